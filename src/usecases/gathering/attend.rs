//! Somebody attends a gathering: they scanned the code on its screen, or are checked in at its site and say so.

use chrono::{DateTime, TimeDelta, Utc};

use super::refusal::{GatheringRefusal, Refused, UNKNOWN};
use super::view::find_and_hold;
use crate::domain::gathering::announcement::GatheringPhase;
use crate::domain::gathering::numbers::{
    GATHERING_CODE_GOOD_SECONDS, GATHERING_CODE_STEP_SECONDS, GATHERING_CODE_STEPS_KNOWN,
};
use crate::domain::identity::PersonId;
use crate::store::gathering::gatherings::Gathering;
use crate::store::person::persons;
use crate::store::place::sites;
use crate::store::stay::gathering_attendance::Attends;
use crate::store::stay::{days, gathering_attendance, stays};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::stay::changing_code::{Checked, Codes};

/// How long before the closing of a day a change to it counts as made after it.
const CLOSING_IS_NEAR: TimeDelta = TimeDelta::minutes(1);

const CODES: Codes = Codes {
    purpose: "gathering code",
    step_seconds: GATHERING_CODE_STEP_SECONDS,
    good_seconds: GATHERING_CODE_GOOD_SECONDS,
    steps_known: GATHERING_CODE_STEPS_KNOWN,
};

/// The code that a gathering's screen shows at this moment, and until when it is good.
pub(super) fn current_code(context: &Context, gathering: &Gathering) -> (String, DateTime<Utc>) {
    CODES.current(context, &gathering.code)
}

/// Notes that somebody attends a gathering that goes on. They scanned its code; without one, they are checked in at its site.
/// Those who attend the same have met if both agreed to be seen; when they said it is not kept.
pub fn attend(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    scanned: Option<&str>,
) -> Result<(), Refused> {
    // People are held before what they do.
    if !persons::hold_active(connection, person)? {
        return Err(UNKNOWN);
    }
    let found = find_and_hold(connection, context, Some(person), code)?;
    unless_it_goes_on(&found, context.clock.now())?;
    let stay = stays::open_of(connection, person)?.filter(|stay| stay.site == found.site);
    match scanned.map(|scanned| CODES.check(context, &found.code, scanned)) {
        Some(Checked::Good(_)) => {}
        Some(Checked::Expired) => return Err(Failure::Refused(GatheringRefusal::CodeExpired)),
        Some(Checked::Unknown) => return Err(Failure::Refused(GatheringRefusal::UnknownCode)),
        None if stay.is_some() => {}
        None => return Err(Failure::Refused(GatheringRefusal::NotThere)),
    }
    let site = sites::by_id(connection, found.site)?.ok_or(UNKNOWN)?;
    let attends = Attends {
        gathering: found.id,
        person,
        site: found.site,
        day: site.day(found.time.begins),
        zone: found.place.zone,
        began_at: found.time.begins,
        ended_at: found.time.ends,
        card: stay.and_then(|stay| stay.card),
    };
    gathering_attendance::add(connection, &attends)?;
    Ok(derive_again(connection, context, &found)?)
}

/// Notes that somebody does not attend after all, while it goes on.
pub fn take_back_attendance(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Refused> {
    persons::hold(connection, person)?;
    let found = find_and_hold(connection, context, Some(person), code)?;
    gathering_attendance::delete(connection, found.id, person)?;
    Ok(derive_again(connection, context, &found)?)
}

fn unless_it_goes_on(found: &Gathering, now: DateTime<Utc>) -> Result<(), Refused> {
    if found.called_off {
        return Err(Failure::Refused(GatheringRefusal::Over));
    }
    match found.time.phase(now) {
        GatheringPhase::ToCome => Err(Failure::Refused(GatheringRefusal::NotBegun)),
        GatheringPhase::GoesOn => Ok(()),
        GatheringPhase::Over => Err(UNKNOWN),
    }
}

/// A gathering may outlast the day of its site, whose encounters then are derived again.
fn derive_again(
    connection: &mut Connection,
    context: &Context,
    found: &Gathering,
) -> Result<(), StoreError> {
    let Some(site) = sites::by_id(connection, found.site)? else { return Ok(()) };
    let day = site.day(found.time.begins);
    let (_, closes_at) = site.opening(day);
    if context.clock.now() + CLOSING_IS_NEAR < closes_at {
        return Ok(());
    }
    days::mark_underived(connection, &[(site.id, day)])
}
