//! Forgets guests some days after their last visit, and invitations as long after their day. In the acquaintances of others
//! *a guest* remains.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::identity::PersonId;
use crate::domain::upkeep::retention::{GUESTS_DAYS, last_past};
use crate::store::encounter::{encounters, guests_met};
use crate::store::person::{guests, persons};
use crate::store::place::sites;
use crate::store::stay::{invitations, unannounced_guests};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::privacy::erase;

/// The guests to forget.
pub fn guests_to_forget(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<PersonId>, StoreError> {
    let last = last_day(connection, context)?;
    guests::past(connection, last)
}

/// Deletes everything about a guest, unless they are expected again. Running again does nothing.
pub fn forget_guest(
    connection: &mut Connection,
    context: &Context,
    guest: PersonId,
) -> Result<bool, StoreError> {
    // Whoever invites them or lets them in at this moment does so before or after.
    persons::hold(connection, guest)?;
    let last = last_day(connection, context)?;
    if guests::last_day(connection, guest)?.is_none_or(|day| day > last) {
        return Ok(false);
    }
    sites::hold_encounters(connection, None)?;
    for (other, day) in last_met(connection, guest)? {
        guests_met::add(connection, other, day)?;
    }
    Ok(erase::delete(connection, context, guest)?.is_some())
}

/// Forgets for whom guests came without an invitation, once the day is over at every site; of how many.
pub(super) fn forget_asked_hosts(
    connection: &mut Connection,
    context: &Context,
) -> Result<usize, StoreError> {
    let last = past_days(connection, context, 0)?;
    unannounced_guests::forget_hosts_up_to(connection, last)
}

/// Deletes invitations whose day is past, and what was kept of guests who joined the register; how many rows.
pub(super) fn forget_invitations(
    connection: &mut Connection,
    context: &Context,
) -> Result<usize, StoreError> {
    let last = last_day(connection, context)?;
    Ok(invitations::delete_up_to(connection, last)? + guests::delete_joined(connection, last)?)
}

/// The last day that is past its window at every site.
fn last_day(connection: &mut Connection, context: &Context) -> Result<NaiveDate, StoreError> {
    past_days(connection, context, GUESTS_DAYS)
}

/// The last day that is so many days past at every site.
pub(super) fn past_days(
    connection: &mut Connection,
    context: &Context,
    days: u16,
) -> Result<NaiveDate, StoreError> {
    let now = context.clock.now();
    let today = sites::all(connection)?.into_iter().map(|site| site.day(now)).min();
    Ok(last_past(today.unwrap_or_else(|| now.date_naive()), days))
}

/// With whom a guest shared a table or café, and when last.
fn last_met(
    connection: &mut Connection,
    guest: PersonId,
) -> Result<BTreeMap<PersonId, NaiveDate>, StoreError> {
    let mut met: BTreeMap<PersonId, NaiveDate> = BTreeMap::new();
    let mut remember = |(a, b): (PersonId, PersonId), day: NaiveDate| {
        let other = if a == guest { b } else { a };
        met.entry(other).and_modify(|last| *last = day.max(*last)).or_insert(day);
    };
    for (pair, known) in encounters::acquaintances(connection, Some(guest))? {
        remember(pair, known.last_day);
    }
    for dated in encounters::all_of_person(connection, guest)? {
        if dated.encounter.level.is_personal() {
            remember((dated.encounter.a, dated.encounter.b), dated.day);
        }
    }
    Ok(met)
}
