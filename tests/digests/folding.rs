//! After 28 days only acquaintances are left, and they are sufficient for the following weeks.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};

use crate::digests::house::{digest, furnish, people, places, shifted, stays_file, week, worlds};
use crate::random_offices;
use crate::reference_model::{self, StayRow};
use crate::serving::Instance;
use crate::serving::{import, run};
use crate::support::tables::{number, texts};
use crate::support::{databases, on_each_database};

/// Seven weeks, one after the other; people who agreed did so long ago.
fn seven_weeks() -> Vec<Vec<StayRow>> {
    let end = random_offices::monday() + TimeDelta::days(3);
    let end = end.and_time(chrono::NaiveTime::MIN).and_utc();
    let of_week = |(week, stays): (i64, Vec<StayRow>)| {
        let kept: Vec<_> = stays.into_iter().filter(|stay| stay.ended_at <= end).collect();
        let mut stays = shifted(&kept, 7 * week);
        for stay in &mut stays {
            let agreed = stay.email != "p6@example.org";
            stay.visible_since = agreed.then(|| "2026-01-01".parse().unwrap());
        }
        stays
    };
    (0..).zip(worlds(7)).map(of_week).collect()
}

/// What must be left of the encounters: `email email first last last-table times`.
fn acquaintances(stays: &[StayRow]) -> Vec<String> {
    let mut days: BTreeMap<(String, String), BTreeSet<NaiveDate>> = BTreeMap::new();
    let mut at_table: BTreeMap<(String, String), NaiveDate> = BTreeMap::new();
    for met in reference_model::encounters(stays).into_iter().filter(|met| met.level != "zone") {
        if met.level == "table" {
            let last = at_table.entry(met.pair.clone()).or_insert(met.date);
            *last = met.date.max(*last);
        }
        days.entry(met.pair).or_default().insert(met.date);
    }
    let line = |(pair, days): (&(String, String), &BTreeSet<NaiveDate>)| {
        let table = at_table.get(pair).map_or("-".to_owned(), NaiveDate::to_string);
        let (first, last) = (days.first().unwrap(), days.last().unwrap());
        format!("{} {} {first} {last} {table} {}", pair.0, pair.1, days.len())
    };
    days.iter().map(line).collect()
}

const SELECT_ACQUAINTANCES: &str = "SELECT a.email || ' ' || b.email || ' ' || first_day || ' ' \
     || last_day || ' ' || coalesce(CAST(last_table_day AS TEXT), '-') || ' ' || times AS line \
     FROM acquaintances JOIN persons a ON a.id = person_a JOIN persons b ON b.id = person_b \
     ORDER BY a.email, b.email";

#[tokio::test]
async fn firsts_and_long_times_stay_true_after_encounters_are_folded() {
    let weeks = seven_weeks();
    let all: Vec<StayRow> = weeks.iter().flatten().cloned().collect();
    for database in databases() {
        let begin = "2026-10-12T08:00:00Z";
        import(&database, begin, "places", &places());
        import(&database, begin, "people", &people(&all));
        let instance = Instance::open(&database, begin);
        let mut stays = Vec::new();
        let mut refused = 0;
        for (past, new) in (1..).zip(&weeks) {
            let monday = random_offices::monday() + TimeDelta::weeks(past);
            let now = format!("{monday}T20:00:00Z");
            import(&database, &now, "stays", &stays_file(new));
            stays.extend(new.iter().cloned());
            instance.run_jobs_at(&now).await;
            for back in 1..=past {
                let of = monday - TimeDelta::weeks(back);
                if back <= 4 {
                    let expected = reference_model::digests(&stays, of, &[]);
                    assert_eq!(digest(&database, &now, of), expected, "{}, {now}", week(of));
                } else {
                    let (status, stdout, stderr) =
                        run(&database, &now, &["digest", "--week", &week(of), "--json"]);
                    assert_eq!((status, stdout.as_str()), (1, ""), "{}, {now}", week(of));
                    assert!(stderr.contains("folded"), "{stderr}");
                    refused += 1;
                }
            }
        }
        assert_eq!(refused, 3 + 2 + 1);
        instance.run_jobs_at("2027-02-01T12:00:00Z").await;
        assert_eq!(number(&database, "SELECT count(*) AS n FROM encounters"), 0);
        assert_eq!(texts(&database, SELECT_ACQUAINTANCES), acquaintances(&all));
    }
}

#[test]
fn a_day_at_two_sites_is_one_time() {
    on_each_database(async |database| {
        let at = |who: usize, place: usize, from: &str, until: &str| StayRow {
            started_at: format!("2026-10-20T{from}:00Z").parse().unwrap(),
            ended_at: format!("2026-10-20T{until}:00Z").parse().unwrap(),
            ..random_offices::row(who, &random_offices::PLACES[place])
        };
        let mut stays = Vec::new();
        for who in 0..2 {
            stays.push(at(who, 0, "08:00", "10:00"));
            stays.push(at(who, 6, "16:00", "18:00"));
        }
        let now = "2026-12-01T12:00:00Z";
        furnish(&database, now, &stays);
        Instance::open(&database, now).run_jobs_at(now).await;
        assert_eq!(texts(&database, SELECT_ACQUAINTANCES), acquaintances(&stays));
    });
}
