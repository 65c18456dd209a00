//! The tables behind the facility screens, as CSV. A hidden figure is an empty value.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::outlook::SiteOutlook;
use super::use_of_building::UseOfBuilding;
use crate::files::csv_of;

/// What of the use of a site is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Table {
    /// The whole site by half-hour.
    Presence,
    /// One row a day.
    Days,
    /// On how many days so many desks would have sufficed.
    Sufficed,
    /// One row a zone.
    Zones,
}

impl Table {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Presence => "presence",
            Self::Days => "days",
            Self::Sufficed => "sufficed",
            Self::Zones => "zones",
        }
    }
}

pub fn csv_of_use(used: &UseOfBuilding, table: Table) -> String {
    match table {
        Table::Presence => presence(used),
        Table::Days => csv_of(
            &["day", "closed", "desks_in_use", "arrivals", "peak", "stay_minutes"],
            used.days.iter().map(|day| {
                let closed = if day.closed { "yes" } else { "" };
                let figures = [day.arrivals, day.peak, day.stay_minutes].map(figure);
                let first = [day.day.to_string(), closed.to_owned(), day.places.to_string()];
                [first, figures].concat()
            }),
        ),
        Table::Sufficed => csv_of(
            &["desks", "days", "of"],
            used.sufficed
                .iter()
                .map(|row| vec![row.desks.to_string(), row.days.to_string(), row.of.to_string()]),
        ),
        Table::Zones => csv_of(
            &["floor", "zone", "kind", "places", "peak", "average", "p95"],
            used.zones.iter().map(|zone| {
                let figures = [zone.peak, zone.average, zone.p95].map(figure);
                let names = [zone.floor.clone(), zone.zone.clone(), zone.kind.to_string()];
                [&names[..], &[zone.places.to_string()], &figures[..]].concat()
            }),
        ),
    }
}

fn presence(used: &UseOfBuilding) -> String {
    let rows = used.days.iter().flat_map(|day| {
        let figures = day.persons.iter().zip(&day.desks).zip(&day.guests);
        (used.first_minute..).step_by(30).zip(figures).map(
            |(minute, ((persons, desks), guests))| {
                let time = format!("{:02}:{:02}", minute / 60, minute % 60);
                let figures = [*persons, *desks, *guests].map(figure);
                [&[day.day.to_string(), time][..], &figures[..]].concat()
            },
        )
    });
    csv_of(&["day", "from", "persons", "desks", "guests"], rows)
}

/// The outlook: past days with their actual figures, then the days to come.
pub fn csv_of_outlook(outlook: &SiteOutlook) -> String {
    let past = outlook.past.iter().map(|day| {
        let figures = [Some(day.expected), None, None, Some(day.was)].map(figure);
        [&[day.day.to_string(), String::new()][..], &figures[..]].concat()
    });
    let to_come = outlook.days.iter().map(|day| {
        let closed = if day.closed { "yes" } else { "" };
        let figures = [day.expected, day.low, day.high, None].map(figure);
        [&[day.day.to_string(), closed.to_owned()][..], &figures[..]].concat()
    });
    csv_of(&["day", "closed", "expected", "low", "high", "was"], past.chain(to_come))
}

fn figure(figure: Option<u32>) -> String {
    figure.map(|figure| figure.to_string()).unwrap_or_default()
}
