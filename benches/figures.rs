//! How long the facility screens wait for two years of a site with 1,000 desks, on an embedded database; how
//! long a day takes to become figures; and by how much a day of figures makes the file grow (printed first).

use std::collections::HashSet;
use std::error::Error;
use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use aanschuif::app::block_on;
use aanschuif::clock::{Chance, Clock};
use aanschuif::domain::calendar::is_working_day;
use aanschuif::domain::figure::{Building, Measure, Range, Stay, figures_of_day};
use aanschuif::domain::identity::PersonId;
use aanschuif::domain::place::site::{Plan, Site};
use aanschuif::domain::place::zone::ZoneKind;
use aanschuif::files::read_places;
use aanschuif::store::DatabaseUrl;
use aanschuif::store::figure::figures;
use aanschuif::store::figure::figures::{PlaceFigures, SiteDay};
use aanschuif::store::place::{plan, sites};
use aanschuif::store::{Connection, Failure, Store, StoreError};
use aanschuif::usecases::figure::occupancy::occupancy;
use aanschuif::usecases::figure::outlook::outlook;
use aanschuif::usecases::figure::span::Span;
use aanschuif::usecases::figure::tables::{Table, csv_of_use};
use aanschuif::usecases::figure::use_of_building::use_of_building;
use aanschuif::usecases::place::import_places::import_places;
use aanschuif::usecases::{Context, Keys};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use criterion::{Criterion, criterion_group, criterion_main};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const SITE: &str = "HQ";
const DAYS: usize = 500;

/// Five floors of eight zones of 25 desks, a café on the first.
fn plan() -> String {
    let mut text =
        "site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features\n".to_owned();
    let site = format!("{SITE},Europe/Amsterdam,07:30,19:00");
    for desk in 0..1_000 {
        let (floor, zone, table) = (desk / 200, desk / 25, desk / 5);
        let _ = writeln!(text, "{site},{floor},Z{zone},desks,,T{table},D{desk},,,");
    }
    let _ = writeln!(text, "{site},0,bar,cafe,120,,,,,");
    text
}

/// Some 900 stays a day: seven of ten desks on the second day of a week, a third on the fifth, and lunch.
fn stays(plan: &Plan, opens: DateTime<Utc>, number: usize) -> Vec<Stay> {
    let scatter = |a: usize, salt: usize| (a * 2_654_435_761 + salt * 40_503 + number * 7_919) >> 7;
    let share = [55, 72, 60, 70, 35].into_iter().cycle().nth(number % 5).unwrap_or(55);
    let cafe = plan.zones.iter().find(|zone| zone.kind == ZoneKind::Cafe);
    let at = |minute: usize| opens + TimeDelta::minutes(minute as i64);
    let mut stays = Vec::new();
    for (index, desk) in plan.desks.iter().enumerate() {
        let Some(zone) = plan.table_of(desk).and_then(|table| plan.zones.get(table.zone)) else {
            continue;
        };
        if scatter(index, 1) % 100 >= share {
            continue;
        }
        let person = PersonId(index as i64);
        let (arrives, leaves) = (scatter(index, 2) % 150, 420 + scatter(index, 3) % 240);
        let lunch = 270 + scatter(index, 4) % 60;
        let stay = |from, until| Stay {
            person,
            zone: zone.id,
            desk: Some(desk.id),
            from: at(from),
            until: at(until),
        };
        match cafe {
            Some(cafe) if index % 4 == 0 => {
                stays.push(stay(arrives, lunch));
                let (from, until) = (at(lunch), at(lunch + 35));
                stays.push(Stay { person, zone: cafe.id, desk: None, from, until });
                stays.push(stay(lunch + 35, leaves));
            }
            _ => stays.push(stay(arrives, leaves)),
        }
    }
    stays
}

fn open(folder: &Path) -> Outcome<Store> {
    Ok(Store::open(&DatabaseUrl::Sqlite { path: folder.join("figures.sqlite"), group: 64 })?)
}

fn size(folder: &Path) -> Outcome<u64> {
    Ok(std::fs::metadata(folder.join("figures.sqlite"))?.len())
}

/// Runs what cannot be refused.
fn write<T: Send + 'static>(
    store: &Store,
    mut work: impl FnMut(&mut Connection) -> Result<T, StoreError> + Send + 'static,
) -> Outcome<T> {
    let written =
        block_on(store.write(move |connection| work(connection).map_err(Failure::<()>::from)));
    written.map_err(|why| format!("{why:?}").into())
}

/// Figures of the days up to this one, the oldest first.
fn fill(connection: &mut Connection, last: NaiveDate) -> Result<(), StoreError> {
    let Some(site) = sites::by_name(connection, SITE)? else { return Ok(()) };
    let plan = plan::plan(connection, site.id)?;
    let building = Building::new(site.id.0, &plan, &HashSet::new());
    let first = last - TimeDelta::days(7 * DAYS as i64 / 5);
    let days = first.iter_days().skip(1).take_while(|day| *day <= last);
    for (number, day) in days.filter(|day| is_working_day(*day)).enumerate() {
        fill_day(connection, &site, &plan, &building, (day, number))?;
    }
    Ok(())
}

fn fill_day(
    connection: &mut Connection,
    site: &Site,
    plan: &Plan,
    building: &Building,
    (day, number): (NaiveDate, usize),
) -> Result<(), StoreError> {
    let found = figures_of_day(site, building, day, &stays(plan, site.opening(day).0, number));
    for (index, place) in building.places.iter().enumerate() {
        let list = |measure: Measure| {
            let figures = found.half_hours.iter().filter_map(|places| places.get(index));
            figures.map(|figures| figures.of(measure)).collect()
        };
        let new = PlaceFigures {
            places: place.places,
            first_minute: found.first_minute.into(),
            persons: list(Measure::Persons),
            desks: list(Measure::Desks),
            guests: list(Measure::Guests),
        };
        let place = figures::ensure_place(connection, site.id, place)?;
        figures::replace(connection, place, day, &new)?;
    }
    let (arrivals, peak, stay_minutes) = (found.arrivals, found.peak, found.stay_minutes);
    let whole = SiteDay { day, small_number: 10, arrivals, peak, stay_minutes };
    figures::replace_day(connection, site.id, &whole)
}

/// What use cases need, on the morning of a day.
fn context(today: NaiveDate) -> Outcome<Context> {
    let clock =
        Clock::manual(today.and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::hours(9));
    let url = "https://desk.example.org".parse()?;
    Ok(Context::new(clock, Chance::seeded(1), Keys::new("a secret"), url))
}

/// A store with two years of figures, and what its use cases need.
fn furnish(folder: &Path, today: NaiveDate) -> Outcome<(Store, Arc<Context>)> {
    let rows = read_places(plan().as_bytes())?;
    let store = open(folder)?;
    let (context, importing) = (context(today)?, context(today)?);
    let imported =
        block_on(store.write(move |connection| import_places(connection, &importing, &rows)));
    imported.map_err(|why| format!("{why:?}"))?;
    drop(store);
    let before = size(folder)?;
    let store = open(folder)?;
    write(&store, move |connection| fill(connection, today - TimeDelta::days(1)))?;
    drop(store);
    let growth = (size(folder)? - before) / DAYS as u64;
    let mut out = std::io::stdout();
    std::io::Write::write_fmt(
        &mut out,
        format_args!("a day of figures of 47 places takes {growth} bytes of the file\n"),
    )?;
    Ok((open(folder)?, Arc::new(context)))
}

fn screens(c: &mut Criterion) -> Outcome {
    let folder = tempfile::tempdir()?;
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).ok_or("no date")?;
    let (store, context) = furnish(folder.path(), today)?;
    let mut group = c.benchmark_group("figures");
    group.sample_size(20);
    let of = today - TimeDelta::days(10);
    for (name, range) in [("day", Range::Day), ("week", Range::Week), ("month", Range::Month)] {
        group.bench_function(format!("use of a {name}"), |b| {
            b.iter(|| {
                let context = Arc::clone(&context);
                black_box(block_on(store.read_as_facility(move |connection| {
                    use_of_building(connection, &context, SITE, range, of)
                })))
            });
        });
    }
    for table in [Table::Presence, Table::Zones] {
        group.bench_function(format!("CSV of a month, {}", table.as_str()), |b| {
            b.iter(|| {
                let context = Arc::clone(&context);
                black_box(block_on(store.read_as_facility(move |connection| {
                    use_of_building(connection, &context, SITE, Range::Month, of)
                        .map(|used| csv_of_use(&used, table))
                })))
            });
        });
    }
    group.bench_function("outlook", |b| {
        b.iter(|| {
            let context = Arc::clone(&context);
            black_box(block_on(
                store.read_as_facility(move |connection| outlook(connection, &context, SITE)),
            ))
        });
    });
    let to = today.and_time(chrono::NaiveTime::MIN).and_utc();
    for (name, days) in [("day", 1), ("week", 7)] {
        let span = Span { from: to - TimeDelta::days(days), to };
        group.bench_function(format!("occupancy of a {name}"), |b| {
            b.iter(|| {
                let context = Arc::clone(&context);
                black_box(block_on(store.read_as_facility(move |connection| {
                    occupancy(connection, &context, SITE, Some(span))
                })))
            });
        });
    }
    let (site, plan) = write(&store, |connection| {
        let site = sites::by_name(connection, SITE)?;
        let site = site.ok_or_else(|| StoreError::Other("no site".to_owned()))?;
        let plan = plan::plan(connection, site.id)?;
        Ok((site, plan))
    })?;
    let building = Building::new(site.id.0, &plan, &HashSet::new());
    let stays = stays(&plan, site.opening(today).0, 1);
    group.bench_function(format!("a day of {} stays to figures", stays.len()), |b| {
        b.iter(|| figures_of_day(&site, &building, today, black_box(&stays)));
    });
    group.finish();
    Ok(())
}

fn figures_of_two_years(c: &mut Criterion) {
    let measured = screens(c);
    assert!(measured.is_ok(), "{measured:?}");
}

criterion_group!(benches, figures_of_two_years);
criterion_main!(benches);
