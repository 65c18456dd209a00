//! How long it takes to compose ten thousand digests, once their encounters have been read.

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;

use aanschuif::domain::calendar::IsoWeek;
use aanschuif::domain::encounter::Level;
use aanschuif::domain::letter::digest::{Shared, Summary, WeekOf, letter};
use chrono::{Days, NaiveDate, TimeDelta};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const READERS: usize = 10_000;

/// The week of one reader: 15 at a table, 12 in cafés, 60 in zones; half of them known before, and
/// 200 acquaintances from further back.
fn week_of(reader: usize, monday: NaiveDate) -> WeekOf<String> {
    let email = |n: usize| format!("person{}@example.org", (reader * 7919 + n * 104_729) % 20_000);
    let day = |n: usize| monday.checked_add_days(Days::new(n as u64 % 5)).unwrap_or(monday);
    let shared = (0..87).map(|n| Shared {
        other: email(n),
        date: day(n),
        level: match n {
            0..15 => Level::Table,
            15..27 => Level::Cafe,
            _ => Level::Zone,
        },
        duration: TimeDelta::minutes(60 + n as i64),
        place: "3/north/N12".to_owned(),
    });
    let before = |n: usize| monday.checked_sub_days(Days::new(1 + n as u64)).unwrap_or(monday);
    let last_before: BTreeMap<_, _> = (0..400).step_by(2).map(|n| (email(n), before(n))).collect();
    WeekOf {
        week: IsoWeek::of(monday),
        shared: shared.collect(),
        last_before,
        hidden: BTreeSet::from([email(3), email(20)]),
    }
}

fn digests(c: &mut Criterion) {
    let monday = IsoWeek::of(NaiveDate::default()).monday();
    let mut group = c.benchmark_group("digests");
    group.sample_size(10).throughput(Throughput::Elements(READERS as u64));
    group.bench_function("10000", |b| {
        b.iter_batched(
            || (0..READERS).map(|reader| week_of(reader, monday)).collect::<Vec<_>>(),
            |weeks| {
                for (luck, input) in weeks.into_iter().enumerate() {
                    let further_back: Vec<_> = input.last_before.clone().into_iter().collect();
                    let summary = Summary::of(input);
                    let week = IsoWeek::of(monday);
                    black_box(letter(&summary, week, &further_back, luck as u64));
                }
            },
            criterion::BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, digests);
criterion_main!(benches);
