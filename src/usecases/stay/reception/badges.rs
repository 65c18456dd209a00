//! Reception prints the badges of guests who are expected: the same that their letters have.

use super::day::{ReceptionRefusal, Shown, guests_of};
use crate::domain::person::deed::Deed;
use crate::domain::person::reception::Reception;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::person::access_log::note_people;
use crate::usecases::person::badges::Badge;
use crate::usecases::stay::invited::badge_of;

/// The badges of these guests of today or tomorrow, in this order. They are the same whoever has the address: that one
/// opens nothing, as of somebody who refused the invitation, shows at the kiosk only.
pub fn guest_badges(
    connection: &mut Connection,
    context: &Context,
    reception: Reception,
    ids: &[String],
) -> Result<Vec<Badge>, Failure<ReceptionRefusal>> {
    let unknown = || Failure::Refused(ReceptionRefusal::UnknownGuest);
    let known = guests_of(connection, context, Shown::All)?.unwrap_or_default();
    let mut badges = Vec::with_capacity(ids.len());
    let mut people = Vec::new();
    for id in ids {
        let guest = known.iter().find(|guest| guest.id == *id).ok_or_else(unknown)?;
        let uid = guest.uid.as_deref().ok_or_else(unknown)?;
        people.extend(guest.person);
        badges.push(Badge {
            name: guest.name.clone(),
            organisation: guest.organisation.clone(),
            badge: badge_of(&context.keys, uid),
        });
    }
    let actor = reception.to_string();
    note_people(connection, context, (&actor, None), Deed::GuestBadgePrinted, people)?;
    Ok(badges)
}
