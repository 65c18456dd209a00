//! Days and stays for the tests of retention, and the jobs that forget.

use chrono::{NaiveDate, TimeDelta};

use crate::serving::house::{STAYS, two_hours_of_crowd};
use crate::serving::import;
use crate::support::TestDatabase;

/// The jobs that forget, and those that come before them.
pub fn forgets(job: &str) -> bool {
    ["close-days", "fold-encounters", "forget-days", "forget-guests", "expire"].contains(&job)
}

/// So many days before a day.
pub fn before(day: &str, days: i64) -> String {
    (day.parse::<NaiveDate>().unwrap() - TimeDelta::days(days)).to_string()
}

/// stays.csv with `first..=last` of the crowd at the first table of a site, for two hours of a day.
pub fn together(
    site: &str,
    days: impl IntoIterator<Item = String>,
    first: usize,
    last: usize,
) -> String {
    let days = days.into_iter().map(|day| two_hours_of_crowd(site, &day, first..=last));
    STAYS.to_owned() + &days.collect::<String>()
}

/// Imports such stays.
pub fn sit_together(
    database: &TestDatabase,
    now: &str,
    days: impl IntoIterator<Item = String>,
    first: usize,
    last: usize,
) {
    import(database, now, "stays", &together("HQ", days, first, last));
}
