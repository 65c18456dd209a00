//! The effect of agreeing, withdrawing and *not this one* on encounters, on both sides.

use serde_json::json;

use crate::digests::house::{digest, sign_in};
use crate::reference_model::{self, StayRow};
use crate::serving::Instance;
use crate::serving::application::moment;
use crate::serving::house::{PEOPLE, PLACES, STAYS};
use crate::serving::{Application, close_day, import};
use crate::support::tables::number;
use crate::support::{TestDatabase, on_each_database};

const MONDAY: &str = "2026-11-16";
const TUESDAY_EVENING: &str = "2026-11-17T20:00:00Z";

fn monday() -> chrono::NaiveDate {
    MONDAY.parse().unwrap()
}

/// Anna, Bram and Cleo at one table of four on Monday and on Tuesday; Bram has not been asked.
fn three_at_a_table(database: &TestDatabase, now: &str) -> Vec<StayRow> {
    let mut places = PLACES.to_owned();
    for desk in 1..=4 {
        places += &format!("HQ,Europe/Amsterdam,07:30,19:00,1,north,desks,,T1,D{desk},,,\n");
    }
    let people = format!(
        "{PEOPLE}anna@example.org,Anna Bos,Host,,en,B1,,2026-01-01\n\
         bram@example.org,Bram Vos,Host,,en,B2,,\n\
         cleo@example.org,Cleo Mol,Partner,,nl,B3,,2026-01-01\n"
    );
    let mut file = STAYS.to_owned();
    let mut stays = Vec::new();
    for day in ["2026-11-16", "2026-11-17"] {
        for (who, desk) in [("anna", 1), ("bram", 2), ("cleo", 3)] {
            let [start, end] = ["07:00", "09:00"].map(|time| format!("{day}T{time}:00Z"));
            file += &format!("{who}@example.org,HQ,north,D{desk},{start},{end},\n");
            stays.push(StayRow {
                email: format!("{who}@example.org"),
                site: "HQ".to_owned(),
                time_zone: chrono_tz::Europe::Amsterdam,
                floor: "1".to_owned(),
                zone: "north".to_owned(),
                kind: "desks".to_owned(),
                table: Some("T1".to_owned()),
                started_at: moment(&start),
                ended_at: moment(&end),
                unseen: false,
                visible_since: (who != "bram").then(|| "2026-01-01".parse().unwrap()),
            });
        }
    }
    import(database, now, "places", &places);
    import(database, now, "people", &people);
    import(database, now, "stays", &file);
    stays
}

/// The stays as if Bram had agreed on this day.
fn agreed(stays: &[StayRow], since: Option<&str>) -> Vec<StayRow> {
    let mut stays = stays.to_vec();
    for stay in stays.iter_mut().filter(|stay| stay.email.starts_with("bram")) {
        stay.visible_since = since.map(|day| day.parse().unwrap());
    }
    stays
}

fn rows_of_bram(database: &TestDatabase) -> i64 {
    let of_bram = |table: &str| {
        let bram = "(SELECT id FROM persons WHERE email = 'bram@example.org')";
        let select = format!(
            "SELECT count(*) AS n FROM {table} WHERE person_a = {bram} OR person_b = {bram}"
        );
        number(database, &select)
    };
    of_bram("encounters") + of_bram("acquaintances")
}

#[test]
fn consent_counts_from_midnight_of_its_day_also_after_that_day_was_closed() {
    on_each_database(async |database| {
        for day_is_closed in [false, true] {
            let database = if day_is_closed { &database } else { &database.another() };
            let stays = three_at_a_table(database, TUESDAY_EVENING);
            let told = || digest(database, TUESDAY_EVENING, monday());
            let expected = |since| reference_model::digests(&agreed(&stays, since), monday(), &[]);
            assert_eq!(told(), expected(None));
            if day_is_closed {
                close_day(database, TUESDAY_EVENING, "HQ", "2026-11-16");
                close_day(database, TUESDAY_EVENING, "HQ", "2026-11-17");
            }
            let application = Application::start(database, TUESDAY_EVENING);
            let bram = application.client();
            sign_in(database, &bram, "bram@example.org").await;
            bram.consent(true).await.with_status(200);
            assert_eq!(told(), expected(Some("2026-11-17")), "closed: {day_is_closed}");
            let mut told_him = bram.encounters("2026-W47").await.with_status(200).body;
            let names: Vec<_> = told_him["table"].as_array_mut().unwrap().iter().collect();
            assert_eq!(names.len(), 2, "{names:?}");
            close_day(database, TUESDAY_EVENING, "HQ", "2026-11-17");
            assert_eq!(told(), expected(Some("2026-11-17")));

            bram.consent(false).await.with_status(200);
            assert_eq!(rows_of_bram(database), 0);
            assert_eq!(told(), expected(None));
            close_day(database, TUESDAY_EVENING, "HQ", "2026-11-16");
            close_day(database, TUESDAY_EVENING, "HQ", "2026-11-17");
            assert_eq!(rows_of_bram(database), 0, "closing again must not bring them back");
            assert_eq!(told(), expected(None));
            application.set_clock("2026-11-18T08:00:00Z");
            bram.consent(true).await.with_status(200);
            assert_eq!(told(), expected(Some("2026-11-18")), "nothing of the days before");
        }
    });
}

#[test]
fn withdrawing_deletes_folded_acquaintances_on_both_sides() {
    on_each_database(async |database| {
        let stays = three_at_a_table(&database, TUESDAY_EVENING);
        let application = Application::start(&database, TUESDAY_EVENING);
        let bram = application.client();
        sign_in(&database, &bram, "bram@example.org").await;
        bram.consent(true).await.with_status(200);
        let later = Instance::open(&database, "2027-01-04T12:00:00Z");
        later.run_jobs().await;
        later.run_jobs().await;
        assert_eq!(number(&database, "SELECT count(*) AS n FROM encounters"), 0);
        assert_eq!(rows_of_bram(&database), 2, "{}", stays.len());
        bram.consent(false).await.with_status(200);
        assert_eq!(rows_of_bram(&database), 0);
        assert_eq!(number(&database, "SELECT count(*) AS n FROM acquaintances"), 1);
    });
}

#[test]
fn not_this_one_hides_a_pair_from_both_for_twelve_weeks() {
    on_each_database(async |database| {
        let stays = three_at_a_table(&database, TUESDAY_EVENING);
        let application = Application::start(&database, TUESDAY_EVENING);
        let anna = application.client();
        sign_in(&database, &anna, "anna@example.org").await;
        let week = anna.encounters("2026-W47").await.with_status(200).body;
        let cleo = &week["table"][0];
        assert_eq!(cleo["name"], "Cleo Mol");
        let path = format!("/api/me/answers/{}", cleo["person"]);
        let answer = json!({"week": "2026-W47", "answer": "not-this-one"});
        anna.send(anna.request("PUT", &path).json(&answer)).await.with_status(200);

        let hidden = [("anna@example.org".to_owned(), "cleo@example.org".to_owned())];
        let at = |now: &str| digest(&database, now, monday());
        let shown = reference_model::digests(&stays, monday(), &[]);
        assert_eq!(at(TUESDAY_EVENING), reference_model::digests(&stays, monday(), &hidden));
        assert_ne!(at(TUESDAY_EVENING), shown);
        let twelve_weeks_later = moment(TUESDAY_EVENING) + chrono::TimeDelta::weeks(12);
        let just =
            |seconds| (twelve_weeks_later + chrono::TimeDelta::seconds(seconds)).to_rfc3339();
        assert_eq!(at(&just(-2)), reference_model::digests(&stays, monday(), &hidden));
        assert_eq!(at(&just(2)), shown);
        anna.send(anna.request("DELETE", &path)).await;
        assert_eq!(at(TUESDAY_EVENING), shown, "taken back");
    });
}
