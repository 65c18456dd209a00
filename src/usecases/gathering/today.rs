//! What is on at a site today, for its wall, which strangers read too: nothing of a group, and not how many mean to come.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::calendar::day_bounds;
use crate::domain::gathering::announcement::GatheringKind;
use crate::domain::gathering::numbers::ON_WALL;
use crate::domain::place::site::Site;
use crate::store::gathering::gatherings;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// A gathering for everybody, as the wall shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WallGathering {
    pub kind: GatheringKind,
    pub title: String,
    /// The name of the zone, or where else it is; may be empty.
    pub place: String,
    pub begins_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

/// What goes on or begins before the site's day is over, the next first.
pub fn on_today(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
) -> Result<Vec<WallGathering>, StoreError> {
    let now = context.clock.now();
    let (_, midnight) = day_bounds(site.time_zone, site.day(now));
    let found = gatherings::open_to_all(connection, site.id, (now, midnight), ON_WALL)?;
    Ok(found
        .into_iter()
        .map(|one| WallGathering {
            kind: one.kind,
            title: one.title,
            place: one.place.name,
            begins_at: one.time.begins,
            ends_at: one.time.ends,
        })
        .collect())
}
