//! Encounters of the last 28 days, and the acquaintances that remain of older ones.

use std::collections::HashMap;

use chrono::{NaiveDate, TimeDelta};
use diesel::prelude::*;

use crate::domain::encounter::{Acquaintance, Came, Encounter, Level, Met};
use crate::domain::identity::{GatheringId, PersonId, SiteId, TableId, ZoneId};
use crate::domain::person::card::CameAs;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_many;
use crate::engine::failure::StoreError;
use crate::schema::{acquaintances, encounters};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    pub site: SiteId,
    pub day: NaiveDate,
    pub encounter: Encounter,
    /// Under which cards the two came.
    pub came: Came,
}

#[derive(Queryable)]
struct Row {
    site_id: i64,
    day: NaiveDate,
    person_a: i64,
    person_b: i64,
    level: String,
    seconds: i64,
    zone_id: Option<i64>,
    table_id: Option<i64>,
    gathering_id: Option<i64>,
    cards_a: Option<String>,
    cards_b: Option<String>,
}

fn read(row: Row) -> Result<Dated, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("encounter", why);
    Ok(Dated {
        site: SiteId(row.site_id),
        day: row.day,
        encounter: Encounter {
            a: PersonId(row.person_a),
            b: PersonId(row.person_b),
            level: row.level.parse().map_err(corrupt)?,
            duration: TimeDelta::seconds(row.seconds),
            zone: row.zone_id.map(ZoneId),
            table: row.table_id.map(TableId),
            gathering: row.gathering_id.map(GatheringId),
        },
        came: Came { a: read_cards(row.cards_a)?, b: read_cards(row.cards_b)? },
    })
}

fn read_cards(stored: Option<String>) -> Result<CameAs, StoreError> {
    let Some(stored) = stored else { return Ok(CameAs::default()) };
    serde_json::from_str(&stored).map_err(|why| StoreError::corrupt("cards", why.to_string()))
}

/// None for the first card alone, as most come.
fn stored_cards(came: &CameAs) -> Result<Option<String>, StoreError> {
    if *came == CameAs::default() {
        return Ok(None);
    }
    let stored = serde_json::to_string(came);
    stored.map(Some).map_err(|why| StoreError::Other(format!("cards: {why}")))
}

macro_rules! columns {
    () => {
        (
            encounters::site_id,
            encounters::day,
            encounters::person_a,
            encounters::person_b,
            encounters::level,
            encounters::seconds,
            encounters::zone_id,
            encounters::table_id,
            encounters::gathering_id,
            encounters::cards_a,
            encounters::cards_b,
        )
    };
}

/// Puts the encounters of a site's day in the place of those that were there.
pub fn replace_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    derived: &[Met],
) -> Result<(), StoreError> {
    delete_day(connection, site, day)?;
    for batch in derived.chunks(BATCH) {
        let rows = batch.iter().map(|met| NewRow::of(site, day, met));
        let rows: Vec<NewRow> = rows.collect::<Result<_, _>>()?;
        insert_many!(connection, encounters::table, &rows)?;
    }
    Ok(())
}

/// How many rows one statement takes; `PostgreSQL` allows 65,535 values.
const BATCH: usize = 1000;

#[derive(diesel::Insertable)]
#[diesel(table_name = encounters)]
struct NewRow {
    site_id: i64,
    day: NaiveDate,
    person_a: i64,
    person_b: i64,
    level: &'static str,
    seconds: i64,
    zone_id: Option<i64>,
    table_id: Option<i64>,
    gathering_id: Option<i64>,
    cards_a: Option<String>,
    cards_b: Option<String>,
}

impl NewRow {
    fn of(site: SiteId, day: NaiveDate, Met { encounter, came }: &Met) -> Result<Self, StoreError> {
        Ok(Self {
            site_id: site.0,
            day,
            person_a: encounter.a.0,
            person_b: encounter.b.0,
            level: encounter.level.as_str(),
            seconds: encounter.duration.num_seconds(),
            zone_id: encounter.zone.map(|zone| zone.0),
            table_id: encounter.table.map(|table| table.0),
            gathering_id: encounter.gathering.map(|gathering| gathering.0),
            cards_a: stored_cards(&came.a)?,
            cards_b: stored_cards(&came.b)?,
        })
    }
}

pub fn delete_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<(), StoreError> {
    diesel::delete(
        encounters::table.filter(encounters::site_id.eq(site.0)).filter(encounters::day.eq(day)),
    )
    .execute(connection)?;
    Ok(())
}

/// The stored encounters between two days (both included).
pub fn between(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Dated>, StoreError> {
    encounters::table
        .filter(encounters::day.between(from, to))
        .order((
            encounters::day,
            encounters::site_id,
            encounters::person_a,
            encounters::person_b,
            encounters::level,
        ))
        .select(columns!())
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

pub fn of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<Dated>, StoreError> {
    encounters::table
        .filter(encounters::site_id.eq(site.0))
        .filter(encounters::day.eq(day))
        .order((encounters::person_a, encounters::person_b, encounters::level))
        .select(columns!())
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// The stored encounters of one person between two days (both included).
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Dated>, StoreError> {
    // Two statements: one condition with OR over two indexes makes the embedded database scan.
    let in_time = || encounters::table.filter(encounters::day.between(from, to)).select(columns!());
    let mut rows = in_time().filter(encounters::person_a.eq(person.0)).load::<Row>(connection)?;
    rows.extend(in_time().filter(encounters::person_b.eq(person.0)).load::<Row>(connection)?);
    rows.into_iter().map(read).collect()
}

pub fn all_of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Dated>, StoreError> {
    let all = || encounters::table.select(columns!());
    let mut rows = all().filter(encounters::person_a.eq(person.0)).load::<Row>(connection)?;
    rows.extend(all().filter(encounters::person_b.eq(person.0)).load::<Row>(connection)?);
    rows.into_iter().map(read).collect()
}

#[derive(Queryable)]
struct LastDay {
    person_a: i64,
    person_b: i64,
    day: Option<NaiveDate>,
}

/// The last day before `before` on which pairs shared a table, a café or a gathering; all pairs, or those of one
/// person.
pub fn last_days_before(
    connection: &mut Connection,
    before: NaiveDate,
    of: Option<PersonId>,
) -> Result<Vec<(Pair, NaiveDate)>, StoreError> {
    let pairs = || {
        encounters::table
            .filter(encounters::day.lt(before))
            .filter(encounters::level.ne(Level::Zone.as_str()))
            .group_by((encounters::person_a, encounters::person_b))
            .select((encounters::person_a, encounters::person_b, diesel::dsl::max(encounters::day)))
    };
    let rows: Vec<LastDay> = match of {
        None => pairs().load(connection)?,
        Some(person) => {
            let mut rows = pairs().filter(encounters::person_a.eq(person.0)).load(connection)?;
            let as_b = pairs().filter(encounters::person_b.eq(person.0));
            rows.extend(as_b.load::<LastDay>(connection)?);
            rows
        }
    };
    Ok(rows
        .into_iter()
        .filter_map(|row| Some(((PersonId(row.person_a), PersonId(row.person_b)), row.day?)))
        .collect())
}

/// The last day on which each other person shared a table with `person`, from `since` on.
pub fn table_mates(
    connection: &mut Connection,
    person: PersonId,
    since: NaiveDate,
) -> Result<HashMap<PersonId, NaiveDate>, StoreError> {
    let table = Level::Table.as_str();
    let as_a = encounters::table
        .filter(encounters::person_a.eq(person.0))
        .filter(encounters::day.ge(since))
        .filter(encounters::level.eq(table))
        .select((encounters::person_b, encounters::day.nullable()))
        .load::<(i64, Option<NaiveDate>)>(connection)?;
    let as_b = encounters::table
        .filter(encounters::person_b.eq(person.0))
        .filter(encounters::day.ge(since))
        .filter(encounters::level.eq(table))
        .select((encounters::person_a, encounters::day.nullable()))
        .load::<(i64, Option<NaiveDate>)>(connection)?;
    let known_a = acquaintances::table
        .filter(acquaintances::person_a.eq(person.0))
        .filter(acquaintances::last_table_day.ge(since))
        .select((acquaintances::person_b, acquaintances::last_table_day))
        .load::<(i64, Option<NaiveDate>)>(connection)?;
    let known_b = acquaintances::table
        .filter(acquaintances::person_b.eq(person.0))
        .filter(acquaintances::last_table_day.ge(since))
        .select((acquaintances::person_a, acquaintances::last_table_day))
        .load::<(i64, Option<NaiveDate>)>(connection)?;
    let mut last = HashMap::new();
    for (other, day) in as_a.into_iter().chain(as_b).chain(known_a).chain(known_b) {
        let Some(day) = day else { continue };
        last.entry(PersonId(other))
            .and_modify(|known: &mut NaiveDate| *known = day.max(*known))
            .or_insert(day);
    }
    Ok(last)
}

pub type Pair = (PersonId, PersonId);

#[derive(Queryable)]
struct AcquaintanceRow {
    person_a: i64,
    person_b: i64,
    first_day: NaiveDate,
    last_day: NaiveDate,
    last_table_day: Option<NaiveDate>,
    times: i64,
}

pub fn acquaintances(
    connection: &mut Connection,
    of: Option<PersonId>,
) -> Result<HashMap<Pair, Acquaintance>, StoreError> {
    let rows: Vec<AcquaintanceRow> = match of {
        None => acquaintances::table.load(connection)?,
        Some(person) => {
            let as_a = acquaintances::table.filter(acquaintances::person_a.eq(person.0));
            let as_b = acquaintances::table.filter(acquaintances::person_b.eq(person.0));
            let mut rows = as_a.load(connection)?;
            rows.extend(as_b.load::<AcquaintanceRow>(connection)?);
            rows
        }
    };
    Ok(rows
        .into_iter()
        .map(|row| {
            let known = Acquaintance {
                first_day: row.first_day,
                last_day: row.last_day,
                last_table_day: row.last_table_day,
                times: u32::try_from(row.times).unwrap_or(u32::MAX),
            };
            ((PersonId(row.person_a), PersonId(row.person_b)), known)
        })
        .collect())
}

pub fn set_acquaintance(
    connection: &mut Connection,
    (a, b): Pair,
    known: &Acquaintance,
) -> Result<(), StoreError> {
    let values = (
        acquaintances::first_day.eq(known.first_day),
        acquaintances::last_day.eq(known.last_day),
        acquaintances::last_table_day.eq(known.last_table_day),
        acquaintances::times.eq(i64::from(known.times)),
    );
    let updated =
        diesel::update(acquaintances::table.find((a.0, b.0))).set(values).execute(connection)?;
    if updated == 0 {
        diesel::insert_into(acquaintances::table)
            .values((acquaintances::person_a.eq(a.0), acquaintances::person_b.eq(b.0), values))
            .execute(connection)?;
    }
    Ok(())
}

/// Deletes all encounters and acquaintances of a person, on both sides.
pub fn delete_of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<usize, StoreError> {
    let mut deleted = diesel::delete(encounters::table.filter(encounters::person_a.eq(person.0)))
        .execute(connection)?;
    deleted += diesel::delete(encounters::table.filter(encounters::person_b.eq(person.0)))
        .execute(connection)?;
    deleted += diesel::delete(acquaintances::table.filter(acquaintances::person_a.eq(person.0)))
        .execute(connection)?;
    deleted += diesel::delete(acquaintances::table.filter(acquaintances::person_b.eq(person.0)))
        .execute(connection)?;
    Ok(deleted)
}
