//! A nudge that is due in a week, and how it becomes part of a letter.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::matter::{Matter, matter};
use crate::domain::calendar::IsoWeek;
use crate::domain::connect::conscience::Agreement;
use crate::domain::connect::nudge::Asks;
use crate::domain::identity::{LetterId, PersonId};
use crate::store::connect::{consciences, dormant};
use crate::store::letter::nudges;
use crate::store::letter::nudges::Nudge;
use crate::store::person::persons;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// For whom and for which week a letter is written.
#[derive(Debug, Clone, Copy)]
pub(in crate::usecases::letter) struct Due {
    pub(in crate::usecases::letter) reader: PersonId,
    pub(in crate::usecases::letter) week: IsoWeek,
    /// Whether the letter may name anybody.
    pub(in crate::usecases::letter) names_in_mail: bool,
}

/// What the nudge of a week says.
#[derive(Debug, Clone)]
pub(in crate::usecases::letter) struct DueNudge {
    person: PersonId,
    names_in_mail: bool,
    agreement: Agreement,
    day: NaiveDate,
    asks: Asks,
    matter: Matter,
}

/// The nudge that a person agreed to get in a week, if it has something to say and did not come yet.
fn due_nudge(
    connection: &mut Connection,
    context: &Context,
    Due { reader: person, week, names_in_mail }: Due,
) -> Result<Option<DueNudge>, StoreError> {
    let Some(agreement) = consciences::by_person(connection, person)? else { return Ok(None) };
    let Some(day) = agreement.day_in(week) else { return Ok(None) };
    let mut matter = matter(connection, context, person, day)?;
    // Nothing can be said of a name that is not said.
    matter.dormant.take_if(|_| !names_in_mail);
    let asks = agreement.asks(day, !matter.is_nothing());
    Ok(asks.map(|asks| DueNudge {
        person,
        names_in_mail,
        agreement,
        day,
        asks,
        matter: match asks {
            Asks::Rhythm | Asks::Energy => matter,
            // Only a question, or a word of farewell.
            Asks::Helps | Asks::Silent => Matter::default(),
        },
    }))
}

/// Holds the reader and everybody whom the nudge of a week may name, and those named besides; then what it says.
///
/// A withdrawal waits for this lock, and then finds the letter that names the person or is addressed to them.
pub(in crate::usecases::letter) fn hold_and_gather(
    connection: &mut Connection,
    context: &Context,
    due: Due,
    besides: &BTreeSet<PersonId>,
) -> Result<Option<DueNudge>, StoreError> {
    let before = due_nudge(connection, context, due)?;
    let mut held: BTreeSet<PersonId> = besides.iter().copied().chain([due.reader]).collect();
    held.extend(before.iter().flat_map(|nudge| nudge.people()));
    let others_wrote = persons::hold_all(connection, &held)?;
    if before.is_none() || !others_wrote {
        return Ok(before);
    }
    let nudge = due_nudge(connection, context, due)?;
    if nudge.as_ref().is_some_and(|nudge| !nudge.people().is_subset(&held)) {
        return Err(StoreError::Conflict("somebody else is to be named by now".to_owned()));
    }
    Ok(nudge)
}

impl DueNudge {
    pub(super) const fn day(&self) -> NaiveDate {
        self.day
    }

    /// Whom its letter names.
    pub(in crate::usecases::letter) const fn people(&self) -> &BTreeSet<PersonId> {
        &self.matter.people
    }

    pub(in crate::usecases::letter) const fn suggests_somebody(&self) -> bool {
        self.matter.dormant.is_some()
    }

    /// Records that a letter says it. The letter is the one of the person's week.
    pub(in crate::usecases::letter) fn write(
        &self,
        connection: &mut Connection,
        letter: LetterId,
    ) -> Result<(), StoreError> {
        let Self { person, names_in_mail, agreement, day, asks, matter } = self;
        let nudge = Nudge {
            person: *person,
            day: *day,
            asks: *asks,
            names_in_mail: *names_in_mail,
            further: matter.further,
            answer: None,
            dormant: matter.dormant,
            dormant_answer: None,
            made: None,
        };
        if !nudges::insert(connection, &nudge, letter)? {
            return Err(StoreError::Conflict("the nudge was written by another".to_owned()));
        }
        for item in &matter.items {
            nudges::insert_item(connection, &nudge, item)?;
        }
        if let Some(name) = matter.dormant {
            dormant::set_suggested(connection, *person, name, *day)?;
        }
        consciences::put(connection, *person, &agreement.nudged(*day, *asks))
    }
}
