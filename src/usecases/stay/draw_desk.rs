//! Draws a desk: gathers the input, calls the pure rule, and stores the record.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::domain::calendar::day_bounds;
use crate::domain::encounter::counts;
use crate::domain::identity::{PersonId, ZoneId};
use crate::domain::place::site::{Plan, Site};
use crate::domain::stay::draw::{
    DayKeys, DayOfArrivals, DayOfPairs, FreeDesk, Luck, Question, Ratio, RecentArrival, TableState,
    days_to_expect_from, draw, expected_arrivals, share_of_new_pairs,
};
use crate::domain::stay::numbers::{JUST_ARRIVED, REMEMBERED};
use crate::store::encounter::encounters;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::places;
use crate::store::stay::seats::Arrival;
use crate::store::stay::stays::Seat;
use crate::store::stay::{days, draws, house_figures, seats};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

pub(in crate::usecases) struct DeskWish<'a> {
    pub(in crate::usecases) site: &'a Site,
    pub(in crate::usecases) plan: &'a Plan,
    pub(in crate::usecases) person: &'a Person,
    pub(in crate::usecases) unseen: bool,
    pub(in crate::usecases) now: DateTime<Utc>,
}

/// How many arrivals of the last two minutes are read before checking whether more are needed.
const CROWD: i64 = 256;

/// Days of figures for the expected arrivals: four of each weekday, with room for closed days.
const FIGURES: Days = Days::new(70);

/// Draws a desk and stores the record; `None` if no fitting desk is free.
pub(in crate::usecases) fn draw_desk(
    connection: &mut Connection,
    context: &Context,
    wish: &DeskWish<'_>,
) -> Result<Option<(ZoneId, Seat)>, StoreError> {
    let DeskWish { site, plan, now, .. } = *wish;
    let today = site.day(now);
    let luck = luck(connection, context, wish, today)?;
    let question = question(connection, wish, today)?;
    let Some(drawn) = draw(&question, &luck) else { return Ok(None) };
    draws::record(connection, site.id, today, &drawn.record)?;
    let missing =
        || StoreError::Other(format!("the draw named a desk that is not there: {}", drawn.desk));
    let desk = plan.desks.iter().find(|desk| desk.name == drawn.desk).ok_or_else(missing)?;
    let table = plan.table_of(desk).ok_or_else(missing)?;
    let zone = plan.zones.get(table.zone).ok_or_else(missing)?;
    Ok(Some((zone.id, Seat { desk: desk.id, table: table.id })))
}

/// The secrets that make the draw this person's own. All but the salt of the seals are fixed when the day's
/// commitment is published.
fn luck(
    connection: &mut Connection,
    context: &Context,
    wish: &DeskWish<'_>,
    today: NaiveDate,
) -> Result<Luck, StoreError> {
    let DeskWish { site, person, .. } = *wish;
    let corrupt = |why: &str| StoreError::corrupt("draw", why.to_owned());
    let day = days::ensure(connection, site.id, today, || fresh_keys(context))?;
    let keys = day.keys().ok_or_else(|| corrupt("the day is of the first format"))?;
    let number = persons::draw_number(connection, person.id)?
        .ok_or_else(|| corrupt("the person has no number"))?;
    let fresh = keys.pseudonym(&number);
    let pseudonym = draws::pseudonym(connection, site.id, today, person.id, fresh)?;
    Ok(Luck { seed: keys.seed, pseudonym, salt: context.chance.bytes() })
}

/// New secrets for a day.
pub(in crate::usecases) fn fresh_keys(context: &Context) -> DayKeys {
    DayKeys { seed: context.chance.bytes(), pseudonym_key: context.chance.bytes() }
}

fn question(
    connection: &mut Connection,
    wish: &DeskWish<'_>,
    today: NaiveDate,
) -> Result<Question, StoreError> {
    let DeskWish { site, plan, person, now, .. } = *wish;
    let seated = seats::seated(connection, site.id, now)?;
    let closed = places::out_of_use(connection, now)?;
    let memory = Memory::of(connection, wish, today)?;

    let mut tables: Vec<TableState> = plan
        .tables
        .iter()
        .map(|table| TableState {
            name: table.name.clone(),
            size: u32::try_from(table.size).unwrap_or(u32::MAX),
            sitting: Vec::new(),
        })
        .collect();
    let mut taken = vec![false; plan.desks.len()];
    for arrival in &seated {
        if let Some(seat) =
            plan.desk_position(arrival.seat.desk).and_then(|index| taken.get_mut(index))
        {
            *seat = true;
        }
        if let Some(table) =
            plan.table_position(arrival.seat.table).and_then(|index| tables.get_mut(index))
        {
            table.sitting.push(memory.last_shared(arrival));
        }
    }
    let free = plan
        .desks
        .iter()
        .zip(taken)
        .filter(|(desk, taken)| !taken && !closed.contains(&desk.id))
        .map(|(desk, _)| FreeDesk {
            name: desk.name.clone(),
            table: desk.table,
            features: desk.features,
        })
        .collect();

    let (expected_arrivals, phi) = house(connection, site, plan, now, today)?;
    Ok(Question {
        policy: site.policy,
        needs: person.needs,
        today,
        now,
        tables,
        free,
        recent: recent(connection, wish, today, &memory)?,
        expected_arrivals,
        phi,
    })
}

/// Check-ins of others in the last two minutes, and the last one before this, even if they have left again.
fn recent(
    connection: &mut Connection,
    wish: &DeskWish<'_>,
    today: NaiveDate,
    memory: &Memory,
) -> Result<Vec<RecentArrival>, StoreError> {
    let DeskWish { site, plan, person, now, .. } = *wish;
    let since = now - JUST_ARRIVED;
    let mut most = CROWD;
    let arrivals = loop {
        let mut latest = seats::arrivals_since(connection, site.id, since, most)?;
        let all = i64::try_from(latest.len()).is_ok_and(|found| found < most);
        latest.retain(|arrival| arrival.person != person.id);
        if latest.is_empty() && all {
            let (midnight, _) = day_bounds(site.time_zone, today);
            break seats::latest_arrival(connection, site.id, midnight, person.id)?
                .into_iter()
                .collect();
        }
        if all {
            break latest;
        }
        let reached: HashSet<usize> =
            latest.iter().filter_map(|arrival| plan.table_position(arrival.seat.table)).collect();
        if reached.len() == plan.tables.len() {
            // Every table has a recent arrival by now. Of the rest it only matters whether this person knows them.
            let known = memory.last_days.keys().copied();
            latest.extend(seats::arrivals_of(connection, since, known)?);
            break latest;
        }
        most *= 8;
    };
    Ok(arrivals
        .iter()
        .filter_map(|arrival| {
            let table = plan.table_position(arrival.seat.table)?;
            Some(RecentArrival { table, last_shared: memory.last_shared(arrival) })
        })
        .collect())
}

/// Shared tables that the draw may know: none with people who are unseen or did not agree.
struct Memory {
    last_days: HashMap<PersonId, NaiveDate>,
}

impl Memory {
    fn of(
        connection: &mut Connection,
        wish: &DeskWish<'_>,
        today: NaiveDate,
    ) -> Result<Self, StoreError> {
        let DeskWish { site, person, now, unseen, .. } = *wish;
        let seen = counts(now, person.visible_since, site.time_zone, unseen);
        let last_days = match today.checked_sub_days(REMEMBERED) {
            Some(since) if seen => encounters::table_mates(connection, person.id, since)?,
            _ => HashMap::new(),
        };
        Ok(Self { last_days })
    }

    /// Consent of the other person need not be checked: an encounter exists only if both agreed, and a withdrawal
    /// deletes it.
    fn last_shared(&self, other: &Arrival) -> Option<NaiveDate> {
        self.last_days.get(&other.person).copied().filter(|_| !other.unseen)
    }
}

/// `R` and φ of the rule, from the daily house figures.
fn house(
    connection: &mut Connection,
    site: &Site,
    plan: &Plan,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<(Ratio, Ratio), StoreError> {
    let since = today.checked_sub_days(FIGURES).unwrap_or(today);
    let figures = house_figures::pairs_between(connection, site.id, since, today)?;
    let with_arrivals = figures.iter().filter(|day| day.has_arrivals).map(|day| day.day);
    let minute = minute_of_day(site, now);
    let arrivals = days_to_expect_from(today, with_arrivals)
        .into_iter()
        .map(|date| {
            let arrivals_after = house_figures::arrivals_after(connection, site.id, date, minute)?;
            Ok(DayOfArrivals { date, arrivals_after })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    let pairs: Vec<DayOfPairs> = figures
        .iter()
        .map(|day| DayOfPairs { date: day.day, pairs: day.pairs, new_pairs: day.new_pairs })
        .collect();
    Ok((
        expected_arrivals(today, plan.desks.len() as u64, &arrivals),
        share_of_new_pairs(today, &pairs),
    ))
}

/// The minute of the site's day, 0 to 1439.
pub(in crate::usecases) fn minute_of_day(site: &Site, moment: DateTime<Utc>) -> u16 {
    use chrono::Timelike;
    let time = moment.with_timezone(&site.time_zone);
    u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(u16::MAX)
}
