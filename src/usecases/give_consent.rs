//! A person agrees to be seen by those they share space with, or withdraws.

use chrono::NaiveDate;

use super::Context;
use super::letter_content::DigestContent;
use super::take_ticket::good_ticket;
use crate::domain::identity::PersonId;
use crate::store::{
    Connection, Failure, StoreError, answers, days, digests, draws, encounters, persons, sites,
    stays,
};

/// Records the answer. A yes counts from 00:00 of today at the person's site; a no deletes all that
/// came of encounters, on both sides.
///
/// The same answer again changes nothing: a second yes does not move the day of the first.
pub fn give_consent(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    visible: bool,
    ticket: Option<&str>,
) -> Result<(), StoreError> {
    let known = persons::by_id(connection, person)?.map(|known| known.consent);
    if known.is_none_or(|answer| answer == Some(visible)) {
        return Ok(());
    }
    let now = context.clock.now();
    let today = today_of(connection, context, person, ticket)?;
    persons::set_consent(connection, person, visible.then_some(today), now.naive_utc())?;
    if visible {
        return days::mark_underived_of(connection, person, today);
    }
    if known == Some(None) {
        // A first answer takes nothing back: nothing came of encounters.
        return Ok(());
    }
    sites::hold_encounters(connection, None)?;
    encounters::delete_of_person(connection, person)?;
    answers::delete_of_person(connection, person)?;
    digests::forget_content_of(connection, person)?;
    for (letter, content) in digests::naming(connection, person)? {
        let content = DigestContent::read(&content)?.without(person);
        digests::set_content(connection, letter, &content.write()?)?;
    }
    draws::unlink(connection, person, today)
}

/// The date at the site of the person's ticket, open or latest stay; else at the first site.
fn today_of(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    ticket: Option<&str>,
) -> Result<NaiveDate, StoreError> {
    let now = context.clock.now();
    match good_ticket(connection, context, ticket) {
        Ok(ticket) => return Ok(ticket.site.day(now)),
        Err(Failure::Store(error)) => return Err(error),
        Err(Failure::Refused(_)) => {}
    }
    let site = match stays::last_site_of(connection, person)? {
        Some(site) => sites::by_id(connection, site)?,
        None => sites::all(connection)?.into_iter().next(),
    };
    Ok(site.map_or_else(|| now.date_naive(), |site| site.day(now)))
}
