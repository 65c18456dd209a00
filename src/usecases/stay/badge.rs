//! A kiosk reads a badge. Never a name; and whose badge it is, reads afterwards that it was read.

use super::check_out::{CheckOutRefusal, check_out};
use super::stay_view::StayView;
use crate::domain::identity::{KioskId, PersonId, SiteId};
use crate::store::person::persons::Person;
use crate::store::person::{badge_readings, persons};
use crate::store::stay::stays;
use crate::store::{Connection, Failure, attempt};
use crate::usecases::Context;

/// Nobody has this badge, or who has it was deactivated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownBadge;

/// Does `work` for the holder of a badge. That a kiosk read it is kept for them, also if `work` is refused: a refusal
/// tells something too.
pub fn read_badge<T, R>(
    connection: &mut Connection,
    context: &Context,
    kiosk: KioskId,
    badge: &str,
    mut work: impl FnMut(&mut Connection, PersonId) -> Result<T, Failure<R>>,
) -> Result<Result<T, R>, Failure<UnknownBadge>> {
    let person = holder(connection, context, badge)?.id;
    badge_readings::add(connection, person, kiosk, context.clock.now())?;
    Ok(attempt(connection, |connection| work(connection, person))?)
}

fn holder(
    connection: &mut Connection,
    context: &Context,
    badge: &str,
) -> Result<Person, Failure<UnknownBadge>> {
    // A reader may send anything; what no badge can hold is not looked for.
    let readable = !badge.is_empty() && badge.len() <= 200 && !badge.contains(char::is_control);
    let found =
        if readable { persons::by_badge(connection, &context.keys.badge(badge))? } else { None };
    found.filter(|person| person.active).ok_or(Failure::Refused(UnknownBadge))
}

/// Checks a person out at a kiosk: from a stay at its own site. A stay elsewhere is as none to it.
pub fn check_out_at(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    site: SiteId,
) -> Result<StayView, Failure<CheckOutRefusal>> {
    match stays::open_of(connection, person)? {
        Some(stay) if stay.site == site => check_out(connection, context, person),
        _ => Err(Failure::Refused(CheckOutRefusal::NotCheckedIn)),
    }
}
