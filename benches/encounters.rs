//! How long the stays of one day take to become encounters.

use std::hint::black_box;

use aanschuif::domain::encounter::{Presence, encounters_of_day};
use aanschuif::domain::identity::{PersonId, TableId, ZoneId};
use aanschuif::domain::place::zone::ZoneKind;
use chrono::{DateTime, TimeDelta, Utc};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// A day of `stays` stays: of five, three at a desk in the morning or all day (tables of six, zones
/// of 24), one more at another desk in the afternoon, one in a café (one for each 240 people).
fn day(stays: i64) -> Vec<Presence> {
    let opening: DateTime<Utc> = DateTime::UNIX_EPOCH + TimeDelta::hours(8);
    let desks = stays * 3 / 5;
    let at = |person: i64, zone: i64, table: Option<i64>, from: i64, minutes: i64| Presence {
        person: PersonId(person),
        zone: ZoneId(zone),
        kind: if table.is_some() { ZoneKind::Desks } else { ZoneKind::Cafe },
        table: table.map(TableId),
        from: opening + TimeDelta::minutes(from),
        until: opening + TimeDelta::minutes(from + minutes),
    };
    let mut day = Vec::new();
    for person in 0..desks {
        // Multiplying by an odd number scatters; no dice, so that every run measures the same day.
        let scatter = |salt: i64| (person * 2_654_435_761 + salt * 40_503).rem_euclid(1 << 31);
        let desk = |number: i64| (number / 24, Some(number / 6));
        let (zone, table) = desk(scatter(1) % desks);
        let arrival = scatter(2) % 120;
        day.push(at(person, zone, table, arrival, 180 + scatter(3) % 120));
        if person % 3 == 0 {
            let (zone, table) = desk(scatter(4) % desks);
            day.push(at(person, zone, table, 450, 60 + scatter(5) % 120));
        } else if person % 3 == 1 {
            let cafe = 1_000_000 + scatter(6) % (desks / 240 + 1);
            day.push(at(person, cafe, None, 300 + scatter(7) % 120, 10 + scatter(8) % 50));
        }
    }
    day
}

fn encounters(c: &mut Criterion) {
    let mut group = c.benchmark_group("encounters_of_day");
    group.sample_size(10);
    for stays in [1_000, 10_000, 100_000] {
        let day = day(stays);
        group.throughput(Throughput::Elements(day.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(stays), &day, |b, day| {
            b.iter(|| encounters_of_day(black_box(day)));
        });
    }
    group.finish();
}

criterion_group!(benches, encounters);
criterion_main!(benches);
