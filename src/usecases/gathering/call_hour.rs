//! A call hour: what everybody does for themselves is counted together.

use super::refusal::{GatheringRefusal, Refused, UNKNOWN, invalid};
use super::view::find_and_hold;
use crate::domain::connect::follow_up::FollowUpState;
use crate::domain::gathering::announcement::{GatheringKind, GatheringPhase};
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::connect::follow_ups;
use crate::store::gathering::gatherings;
use crate::store::person::persons;
use crate::store::stay::gathering_attendance;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::change_follow_up::{Change, change_follow_up};
use crate::usecases::connect::held_follow_up::hold;
use crate::usecases::connect::refusal::FollowUpRefusal;

/// Somebody who attends a call hour did what they meant to do: it is done, and one more is counted. How many by now.
pub fn count_done(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    follow_up: FollowUpId,
) -> Result<i64, Refused> {
    let refuse = |why| Err(Failure::Refused(why));
    // People are held before what they do: also the other, whom closing a follow-up holds.
    let own = match hold(connection, person, follow_up) {
        Ok(own) => own,
        Err(Failure::Store(why)) => return Err(why.into()),
        Err(Failure::Refused(_)) => None,
    };
    if !persons::hold_active(connection, person)? {
        return Err(UNKNOWN);
    }
    let found = find_and_hold(connection, context, Some(person), code)?;
    if found.kind != GatheringKind::CallHour {
        return Err(invalid("it is no call hour".to_owned()));
    }
    if found.called_off {
        return refuse(GatheringRefusal::Over);
    }
    if found.time.phase(context.clock.now()) == GatheringPhase::ToCome {
        return refuse(GatheringRefusal::NotBegun);
    }
    if !gathering_attendance::exists(connection, found.id, person)? {
        return refuse(GatheringRefusal::NotAttending);
    }
    // Another request may have closed it while this one waited for the gathering.
    let own = own.map_or(Ok(None), |own| follow_ups::by_id(connection, own.id))?;
    if own.is_none_or(|own| own.closed_at.is_some()) {
        return refuse(GatheringRefusal::UnknownFollowUp);
    }
    let done = Change { state: Some(FollowUpState::Done), ..Change::default() };
    match change_follow_up(connection, context, person, follow_up, done) {
        Ok(changed) if changed.state == FollowUpState::Done => {
            Ok(gatherings::count_done(connection, found.id)?)
        }
        // A coffee that is to come is done once it was.
        Ok(_) => Ok(found.done),
        Err(Failure::Refused(FollowUpRefusal::Invalid(why))) => Err(invalid(why)),
        Err(Failure::Refused(_)) => refuse(GatheringRefusal::UnknownFollowUp),
        Err(Failure::Store(why)) => Err(why.into()),
    }
}
