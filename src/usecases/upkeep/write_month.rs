//! Writes the figures of the house's month once it is over and all of its days are closed: once, and never again.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime};

use crate::domain::connect::follow_up::Outcome;
use crate::domain::figure::{Behind, HIRES_MONTHS, Hired, MonthFigure, figures_of_month};
use crate::store::figure::{hires, house_months, month_tallies};
use crate::store::place::sites;
use crate::store::stay::days;
use crate::store::upkeep::month_counts;
use crate::store::upkeep::month_counts::Span;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::close_day::days_to_close;

/// How far back months are written that were not: the page shows no more.
const LOOKS_BACK: Months = Months::new(12);

/// The months that are over and not written, by their first days, the oldest first. A month is over when its last day is closed
/// everywhere and another day has begun since: a gathering may last beyond midnight.
pub fn months_to_write(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<NaiveDate>, StoreError> {
    let now = context.clock.now();
    let Some(today) = sites::all(connection)?.into_iter().map(|site| site.day(now)).min() else {
        return Ok(Vec::new());
    };
    let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    let running = first_of(yesterday);
    let Some(first_day) = days::first(connection)? else { return Ok(Vec::new()) };
    let last = house_months::last(connection)?;
    let next = last.and_then(|last| last.checked_add_months(Months::new(1)));
    let oldest = running.checked_sub_months(LOOKS_BACK).unwrap_or(running);
    let from = next.unwrap_or(NaiveDate::MIN).max(first_of(first_day)).max(oldest);
    if from >= running {
        return Ok(Vec::new());
    }
    let open = days_to_close(connection, context)?.into_iter().map(|(_, day)| first_of(day)).min();
    let until = open.unwrap_or(running).min(running);
    let months = (0..).map_while(|later| from.checked_add_months(Months::new(later)));
    Ok(months.take_while(|month| *month < until).collect())
}

/// Writes a month, if nobody has.
pub fn write_month(
    connection: &mut Connection,
    context: &Context,
    month: NaiveDate,
) -> Result<(), StoreError> {
    if !months_to_write(connection, context)?.contains(&month) {
        return Ok(());
    }
    let span = span_of(month);
    let counts = counts_of(connection, span)?;
    let hired = hired_before(connection, month)?;
    // The figures are of the house: the strictest of its sites decides.
    let small = sites::all(connection)?.into_iter().map(|site| site.small_number).max();
    let small = u32::try_from(small.unwrap_or(i64::MAX)).unwrap_or(u32::MAX);
    house_months::write(connection, month, &figures_of_month(&counts, hired, small))?;
    month_tallies::delete_up_to(connection, span.last)?;
    log::info!("the figures of {} are written", month.format("%Y-%m"));
    Ok(())
}

/// The first place to look for a figure that a month lacks: whatever else is told of it is counted here.
fn counts_of(
    connection: &mut Connection,
    month: Span,
) -> Result<BTreeMap<MonthFigure, Behind>, StoreError> {
    let mut counts = month_tallies::between(connection, month.first, month.last)?;
    let (kinds, outcomes) = month_counts::outcomes(connection, month)?;
    counts.extend(kinds.into_iter().map(|(outcome, behind)| (figure_of(outcome), behind)));
    counts.extend([
        (MonthFigure::Outcomes, outcomes),
        (MonthFigure::NewPairs, month_counts::new_pairs(connection, month)?),
        (MonthFigure::FollowUps, month_counts::follow_ups(connection, month)?),
        (MonthFigure::Introductions, month_counts::introductions(connection, month)?),
        (MonthFigure::StoriesTold, month_counts::stories_told(connection, month)?),
        (MonthFigure::StoriesLanded, month_counts::stories_landed(connection, month)?),
    ]);
    Ok(counts)
}

/// What was entered for the months before this one, which stands once this one is written.
fn hired_before(connection: &mut Connection, month: NaiveDate) -> Result<Hired, StoreError> {
    let from = month.checked_sub_months(Months::new(HIRES_MONTHS)).unwrap_or(month);
    let to = month.checked_sub_months(Months::new(1)).unwrap_or(month);
    let entered = hires::between(connection, from, to)?;
    Ok(entered.values().fold(Hired::default(), |sum, one| Hired {
        hires: sum.hires.saturating_add(one.hires),
        through_us: sum.through_us.saturating_add(one.through_us),
    }))
}

const fn figure_of(outcome: Outcome) -> MonthFigure {
    match outcome {
        Outcome::Idea => MonthFigure::Ideas,
        Outcome::Lead => MonthFigure::Leads,
        Outcome::Help => MonthFigure::Help,
        Outcome::Fun => MonthFigure::Fun,
    }
}

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// A month by its first day. What is not of a site begins and ends with the days of UTC, as outcomes are counted.
fn span_of(first: NaiveDate) -> Span {
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    Span {
        first,
        last: next.checked_sub_days(Days::new(1)).unwrap_or(first),
        from: first.and_time(NaiveTime::MIN).and_utc(),
        until: next.and_time(NaiveTime::MIN).and_utc(),
    }
}
