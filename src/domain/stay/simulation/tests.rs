//! Replays a real office, if its data is available, and an invented one.

use std::path::PathBuf;

use chrono::{DateTime, Days, FixedOffset, TimeDelta};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::*;
use crate::place::draw_policy::Policy;
use crate::stay::draw::draw;

fn row(person: &str, arrived_at: &str, left_at: &str) -> TraceRow {
    TraceRow {
        person: person.to_owned(),
        team: String::new(),
        arrived_at: arrived_at.parse().unwrap(),
        left_at: left_at.parse().unwrap(),
    }
}

fn replay(rows: &[TraceRow], tables: &str, policy: Policy, seeds: u32) -> Simulated {
    simulate(&Trace::new(rows).unwrap(), &tables.parse().unwrap(), policy, seeds, draw)
}

/// The data of the real office. Prints a note and returns `None` if it is not available.
fn invs13() -> Option<Vec<TraceRow>> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = std::env::var_os("AANSCHUIF_DATA").map_or_else(beside, PathBuf::from);
    let file = folder.join("invs13-attendance.csv");
    let Ok(text) = std::fs::read_to_string(&file) else {
        println!("skipped: {} is not there", file.display());
        return None;
    };
    let rows = text.lines().skip(1).map(|line| {
        let fields: Vec<&str> = line.split(',').collect();
        row(fields[0], fields[2], fields[3])
    });
    Some(rows.collect())
}

/// Twelve weeks of an invented office: 120 people who prefer certain days.
fn invented_office() -> Vec<TraceRow> {
    let mut dice = StdRng::seed_from_u64(12);
    let monday: DateTime<FixedOffset> = "2026-01-05T00:00:00+01:00".parse().unwrap();
    let habits: Vec<[f64; 5]> = (0..120)
        .map(|_| [0.45, 0.6, 0.5, 0.6, 0.3].map(|p| p * dice.random_range(0.4..1.3)))
        .collect();
    let mut rows = Vec::new();
    for day in (0..84).filter(|day| day % 7 < 5) {
        for (person, habit) in habits.iter().enumerate() {
            if !dice.random_bool(habit[day % 7].min(1.0)) {
                continue;
            }
            // The sum of three dice puts most arrivals around nine o'clock.
            let spread: i64 = (0..3).map(|_| dice.random_range(0..60)).sum();
            let arrived_at = monday
                + Days::new(day as u64)
                + TimeDelta::minutes(450 + spread)
                + TimeDelta::seconds(dice.random_range(0..60));
            let left_at = arrived_at + TimeDelta::minutes(dice.random_range(180..540));
            rows.push(TraceRow {
                person: format!("p{person}"),
                team: String::new(),
                arrived_at,
                left_at,
            });
        }
    }
    rows
}

#[test]
fn the_real_office_reaches_a_fifth_more_than_by_even_chance() {
    let Some(rows) = invs13() else { return };
    let bounded = replay(&rows, "14x6", Policy::Bounded, 6);
    let uniform = replay(&rows, "14x6", Policy::Uniform, 6);
    println!("{bounded:?}\n{uniform:?}");
    assert!(bounded.share >= 1.2 * uniform.share);
    assert!(bounded.share > 0.70 && (0.48..0.54).contains(&uniform.share));
}

#[test]
fn an_invented_office_reaches_a_fifth_more_than_by_even_chance() {
    let rows = invented_office();
    let bounded = replay(&rows, "12x6,4x4", Policy::Bounded, 1);
    let uniform = replay(&rows, "12x6,4x4", Policy::Uniform, 1);
    println!("{bounded:?}\n{uniform:?}");
    assert!(bounded.share >= 1.2 * uniform.share);
    assert!(bounded.min_p_times_m >= Some(0.1) && bounded.max_p_times_m <= Some(4.0));
    assert_eq!((uniform.min_p_times_m, uniform.max_p_times_m), (Some(1.0), Some(1.0)));
}

#[test]
fn the_same_trace_and_seeds_give_the_same() {
    let rows = invented_office();
    let week = &rows[..300];
    let again = || replay(week, "12x6,4x4", Policy::Bounded, 2);
    assert_eq!(again(), again());
}

#[test]
fn a_pair_counts_from_thirty_minutes_and_a_desk_is_free_when_its_person_leaves() {
    let rows = [
        row("a", "2026-01-05T09:00:00+01:00", "2026-01-05T10:00:00+01:00"),
        row("b", "2026-01-05T09:30:00+01:00", "2026-01-05T11:00:00+01:00"),
        row("c", "2026-01-05T10:00:00+01:00", "2026-01-05T10:29:59+01:00"),
    ];
    let done = replay(&rows, "1x2", Policy::Bounded, 1);
    assert_eq!((done.distinct_pairs, done.draws, done.reference), (1.0, 3, 1));
    assert_eq!((done.min_p_times_m, done.share), (None, 1.0));
}

#[test]
fn who_finds_no_desk_does_not_come_back_that_day() {
    let rows = [
        row("a", "2026-01-05T09:00:00+01:00", "2026-01-05T10:00:00+01:00"),
        row("b", "2026-01-05T09:30:00+01:00", "2026-01-05T09:50:00+01:00"),
        row("b", "2026-01-05T10:30:00+01:00", "2026-01-05T11:00:00+01:00"),
        row("b", "2026-01-06T10:30:00+01:00", "2026-01-06T11:00:00+01:00"),
    ];
    assert_eq!(replay(&rows, "1x1", Policy::Uniform, 1).draws, 2);
}

#[test]
fn rows_that_cannot_be_are_named() {
    let rows = [
        row("a", "2026-01-05T09:00:00+01:00", "2026-01-05T10:00:00+01:00"),
        row("b", "2026-01-05T09:00:00+01:00", "2026-01-05T08:00:00+01:00"),
        row("a", "2026-01-05T09:59:00+01:00", "2026-01-05T11:00:00+01:00"),
    ];
    let errors = Trace::new(&rows).unwrap_err();
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        ["row 2: b leaves before they arrive", "row 3: a arrives again before they left"]
    );
}

#[test]
fn tables_are_read_strictly() {
    let tables: Tables = "34x6, 10x4".parse().unwrap();
    assert_eq!((tables.sizes().len(), tables.desks()), (44, 244));
    assert_eq!(tables.to_string(), "34x6,10x4");
    for text in ["", "34", "0x6", "6x0", "6x", "x6", "6x4,", "+1x4", "1x4x2", "9999999x6", "-1x4"] {
        assert!(text.parse::<Tables>().is_err(), "{text}");
    }
}
