//! For whom an unannounced guest came: looked up by a job, so that the guest's answer does not depend on it.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::invite::address_hash;
use crate::domain::identity::PersonId;
use crate::domain::letter::kind::LetterKind;
use crate::domain::person::address::EmailAddress;
use crate::domain::stay::asked_host::asks_for;
use crate::domain::stay::invitation::InvitedTo;
use crate::domain::stay::numbers::MOST_UNANNOUNCED_TOLD_A_DAY;
use crate::store::letter::letters;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::stay::invitation_counts::arrivals_since;
use crate::store::stay::invitations::NewInvitation;
use crate::store::stay::unannounced_guests::Unannounced;
use crate::store::stay::{stays, unannounced_guests};
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, letter_id};

/// How many are found at once.
const SOME: i64 = 50;

/// Those whose host is yet to be looked up.
pub fn waiting(connection: &mut Connection, _: &Context) -> Result<Vec<PersonId>, StoreError> {
    unannounced_guests::waiting(connection, SOME)
}

/// Looks up whom a guest asked for. If that is one person, they are told like a host whose invited guest came.
pub fn look_up(
    connection: &mut Connection,
    context: &Context,
    guest: PersonId,
) -> Result<(), StoreError> {
    let Some(found) = unannounced_guests::by_id(connection, guest)? else { return Ok(()) };
    let host = host_of(connection, &found)?;
    // One guest of a host after the other, so that two at once are both counted.
    persons::hold_both(connection, guest, host.as_ref().map_or(guest, |host| host.id))?;
    if !unannounced_guests::set_looked_up(connection, guest)? {
        return Ok(());
    }
    match persons::by_id(connection, guest)?.filter(|known| known.active) {
        Some(known) => keep(connection, context, &found, host.as_ref(), &known),
        None => Ok(()),
    }
}

/// The one person of the register who has this address, or this name and is at the site that day. Of two with one name
/// it is neither.
fn host_of(connection: &mut Connection, found: &Unannounced) -> Result<Option<Person>, StoreError> {
    let Some(text) = &found.host else { return Ok(None) };
    let host = match text.parse::<EmailAddress>() {
        Ok(address) => persons::by_email(connection, address.as_str())?,
        Err(_) => {
            let there = unannounced_guests::staff_of_day(connection, found.site, found.day)?;
            let named = there.into_iter().filter(|(_, name)| asks_for(text, name, ""));
            let named: BTreeSet<PersonId> = named.map(|(person, _)| person).collect();
            match named.first() {
                Some(one) if named.len() == 1 => persons::by_id(connection, *one)?,
                _ => None,
            }
        }
    };
    Ok(host.filter(|host| host.active && !host.is_guest()))
}

/// Keeps for the host that the guest came. If nobody is to be told, it is kept and deleted at once: numbers of invitations
/// rise all the same, so that whoever makes some before and after cannot read from theirs whether a host was found.
fn keep(
    connection: &mut Connection,
    context: &Context,
    found: &Unannounced,
    host: Option<&Person>,
    guest: &Person,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    let since = now - TimeDelta::days(1);
    let is_told = match host {
        Some(host) => told_of(connection, host.id, since)? < MOST_UNANNOUNCED_TOLD_A_DAY,
        None => false,
    };
    let stay = stays::open_of(connection, guest.id)?;
    let new = NewInvitation {
        host: host.unwrap_or(guest).id,
        email: guest.email.clone(),
        address_hash: address_hash(context, &guest.email),
        name: guest.name.clone(),
        organisation: guest.organisation.clone(),
        language: guest.language,
        kind: found.kind,
        place: InvitedTo::Cafe,
        site: found.site,
        day: found.day,
        uid: letter_id(context, "invitation"),
    };
    let arrived_at = stay.map_or(now, |stay| stay.started_at);
    let id = unannounced_guests::add_for_host(connection, &new, guest.id, arrived_at, now)?;
    if is_told { Ok(()) } else { unannounced_guests::delete_for_host(connection, id) }
}

/// Of how many guests without an invitation somebody was told since a moment. Letters count also when the guest of one
/// erased themselves; what stands on the host's page counts also when they get no letters.
fn told_of(
    connection: &mut Connection,
    host: PersonId,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let letters = letters::count_to(connection, host, LetterKind::GuestArrived, since)?;
    let counts = arrivals_since(connection, host, since)?;
    Ok(counts.unannounced.max(letters - counts.invited_told + counts.unannounced_waiting))
}

/// Forgets that guests asked for somebody who is erased.
pub(super) fn forget_asked(connection: &mut Connection, host: PersonId) -> Result<(), StoreError> {
    // A guest may have typed anybody's name as their own.
    let staff = persons::by_id(connection, host)?.filter(|host| !host.is_guest());
    let Some(host) = staff else { return Ok(()) };
    for (guest, text) in unannounced_guests::asked_hosts(connection)? {
        if asks_for(&text, &host.name, &host.email) {
            unannounced_guests::forget_host(connection, guest)?;
        }
    }
    Ok(())
}
