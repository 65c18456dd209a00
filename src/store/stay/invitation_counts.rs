//! How many invitations a host made and an address was sent.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::invitations;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// For a day from `today` on, not called off.
    pub stand: i64,
    /// Made since a moment, those called off included.
    pub lately: i64,
    /// Of these, to one address.
    pub to_one: i64,
}

/// How many invitations a host made.
pub fn counts(
    connection: &mut Connection,
    host: PersonId,
    address_hash: &str,
    today: NaiveDate,
    since: DateTime<Utc>,
) -> Result<Counts, StoreError> {
    let of_host = || {
        let own = invitations::table.filter(invitations::host_id.eq(host.0));
        own.filter(invitations::unannounced.eq(false))
    };
    let lately = || of_host().filter(invitations::created_at.gt(Moment(since)));
    let stand = of_host()
        .filter(invitations::called_off_at.is_null())
        .filter(invitations::day.ge(today))
        .count()
        .get_result(connection)?;
    let to_one = lately().filter(invitations::address_hash.eq(address_hash));
    let to_one = to_one.count().get_result(connection)?;
    Ok(Counts { stand, lately: lately().count().get_result(connection)?, to_one })
}

/// A host's guests who came since a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrivals {
    pub unannounced: i64,
    /// Those among them of whom the host is yet to be told.
    pub unannounced_waiting: i64,
    /// Invited guests of whom the host was told.
    pub invited_told: i64,
}

pub fn arrivals_since(
    connection: &mut Connection,
    host: PersonId,
    since: DateTime<Utc>,
) -> Result<Arrivals, StoreError> {
    let of_host = |unannounced: bool| {
        invitations::table
            .filter(invitations::host_id.eq(host.0))
            .filter(invitations::unannounced.eq(unannounced))
    };
    let unannounced = || of_host(true).filter(invitations::created_at.gt(Moment(since)));
    let waiting = unannounced().filter(invitations::step.is_not_null());
    let told = of_host(false)
        .filter(invitations::arrived_at.gt(Moment(since)))
        .filter(invitations::step.is_null());
    Ok(Arrivals {
        unannounced: unannounced().count().get_result(connection)?,
        unannounced_waiting: waiting.count().get_result(connection)?,
        invited_told: told.count().get_result(connection)?,
    })
}

/// How many letters about invitations an address was sent: of those made since a moment, and that one is off.
pub fn sent_since(
    connection: &mut Connection,
    address_hash: &str,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let sent = || {
        invitations::table
            .filter(invitations::address_hash.eq(address_hash))
            .filter(invitations::letter_id.is_not_null())
    };
    let made = sent().filter(invitations::created_at.gt(Moment(since)));
    let made = made.count().get_result::<i64>(connection)?;
    let off = sent().filter(invitations::called_off_at.gt(Moment(since)));
    Ok(made + off.count().get_result::<i64>(connection)?)
}
