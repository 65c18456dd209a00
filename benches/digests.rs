//! How long it takes to compose ten thousand digests, once their encounters have been read.

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;

use aanschuif::domain::calendar::IsoWeek;
use aanschuif::domain::encounter::week::{Shared, SharedPlace, Summary, WeekOf};
use aanschuif::domain::identity::PersonId;
use aanschuif::domain::letter::digest::{Choice, Who, choose};
use aanschuif::domain::person::card::CameAs;
use aanschuif::domain::place::location::TableLocation;
use chrono::{Days, NaiveDate, TimeDelta};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const READERS: usize = 10_000;

/// The week of one reader: 15 at a table, 12 in cafés, 60 in zones; half of them known before, and
/// 200 acquaintances from further back.
fn week_of(reader: usize, monday: NaiveDate) -> WeekOf {
    let person = |n: usize| PersonId(((reader * 7919 + n * 104_729) % 20_000) as i64);
    let day = |n: usize| monday.checked_add_days(Days::new(n as u64 % 5)).unwrap_or(monday);
    let [floor, zone, table] = ["3", "north", "N12"].map(str::to_owned);
    let location = TableLocation { floor, zone, table };
    let shared = (0..87).map(|n| Shared {
        other: person(n),
        date: day(n),
        duration: TimeDelta::minutes(60 + n as i64),
        place: match n {
            0..15 => SharedPlace::Table(location.clone()),
            15..27 => SharedPlace::Cafe("bar".to_owned()),
            _ => SharedPlace::Zone,
        },
        came: CameAs::default(),
    });
    let before = |n: usize| monday.checked_sub_days(Days::new(1 + n as u64)).unwrap_or(monday);
    let last_before: BTreeMap<_, _> = (0..400).step_by(2).map(|n| (person(n), before(n))).collect();
    WeekOf {
        week: IsoWeek::of(monday),
        shared: shared.collect(),
        last_before,
        hidden: BTreeSet::from([person(3), person(20)]),
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
                    let further_back = &input.last_before.clone();
                    let summary = Summary::of(input);
                    let (week, luck) = (IsoWeek::of(monday), luck as u64);
                    let choice = Choice { week, further_back, names_in_mail: true, luck };
                    let who = Who { name: "Anna van den Berg", organisation: "Host" };
                    black_box(choose(&summary, choice, |_| Some(who)));
                }
            },
            criterion::BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, digests);
criterion_main!(benches);
