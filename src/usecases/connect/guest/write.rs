//! What is written because of invitations: to whom they are for, and to the host when the guest is there.

use chrono::TimeDelta;

use super::letters;
use crate::domain::identity::InvitationId;
use crate::domain::place::site::Site;
use crate::domain::stay::numbers::MOST_INVITATIONS_GOT_A_DAY;
use crate::store::connect::{answers, refused_people};
use crate::store::letter::letters as outbox;
use crate::store::person::guests::NewGuest;
use crate::store::person::persons::Person;
use crate::store::person::{guests, persons, refused_invitations};
use crate::store::place::sites;
use crate::store::stay::invitation_counts::sent_since;
use crate::store::stay::invitations;
use crate::store::stay::invitations::{Invitation, Invited, Step};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::weeks::hidden_since;
use crate::usecases::privacy::tombstones::Tombstones;
use crate::usecases::stay::invited::badge_of;

/// How many are found at once.
const SOME: i64 = 50;

/// Those because of which something is to be written.
pub fn waiting(connection: &mut Connection, _: &Context) -> Result<Vec<InvitationId>, StoreError> {
    invitations::waiting(connection, SOME)
}

/// Writes what is next because of an invitation, if anything is.
pub fn write_next(
    connection: &mut Connection,
    context: &Context,
    id: InvitationId,
) -> Result<(), StoreError> {
    invitations::hold(connection, id)?;
    let Some(found) = invitations::by_id(connection, id)? else { return Ok(()) };
    let gone = || StoreError::corrupt("invitation", format!("{id}: its site"));
    let site = sites::by_id(connection, found.site)?.ok_or_else(gone)?;
    match found.step {
        None => Ok(()),
        Some(Step::Invite) => invite(connection, context, &found, &site),
        Some(Step::CallOff) => {
            let host = persons::by_id(connection, found.host)?.filter(|host| host.active);
            tell_it_is_off(connection, context, &found, &site, host.as_ref())
        }
        Some(Step::Arrived) => tell_host(connection, context, &found, &site),
    }
}

/// Looks up whose the address is, and writes to them if they may be written to.
fn invite(
    connection: &mut Connection,
    context: &Context,
    found: &Invitation,
    site: &Site,
) -> Result<(), StoreError> {
    let host = persons::by_id(connection, found.host)?.filter(|host| host.active);
    let to = match &host {
        Some(host) if may_write(connection, context, found, site)? => {
            addressee(connection, context, found, host)?
        }
        _ => None,
    };
    let (Some(host), Some(to)) = (host, to) else {
        return invitations::set_invited(connection, found.id, &Invited::default());
    };
    let to = corrected(connection, found, to)?;
    let mut invited = Invited { person: Some(to.id), ..Invited::default() };
    if !is_hidden(connection, context, &host, &to)? {
        let code = to.is_guest().then(|| badge_of(&context.keys, &found.uid));
        invited.badge = code.as_deref().map(|code| context.keys.badge(code));
        let letter = letters::Invites { invitation: found, site, host: &host, code };
        invited.letter = Some(letter.write(connection, context, &to)?);
    }
    if to.is_guest() {
        guests::expect(connection, to.id, found.day)?;
    }
    invitations::set_invited(connection, found.id, &invited)
}

/// Whether the address may get this letter: its owner did not refuse invitations, nor had as many as anybody gets, and the
/// day is not past.
fn may_write(
    connection: &mut Connection,
    context: &Context,
    found: &Invitation,
    site: &Site,
) -> Result<bool, StoreError> {
    let now = context.clock.now();
    let got = sent_since(connection, &found.address_hash, now - TimeDelta::days(1))?;
    Ok(found.day >= site.day(now)
        && got < MOST_INVITATIONS_GOT_A_DAY
        && !refused_invitations::holds(connection, &found.address_hash)?)
}

/// Whom the address belongs to: somebody of the register, a guest, or somebody who becomes one now. None of who was erased
/// or deactivated.
fn addressee(
    connection: &mut Connection,
    context: &Context,
    found: &Invitation,
    host: &Person,
) -> Result<Option<Person>, StoreError> {
    let Some(email) = &found.email else { return Ok(None) };
    if let Some(known) = persons::by_email(connection, email)? {
        return Ok(Some(known).filter(|known| known.active && known.id != host.id));
    }
    let tombstones = Tombstones::load(connection)?;
    if tombstones.of_address(&context.keys, email).is_some() {
        return Ok(None);
    }
    let now = context.clock.now();
    let new = NewGuest {
        email: email.clone(),
        name: found.name.clone(),
        language: found.language,
        organisation: found.organisation.clone(),
        known_since: now,
        number: context.chance.bytes(),
        day: found.day,
    };
    let id = guests::add(connection, &new, now)?;
    persons::by_id(connection, id)
}

/// A guest by the name that their host writes now, as long as no other host invited them and they did not answer whether
/// that name may be seen.
fn corrected(
    connection: &mut Connection,
    found: &Invitation,
    to: Person,
) -> Result<Person, StoreError> {
    let organisation = match found.organisation.as_str() {
        "" => &to.organisation,
        newer => newer,
    };
    let is_same = to.name == found.name && to.organisation == organisation;
    if is_same || !to.is_guest() || to.consent.is_some() {
        return Ok(to);
    }
    let all = invitations::of_person(connection, to.id)?;
    if all.iter().any(|other| other.host != found.host) {
        return Ok(to);
    }
    guests::correct(connection, to.id, &found.name, organisation)?;
    Ok(Person { name: found.name.clone(), organisation: organisation.to_owned(), ..to })
}

/// Whether one of the two wants nothing of the other.
fn is_hidden(
    connection: &mut Connection,
    context: &Context,
    host: &Person,
    to: &Person,
) -> Result<bool, StoreError> {
    let since = hidden_since(context);
    Ok(refused_people::holds(connection, to.id, host.id)?
        || refused_people::holds(connection, host.id, to.id)?
        || answers::hides(connection, to.id, host.id, since)?
        || answers::hides(connection, host.id, to.id, since)?)
}

/// Takes a letter back that still waits, else tells its reader that it is off. A host who is gone is not named.
pub(super) fn tell_it_is_off(
    connection: &mut Connection,
    context: &Context,
    found: &Invitation,
    site: &Site,
    host: Option<&Person>,
) -> Result<(), StoreError> {
    let (now, today) = (context.clock.now(), site.day(context.clock.now()));
    let person = match found.person {
        Some(person) => persons::by_id(connection, person)?,
        None => None,
    };
    if let Some(person) = person {
        if let Some(letter) = found.letter {
            let waited = outbox::withdraw(connection, letter, now, "what it was about is over")?;
            if !waited && found.day >= today && person.active {
                letters::call_off(connection, context, (found, site), host, &person)?;
            }
        }
        let others = invitations::of_person(connection, person.id)?.into_iter();
        let last = others.map(|other| other.day).max().map_or(today, |day| day.max(today));
        guests::set_last_day(connection, person.id, last)?;
    }
    invitations::set_written(connection, found.id)
}

fn tell_host(
    connection: &mut Connection,
    context: &Context,
    found: &Invitation,
    site: &Site,
) -> Result<(), StoreError> {
    let host = persons::by_id(connection, found.host)?;
    let guest = match found.person {
        Some(person) => persons::by_id(connection, person)?,
        None => None,
    };
    if let (Some(host), Some(guest), Some(at)) = (host, guest, found.arrived_at) {
        letters::arrived(connection, context, (found, site), (&host, &guest), at)?;
    }
    invitations::set_written(connection, found.id)
}
