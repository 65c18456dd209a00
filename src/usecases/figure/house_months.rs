//! The house's own month: the figures of the last twelve that are over, as they were published.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::figure::{HIRES_MONTHS, MonthFigure};
use crate::files::csv_of;
use crate::store::figure::house_months;
use crate::store::figure::house_months::Figures;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// How many months are shown.
const SHOWN: u32 = 12;

/// The figures of a month. Each stands for enough persons, and is rounded to 5; null where it is not published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct HouseMonth {
    /// Such as `2026-11`.
    pub month: String,
    /// Pairs of people who shared a table, a café or a gathering for the first time, as far as was still known: where either
    /// withdrew, nothing is.
    pub new_pairs: Option<u32>,
    /// Follow-ups that were done.
    pub follow_ups: Option<u32>,
    /// What good came of encounters.
    pub outcomes: Option<u32>,
    /// Those of them that were ideas. The four kinds are published together or not at all.
    pub ideas: Option<u32>,
    pub leads: Option<u32>,
    pub help: Option<u32>,
    pub fun: Option<u32>,
    /// Introductions that came about.
    pub introductions: Option<u32>,
    /// Stories that were put on the podium.
    pub stories_told: Option<u32>,
    /// Stories that became part of how things are done.
    pub stories_landed: Option<u32>,
    /// Gatherings for everybody.
    pub gatherings: Option<u32>,
    /// How often people attended them.
    pub attendance: Option<u32>,
    /// Visits of guests: one a guest, day and site.
    pub guests: Option<u32>,
}

/// How many were hired in twelve months. An admin entered how many; nothing is kept of a candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct HiredInAYear {
    /// The first of the months, such as `2025-11`.
    pub from: String,
    /// The last of them.
    pub to: String,
    /// Rounded to 5; null where it is not published.
    pub hires: Option<u32>,
    /// Those of them who came through somebody of the house; rounded to 5, null where it is not published.
    pub through_us: Option<u32>,
}

/// The house's months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct HouseMonths {
    /// The last twelve that are over, the oldest first. A month comes out on its second day after; until then, and where nothing
    /// is published, its figures are null.
    pub months: Vec<HouseMonth>,
    /// Hires up to the month before the last that came out; null as long as none did.
    pub hired: Option<HiredInAYear>,
}

pub fn house_months(
    connection: &mut Connection,
    context: &Context,
) -> Result<HouseMonths, StoreError> {
    let today = context.clock.now().date_naive();
    let running = today.with_day(1).unwrap_or(today);
    let from = earlier(running, SHOWN);
    let written = house_months::between(connection, from, earlier(running, 1))?;
    let none = BTreeMap::new();
    let months = (1..=SHOWN).rev().map(|back| {
        let month = earlier(running, back);
        shown(month, written.get(&month).unwrap_or(&none))
    });
    Ok(HouseMonths {
        months: months.collect(),
        hired: written.iter().next_back().map(|(month, figures)| hired(*month, figures)),
    })
}

/// The same as a table. A figure that is not published is an empty value; hires are of the twelve months before.
pub fn csv_of_months(
    connection: &mut Connection,
    context: &Context,
) -> Result<(String, String), StoreError> {
    let today = context.clock.now().date_naive();
    let running = today.with_day(1).unwrap_or(today);
    let (from, to) = (earlier(running, SHOWN), earlier(running, 1));
    let written = house_months::between(connection, from, to)?;
    let none = BTreeMap::new();
    let columns = MonthFigure::ALL.iter().map(|figure| column(*figure));
    let columns: Vec<String> = std::iter::once("month".to_owned()).chain(columns).collect();
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let rows = (1..=SHOWN).rev().map(|back| {
        let month = earlier(running, back);
        let figures = written.get(&month).unwrap_or(&none);
        let values = MonthFigure::ALL
            .iter()
            .map(|figure| of(figures, *figure).map(|value| value.to_string()).unwrap_or_default());
        std::iter::once(named(month)).chain(values).collect()
    });
    Ok((format!("house-{}", named(to)), csv_of(&columns, rows)))
}

/// How a column is named: what is of more than its month says so.
fn column(figure: MonthFigure) -> String {
    let name = figure.as_str().replace('-', "_");
    match figure {
        MonthFigure::Hires | MonthFigure::ThroughUs => {
            format!("{name}_of_{HIRES_MONTHS}_months_before")
        }
        _ => name,
    }
}

fn shown(month: NaiveDate, figures: &Figures) -> HouseMonth {
    let of = |figure| of(figures, figure);
    HouseMonth {
        month: named(month),
        new_pairs: of(MonthFigure::NewPairs),
        follow_ups: of(MonthFigure::FollowUps),
        outcomes: of(MonthFigure::Outcomes),
        ideas: of(MonthFigure::Ideas),
        leads: of(MonthFigure::Leads),
        help: of(MonthFigure::Help),
        fun: of(MonthFigure::Fun),
        introductions: of(MonthFigure::Introductions),
        stories_told: of(MonthFigure::StoriesTold),
        stories_landed: of(MonthFigure::StoriesLanded),
        gatherings: of(MonthFigure::Gatherings),
        attendance: of(MonthFigure::Attendance),
        guests: of(MonthFigure::Guests),
    }
}

fn hired(month: NaiveDate, figures: &Figures) -> HiredInAYear {
    HiredInAYear {
        from: named(earlier(month, HIRES_MONTHS)),
        to: named(earlier(month, 1)),
        hires: of(figures, MonthFigure::Hires),
        through_us: of(figures, MonthFigure::ThroughUs),
    }
}

fn of(figures: &Figures, figure: MonthFigure) -> Option<u32> {
    figures.get(&figure).copied().flatten()
}

pub(super) fn earlier(month: NaiveDate, by: u32) -> NaiveDate {
    month.checked_sub_months(Months::new(by)).unwrap_or(month)
}

/// Such as `2026-11`.
pub(super) fn named(month: NaiveDate) -> String {
    month.format("%Y-%m").to_string()
}
