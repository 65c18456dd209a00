use chrono::NaiveDate;

use super::edit::{EditRefusal, Edited, held_site_named, invalid, refuse};
use crate::domain::calendar::MinuteOfDay;
use crate::domain::place::hours::OpeningHours;
use crate::domain::place::numbers::{LONGEST_AHEAD, MOST_CLOSED_DAYS};
use crate::domain::place::open_days::WeekDays;
use crate::store::Connection;
use crate::store::place::{place_changes, site_changes, sites};
use crate::usecases::Context;

/// What to change; `None` leaves a value as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HoursChange {
    pub opens: Option<MinuteOfDay>,
    pub closes: Option<MinuteOfDay>,
    pub open_days: Option<WeekDays>,
    /// Replaces the site's closed days.
    pub closed_days: Option<Vec<NaiveDate>>,
}

/// Changes opening hours and closed days. Stays under way end by the new closing time. Refuses hours by which today
/// would already be over, and new closed days in the past.
pub fn change_hours(
    connection: &mut Connection,
    context: &Context,
    site: &str,
    change: &HoursChange,
) -> Edited<()> {
    let site = held_site_named(connection, site)?;
    let opens = change.opens.unwrap_or(site.hours.opens());
    let closes = change.closes.unwrap_or(site.hours.closes());
    let hours = OpeningHours::new(opens, closes).or_else(invalid)?;
    let now = context.clock.now();
    if let Some(why) = site.too_late_for(site.time_zone, hours, now) {
        return refuse(EditRefusal::TooLateToday(why));
    }
    place_changes::update_hours(connection, site.id, site.time_zone, hours, now)?;
    if let Some(days) = change.open_days {
        place_changes::set_open_days(connection, site.id, days)?;
    }
    if let Some(days) = &change.closed_days {
        if days.len() > MOST_CLOSED_DAYS {
            return invalid(format!("closed_days: at most {MOST_CLOSED_DAYS} days"));
        }
        let (today, before) =
            (site.day(context.clock.now()), sites::closed_days(connection, site.id)?);
        if let Some(past) = days.iter().find(|day| **day < today && !before.contains(day)) {
            return refuse(EditRefusal::DayIsPast(*past));
        }
        if days.iter().any(|day| *day > today + LONGEST_AHEAD) {
            return invalid("closed_days: at most ten years ahead");
        }
        site_changes::clear_closed_days(connection, site.id)?;
        site_changes::add_closed_days(connection, site.id, days)?;
    }
    Ok(())
}
