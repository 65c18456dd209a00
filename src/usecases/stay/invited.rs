//! Guests at the door: they come on the day for which they are invited, at the site where they are expected.

use chrono::{DateTime, NaiveDate, Utc};

use super::reading::{Holder, Read};
use crate::domain::identity::{InvitationId, KioskId, PersonId};
use crate::domain::person::badge::KeptBadge;
use crate::domain::person::numbers::{BADGE_ALPHABET, BADGE_LENGTH};
use crate::domain::place::site::Site;
use crate::domain::stay::invitation::{GuestKind, InvitedTo};
use crate::store::person::guests;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::stay::guest_badges::GuestBadge;
use crate::store::stay::invitations::Invitation;
use crate::store::stay::{guest_badges, invitations, unannounced_guests};
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, Keys};

/// The badge of the guest of an invitation. It follows from the event's identity and is stored nowhere.
pub(in crate::usecases) fn badge_of(keys: &Keys, uid: &str) -> String {
    let mac = keys.sign("guest-badge", uid.as_bytes());
    let letters = mac.chunks_exact(2).take(BADGE_LENGTH).filter_map(|two| {
        let number = two.iter().fold(0, |number, byte| number << 8 | usize::from(*byte));
        BADGE_ALPHABET.get(number % BADGE_ALPHABET.len())
    });
    letters.map(|letter| char::from(*letter)).collect()
}

/// Who comes to a kiosk by a guest's badge, and the invitation that gave it, on its day. By one that was called off a guest
/// who is in leaves; it lets nobody in.
pub(super) fn guest_by_badge(
    connection: &mut Connection,
    context: &Context,
    kiosk: KioskId,
    badge: &KeptBadge,
) -> Result<Read, StoreError> {
    let Some(found) = guest_badges::find(connection, badge, kiosk)? else {
        return Ok(Read::Unknown);
    };
    let site = sites::by_id(connection, found.site)?;
    let is_today = site.is_some_and(|site| site.day(context.clock.now()) == found.day);
    let GuestBadge { person, invitation, day, called_off_at, .. } = found;
    Ok(match (is_today, called_off_at) {
        (true, _) => Read::Of(Holder { person, invitation: Some(invitation) }),
        (false, None) => Read::OtherDay(day),
        (false, Some(_)) => Read::Unknown,
    })
}

/// Who comes to the door.
pub(super) enum Coming {
    /// Somebody of the register, who is expected always.
    Staff,
    Guest(Expected),
    /// A guest who is expected elsewhere or on another day.
    NotInvited,
}

/// What a guest gets by their invitations for the day.
pub(super) struct Expected {
    /// Whose host gets word.
    invitation: Option<InvitationId>,
    /// Whether they sit in the café when they ask for a desk.
    pub(super) in_cafe: bool,
    /// Whether their stay is unseen although they did not ask for that.
    pub(super) unseen: bool,
}

/// Who comes, by the badge of an invitation or without one. Of several hosts who expect a guest on one day, the one whose
/// badge is used gets word: another could have invited them to hear whether they come.
pub(super) fn coming(
    connection: &mut Connection,
    person: &Person,
    site: &Site,
    (today, by_badge): (NaiveDate, Option<InvitationId>),
) -> Result<Coming, StoreError> {
    if !person.is_guest() {
        return Ok(Coming::Staff);
    }
    let all = invitations::letting_in(connection, person.id, site.id, today)?;
    let used: Vec<&Invitation> = match by_badge {
        Some(badge) => all.iter().filter(|one| one.id == badge).collect(),
        None => all.iter().collect(),
    };
    if used.is_empty() {
        return match signed_in_as(connection, person, site, today)? {
            Some(kind) if by_badge.is_none() => Ok(Coming::Guest(Expected {
                invitation: None,
                in_cafe: true,
                unseen: kind.is_unseen(person.consent),
            })),
            _ => Ok(Coming::NotInvited),
        };
    }
    Ok(Coming::Guest(Expected {
        invitation: match used.as_slice() {
            [one] => Some(one.id),
            _ => None,
        },
        in_cafe: used.iter().all(|one| one.place == InvitedTo::Cafe),
        unseen: all.iter().any(|one| one.kind.is_unseen(person.consent)),
    }))
}

/// As what a guest without an invitation signed in at the site today.
fn signed_in_as(
    connection: &mut Connection,
    person: &Person,
    site: &Site,
    today: NaiveDate,
) -> Result<Option<GuestKind>, StoreError> {
    let found = unannounced_guests::by_id(connection, person.id)?;
    Ok(found.filter(|found| found.site == site.id && found.day == today).map(|found| found.kind))
}

impl Coming {
    /// Records that a guest came, so that their host gets word.
    pub(super) fn came(
        &self,
        connection: &mut Connection,
        person: PersonId,
        day: NaiveDate,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let Self::Guest(Expected { invitation, .. }) = self else { return Ok(()) };
        guests::expect(connection, person, day)?;
        match invitation {
            Some(invitation) => invitations::set_arrived(connection, *invitation, at),
            None => Ok(()),
        }
    }
}
