//! Guests at the door: they come on the day for which they are invited, at the site where they are expected.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::identity::{InvitationId, KioskId, PersonId};
use crate::domain::person::badge::KeptBadge;
use crate::domain::person::numbers::{BADGE_ALPHABET, BADGE_LENGTH};
use crate::domain::place::site::Site;
use crate::domain::stay::invitation::InvitedTo;
use crate::store::person::guests;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::stay::invitations::Invitation;
use crate::store::stay::{guest_badges, invitations};
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

/// The guest who comes to a kiosk by a badge that is good for today.
pub(super) fn guest_by_badge(
    connection: &mut Connection,
    context: &Context,
    kiosk: KioskId,
    badge: &KeptBadge,
) -> Result<Option<PersonId>, StoreError> {
    let Some(found) = guest_badges::find(connection, badge, kiosk)? else { return Ok(None) };
    let site = sites::by_id(connection, found.site)?;
    let today = site.is_some_and(|site| site.day(context.clock.now()) == found.day);
    Ok(today.then_some(found.person))
}

/// Who comes to the door.
pub(super) enum Coming {
    /// Somebody of the register, who is expected always.
    Staff,
    Guest(Expected),
    /// A guest who is expected elsewhere or on another day.
    NotInvited,
}

/// What a guest gets by their invitation for the day.
pub(super) struct Expected {
    invitation: InvitationId,
    day: NaiveDate,
    /// Whether they sit in the café when they ask for a desk.
    pub(super) in_cafe: bool,
    /// Whether their stay is unseen although they did not ask for that.
    pub(super) unseen: bool,
}

pub(super) fn coming(
    connection: &mut Connection,
    person: &Person,
    site: &Site,
    today: NaiveDate,
) -> Result<Coming, StoreError> {
    if !person.is_guest() {
        return Ok(Coming::Staff);
    }
    let today = |one: &Invitation| one.site == site.id && one.day == today;
    let invitation = invitations::of_person(connection, person.id)?.into_iter().find(today);
    Ok(invitation.map_or(Coming::NotInvited, |invitation| {
        Coming::Guest(Expected {
            in_cafe: invitation.place == InvitedTo::Cafe,
            unseen: invitation.kind.is_unseen(person.consent),
            invitation: invitation.id,
            day: invitation.day,
        })
    }))
}

impl Coming {
    /// Records that a guest came, so that their host gets word.
    pub(super) fn came(
        &self,
        connection: &mut Connection,
        person: PersonId,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let Self::Guest(Expected { invitation, day, .. }) = self else { return Ok(()) };
        guests::expect(connection, person, *day)?;
        invitations::set_arrived(connection, *invitation, at)
    }
}
