//! An office with people and four weeks behind it.

use std::fmt::{self, Write as _};
use std::path::Path;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::Outcome;
use crate::service::Database;

/// The one building.
pub const SITE: &str = "Kade 12";

/// How large an office is.
pub struct Office {
    /// Tables of six and tables of four.
    tables: [usize; 2],
    /// How many people have a badge.
    pub people: usize,
}

/// The day on which everything is measured: a Monday before the hour of the digests, which would fill
/// the outbox meanwhile.
const TODAY: &str = "2026-11-23";
const WEEKS: u64 = 4;
/// Seven of ten desks were taken on each day of the past.
const TAKEN: (usize, usize) = (7, 10);
const TABLES_IN_ZONE: usize = 5;
/// How many the café holds: more guests than are signed in.
const CAFE: usize = 20_000;

impl Office {
    pub const fn small() -> Self {
        Self { tables: [20, 20], people: 1_000 }
    }

    pub const fn large() -> Self {
        Self { tables: [200, 200], people: 10_000 }
    }

    const fn desks(&self) -> usize {
        let [six, four] = self.tables;
        six * 6 + four * 4
    }

    pub fn badge(&self, person: usize) -> String {
        format!("B{person:06}")
    }

    pub fn email(&self, person: usize) -> String {
        format!("person{person}@example.org")
    }

    pub const fn seated_in_rush(&self) -> usize {
        self.desks() / 2
    }

    /// A moment within the opening hours of the day that is measured.
    pub fn opening(&self) -> String {
        format!("{TODAY}T06:05:00Z")
    }

    /// Imports the office, and lives its past.
    pub fn furnish(&self, database: &Database) -> Outcome {
        let days = past();
        self.furnish_places_and_people(database)?;
        self.import(database, "stays", self.stays(&days))?;
        for day in days {
            database.run(&["close-day", SITE, &day.to_string()], &self.opening())?;
        }
        Ok(())
    }

    /// Imports the office without a past.
    pub fn furnish_places_and_people(&self, database: &Database) -> Outcome {
        self.import(database, "places", self.places())?;
        self.import(database, "people", self.persons())
    }

    fn import(&self, database: &Database, kind: &str, text: String) -> Outcome {
        let file = database.folder().join(format!("{kind}.csv"));
        std::fs::write(&file, text)?;
        let path = Path::to_str(&file).ok_or("a folder with a name that is not UTF-8")?;
        database.run(&["import", kind, path], &self.opening()).map(drop)
    }

    /// The table, zone and floor of each desk.
    fn seats(&self) -> impl Iterator<Item = (usize, usize)> {
        let [six, four] = self.tables;
        (0..six + four).flat_map(move |table| {
            (0..if table % 2 == 0 && table / 2 < six { 6 } else { 4 })
                .map(move |seat| (table, seat))
        })
    }

    fn places(&self) -> String {
        let mut text =
            "site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features\n"
                .to_owned();
        for (table, seat) in self.seats() {
            let zone = table / TABLES_IN_ZONE;
            let features = if seat == 0 { "height-adjustable" } else { "" };
            // Writing into a string cannot fail.
            let _ = writeln!(
                text,
                "{SITE},Europe/Amsterdam,07:00,21:00,{},Z{zone:03},desks,,T{table:03},T{table:03}-{seat},{table},{seat},{features}",
                zone / 8
            );
        }
        let _ = writeln!(text, "{SITE},Europe/Amsterdam,07:00,21:00,0,Cafe,cafe,{CAFE},,,,,");
        text
    }

    fn persons(&self) -> String {
        let mut text =
            "email,name,organisation,team,language,badge,needs,visible_since\n".to_owned();
        for person in 0..self.people {
            let badge = self.badge(person);
            let email = self.email(person);
            // All agreed: so the draw has the most to look at, and nobody is asked by letter meanwhile.
            let _ = writeln!(text, "{email},Person {person},Host,,nl,{badge},,2026-01-01");
        }
        text
    }

    fn stays(&self, days: &[NaiveDate]) -> String {
        let mut text = "email,site,zone,desk,started_at,ended_at,unseen\n".to_owned();
        let seats: Vec<(usize, usize)> = self.seats().collect();
        let (part, whole) = TAKEN;
        for (number, day) in days.iter().enumerate() {
            for place in 0..seats.len() * part / whole {
                // Steps that share no divisor with the number of people or desks scatter both.
                let person = (place * 7_919 + number * 1_237) % self.people;
                let Some((table, seat)) = seats.get((place * 1_009 + number * 37) % seats.len())
                else {
                    continue;
                };
                let email = self.email(person);
                let _ = writeln!(
                    text,
                    "{email},{SITE},Z{:03},T{table:03}-{seat},{day}T{:02}:{:02}:00+01:00,{day}T17:{:02}:00+01:00,",
                    table / TABLES_IN_ZONE,
                    8 + person % 3,
                    person % 60,
                    place % 60
                );
            }
        }
        text
    }
}

impl fmt::Display for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (part, whole) = TAKEN;
        write!(
            f,
            "An office of {} desks at {} tables, {} people, {WEEKS} weeks with {} stays a day behind it.",
            self.desks(),
            self.tables.iter().sum::<usize>(),
            self.people,
            self.desks() * part / whole
        )
    }
}

/// The working days before the day that is measured.
fn past() -> Vec<NaiveDate> {
    let today: NaiveDate = TODAY.parse().unwrap_or_default();
    (1..=WEEKS * 7)
        .rev()
        .filter_map(|back| today.checked_sub_days(Days::new(back)))
        .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
        .collect()
}
