//! Records that a person agrees to be seen by those they share space with, or withdraws.

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

/// Records the answer. A yes counts from 00:00 of today at the person's site. A no deletes everything that came of
/// encounters, on both sides. Returns whether something was withdrawn; an embedded database then still has the
/// deleted rows in its log.
///
/// The same answer again changes nothing, so a second yes does not move the first day. It is recorded only if it
/// answers another version of the text.
pub fn give_consent(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    answer: ConsentAnswer,
    ticket: Option<&str>,
) -> Result<bool, StoreError> {
    let ConsentAnswer { visible, way, text } = answer;
    // Serializes with another answer by the same person.
    persons::hold(connection, person)?;
    let Some(known) = persons::by_id(connection, person)? else { return Ok(false) };
    let last = consents::of_person(connection, person)?.pop();
    // Later than the previous answer even if the clock stepped back: the last one stands.
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
        // No encounters exist before a first answer, so there is nothing to delete.
        return Ok(false);
    }
    forget_encounters(connection, context, person)?;
    unlinking::unlink(connection, person)?;
    Ok(true)
}

/// Withdraws consent that came back with a restored backup, and deletes everything that came of it. Returns false if
/// there is none any more: another instance was first, or the person is withdrawing right now.
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

/// The date at the site of the person's ticket, open stay or latest stay; otherwise at the first site.
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
