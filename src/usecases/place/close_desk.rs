use chrono::{DateTime, Utc};

use super::edit::{EditRefusal, Edited, invalid, refuse, site_of};
use crate::domain::identity::{ClosureId, DeskId};
use crate::domain::place::numbers::LONGEST_AHEAD;
use crate::store::Connection;
use crate::store::place::{desk_closures, places};
use crate::usecases::Context;

/// Takes a desk out of use between two moments. It starts now if the start is past or missing, and lasts until it is
/// taken back if there is no end. The person who sits there stays, but nobody is assigned the desk after them.
/// Closures may overlap.
pub fn close_desk(
    connection: &mut Connection,
    context: &Context,
    desk: DeskId,
    reason: &str,
    from: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
) -> Edited<ClosureId> {
    let found = places::site_of_desk(connection, desk)?;
    let (_, plan) = site_of(connection, context, found)?;
    if plan.desk(desk).is_none() {
        return refuse(EditRefusal::UnknownPlace);
    }
    let now = context.clock.now();
    let from = from.unwrap_or(now).max(now);
    if until.is_some_and(|until| until <= from) {
        return invalid("until: has to be later than from, and than now");
    }
    if until.unwrap_or(from) > now + LONGEST_AHEAD {
        return invalid("from, until: at most ten years ahead");
    }
    Ok(desk_closures::add(connection, desk, from, until, reason)?)
}

/// Cancels a closure: a future one is deleted, a current one ends now, and a past one does not change.
pub fn take_back_closure(
    connection: &mut Connection,
    context: &Context,
    closure: ClosureId,
) -> Edited<()> {
    if desk_closures::take_back(connection, closure, context.clock.now())? {
        Ok(())
    } else {
        refuse(EditRefusal::UnknownPlace)
    }
}
