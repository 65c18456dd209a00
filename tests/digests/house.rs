//! Imports generated stays, and reads the resulting digests and letters.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use chrono::{DateTime, NaiveDate, SecondsFormat, TimeDelta, Utc};
use mail_parser::MessageParser;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::random_offices;
use crate::reference_model::{self, StayRow};
use crate::serving::house::{PEOPLE, PLACES, STAYS};
use crate::serving::{Client, import, run, until};
use crate::support::TestDatabase;
use crate::support::tables::texts;

/// Random worlds; the same ones in every run.
pub fn worlds(count: usize) -> Vec<Vec<StayRow>> {
    let mut runner = TestRunner::deterministic();
    let worlds =
        (0..count).map(|_| random_offices::stays().new_tree(&mut runner).unwrap().current());
    // The files have no empty stays: they have no effect, and two may not begin at the same moment.
    worlds
        .map(|stays| stays.into_iter().filter(|stay| stay.started_at < stay.ended_at).collect())
        .collect()
}

/// The same world on other dates.
pub fn shifted(stays: &[StayRow], days: i64) -> Vec<StayRow> {
    let by = TimeDelta::days(days);
    let shifted = stays.iter().map(|stay| StayRow {
        started_at: stay.started_at + by,
        ended_at: stay.ended_at + by,
        visible_since: stay.visible_since.map(|day| day + by),
        ..stay.clone()
    });
    shifted.collect()
}

/// places.csv of the worlds' offices: at each table a desk for everybody.
pub fn places() -> String {
    let mut text = PLACES.to_owned();
    let zones: BTreeMap<&str, String> =
        random_offices::sites().map(|(site, zone)| (site, zone.to_string())).into();
    for (site, floor, zone, kind, table) in random_offices::PLACES {
        let hours = format!("{site},{},07:30,19:00,{floor},{zone},{kind}", zones[site]);
        match table {
            None => writeln!(text, "{hours},60,,,,,").unwrap(),
            Some(table) => {
                for who in 0..random_offices::PEOPLE {
                    writeln!(text, "{hours},,{table},{table}-p{who},,,").unwrap();
                }
            }
        }
    }
    text
}

/// people.csv of everybody who stays somewhere, with their days of consent.
pub fn people(stays: &[StayRow]) -> String {
    let everybody: BTreeMap<&str, Option<NaiveDate>> =
        stays.iter().map(|stay| (stay.email.as_str(), stay.visible_since)).collect();
    let mut text = PEOPLE.to_owned();
    for (email, since) in everybody {
        let since = since.map(|day| day.to_string()).unwrap_or_default();
        writeln!(text, "{email},Name of {email},Host,,en,,,{since}").unwrap();
    }
    text
}

/// stays.csv.
pub fn stays_file(stays: &[StayRow]) -> String {
    let mut text = STAYS.to_owned();
    for stay in stays {
        let who = stay.email.split('@').next().unwrap();
        let desk = stay.table.as_ref().map(|table| format!("{table}-{who}")).unwrap_or_default();
        let [start, end] = [stay.started_at, stay.ended_at]
            .map(|moment| moment.to_rfc3339_opts(SecondsFormat::Micros, true));
        let unseen = if stay.unseen { "yes" } else { "" };
        let (email, site, zone) = (&stay.email, &stay.site, &stay.zone);
        writeln!(text, "{email},{site},{zone},{desk},{start},{end},{unseen}").unwrap();
    }
    text
}

/// Imports the places, people and stays of a world.
pub fn furnish(database: &TestDatabase, now: &str, stays: &[StayRow]) {
    import(database, now, "places", &places());
    import(database, now, "people", &people(stays));
    import(database, now, "stays", &stays_file(stays));
}

/// The week of this Monday, as commands take it.
pub fn week(monday: NaiveDate) -> String {
    monday.format("%G-W%V").to_string()
}

/// What `digest --week WEEK --json` prints.
pub fn digest(database: &TestDatabase, now: &str, monday: NaiveDate) -> Value {
    let shown = run(database, now, &["digest", "--week", &week(monday), "--json"]);
    assert_eq!(shown.0, 0, "{}", shown.2);
    serde_json::from_str(&shown.1).unwrap()
}

/// Checks that the digests of the weeks that begin on these Mondays equal those of the reference model.
#[track_caller]
pub fn assert_weeks(
    database: &TestDatabase,
    now: &str,
    stays: &[StayRow],
    mondays: &[NaiveDate],
    when: &str,
) {
    for monday in mondays {
        let (told, expected) =
            (digest(database, now, *monday), reference_model::digests(stays, *monday, &[]));
        assert_eq!(told, expected, "{} {when}", week(*monday));
    }
}

/// The local days that stays touch.
pub fn site_days(stays: &[StayRow]) -> BTreeSet<(String, NaiveDate)> {
    let local =
        |stay: &StayRow, moment: DateTime<Utc>| moment.with_timezone(&stay.time_zone).date_naive();
    let days = stays.iter().flat_map(|stay| {
        let last = local(stay, stay.ended_at);
        let days = local(stay, stay.started_at).iter_days().take_while(move |day| *day <= last);
        days.map(|day| (stay.site.clone(), day))
    });
    days.collect()
}

/// Signs a person in on a browser, with the code from the letter that comes.
pub async fn sign_in(database: &TestDatabase, browser: &Client, email: &str) {
    let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|b| b.is_ascii_digit());
    let codes = || -> Vec<String> {
        let letters = bodies(database, email);
        let code = |letter: &String| letter.lines().map(str::trim).find(is_code).map(str::to_owned);
        letters.iter().filter_map(code).collect()
    };
    let earlier = codes();
    browser.send_code(email).await.with_status(202);
    let mut code = None;
    until("a letter with a code", async || {
        code = codes().into_iter().find(|code| !earlier.contains(code));
        code.is_some()
    })
    .await;
    browser.sign_in(email, &code.unwrap()).await.with_status(201);
}

/// The plain texts of the letters to an address, oldest first: those in the folder, and those in the outbox, which
/// keeps a letter's text until it is sent.
pub fn bodies(database: &TestDatabase, email: &str) -> Vec<String> {
    let select = format!(
        "SELECT text_body AS line FROM letters WHERE to_address = '{email}' AND text_body <> '' ORDER BY id"
    );
    // Letters that leave the outbox after this are in the folder already.
    let waiting = texts(database, &select);
    let folder = std::fs::read_dir(database.folder().join("mail"));
    let mut sent: Vec<_> = folder
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "eml"))
        .map(|path| (path.metadata().unwrap().modified().unwrap(), std::fs::read(path).unwrap()))
        .collect();
    sent.sort();
    let bodies = sent.iter().filter_map(|(_, bytes)| {
        let letter = MessageParser::default().parse(bytes).unwrap();
        let is_theirs = letter.to().unwrap().contains(email);
        is_theirs.then(|| letter.body_text(0).unwrap().into_owned())
    });
    bodies.chain(waiting).collect()
}
