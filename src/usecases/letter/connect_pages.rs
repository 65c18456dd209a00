//! The pages behind letters from other people: moments for a coffee, and messages.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::open_letter::{LetterRefusal, UNKNOWN};
use crate::domain::identity::LetterId;
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;
use crate::store::connect::{approaches, coffees, follow_ups};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::messages::{Reply, opened_message};

/// Somebody proposes to have coffee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CoffeeProposalPage {
    /// The reader's language.
    pub language: Language,
    /// The reader's first name.
    pub reader: String,
    /// Who proposes.
    pub from: String,
    /// Whom they work for.
    pub organisation: String,
    /// The café and its building; empty once the proposal is over.
    pub place: String,
    /// The building's time zone; empty likewise.
    pub time_zone: String,
    /// The moments that can still be chosen, ascending.
    pub moments: Vec<DateTime<Utc>>,
    /// The moment that was chosen, or to which it was moved since; null if none.
    pub at: Option<DateTime<Utc>>,
}

/// Somebody writes to the reader. What they wrote is in the letter alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MessagePage {
    /// The reader's language.
    pub language: Language,
    /// The reader's first name.
    pub reader: String,
    /// Who wrote.
    pub from: String,
    /// Whom they work for.
    pub organisation: String,
    /// What the reader said to it; null if nothing.
    pub answer: Option<Reply>,
}

pub(super) fn coffee_page(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
    reader: &Person,
) -> Result<CoffeeProposalPage, Failure<LetterRefusal>> {
    let id = approaches::by_letter(connection, letter)?.ok_or(UNKNOWN)?;
    let proposed = follow_ups::by_id(connection, id)?.ok_or(UNKNOWN)?;
    let from = persons::by_id(connection, proposed.person)?;
    let from = from.filter(Person::may_be_named).ok_or(UNKNOWN)?;
    // Where the reader answered with other moments, those of this letter are over.
    let coffee = coffees::of_follow_up(connection, id)?.filter(|coffee| coffee.id == id);
    let site = match &coffee {
        Some(coffee) => sites::by_id(connection, coffee.site)?,
        None => None,
    };
    let now = context.clock.now();
    let mut page = CoffeeProposalPage {
        language: reader.language,
        reader: first_name(&reader.name).to_owned(),
        from: from.name,
        organisation: from.organisation,
        place: String::new(),
        time_zone: site.map(|site| site.time_zone.to_string()).unwrap_or_default(),
        moments: Vec::new(),
        at: None,
    };
    if let Some(coffee) = coffee {
        page.place = coffee.place;
        page.moments = coffee.moments.into_iter().filter(|at| *at > now).collect();
        page.at = coffee.at;
    }
    Ok(page)
}

pub(super) fn message_page(
    connection: &mut Connection,
    letter: LetterId,
    reader: &Person,
) -> Result<MessagePage, Failure<LetterRefusal>> {
    let id = approaches::by_letter(connection, letter)?.ok_or(UNKNOWN)?;
    let (_, sent, writer) = opened_message(connection, reader.id, id)?.ok_or(UNKNOWN)?;
    Ok(MessagePage {
        language: reader.language,
        reader: first_name(&reader.name).to_owned(),
        from: writer.name,
        organisation: writer.organisation,
        answer: Reply::of(&sent),
    })
}
