//! A person agrees to be seen by those they share space with, or withdraws.

use chrono::{DateTime, NaiveDate, TimeDelta};

use super::forget_encounters::forget_encounters;
use super::kept_withdrawals;
use crate::domain::identity::PersonId;
use crate::domain::privacy::consent::{ConsentText, ConsentWay};
use crate::domain::privacy::tombstone::Withdrawal;
use crate::store::person::persons;
use crate::store::place::sites;
use crate::store::privacy::consents;
use crate::store::stay::{days, stays, unlinking};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::stay::take_ticket::good_ticket;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConsentAnswer {
    pub visible: bool,
    pub way: ConsentWay,
    pub text: ConsentText,
}

/// Records the answer; true where it took something back, of which the log of an embedded database still holds what
/// was deleted. A yes counts from 00:00 of today at the person's site; a no deletes all that
/// came of encounters, on both sides.
///
/// The same answer again changes nothing: a second yes does not move the day of the first. It is on record only
/// where it was an answer to another text.
pub fn give_consent(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    answer: ConsentAnswer,
    ticket: Option<&str>,
) -> Result<bool, StoreError> {
    let ConsentAnswer { visible, way, text } = answer;
    // Of two answers at once the second finds the first.
    persons::hold(connection, person)?;
    let Some(known) = persons::by_id(connection, person)? else { return Ok(false) };
    let last = consents::of_person(connection, person)?.pop();
    // Later than the answer before, whatever the clock says: which came last decides what stands.
    let after = last.as_ref().map(|last| last.at + TimeDelta::microseconds(1));
    let now = context.clock.now().max(after.unwrap_or(DateTime::UNIX_EPOCH));
    let same = known.consent == Some(visible);
    let withdraws = known.consent == Some(true) && !visible;
    if !visible && !same {
        kept_withdrawals::keep(context, &known.email, now)?;
    }
    if !same || last.is_some_and(|last| last.text != text.as_str()) {
        consents::add(connection, person, now, visible, way, text)?;
    }
    if same {
        return Ok(false);
    }
    let today = today_of(connection, context, person, ticket)?;
    persons::set_consent(connection, person, visible.then_some(today), now)?;
    if visible {
        days::mark_underived_of(connection, person, today)?;
        return Ok(false);
    }
    if !withdraws {
        // A first answer takes nothing back: nothing came of encounters.
        return Ok(false);
    }
    forget_encounters(connection, context, person)?;
    unlinking::unlink(connection, person)?;
    Ok(true)
}

/// Takes back consent that is here again with an older copy of the database, and all that came of it; false if it
/// is not here any more: another instance was first, or they withdraw at this very moment.
pub(in crate::usecases) fn withdraw_again(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    withdrawn: &Withdrawal,
) -> Result<bool, StoreError> {
    persons::hold(connection, person)?;
    if persons::by_id(connection, person)?.is_none() {
        return Ok(false);
    }
    let agreed_at = consents::agreed_at(connection, person)?;
    if !agreed_at.is_some_and(|agreed| withdrawn.covers(agreed)) {
        return Ok(false);
    }
    let at = withdrawn.withdrawn_at;
    let text = ConsentText::ELSEWHERE;
    consents::add(connection, person, at, false, ConsentWay::Restored, text)?;
    persons::set_consent(connection, person, None, at)?;
    forget_encounters(connection, context, person)?;
    unlinking::unlink(connection, person)?;
    Ok(true)
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
