//! Ten days of a real office at the kiosk (`invs13-attendance.csv`, SocioPatterns). The file is not part of the
//! project; the tests look for it in `$AANSCHUIF_DATA`, or in `../shared/data`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::digests::house::assert_weeks;
use crate::reference_model::StayRow;
use crate::serving::house::{PEOPLE, PLACES};
use crate::serving::{Answer, Application, House, until};
use crate::support::databases;
use crate::support::tables::number;

/// One moment of a day: somebody comes, or goes.
struct Step {
    at: DateTime<Utc>,
    comes: bool,
    who: String,
}

fn steps() -> Option<Vec<Step>> {
    let folder = std::env::var_os("AANSCHUIF_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data"),
        PathBuf::from,
    );
    let file = std::fs::read_to_string(folder.join("invs13-attendance.csv")).ok()?;
    let mut steps = Vec::new();
    for line in file.lines().skip(1) {
        let columns: Vec<&str> = line.split(',').collect();
        for (comes, at) in [(true, columns[2]), (false, columns[3])] {
            steps.push(Step { at: at.parse().unwrap(), comes, who: columns[0].to_owned() });
        }
    }
    steps.sort_by_key(|step| (step.at, step.comes));
    Some(steps)
}

fn office() -> String {
    let mut text = PLACES.to_owned();
    for desk in 0..96 {
        let (table, zone) = (desk / 6, ["north", "south"][desk / 48]);
        let site = "HQ,Europe/Paris,07:30,19:30,1";
        writeln!(text, "{site},{zone},desks,,T{table},D{desk},,,").unwrap();
    }
    text
}

/// Every seventh did not agree.
fn since(number: usize) -> Option<NaiveDate> {
    (!number.is_multiple_of(7)).then(|| NaiveDate::from_ymd_opt(2013, 1, 1).unwrap())
}

fn stay(step: &Step, number: usize, answer: &Answer) -> StayRow {
    let stay = &answer.body["stay"];
    let text = |key: &str| stay[key].as_str().unwrap().to_owned();
    StayRow {
        email: format!("{}@example.org", step.who),
        site: text("site"),
        time_zone: chrono_tz::Europe::Paris,
        floor: text("floor"),
        zone: text("zone"),
        kind: "desks".to_owned(),
        table: Some(text("table")),
        started_at: text("started_at").parse().unwrap(),
        // At closing time, unless somebody goes before.
        ended_at: step.at.date_naive().and_hms_opt(17, 30, 0).unwrap().and_utc(),
        unseen: false,
        visible_since: since(number),
    }
}

#[tokio::test]
async fn the_digests_of_a_real_office_are_those_of_the_rules() {
    let Some(steps) = steps() else {
        println!("skipped: there is no invs13-attendance.csv (AANSCHUIF_DATA names its folder)");
        return;
    };
    let mut numbers = BTreeMap::new();
    for step in &steps {
        let next = numbers.len();
        numbers.entry(step.who.as_str()).or_insert(next);
    }
    let mut people = PEOPLE.to_owned();
    for (who, number) in &numbers {
        let since = since(*number).map(|day| day.to_string()).unwrap_or_default();
        writeln!(people, "{who}@example.org,{who},Host,,en,B{who},,{since}").unwrap();
    }
    for database in databases() {
        let begin = "2013-06-24T05:00:00Z";
        let house = House::furnish(&database, begin, &office(), &people);
        let application = Application::start(&database, begin);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let mut open: BTreeMap<&str, StayRow> = BTreeMap::new();
        let mut stays = Vec::new();
        for day in steps.chunk_by(|a, b| a.at.date_naive() == b.at.date_naive()) {
            for step in day {
                application.clock.set(step.at);
                let badge = format!("B{}", step.who);
                if step.comes {
                    let answer = kiosk.kiosk_check_in(&badge).await.with_status(201);
                    open.insert(&step.who, stay(step, numbers[step.who.as_str()], &answer));
                } else {
                    let answer = kiosk.kiosk_check_out(&badge).await.with_status(200);
                    let ended = answer.body["stay"]["ended_at"].as_str().unwrap().to_owned();
                    let ended_at = ended.parse().unwrap();
                    stays.push(StayRow { ended_at, ..open.remove(&*step.who).unwrap() });
                }
            }
            stays.extend(std::mem::take(&mut open).into_values());
            let date = day[0].at.date_naive();
            application.set_clock(&format!("{date}T17:31:00Z"));
            let closed = format!(
                "SELECT count(*) AS n FROM days WHERE day = '{date}' AND closed_at IS NOT NULL"
            );
            until("the day is closed", async || {
                application.move_clock(TimeDelta::seconds(31));
                application.run_jobs().await;
                number(&database, &closed) == 1
            })
            .await;
        }
        assert_eq!(stays.len(), steps.len() / 2);
        let mondays = ["2013-06-24", "2013-07-01"].map(|day| day.parse().unwrap());
        assert_weeks(&database, "2013-07-08T12:00:00Z", &stays, &mondays, "of a real office");
    }
}
