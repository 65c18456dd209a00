//! The two cards of a person: what the register says, and a second one of their own.

use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::identity::PersonId;
use crate::domain::person::card::{OwnCard, SecondCard};
use crate::domain::place::open_days::{WeekDay, WeekDays};
use crate::store::person::persons::Person;
use crate::store::person::{cards, persons};
use crate::store::{Connection, Failure, StoreError};

/// The cards of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Cards {
    pub first: FirstCard,
    /// Null for who has none.
    pub second: Option<SecondCardView>,
}

/// What the register says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FirstCard {
    /// Whom they work for.
    pub organisation: String,
}

/// What somebody wrote themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SecondCardView {
    /// Whom they come for.
    pub organisation: String,
    /// What they do there; null if not said.
    pub line: Option<String>,
    /// On which days of the week they come under it unless they choose, Monday first.
    pub weekdays: Vec<WeekDay>,
}

impl From<SecondCard> for SecondCardView {
    fn from(SecondCard { says, weekdays }: SecondCard) -> Self {
        let OwnCard { organisation, line } = says;
        let weekdays = weekdays.map(|days| days.iter().collect()).unwrap_or_default();
        Self { organisation, line, weekdays }
    }
}

/// A second card as somebody writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenCard {
    pub organisation: String,
    /// May be empty.
    pub line: String,
    /// May be none.
    pub weekdays: Vec<WeekDay>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CardRefusal {
    /// A guest comes under what they or their host said, and has no other.
    Guest,
    Invalid(String),
}

pub fn cards_of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Cards, Failure<CardRefusal>> {
    let person = of_register(connection, person)?;
    let second = second_card(connection, person.id)?;
    Ok(Cards { first: FirstCard { organisation: person.organisation }, second })
}

pub(in crate::usecases) fn second_card(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<SecondCardView>, StoreError> {
    Ok(cards::of_person(connection, person)?.map(SecondCardView::from))
}

/// Sets the second card. Stays that have begun keep what it said.
pub fn set_second_card(
    connection: &mut Connection,
    person: PersonId,
    written: &WrittenCard,
) -> Result<Cards, Failure<CardRefusal>> {
    let invalid = |why| Failure::Refused(CardRefusal::Invalid(why));
    let says = OwnCard::read(&written.organisation, &written.line).map_err(invalid)?;
    // None is a set of no days here.
    let weekdays = WeekDays::new(written.weekdays.iter().copied()).ok();
    // A check-in of theirs waits, or has begun.
    persons::hold(connection, person)?;
    of_register(connection, person)?;
    cards::set(connection, person, &SecondCard { says, weekdays })?;
    cards_of(connection, person)
}

pub fn delete_second_card(
    connection: &mut Connection,
    person: PersonId,
) -> Result<(), Failure<CardRefusal>> {
    persons::hold(connection, person)?;
    of_register(connection, person)?;
    Ok(cards::delete(connection, person)?)
}

fn of_register(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Person, Failure<CardRefusal>> {
    let person = persons::by_id(connection, person)?
        .ok_or_else(|| StoreError::corrupt("session", "its person is gone"))?;
    if person.is_guest() { Err(Failure::Refused(CardRefusal::Guest)) } else { Ok(person) }
}
