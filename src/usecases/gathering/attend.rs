//! Somebody attends a gathering: they scanned the code on its screen, or are checked in at its site and say so.

use chrono::{DateTime, Utc};

use super::refusal::{GatheringRefusal, Refused, UNKNOWN};
use super::view::{find, find_and_hold};
use crate::domain::gathering::announcement::GatheringPhase;
use crate::domain::gathering::numbers::{
    GATHERING_CODE_GOOD_SECONDS, GATHERING_CODE_STEP_SECONDS, GATHERING_CODE_STEPS_KNOWN,
};
use crate::domain::identity::PersonId;
use crate::domain::person::card::comes_under;
use crate::store::gathering::gatherings::Gathering;
use crate::store::gathering::{debaters, gatherings};
use crate::store::person::{cards, persons};
use crate::store::place::sites;
use crate::store::stay::gathering_attendance::Attends;
use crate::store::stay::{gathering_attendance, stays};
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::stay::changing_code::{Checked, Codes};

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
    let day = site.day(found.time.begins);
    let card = match stay {
        Some(stay) => stay.card,
        None => comes_under(cards::of_person(connection, person)?, None, day).unwrap_or_default(),
    };
    let attends = Attends {
        gathering: found.id,
        person,
        site: found.site,
        day,
        zone: found.place.zone,
        began_at: found.time.begins,
        ended_at: found.time.ends,
        card,
    };
    Ok(gathering_attendance::add(connection, &attends)?)
}

/// Notes that somebody does not attend after all, while it goes on.
pub fn take_back_attendance(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Refused> {
    persons::hold(connection, person)?;
    let found = gatherings::by_code(connection, code)?.ok_or(UNKNOWN)?;
    gatherings::hold(connection, found.id)?;
    let is_over = found.time.phase(context.clock.now()) == GatheringPhase::Over;
    // Also of a group that they left meanwhile.
    if !is_over && gathering_attendance::exists(connection, found.id, person)? {
        // They stand nowhere any more, and their hand is down.
        debaters::leave(connection, found.id, person)?;
        return Ok(gathering_attendance::delete(connection, found.id, person)?);
    }
    find(connection, context, Some(person), code).map(|_| ())
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
