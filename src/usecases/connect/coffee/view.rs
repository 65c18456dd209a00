//! Coffees as those who have them see them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::came_about::came_about;
use crate::domain::connect::moments::{ends_at, lapses_at};
use crate::domain::identity::{FollowUpId, SiteId};
use crate::store::connect::coffees;
use crate::store::connect::coffees::Coffee;
use crate::store::connect::follow_ups::FollowUp;
use crate::store::place::sites;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// A coffee that is proposed or planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CoffeeView {
    /// Its number, which both may use.
    pub id: i64,
    /// Whether the person proposed it themselves.
    pub own: bool,
    /// Whether the moments answer an earlier proposal of the one who is asked.
    pub answers_back: bool,
    /// The moments from which whoever was asked chooses, ascending; none once it is planned.
    pub moments: Vec<DateTime<Utc>>,
    /// When it begins; null while it is proposed.
    pub at: Option<DateTime<Utc>>,
    /// When it ends; null likewise.
    pub ends_at: Option<DateTime<Utc>>,
    /// The café and its building.
    pub place: String,
    /// The building's time zone.
    pub time_zone: String,
    /// Whether both were seen in the café on that day: then *did it come about?* has yes chosen already.
    pub both_there: bool,
}

impl CoffeeView {
    pub(in crate::usecases::connect) fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.at.is_none() && lapses_at(&self.moments).is_none_or(|last| last <= now)
    }
}

/// The coffees of some follow-ups.
pub(in crate::usecases::connect) struct Coffees {
    by_follow_up: HashMap<FollowUpId, Coffee>,
    zones: HashMap<SiteId, String>,
}

impl Coffees {
    pub(in crate::usecases::connect) fn of(
        connection: &mut Connection,
        rows: &[FollowUp],
    ) -> Result<Self, StoreError> {
        let ids: Vec<FollowUpId> = rows.iter().map(|row| row.id).collect();
        let mut by_follow_up = HashMap::new();
        for coffee in coffees::of_follow_ups(connection, &ids)? {
            for id in [Some(coffee.id), coffee.theirs].into_iter().flatten() {
                by_follow_up.insert(id, coffee.clone());
            }
        }
        let zones = if by_follow_up.is_empty() { Vec::new() } else { sites::all(connection)? };
        let zones = zones.into_iter().map(|site| (site.id, site.time_zone.to_string())).collect();
        Ok(Self { by_follow_up, zones })
    }

    pub(in crate::usecases::connect) fn view(
        &self,
        connection: &mut Connection,
        context: &Context,
        row: &FollowUp,
    ) -> Result<Option<CoffeeView>, StoreError> {
        let Some(coffee) = self.by_follow_up.get(&row.id) else { return Ok(None) };
        let other = row.with.person().filter(|_| row.closed_at.is_none());
        let both_there = match other {
            Some(other) => came_about(connection, context, row.person, other, coffee)?,
            None => false,
        };
        Ok(Some(CoffeeView {
            id: coffee.id.0,
            own: coffee.id == row.id,
            answers_back: coffee.answers_back,
            moments: coffee.moments.clone(),
            at: coffee.at,
            ends_at: coffee.at.map(ends_at),
            place: coffee.place.clone(),
            time_zone: self.zones.get(&coffee.site).cloned().unwrap_or_default(),
            both_there,
        }))
    }
}
