//! Badges of guests: a keyed hash for each invitation, good at its site on its day.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::identity::{InvitationId, KioskId, PersonId, SiteId};
use crate::domain::person::badge::KeptBadge;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::OptionalMoment;
use crate::schema::{invitations, kiosks, persons};

/// Who comes by a badge, and for which day it is.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct GuestBadge {
    #[diesel(deserialize_as = i64)]
    pub invitation: InvitationId,
    #[diesel(deserialize_as = i64)]
    pub person: PersonId,
    #[diesel(deserialize_as = i64)]
    pub site: SiteId,
    pub day: NaiveDate,
    #[diesel(deserialize_as = OptionalMoment)]
    pub called_off_at: Option<DateTime<Utc>>,
}

/// The guest to whom a badge was given by which they can come to the site of a kiosk.
pub fn find(
    connection: &mut Connection,
    badge: &KeptBadge,
    kiosk: KioskId,
) -> Result<Option<GuestBadge>, StoreError> {
    let row = invitations::table
        .inner_join(persons::table.on(persons::id.nullable().eq(invitations::person_id)))
        .inner_join(kiosks::table.on(kiosks::site_id.eq(invitations::site_id)))
        .filter(invitations::badge_hash.eq(badge.hash()))
        .filter(kiosks::id.eq(kiosk.0))
        .filter(persons::organisation_id.is_null())
        .filter(persons::deactivated_at.is_null())
        .select((
            invitations::id,
            persons::id,
            invitations::site_id,
            invitations::day,
            invitations::called_off_at,
        ))
        .first(connection);
    Ok(row.optional()?)
}
