//! Arriving and leaving with a badge at a kiosk. Never a name.

use super::check_in::{CheckIn, CheckInRefusal, CheckedIn, PlaceWish, check_in};
use super::check_out::{CheckOutRefusal, check_out};
use super::stay_view::StayView;
use crate::domain::identity::SiteId;
use crate::domain::line::is_hidden;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadgeRefusal<R> {
    /// Nobody has this badge, or who has it was deactivated.
    Unknown,
    Holder(R),
}

/// Checks the holder of a badge in at the kiosk's site.
pub fn check_in_badge(
    connection: &mut Connection,
    context: &Context,
    badge: &str,
    site: SiteId,
    place: PlaceWish,
    unseen: bool,
) -> Result<CheckedIn, Failure<BadgeRefusal<CheckInRefusal>>> {
    let person = holder(connection, badge)?.id;
    check_in(connection, context, &CheckIn { person, site, place, unseen })
        .map_err(|failure| failure.map(BadgeRefusal::Holder))
}

/// Checks the holder of a badge out, wherever they are.
pub fn check_out_badge(
    connection: &mut Connection,
    context: &Context,
    badge: &str,
) -> Result<StayView, Failure<BadgeRefusal<CheckOutRefusal>>> {
    let person = holder(connection, badge)?.id;
    check_out(connection, context, person).map_err(|failure| failure.map(BadgeRefusal::Holder))
}

fn holder<R>(connection: &mut Connection, badge: &str) -> Result<Person, Failure<BadgeRefusal<R>>> {
    // A reader may send anything; what no badge can hold is not looked for.
    let readable = !badge.is_empty() && badge.len() <= 200 && !badge.contains(is_hidden);
    let found = if readable { persons::by_badge(connection, badge)? } else { None };
    found.filter(|person| person.active).ok_or(Failure::Refused(BadgeRefusal::Unknown))
}
