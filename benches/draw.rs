//! One draw in a house of 1,000 desks at 170 tables, for somebody who remembers 5,000 people.

use std::collections::HashMap;
use std::hint::black_box;

use aanschuif::domain::place::draw_policy::Policy;
use aanschuif::domain::place::features::{Feature, Features};
use aanschuif::domain::stay::draw::{
    FreeDesk, Luck, Question, Ratio, RecentArrival, TableState, draw,
};
use chrono::{DateTime, Days, NaiveDate, Utc};
use criterion::{Criterion, criterion_group, criterion_main};

/// 150 tables of 6 and 20 of 5, each with `taken` desks taken.
fn question(memory: &HashMap<u32, NaiveDate>, taken: u32) -> Question {
    let now: DateTime<Utc> = "2026-11-17T08:00:00Z".parse().unwrap_or_default();
    let sizes = (0..170_u32).map(|table| if table < 150 { 6 } else { 5 });
    let mut tables = Vec::new();
    let mut free = Vec::new();
    for (table, size) in sizes.enumerate() {
        let number = u32::try_from(table).unwrap_or(0);
        let person = |seat: u32| (number * 7 + seat) * 31 % 5_000;
        tables.push(TableState {
            name: format!("Floor 2 / North / table {table}"),
            size,
            sitting: (0..taken).map(|seat| memory.get(&person(seat)).copied()).collect(),
        });
        free.extend((taken..size).map(|seat| FreeDesk {
            name: format!("2N-{table:03}-{seat}"),
            table,
            features: if seat == 5 {
                Features::NONE.with(Feature::HeightAdjustable)
            } else {
                Features::NONE
            },
        }));
    }
    Question {
        policy: Policy::Bounded,
        needs: Features::NONE,
        today: now.date_naive(),
        now,
        tables,
        free,
        recent: (0..12)
            .map(|table| RecentArrival { table: table * 9, last_shared: None })
            .collect(),
        expected_arrivals: Ratio { numerator: 1_600, denominator: 4 },
        phi: Ratio { numerator: 700, denominator: 1_000 },
    }
}

fn draws(criterion: &mut Criterion) {
    let today: NaiveDate = "2026-11-17".parse().unwrap_or_default();
    let memory: HashMap<u32, NaiveDate> =
        (0..5_000).map(|person| (person, today - Days::new(u64::from(person % 120)))).collect();
    let luck = Luck { seed: [7; 32], pseudonym: "0123456789abcdef".repeat(2), salt: [5; 32] };
    for (name, taken) in [("1,000 of 1,000 desks free", 0), ("490 of 1,000 desks free", 3)] {
        criterion.bench_function(&format!("draw, {name}"), |bench| {
            bench.iter(|| draw(&question(black_box(&memory), taken), black_box(&luck)));
        });
    }
}

criterion_group!(benches, draws);
criterion_main!(benches);
