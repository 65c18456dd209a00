//! Until when something is to be done.

use chrono::{Days, NaiveDate};

use super::refusal::{Refused, invalid};
use crate::domain::connect::numbers::{FOLLOW_UP_DAYS, LATEST_DUE_DAYS};
use crate::usecases::Context;

/// Until when something is to be done: what the person says, within bounds, or in a week.
pub fn due(context: &Context, asked: Option<NaiveDate>) -> Result<NaiveDate, Refused> {
    let today = context.clock.now().date_naive();
    let after = |days: u64| today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    let Some(day) = asked else { return Ok(after(FOLLOW_UP_DAYS)) };
    // Where the clock is behind UTC, today may be yesterday.
    let first = today.pred_opt().unwrap_or(today);
    if (first..=after(LATEST_DUE_DAYS)).contains(&day) {
        Ok(day)
    } else {
        Err(invalid(format!("due: from today to {LATEST_DUE_DAYS} days from now")))
    }
}
