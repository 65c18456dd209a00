//! Figures about a building: how many people were where, never finer than may be published.
//!
//! `building` lists the places of a site in order. `count` counts each half-hour of a day. `hide` decides which
//! counts become figures, and hides further ones if the rest would reveal a hidden one. `range` and `outlook`
//! summarise published figures. `month` has the figures of the house's own month.
//!
//! # Why rounding and hiding are not enough
//!
//! Four zones of 13 are published as 15 each, so each is 13 to 17. Their floor of 52 is published as 50, so it is 48
//! to 52. A fifth zone, hidden, can only be empty: 4 · 13 = 52. So after the rule, further figures are hidden until
//! no hidden one can be worked out (*secondary suppression*: Hundepool et al., *Statistical Disclosure Control*,
//! Wiley 2012, chapter 4). For one half-hour all tables together are a network in which the counts are flows. A
//! hidden count can be worked out exactly when no cycle of the residual network passes through it (Gusfield, *A graph
//! theoretic approach to statistical data security*, SIAM Journal on Computing 17, 1988). This is as sharp as linear
//! programming and needs no solver: see `hide::protect`.
//!
//! `tests/figures_audit.rs` plays the reader with a solver, on 1,000 random buildings. There 0.9 % of the figures
//! (543 of 57,629) are hidden for this reason, in 6 % of the half-hours; without it the solver finds 987 counts. For
//! readers: `docs/figures.md`.

pub mod bands;
mod building;
mod count;
mod hide;
mod month;
pub mod numbers;
mod outlook;
mod range;
#[cfg(test)]
mod tests;

pub use building::{Building, Level, Place};
pub use count::{Stay, count_half_hours, half_hours};
pub use hide::{Published, figure, meant, protect, rounded, rule_alone};
pub use month::{Behind, HIRES_MONTHS, Hired, MonthFigure, figures_of_month};
pub use numbers::STEP;
pub use outlook::{Expected, Outlook, PastExpectation, WEEKS, outlook};
pub use range::{DeskDay, Range, Span, Spread, Sufficed, aligned, spread, sufficed};

use chrono::{DateTime, NaiveDate, Utc};

use super::calendar::day_bounds;
use super::place::site::Site;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    Persons,
    Desks,
    Guests,
}

impl Measure {
    pub const ALL: [Self; 3] = [Self::Persons, Self::Desks, Self::Guests];
}

/// The true counts of a place in a half-hour. They exist only while a day is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    pub persons: u32,
    pub desks: u32,
    pub at_desks: u32,
    pub guests: u32,
}

impl Count {
    pub const fn of(&self, measure: Measure) -> u32 {
        match measure {
            Measure::Persons => self.persons,
            Measure::Desks => self.desks,
            Measure::Guests => self.guests,
        }
    }
}

/// A day's figures of all places of a site, as they may be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayFigures {
    /// When the first half-hour begins, in local minutes since midnight.
    pub first_minute: u16,
    /// For each half-hour, the figures of each place of the [`Building`].
    pub half_hours: Vec<Vec<Published>>,
    pub arrivals: Option<u32>,
    /// The most persons of any half-hour.
    pub peak: Option<u32>,
    pub stay_minutes: Option<u32>,
}

/// The figures of a site's day from its stays, unseen ones included.
pub fn figures_of_day(
    site: &Site,
    building: &Building,
    date: NaiveDate,
    stays: &[Stay],
) -> DayFigures {
    let small = u32::try_from(site.small_number).unwrap_or(u32::MAX);
    let (first_minute, times) = half_hours(site, date);
    let counts = count_half_hours(building, stays, &times);
    let of_site = |counts: &Vec<Count>| counts.first().map_or(0, |count| count.persons);
    let peak = shown(counts.iter().map(of_site).max().unwrap_or(0), small);
    let (persons, minutes) = whole_day(stays, day_bounds(site.time_zone, date));
    let arrivals = shown(persons, small);
    DayFigures {
        first_minute,
        half_hours: counts.iter().map(|counts| protect(building, counts, peak, small)).collect(),
        arrivals,
        peak,
        stay_minutes: arrivals.and(minutes).map(rounded),
    }
}

fn shown(count: u32, small: u32) -> Option<u32> {
    (count >= small).then(|| rounded(count))
}

/// The number of distinct persons of a day, and the mean stay in whole minutes.
fn whole_day(stays: &[Stay], (start, end): (DateTime<Utc>, DateTime<Utc>)) -> (u32, Option<u32>) {
    let parts = stays.iter().filter_map(|stay| {
        let (from, until) = (stay.from.max(start), stay.until.min(end));
        (from < until).then(|| (stay.person, (until - from).num_seconds()))
    });
    let (mut persons, seconds): (Vec<_>, Vec<_>) = parts.unzip();
    persons.sort_unstable();
    persons.dedup();
    let total: i64 = seconds.iter().sum();
    let minutes = i64::try_from(persons.len() * 60)
        .ok()
        .filter(|by| *by > 0)
        .and_then(|by| u32::try_from((total + by / 2) / by).ok());
    (u32::try_from(persons.len()).unwrap_or(u32::MAX), minutes)
}
