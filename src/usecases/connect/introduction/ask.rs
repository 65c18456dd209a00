//! Somebody asks a contact for an introduction, or takes that back.

use super::forget::give_up_letters;
use super::held::{contacts_of, named};
use super::letters;
use super::refusal::{IntroductionRefusal, Refused, UNKNOWN, UNKNOWN_PERSON, invalid};
use super::view::{OwnIntroduction, own_one};
use crate::domain::connect::introduction::{IntroductionKind, lapses_at, optional, reason};
use crate::domain::connect::numbers::{
    INTRODUCTIONS_COUNTED, MOST_INTRODUCTIONS, MOST_INTRODUCTIONS_A_DAY,
};
use crate::domain::connect::offer::free_place;
use crate::domain::identity::{IntroductionId, PersonId};
use crate::store::connect::introductions::{NewIntroduction, Reasons};
use crate::store::connect::{begun_introductions, introductions};
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// What somebody asks of a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub through: PersonId,
    pub purpose: String,
    pub bring: String,
    pub whom: String,
}

pub fn ask_for_introduction(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    asked: &Asked,
) -> Result<OwnIntroduction, Refused> {
    let reasons = Reasons {
        purpose: reason("purpose", &asked.purpose).map_err(invalid)?,
        bring: reason("bring", &asked.bring).map_err(invalid)?,
        whom: optional("whom", &asked.whom).map_err(invalid)?,
    };
    persons::hold_both(connection, person, asked.through)?;
    let own = named(connection, Some(person))?;
    let through = named(connection, Some(asked.through))?;
    let (own, through) = own.zip(through).ok_or(UNKNOWN_PERSON)?;
    if !contacts_of(connection, person)?.contains(&through.id) {
        return Err(UNKNOWN_PERSON);
    }
    let now = context.clock.now();
    let new = NewIntroduction {
        kind: IntroductionKind::Asked,
        owner: person,
        place: place(connection, context, person)?,
        through: through.id,
        one: person,
        other: None,
        reasons,
        line: String::new(),
        lapses_at: lapses_at(now),
        is_offered: false,
    };
    let id = introductions::add(connection, &new, now)?;
    letters::request(connection, context, id, &new.reasons, (&own, &through))?;
    own_one(connection, context, person, id)
}

/// A place for one more introduction of a person, who is held.
pub(super) fn place(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<i64, Refused> {
    let now = context.clock.now();
    introductions::finish_lapsed_of(connection, person, now)?;
    let begun =
        begun_introductions::count_begun_since(connection, person, now - INTRODUCTIONS_COUNTED)?;
    if begun >= MOST_INTRODUCTIONS_A_DAY {
        return Err(Failure::Refused(IntroductionRefusal::Enough));
    }
    let taken = introductions::places_taken(connection, person)?;
    free_place(&taken, MOST_INTRODUCTIONS).ok_or(Failure::Refused(IntroductionRefusal::Enough))
}

/// Takes back what a person asked for or began, or puts what is over out of their sight; what came of it stays.
pub fn delete_introduction(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: IntroductionId,
) -> Result<(), Refused> {
    let found = introductions::by_id(connection, id)?.filter(|row| row.owner == person);
    let found = found.ok_or(UNKNOWN)?;
    let people: Vec<PersonId> = found.people().collect();
    persons::hold_all(connection, &people)?;
    give_up_letters(connection, context, id)?;
    let now = context.clock.now();
    if found.created_at > now - INTRODUCTIONS_COUNTED {
        // Else the limit of a day would be none, and each that was begun may have sent letters.
        begun_introductions::take_back(connection, id, now)?;
    } else {
        introductions::delete(connection, id)?;
    }
    Ok(())
}
