//! Whether a site assigns places now, and on which day it will next.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::place::site::Site;
use crate::store::place::sites;
use crate::store::{Connection, StoreError};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    Open,
    Closed {
        /// The site assigns no places on this day at all.
        all_day: bool,
        /// The first day, today included, on which it will open.
        next_open_day: Option<NaiveDate>,
    },
}

impl Opening {
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open)
    }

    pub const fn is_closed_all_day(self) -> bool {
        matches!(self, Self::Closed { all_day: true, .. })
    }

    pub const fn next_open_day(self) -> Option<NaiveDate> {
        match self {
            Self::Open => None,
            Self::Closed { next_open_day, .. } => next_open_day,
        }
    }
}

/// At `now`. `is_over` tells whether the day was closed, whatever its hours are, and is only asked if it could be open.
pub(in crate::usecases) fn opening(
    connection: &mut Connection,
    site: &Site,
    now: DateTime<Utc>,
    is_over: impl FnOnce(&mut Connection) -> Result<bool, StoreError>,
) -> Result<Opening, StoreError> {
    let today = site.day(now);
    let (opens, closes) = site.opening(today);
    let all_day = sites::is_closed_day(connection, site, today)?;
    let within = (opens..closes).contains(&now) && !all_day;
    if within && !is_over(connection)? {
        return Ok(Opening::Open);
    }
    let from = if now < opens { Some(today) } else { today.succ_opt() };
    let closed = sites::days_closed(connection, site)?;
    Ok(Opening::Closed { all_day, next_open_day: from.and_then(|from| closed.first_open(from)) })
}
