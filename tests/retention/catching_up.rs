//! A service that stood still for months catches up at once with what it would have done day by day.

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

use crate::retention::office::{before, sit_together};
use crate::serving::Instance;
use crate::serving::house::{SITE, TUESDAY_10, add_kiosk, crowd, office};
use crate::serving::{Application, close_day, import, ok, run};
use crate::support::tables::{count_where, number, texts};
use crate::support::{TestDatabase, on_each_database};

const TODAY: &str = "2026-11-17";
const NOW: &str = "2026-11-17T12:00:00Z";
const BEGIN: &str = "2026-09-07";

/// The working days from [`BEGIN`] up to yesterday.
fn working_days() -> Vec<NaiveDate> {
    let [first, today]: [NaiveDate; 2] = [BEGIN, TODAY].map(|day| day.parse().unwrap());
    first
        .iter_days()
        .take_while(|day| *day < today)
        .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
        .collect()
}

/// On each working day three of six people sit at one table.
fn attend(database: &TestDatabase, day: NaiveDate, now: &str) {
    let first = usize::try_from(day.ordinal() % 4).unwrap() + 1;
    sit_together(database, now, [day.to_string()], first, first + 2);
}

fn furnish(database: &TestDatabase) {
    let now = &format!("{BEGIN}T06:00:00Z");
    import(database, now, "places", &office(1, 6));
    import(database, now, "people", &crowd(6));
}

const ACQUAINTANCES: &str = "SELECT person_a || ' ' || person_b || ' ' || first_day || ' ' || last_day || ' ' \
     || last_table_day || ' ' || times AS line FROM acquaintances ORDER BY person_a, person_b";
const HOUSE: &str = "SELECT day || ' ' || arrivals || ' ' || pairs || ' ' || new_pairs AS line FROM house_figures \
     WHERE arrivals <> '' ORDER BY day";
const ENCOUNTERS: &str = "SELECT day || ' ' || person_a || ' ' || person_b || ' ' || level || ' ' || seconds AS line \
     FROM encounters ORDER BY day, person_a, person_b, level";
const STAYS: &str =
    "SELECT person_id || ' ' || started_at || ' ' || ended_at AS line FROM stays ORDER BY 1";

#[test]
fn after_months_of_standing_still_one_run_leaves_what_daily_runs_leave() {
    on_each_database(async |daily| {
        let late = daily.another();
        furnish(&daily);
        let instance = Instance::open(&daily, &format!("{BEGIN}T06:00:00Z"));
        for day in working_days() {
            let evening = format!("{day}T20:00:00Z");
            attend(&daily, day, &evening);
            instance.run_jobs_at(&evening).await;
        }
        instance.run_jobs_at(NOW).await;

        furnish(&late);
        for day in working_days() {
            attend(&late, day, NOW);
        }
        assert_eq!(count_where(&late.url, "days", "1 = 1"), 0, "nothing was closed");
        Instance::open(&late, NOW).run_jobs_at(NOW).await;

        let oldest = before(TODAY, 28);
        for (table, day) in [("stays", "day"), ("encounters", "day")] {
            let too_old = count_where(&late.url, table, &format!("{day} < '{oldest}'"));
            assert_eq!(too_old, 0, "{table}");
        }
        assert_eq!(
            count_where(&late.url, "days", "forgotten_at IS NOT NULL AND closed_at IS NULL"),
            0
        );
        for select in [STAYS, ENCOUNTERS, ACQUAINTANCES, HOUSE] {
            let left = texts(&late.url, select);
            assert!(left.len() > 5, "{select}");
            assert_eq!(left, texts(&daily.url, select), "{select}");
        }
        assert!(number(&late.url, "SELECT max(times) AS n FROM acquaintances") > 5);
        let same = |url: &str| count_where(url, "figure_days", "1 = 1");
        assert_eq!(same(&late.url), i64::try_from(working_days().len()).unwrap());
    });
}

#[test]
fn what_came_of_a_forgotten_day_is_not_made_anew() {
    on_each_database(async |database| {
        let url = &database.url;
        import(&database, TUESDAY_10, "places", &office(2, 3));
        import(&database, TUESDAY_10, "people", &crowd(6));
        let (_, token) = add_kiosk(&database, TUESDAY_10, SITE);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&token);
        for person in 1..=5 {
            kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
        }
        drop(application);
        let instance = Instance::open(&database, TUESDAY_10);
        instance.run_jobs_at("2026-11-17T20:00:00Z").await;
        let day = "2026-11-17";
        let evening = "2026-11-17T20:30:00Z";
        let root = ok(&database, evening, &["draws", "export", SITE, day]);
        assert!(root.contains("\"leaves\":[\""), "{root}");
        let published = "SELECT seed || ' ' || root AS line FROM days WHERE day = '2026-11-17'";
        let known = texts(url, published);
        let house = texts(url, HOUSE);
        ok(&database, evening, &["site", "set", SITE, "keep-encounters=60"]);

        let later = "2026-12-16T12:00:00Z";
        instance.run_jobs_at(later).await;
        for table in ["stays", "draws", "draw_leaves", "draw_nodes", "pseudonyms"] {
            assert_eq!(count_where(url, table, "day = '2026-11-17'"), 0, "{table}");
        }
        let encounters = texts(url, ENCOUNTERS);
        assert!(!encounters.is_empty(), "they have a window of their own");
        // A stay of that day is not taken any more, nor would one be derived.
        let file = database.folder().join("late.csv");
        std::fs::write(&file, crate::retention::office::together(SITE, [day.to_owned()], 6, 6))
            .unwrap();
        let (status, _, why) = run(&database, later, &["import", "stays", file.to_str().unwrap()]);
        assert_eq!(status, 1);
        assert!(why.contains("line 2") && why.contains("were deleted already"), "{why}");
        close_day(&database, later, SITE, day);
        instance.run_jobs_at("2026-12-16T13:00:00Z").await;
        assert_eq!(texts(url, published), known);
        assert_eq!(texts(url, HOUSE), house);
        assert_eq!(texts(url, ENCOUNTERS), encounters);
        let (status, _, why) = run(&database, later, &["draws", "export", SITE, day]);
        assert_eq!((status, why.contains("are deleted")), (1, true), "{why}");
    });
}

#[test]
fn a_stay_of_many_days_goes_with_the_last_of_them() {
    on_each_database(async |database| {
        let url = &database.url;
        furnish(&database);
        let last: NaiveDate = before(TODAY, 28).parse().unwrap();
        let from = last - TimeDelta::days(5);
        let stay = format!(
            "email,site,zone,desk,started_at,ended_at,unseen\n\
             p1@example.org,HQ,north,D1,{from}T08:00:00Z,{last}T10:00:00Z,\n\
             p2@example.org,HQ,north,D2,{from}T08:00:00Z,{last}T10:00:00Z,\n"
        );
        import(&database, NOW, "stays", &stay);
        let instance = Instance::open(&database, NOW);
        instance.run_jobs_at(NOW).await;
        assert_eq!(count_where(url, "stays", "1 = 1"), 2);
        instance.run_jobs_at("2026-11-18T12:00:00Z").await;
        assert_eq!(count_where(url, "stays", "1 = 1"), 0);
        assert_eq!(
            number(url, "SELECT times AS n FROM acquaintances"),
            6,
            "no day of them was lost"
        );
    });
}
