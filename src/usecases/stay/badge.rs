//! A kiosk reads a badge. It never learns a name, and the holder can see afterwards that the badge was read.

use chrono::NaiveDate;

use super::check_in::CheckInRefusal;
use super::check_out::{CheckOutRefusal, check_out};
use super::invited::guest_by_badge;
use super::reading::{Holder, Read};
use super::stay_view::StayView;
use crate::domain::identity::{KioskId, PersonId, SiteId};
use crate::domain::line::is_hidden;
use crate::store::person::{badge_readings, persons};
use crate::store::place::sites;
use crate::store::stay::stays;
use crate::store::{Connection, Failure, StoreError, attempt};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadgeRefusal<R> {
    /// Nobody has this badge, or its holder was deactivated.
    Unknown,
    /// A guest's badge, good on this day.
    OtherDay(NaiveDate),
    Holder(R),
}

impl BadgeRefusal<CheckInRefusal> {
    /// A person who was deactivated after the badge was read has no badge any more.
    pub fn of_check_in(why: CheckInRefusal) -> Self {
        match why {
            CheckInRefusal::Gone | CheckInRefusal::NotInvited => Self::Unknown,
            why => Self::Holder(why),
        }
    }
}

/// Runs `work` for the holder of a badge. The reading is logged for the holder even if `work` refuses, because a
/// refusal reveals something too.
pub fn read_badge<T, R>(
    connection: &mut Connection,
    context: &Context,
    (kiosk, site): (KioskId, SiteId),
    badge: &str,
    mut work: impl FnMut(&mut Connection, Read) -> Result<T, Failure<R>>,
) -> Result<Result<T, R>, StoreError> {
    let read = read(connection, context, kiosk, badge)?;
    if let Read::Of(holder) = read {
        // The person, then the places, as every arrival; and before what refers to the kiosk, which goes with its site.
        persons::hold(connection, holder.person)?;
        sites::hold_places(connection, site)?;
        badge_readings::add(connection, holder.person, kiosk, context.clock.now())?;
    }
    attempt(connection, |connection| work(connection, read))
}

pub const fn known<R>(read: Read) -> Result<Holder, Failure<BadgeRefusal<R>>> {
    match read {
        Read::Of(holder) => Ok(holder),
        Read::OtherDay(day) => Err(Failure::Refused(BadgeRefusal::OtherDay(day))),
        Read::Unknown => Err(Failure::Refused(BadgeRefusal::Unknown)),
    }
}

fn read(
    connection: &mut Connection,
    context: &Context,
    kiosk: KioskId,
    badge: &str,
) -> Result<Read, StoreError> {
    // A reader may send anything. Text that cannot be a badge is not looked up.
    let readable = !badge.is_empty() && badge.len() <= 200 && !badge.contains(is_hidden);
    if !readable {
        return Ok(Read::Unknown);
    }
    let kept = context.keys.badge(badge);
    match persons::by_badge(connection, &kept)? {
        Some(found) if found.active => Ok(Read::Of(Holder { person: found.id, invitation: None })),
        Some(_) => Ok(Read::Unknown),
        None => guest_by_badge(connection, context, kiosk, &kept),
    }
}

/// Checks a person out at a kiosk. Only a stay at the kiosk's own site counts.
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
