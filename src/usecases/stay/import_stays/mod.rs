//! Imports past stays from a file as they are: there is no draw, and café stays do not end after three hours.

mod lookup;
mod timeline;

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::identity::{PersonId, SiteId};
use crate::domain::person::deed::Deed;
use crate::files::{FileError, FileErrors, StayRow};
use crate::store::place::sites;
use crate::store::stay::stay_imports::{EndedStay, Settled, StoredStay};
use crate::store::stay::{days, stay_imports};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::imported::{Imported, RowEffect};
use crate::usecases::person::access_log::note_command;
use lookup::Lookup;
use timeline::Timelines;

/// Imports all rows of stays.csv, or none. The access log tells each person about an added stay.
pub fn import_stays(
    connection: &mut Connection,
    context: &Context,
    rows: &[StayRow],
) -> Result<Imported, Failure<FileErrors>> {
    // Serializes with other imports, folding and forgetting, so that what is read here does not change.
    sites::hold_encounters(connection, None)?;
    let mut errors = FileErrors::default();
    let mut lookup = Lookup::load(connection)?;
    let mut stays = Vec::with_capacity(rows.len());
    let now = context.clock.now();
    for row in rows {
        in_the_past(row, now, &mut errors);
        if let Some(stay) = lookup.stay(connection, row, &mut errors)? {
            stays.push((row.line, stay));
        }
    }
    let present = Present::load(connection, &stays)?;
    let mut imported = Imported::default();
    let mut added = Vec::new();
    for (line, stay) in stays {
        if present.has(&stay) {
            imported.count(RowEffect::Unchanged);
        } else {
            imported.count(RowEffect::New);
            present.check(line, &stay, &mut errors);
            added.push(stay);
        }
    }
    errors.or(()).map_err(Failure::Refused)?;
    stay_imports::add(connection, &added)?;
    let people: BTreeSet<_> = added.iter().map(|stay| PersonId(stay.person_id)).collect();
    if !people.is_empty() {
        note_command(connection, context, Deed::StayImported, people, "")?;
    }
    let touched: BTreeSet<_> = added.iter().flat_map(site_days).collect();
    let touched: Vec<_> = touched.into_iter().collect();
    days::mark_underived(connection, &touched)?;
    days::mark_uncounted(connection, &touched)?;
    Ok(imported)
}

/// Refuses stays in the future.
fn in_the_past(row: &StayRow, now: DateTime<Utc>, errors: &mut FileErrors) {
    let columns = [("started_at", row.started_at), ("ended_at", row.ended_at)];
    if let Some((column, _)) = columns.into_iter().find(|(_, moment)| *moment > now) {
        errors.add(FileError::new(row.line, column, "is in the future"));
    }
}

fn site_days(stay: &EndedStay) -> impl Iterator<Item = (SiteId, NaiveDate)> + use<> {
    let site = SiteId(stay.site_id);
    let last = stay.last_day;
    stay.day.iter_days().take_while(move |day| *day <= last).map(move |day| (site, day))
}

/// What tells one stay from another.
#[derive(PartialEq, Eq, Hash)]
struct Identity {
    person: i64,
    site: i64,
    zone: i64,
    desk: Option<i64>,
    started_at: DateTime<Utc>,
    ended_at: DateTime<Utc>,
    unseen: bool,
}

impl From<&EndedStay> for Identity {
    fn from(stay: &EndedStay) -> Self {
        Self {
            person: stay.person_id,
            site: stay.site_id,
            zone: stay.zone_id,
            desk: stay.desk_id,
            started_at: stay.started_at,
            ended_at: stay.ended_at,
            unseen: stay.unseen,
        }
    }
}

/// What the database has in the range of time that a file covers.
#[derive(Default)]
struct Present {
    stays: HashSet<Identity>,
    of_persons: Timelines,
    at_desks: Timelines,
    settled: HashMap<(SiteId, NaiveDate), Settled>,
}

impl Present {
    fn load(connection: &mut Connection, stays: &[(u64, EndedStay)]) -> Result<Self, StoreError> {
        let stays = || stays.iter().map(|(_, stay)| stay);
        let Some((from, to)) =
            stays().map(|stay| stay.started_at).min().zip(stays().map(|stay| stay.ended_at).max())
        else {
            return Ok(Self::default());
        };
        let present = stay_imports::touching(connection, from, to)?;
        let first_day = stays().map(|stay| stay.day).min().unwrap_or(NaiveDate::MIN);
        let last_day = stays().map(|stay| stay.last_day).max().unwrap_or(NaiveDate::MAX);
        Ok(Self {
            stays: present.iter().filter_map(identity_of_stored).collect(),
            of_persons: Timelines::new(
                present.iter().map(|stay| (stay.person_id, stay.started_at, stay.ended_at)),
            ),
            at_desks: Timelines::new(
                present
                    .iter()
                    .filter_map(|stay| Some((stay.desk_id?, stay.started_at, stay.ended_at))),
            ),
            settled: stay_imports::settled_days(connection, first_day, last_day)?,
        })
    }

    fn has(&self, stay: &EndedStay) -> bool {
        self.stays.contains(&Identity::from(stay))
    }

    fn check(&self, line: u64, stay: &EndedStay, errors: &mut FileErrors) {
        let mut wrong = |why: String| errors.add(FileError::new(line, "started_at", why));
        let (from, to) = (stay.started_at, stay.ended_at);
        if self.of_persons.overlaps(stay.person_id, from, to) {
            wrong("overlaps a stay of the same person in the database".to_owned());
        } else if stay.desk_id.is_some_and(|desk| self.at_desks.overlaps(desk, from, to)) {
            wrong("overlaps a stay at the same desk in the database".to_owned());
        }
        let settled = |site_day| Some((site_day, *self.settled.get(&site_day)?));
        if let Some(((_, day), how)) = site_days(stay).find_map(settled) {
            let what = match how {
                Settled::Folded => format!("encounters of {day} were folded"),
                Settled::Forgotten => format!("stays of {day} were deleted"),
            };
            wrong(format!("the {what} already, so its stays are settled"));
        }
    }
}

fn identity_of_stored(stay: &StoredStay) -> Option<Identity> {
    Some(Identity {
        person: stay.person_id,
        site: stay.site_id,
        zone: stay.zone_id,
        desk: stay.desk_id,
        started_at: stay.started_at,
        ended_at: stay.ended_at?,
        unseen: stay.unseen,
    })
}
