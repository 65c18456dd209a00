//! Reception checks a guest out who left without doing so.

use super::day::{Shown, guests_of};
use super::list::{GuestLine, ReceptionRefusal, line};
use crate::domain::person::deed::Deed;
use crate::domain::person::reception::Reception;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::person::access_log::note_people;
use crate::usecases::stay::badge::check_out_at;

/// Ends the stay of a guest of today, at the site where they are on the list. Of whom reception does not see that they
/// are there, it hears that they are not.
pub fn check_out_guest(
    connection: &mut Connection,
    context: &Context,
    reception: Reception,
    id: &str,
) -> Result<GuestLine, Failure<ReceptionRefusal>> {
    let refused = |why| Failure::Refused(why);
    let today = guests_of(connection, context, Shown::Today)?.unwrap_or_default();
    let guest = today.into_iter().find(|guest| guest.id == id);
    let guest = guest.ok_or_else(|| refused(ReceptionRefusal::UnknownGuest))?;
    let there = guest.person.filter(|_| guest.arrived_at.is_some() && guest.left_at.is_none());
    let person = there.ok_or_else(|| refused(ReceptionRefusal::NotCheckedIn))?;
    let left = check_out_at(connection, context, person, guest.site.id)
        .map_err(|failure| failure.map(|_| ReceptionRefusal::NotCheckedIn))?;
    let actor = reception.to_string();
    note_people(connection, context, (&actor, None), Deed::GuestCheckedOut, [person])?;
    let mut line = line(guest);
    line.left_at = left.ended_at;
    Ok(line)
}
