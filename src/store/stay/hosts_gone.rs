//! Invitations whose host is gone: deactivated, or about to be erased.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::invitations::Step;
use crate::domain::identity::{InvitationId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::{invitations, persons};

/// Those for a day from this one on that stand although their host was deactivated, and whose guest did not come, by day.
pub fn of_deactivated(
    connection: &mut Connection,
    from: NaiveDate,
) -> Result<Vec<InvitationId>, StoreError> {
    let rows = invitations::table
        .inner_join(persons::table.on(persons::id.eq(invitations::host_id)))
        .filter(persons::deactivated_at.is_not_null())
        .filter(invitations::day.ge(from))
        .filter(invitations::called_off_at.is_null())
        .filter(invitations::arrived_at.is_null())
        .order((invitations::day, invitations::id))
        .select(invitations::id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(InvitationId).collect())
}

/// Those of a host by which a guest is still expected as far as the guest knows: a letter told them of it, none that it is
/// off, and they did not come. By number.
pub fn told_of_host(
    connection: &mut Connection,
    host: PersonId,
) -> Result<Vec<InvitationId>, StoreError> {
    let told = || {
        invitations::table
            .filter(invitations::host_id.eq(host.0))
            .filter(invitations::letter_id.is_not_null())
            .filter(invitations::arrived_at.is_null())
            .order(invitations::id)
            .select(invitations::id)
    };
    let mut rows = told().filter(invitations::called_off_at.is_null()).load::<i64>(connection)?;
    let off = told().filter(invitations::step.eq(Step::CallOff.as_str()));
    rows.extend(off.load::<i64>(connection)?);
    rows.sort_unstable();
    Ok(rows.into_iter().map(InvitationId).collect())
}
