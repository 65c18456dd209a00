//! The encounters of an ISO week, as each person may see them: without people hidden by *not this one* and without
//! people who were deactivated.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::calendar::IsoWeek;
use crate::domain::connect::numbers::NOT_THIS_ONE_HIDES;
use crate::domain::encounter::week::{Shared, SharedPlace, Summary, WeekOf};
use crate::domain::encounter::{Came, Level};
use crate::domain::identity::{GatheringId, PersonId, SiteId};
use crate::domain::place::location::TableLocation;
use crate::domain::place::site::Plan;
use crate::store::connect::answers;
use crate::store::encounter::encounters::{Dated, Pair};
use crate::store::encounter::gathering_titles;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::known_encounters::{Known, known_encounters};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeekRefusal {
    /// The week's encounters were folded into acquaintances, which do not record days.
    Folded,
}

/// *Not this one* hides a pair if it was said at or after this time.
pub(in crate::usecases) fn hidden_since(context: &Context) -> DateTime<Utc> {
    context.clock.now() - NOT_THIS_ONE_HIDES
}

/// Everything known about one week, for one person or for everybody.
pub(in crate::usecases) struct Weeks {
    week: IsoWeek,
    by_reader: HashMap<PersonId, Vec<Dated>>,
    last_before: HashMap<PersonId, BTreeMap<PersonId, NaiveDate>>,
    hidden: HashMap<PersonId, BTreeSet<PersonId>>,
    people: HashMap<PersonId, Person>,
    plans: HashMap<SiteId, Arc<Plan>>,
    titles: HashMap<GatheringId, String>,
}

impl Weeks {
    pub(in crate::usecases) fn of_all(
        connection: &mut Connection,
        context: &Context,
        week: IsoWeek,
    ) -> Result<Self, Failure<WeekRefusal>> {
        let known = known_encounters(connection, context, week, None)?;
        if known.folded {
            return Err(Failure::Refused(WeekRefusal::Folded));
        }
        Ok(Self::of_all_known(connection, context, week, known)?)
    }

    /// Like [`Weeks::of_all`], for sites that keep encounters for a shorter time than the week and its digest take.
    pub(in crate::usecases) fn of_all_as_left(
        connection: &mut Connection,
        context: &Context,
        week: IsoWeek,
    ) -> Result<Self, StoreError> {
        let known = known_encounters(connection, context, week, None)?;
        Self::of_all_known(connection, context, week, known)
    }

    fn of_all_known(
        connection: &mut Connection,
        context: &Context,
        week: IsoWeek,
        known: Known,
    ) -> Result<Self, StoreError> {
        let hidden = answers::hidden_pairs(connection, hidden_since(context))?;
        let people = persons::all(connection)?;
        Self::of(connection, context, week, known, hidden, people)
    }

    /// The week of one person. Loads only people they had an encounter with.
    pub(in crate::usecases) fn of_person(
        connection: &mut Connection,
        context: &Context,
        week: IsoWeek,
        person: PersonId,
    ) -> Result<Self, Failure<WeekRefusal>> {
        let known = known_encounters(connection, context, week, Some(person))?;
        if known.folded {
            return Err(Failure::Refused(WeekRefusal::Folded));
        }
        let met: BTreeSet<PersonId> =
            known.week.iter().flat_map(|dated| [dated.encounter.a, dated.encounter.b]).collect();
        let people = persons::by_ids(connection, met)?;
        let hidden = answers::hidden_from(connection, person, hidden_since(context))?;
        let hidden = hidden.into_iter().map(|other| (person, other));
        Ok(Self::of(connection, context, week, known, hidden, people)?)
    }

    fn of(
        connection: &mut Connection,
        context: &Context,
        week: IsoWeek,
        known: Known,
        hidden_pairs: impl IntoIterator<Item = Pair>,
        people: Vec<Person>,
    ) -> Result<Self, StoreError> {
        let Known { week: encounters, last_before: before, .. } = known;
        let people = people.into_iter().filter(|person| person.active);
        let people: HashMap<PersonId, Person> = people.map(|one| (one.id, one)).collect();
        let plans = plans(connection, context, &encounters)?;
        let gatherings = encounters.iter().filter_map(|dated| dated.encounter.gathering).collect();
        let titles = gathering_titles::of(connection, &gatherings)?;
        let mut by_reader: HashMap<PersonId, Vec<Dated>> = HashMap::new();
        for dated in encounters {
            by_reader.entry(dated.encounter.a).or_default().push(dated.clone());
            by_reader.entry(dated.encounter.b).or_default().push(dated);
        }
        let mut last_before: HashMap<PersonId, BTreeMap<PersonId, NaiveDate>> = HashMap::new();
        for ((a, b), day) in before {
            for (reader, other) in [(a, b), (b, a)] {
                if people.contains_key(&other) {
                    last_before.entry(reader).or_default().insert(other, day);
                }
            }
        }
        let mut hidden: HashMap<PersonId, BTreeSet<PersonId>> = HashMap::new();
        for (a, b) in hidden_pairs {
            hidden.entry(a).or_default().insert(b);
            hidden.entry(b).or_default().insert(a);
        }
        Ok(Self { week, by_reader, last_before, hidden, people, plans, titles })
    }

    /// The site of most of a person's encounters in the week; the lowest number wins a tie.
    pub(in crate::usecases) fn main_site(&self, person: PersonId) -> Option<SiteId> {
        let mut counts: BTreeMap<SiteId, i64> = BTreeMap::new();
        for dated in self.by_reader.get(&person)? {
            *counts.entry(dated.site).or_default() -= 1;
        }
        counts.into_iter().min_by_key(|(site, less)| (*less, *site)).map(|(site, _)| site)
    }

    pub(in crate::usecases) fn readers(&self) -> Vec<&Person> {
        let mut readers: Vec<&Person> =
            self.by_reader.keys().filter_map(|reader| self.people.get(reader)).collect();
        readers.sort_unstable_by_key(|reader| &reader.email);
        readers
    }

    /// The person, if they are known here and may be named.
    pub(in crate::usecases) fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(&id)
    }

    pub(in crate::usecases) fn summary(&self, reader: PersonId) -> Summary {
        let encounters = self.by_reader.get(&reader).into_iter().flatten();
        Summary::of(WeekOf {
            week: self.week,
            shared: encounters.filter_map(|dated| self.shared(reader, dated)).collect(),
            last_before: self.last_before.get(&reader).cloned().unwrap_or_default(),
            hidden: self.hidden.get(&reader).cloned().unwrap_or_default(),
        })
    }

    /// The people with whom a reader shared a table, a café or a gathering before the week, with the last date; without those who
    /// are hidden.
    pub(in crate::usecases) fn further_back(
        &self,
        reader: PersonId,
    ) -> BTreeMap<PersonId, NaiveDate> {
        let hidden = self.hidden.get(&reader);
        let mut before = self.last_before.get(&reader).cloned().unwrap_or_default();
        before.retain(|other, _| hidden.is_none_or(|hidden| !hidden.contains(other)));
        before
    }

    fn shared(&self, reader: PersonId, dated: &Dated) -> Option<Shared> {
        let encounter = &dated.encounter;
        let Came { a, b } = &dated.came;
        let (other, came) = if encounter.a == reader { (encounter.b, b) } else { (encounter.a, a) };
        Some(Shared {
            came: came.clone(),
            other: self.people.get(&other)?.id,
            date: dated.day,
            duration: encounter.duration,
            place: self.place(dated)?,
        })
    }

    fn place(&self, dated: &Dated) -> Option<SharedPlace> {
        let plan = self.plans.get(&dated.site)?;
        let zone = dated.encounter.zone.and_then(|zone| plan.zone(zone));
        if dated.encounter.level == Level::Gathering {
            let title = dated.encounter.gathering.and_then(|id| self.titles.get(&id));
            return Some(SharedPlace::Gathering {
                title: title.cloned().unwrap_or_default(),
                zone: zone.map(|zone| zone.name.clone()).unwrap_or_default(),
            });
        }
        let zone = zone?;
        Some(match dated.encounter.level {
            Level::Table => SharedPlace::Table(TableLocation {
                floor: plan.floor_of(zone)?.name.clone(),
                zone: zone.name.clone(),
                table: plan.table(dated.encounter.table?)?.name.clone(),
            }),
            Level::Cafe => SharedPlace::Cafe(zone.name.clone()),
            Level::Zone | Level::Gathering => SharedPlace::Zone,
        })
    }
}

fn plans(
    connection: &mut Connection,
    context: &Context,
    encounters: &[Dated],
) -> Result<HashMap<SiteId, Arc<Plan>>, StoreError> {
    let needed: BTreeSet<SiteId> = encounters.iter().map(|dated| dated.site).collect();
    let mut plans = HashMap::new();
    for site in sites::all(connection)? {
        if needed.contains(&site.id) {
            plans.insert(site.id, context.plan(connection, &site)?);
        }
    }
    Ok(plans)
}
