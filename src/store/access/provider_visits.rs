//! Browsers that were sent to the identity provider and are expected back, once. Only hashes are kept.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::provider_visits;

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct ProviderVisit {
    /// The hash of the token of the browser that was sent.
    pub browser_hash: String,
    pub in_role: bool,
    #[diesel(deserialize_as = Moment)]
    pub expires_at: DateTime<Utc>,
}

pub fn add(
    connection: &mut Connection,
    state_hash: &str,
    visit: &ProviderVisit,
) -> Result<(), StoreError> {
    diesel::insert_into(provider_visits::table)
        .values((
            provider_visits::state_hash.eq(state_hash),
            provider_visits::browser_hash.eq(&visit.browser_hash),
            provider_visits::in_role.eq(visit.in_role),
            provider_visits::expires_at.eq(Moment(visit.expires_at)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes a visit away: whoever takes it first has it, and nobody after.
pub fn take(
    connection: &mut Connection,
    state_hash: &str,
) -> Result<Option<ProviderVisit>, StoreError> {
    let visit = provider_visits::table
        .find(state_hash)
        .select((
            provider_visits::browser_hash,
            provider_visits::in_role,
            provider_visits::expires_at,
        ))
        .get_result::<ProviderVisit>(connection)
        .optional()?;
    let taken = diesel::delete(provider_visits::table.find(state_hash)).execute(connection)?;
    Ok(visit.filter(|_| taken == 1))
}

/// Deletes the visits that expired before `moment`; how many.
pub fn delete_expired(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let expired = provider_visits::table.filter(provider_visits::expires_at.lt(Moment(moment)));
    Ok(diesel::delete(expired).execute(connection)?)
}
