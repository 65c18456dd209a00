//! The encounters of a week as a person sees them on their own page.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::Answer;
use super::weeks::{WeekRefusal, Weeks};
use crate::domain::calendar::IsoWeek;
use crate::domain::encounter::week::{AtTable, Encountered, InCafe};
use crate::domain::identity::PersonId;
use crate::domain::person::card::OwnCard;
use crate::store::connect::answers;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// A week of encounters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WeekOfEncounters {
    /// The ISO week.
    pub week: String,
    /// Its Monday.
    pub monday: NaiveDate,
    /// Who shared a table, by name.
    pub table: Vec<TableEncounter>,
    /// Who was in a café, by day and name.
    pub cafe: Vec<CafeEncounter>,
    /// With how many people a zone was shared, and no table.
    pub zone_count: usize,
}

/// Somebody at the same table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TableEncounter {
    /// Their number; answers refer to it.
    pub person: i64,
    pub name: String,
    /// Whom they work for; empty if they came under a second card alone.
    pub organisation: String,
    /// The second cards under which they came, in their own words.
    pub own_cards: Vec<OwnCard>,
    /// When and where.
    #[serde(flatten)]
    pub shared: AtTable,
    /// What the person said.
    pub answer: Option<Answer>,
    /// Whether both said that they talked.
    pub mutual: bool,
}

/// Somebody in the same café.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CafeEncounter {
    /// Their number; answers refer to it.
    pub person: i64,
    pub name: String,
    /// Whom they work for; empty if they came under a second card alone.
    pub organisation: String,
    /// The second cards under which they came, in their own words.
    pub own_cards: Vec<OwnCard>,
    /// When and where.
    #[serde(flatten)]
    pub shared: InCafe,
    /// What the person said.
    pub answer: Option<Answer>,
    /// Whether both said that they talked.
    pub mutual: bool,
}

pub fn encounters_of_person(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    week: IsoWeek,
) -> Result<WeekOfEncounters, Failure<WeekRefusal>> {
    let weeks = Weeks::of_person(connection, context, week, person)?;
    let summary = weeks.summary(person);
    let mut given = HashMap::new();
    for row in answers::of_person(connection, person)? {
        given.insert(row.other, row.answer.parse()?);
    }
    let talked = answers::who_talked_with(connection, person)?.into_iter().collect();
    let view = View { weeks, given, talked };
    let mut table: Vec<_> = summary.table.into_iter().filter_map(|mate| view.mate(mate)).collect();
    table.sort_by(|a, b| (&a.name, a.person).cmp(&(&b.name, b.person)));
    let mut cafe: Vec<_> = summary.cafe.into_iter().filter_map(|guest| view.guest(guest)).collect();
    cafe.sort_by(|a, b| {
        (a.shared.date, &a.name, a.person).cmp(&(b.shared.date, &b.name, b.person))
    });
    Ok(WeekOfEncounters {
        week: week.to_string(),
        monday: week.monday(),
        table,
        cafe,
        zone_count: summary.zone_count,
    })
}

struct View {
    weeks: Weeks,
    given: HashMap<PersonId, Answer>,
    talked: HashSet<PersonId>,
}

impl View {
    fn said(&self, other: PersonId) -> (Option<Answer>, bool) {
        let answer = self.given.get(&other).copied();
        (answer, answer == Some(Answer::Talked) && self.talked.contains(&other))
    }

    fn mate(&self, mate: Encountered<AtTable>) -> Option<TableEncounter> {
        let other = self.weeks.person(mate.other)?;
        let (answer, mutual) = self.said(other.id);
        Some(TableEncounter {
            person: other.id.0,
            name: other.name.clone(),
            organisation: mate.came.organisation(&other.organisation).to_owned(),
            own_cards: mate.came.own.into_iter().collect(),
            shared: mate.shared,
            answer,
            mutual,
        })
    }

    fn guest(&self, guest: Encountered<InCafe>) -> Option<CafeEncounter> {
        let other = self.weeks.person(guest.other)?;
        let (answer, mutual) = self.said(other.id);
        Some(CafeEncounter {
            person: other.id.0,
            name: other.name.clone(),
            organisation: guest.came.organisation(&other.organisation).to_owned(),
            own_cards: guest.came.own.into_iter().collect(),
            shared: guest.shared,
            answer,
            mutual,
        })
    }
}
