//! Ends a person's stay, which frees their place.

use super::stay_view::{StayView, site_of, view};
use crate::domain::identity::PersonId;
use crate::store::stay::stays;
use crate::store::stay::stays::EndReason;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckOutRefusal {
    NotCheckedIn,
}

pub fn check_out(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<StayView, Failure<CheckOutRefusal>> {
    let now = context.clock.now();
    let not_checked_in = Failure::Refused(CheckOutRefusal::NotCheckedIn);
    // A stay past its end is over for its person, although its end is not recorded until the next check-in or job.
    let Some(mut stay) = stays::open_of(connection, person)?.filter(|stay| stay.ends_by > now)
    else {
        return Err(not_checked_in);
    };
    stay.ended_at = Some(stays::end(connection, &stay, now, EndReason::Left)?);
    let site = site_of(connection, &stay)?;
    Ok(view(connection, context, &site, &stay)?)
}
