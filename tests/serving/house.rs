//! An office on a test's database, and the tokens to access it.

use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::path::Path;

use aanschuif::domain::person::opens::Opens;
use aanschuif::domain::person::role::Role;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::{Answer, Application, Client, Opened, until};
use crate::support::TestDatabase;

/// When most tests begin: a Tuesday at ten, local time.
pub const TUESDAY_10: &str = "2026-11-17T09:00:00Z";

/// The columns of places.csv, and the hours of all sites in tests.
pub const PLACES: &str =
    "site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features\n";

/// The columns of people.csv.
pub const PEOPLE: &str = "email,name,organisation,team,language,badge,needs,visible_since\n";

/// The columns of stays.csv.
pub const STAYS: &str = "email,site,zone,desk,started_at,ended_at,unseen\n";

/// The office's site, as most tests call it.
pub const SITE: &str = "HQ";

/// An office, with the tokens of its kiosk and its facility managers.
#[derive(Debug, Clone)]
pub struct House {
    pub kiosk_id: String,
    pub kiosk_token: String,
    pub facility_token: String,
}

impl House {
    /// Imports places and people, and adds a kiosk and a facility token at [`SITE`].
    pub fn furnish(database: &TestDatabase, now: &str, places: &str, people: &str) -> Self {
        let opened = Opened::at(database, now);
        opened.import("places", places);
        opened.import("people", people);
        let (kiosk_id, kiosk_token) = opened.add_kiosk(SITE);
        let facility_token = opened.add_access("plans", Role::Facility);
        Self { kiosk_id, kiosk_token, facility_token }
    }
}

/// Adds a kiosk. Returns its number and its token.
pub fn add_kiosk(database: &TestDatabase, now: &str, site: &str) -> (String, String) {
    Opened::at(database, now).add_kiosk(site)
}

/// Adds the screen on the wall of the café. Returns its token.
pub fn add_wall(database: &TestDatabase, now: &str, site: &str) -> String {
    Opened::at(database, now).add_wall(site)
}

/// Adds a token with a role, and returns it.
pub fn add_access(database: &TestDatabase, now: &str, role: &str) -> String {
    Opened::at(database, now).add_access(role, role.parse().unwrap())
}

/// Adds a token of the coordinator of an organisation, and returns it.
pub fn add_coordinator(database: &TestDatabase, now: &str, organisation: &str) -> String {
    Opened::at(database, now).add_coordinator(organisation)
}

/// Adds a token of reception, and returns it.
pub fn add_reception(database: &TestDatabase, now: &str) -> String {
    Opened::at(database, now).add_opening(Opens::Guests)
}

/// Adds a token of whoever announces gatherings, and returns it.
pub fn add_host(database: &TestDatabase, now: &str) -> String {
    Opened::at(database, now).add_opening(Opens::Gatherings)
}

/// Adds a token of whoever edits stories, and returns it.
pub fn add_editor(database: &TestDatabase, now: &str) -> String {
    Opened::at(database, now).add_opening(Opens::Stories)
}

/// places.csv of [`SITE`] with tables `T1`, `T2`, …, desks `D1`, `D2`, …, the café `bar` for 60 and the private zone
/// `doctor` for 2.
pub fn office(tables: usize, desks: usize) -> String {
    let mut text = PLACES.to_owned();
    let site = format!("{SITE},Europe/Amsterdam,07:30,19:00");
    for desk in 0..tables * desks {
        let (table, desk) = (desk / desks + 1, desk + 1);
        writeln!(text, "{site},1,north,desks,,T{table},D{desk},,,").unwrap();
    }
    writeln!(text, "{site},0,bar,cafe,60,,,,,").unwrap();
    writeln!(text, "{site},0,doctor,private,2,,,,,").unwrap();
    text
}

/// people.csv with people `p1@example.org`, `p2@example.org`, … and badges `B1`, `B2`, …, who all agreed long ago.
pub fn crowd(people: usize) -> String {
    let mut text = PEOPLE.to_owned();
    for person in 1..=people {
        writeln!(text, "p{person}@example.org,First{person} Last,Host,,en,B{person},,2026-01-01")
            .unwrap();
    }
    text
}

/// Lines of stays.csv: these people at the first desks of `north` for two hours of a day, by the desks' numbers.
pub fn two_hours(
    site: &str,
    day: &str,
    people: impl IntoIterator<Item = (usize, String)>,
) -> String {
    let line = |(desk, email): (usize, String)| {
        format!("{email},{site},north,D{desk},{day}T08:00:00Z,{day}T10:00:00Z,\n")
    };
    people.into_iter().map(line).collect()
}

/// The same for `first..=last` of a [`crowd`], each at the desk of their own number.
pub fn two_hours_of_crowd(site: &str, day: &str, people: RangeInclusive<usize>) -> String {
    two_hours(site, day, people.map(|n| (n, format!("p{n}@example.org"))))
}

/// Signs a person in on a browser, with the code from the letter.
pub async fn sign_in(application: &Application, browser: &Client, email: &str) {
    browser.send_code(email).await.with_status(202);
    let code = code_for(application, email).await;
    browser.sign_in(email, &code).await.with_status(201);
}

/// The code that an app shows for a secret at a given time.
pub fn factor_code(secret: &str, now: DateTime<Utc>) -> String {
    let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let app = totp_rs::Builder::new().with_secret(secret.into_boxed_slice()).build_noncompliant();
    app.generate(now.timestamp().try_into().unwrap()).to_string()
}

/// Sets up a second factor for the person signed in on a browser. Returns the recovery codes.
pub async fn set_up_factor(own: &Client) -> Vec<String> {
    let now = own.me().await.with_status(200).body["now"].as_str().unwrap().parse().unwrap();
    let begun = own.send_json("POST", "/api/me/second-factor", &json!({})).await.with_status(201);
    let code = factor_code(begun.body["secret"].as_str().unwrap(), now);
    let body = json!({ "code": code });
    let set = own.send_json("PUT", "/api/me/second-factor", &body).await.with_status(200);
    serde_json::from_value(set.body["recovery_codes"].clone()).unwrap()
}

/// Starts a session in a role on a browser, for somebody who is signed in on this or another browser and has no
/// second factor. Removes the factor afterwards, so that they sign in by letter alone again.
pub async fn take_up_role(application: &Application, own: &Client, browser: &Client, email: &str) {
    let recovery = set_up_factor(own).await;
    browser.send_code(email).await.with_status(202);
    let code = code_for(application, email).await;
    browser.enter_role_with(email, &code, &recovery[0]).await.with_status(204);
    let body = json!({ "code": recovery[1] });
    own.send_json("DELETE", "/api/me/second-factor", &body).await.with_status(204);
}

/// The same with a program whose clock runs, by the letters in its folder. Returns the code and the response.
pub async fn sign_in_at(mail: &Path, browser: &Client, email: &str) -> (String, Answer) {
    browser.send_code(email).await.with_status(202);
    let mut code = None;
    until("a letter with a code", async || {
        code = take_code(mail, email);
        code.is_some()
    })
    .await;
    let code = code.unwrap();
    let signed_in = browser.sign_in(email, &code).await.with_status(201);
    (code, signed_in)
}

/// The code that a kiosk shows, as a phone reads it.
pub async fn shown_code(kiosk: &Client) -> String {
    let answer = kiosk.kiosk_code().await.with_status(200);
    let (_, code) = answer.body["url"].as_str().unwrap().rsplit_once("/c/").unwrap();
    code.to_owned()
}

/// Arrives with a phone that is signed in: scans what the kiosk shows, and asks for a place.
pub async fn arrive(kiosk: &Client, phone: &Client, wish: &Value) -> Answer {
    phone.take_ticket(&shown_code(kiosk).await).await.with_status(201);
    phone.check_in(wish).await
}

/// The code in the letter to this address; the letter is taken out of the mailbox.
pub async fn code_for(application: &Application, email: &str) -> String {
    let mut code = None;
    until("a letter with a code", async || {
        // The clock stands still, so jobs do not run again by themselves, nor twice at the same time.
        application.move_clock(TimeDelta::microseconds(1));
        application.run_jobs().await;
        code = take_code(&application.mail, email);
        code.is_some()
    })
    .await;
    code.unwrap()
}

/// Takes a letter to this address with `part` in its body out of the mailbox.
pub async fn take_letter(application: &Application, email: &str, part: &str) -> String {
    let mut letter = None;
    until("a letter", async || {
        application.move_clock(TimeDelta::microseconds(1));
        application.run_jobs().await;
        letter = take_from(&application.mail, |head, body| {
            (head.contains(email) && body.contains(part)).then(|| body.to_owned())
        });
        letter.is_some()
    })
    .await;
    letter.unwrap()
}

/// The code in a letter to this address, if there is one in the folder; the letter is taken out of it.
pub fn take_code(folder: &Path, email: &str) -> Option<String> {
    let is_code = |line: &String| {
        matches!(line.len(), 6 | 12) && line.bytes().all(|byte| byte.is_ascii_digit())
    };
    take_from(folder, |head, body| {
        // Long codes are written in groups of three.
        let code = body.lines().map(|line| line.replace(' ', "").trim().to_owned()).find(is_code);
        code.filter(|_| head.contains(email))
    })
}

/// Takes the first letter for which `find`, given its head and body, returns something.
fn take_from(folder: &Path, find: impl Fn(&str, &str) -> Option<String>) -> Option<String> {
    let letters = std::fs::read_dir(folder).ok()?.map(|entry| entry.unwrap().path());
    for path in letters.filter(|path| path.extension().is_some_and(|ending| ending == "eml")) {
        let letter = std::fs::read_to_string(&path).unwrap();
        let (head, body) = letter.split_once("\r\n\r\n").unwrap();
        if let Some(found) = find(head, body) {
            std::fs::remove_file(&path).unwrap();
            return Some(found);
        }
    }
    None
}

/// The badge in the letter that invites somebody, which was sent to this address.
pub fn guest_badge(application: &Application, email: &str) -> String {
    let letters = std::fs::read_dir(&application.mail).unwrap();
    let letters = letters.map(|one| std::fs::read_to_string(one.unwrap().path()).unwrap());
    let badge = |letter: String| {
        let after = letter.split_once("Your badge: ")?.1;
        let is_theirs =
            letter.contains(&format!("<{email}>")) || letter.contains(&format!("To: {email}"));
        is_theirs.then(|| after.chars().take_while(char::is_ascii_alphanumeric).collect())
    };
    letters.into_iter().find_map(badge).unwrap_or_else(|| panic!("no letter invites {email}"))
}
