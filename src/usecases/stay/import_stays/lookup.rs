use std::collections::HashMap;

use chrono::TimeDelta;

use crate::domain::identity::{PersonId, ZoneId};
use crate::domain::place::site::Site;
use crate::domain::place::zone::ZoneKind;
use crate::files::{FileError, FileErrors, StayRow};
use crate::store::person::person_imports;
use crate::store::place::{plan, sites};
use crate::store::stay::stay_imports::EndedStay;
use crate::store::stay::stays::Seat;
use crate::store::{Connection, StoreError};

pub(super) struct Lookup {
    persons: HashMap<String, PersonId>,
    sites: HashMap<String, Option<SiteNames>>,
}

struct SiteNames {
    site: Site,
    zones: HashMap<String, (ZoneId, ZoneKind)>,
    desks: HashMap<String, (Seat, ZoneId)>,
}

impl Lookup {
    pub fn load(connection: &mut Connection) -> Result<Self, StoreError> {
        let persons = person_imports::emails(connection)?.into_iter().collect();
        Ok(Self { persons, sites: HashMap::new() })
    }

    /// The stay of a row. If a name is unknown, notes the errors and returns `None`.
    pub fn stay(
        &mut self,
        connection: &mut Connection,
        row: &StayRow,
        errors: &mut FileErrors,
    ) -> Result<Option<EndedStay>, StoreError> {
        if !self.sites.contains_key(&row.site) {
            let names = SiteNames::load(connection, &row.site)?;
            self.sites.insert(row.site.clone(), names);
        }
        let person = self.persons.get(row.email.as_str());
        if person.is_none() {
            errors.add(FileError::new(row.line, "email", "is nobody's address here"));
        }
        let Some(names) = self.sites.get(&row.site).and_then(Option::as_ref) else {
            let why = format!("there is no site \"{}\"", row.site);
            errors.add(FileError::new(row.line, "site", why));
            return Ok(None);
        };
        let place = names.place(row).map_err(|error| errors.add(error)).ok();
        Ok(person.zip(place).map(|(person, place)| names.stay(row, *person, place)))
    }
}

impl SiteNames {
    fn load(connection: &mut Connection, name: &str) -> Result<Option<Self>, StoreError> {
        let Some(site) = sites::by_name(connection, name)? else { return Ok(None) };
        let plan = plan::plan(connection, site.id)?;
        let zones =
            plan.zones.iter().map(|zone| (zone.name.clone(), (zone.id, zone.kind))).collect();
        let desks = plan.desks.iter().filter_map(|desk| {
            let table = plan.table_of(desk)?;
            let zone = plan.zones.get(table.zone)?;
            Some((desk.name.clone(), (Seat { desk: desk.id, table: table.id }, zone.id)))
        });
        let desks = desks.collect();
        Ok(Some(Self { site, zones, desks }))
    }

    /// Zone and seat of a row: a desk in that zone, or no seat in a zone without desks.
    fn place(&self, row: &StayRow) -> Result<(ZoneId, Option<Seat>), FileError> {
        let wrong = |column: &str, why: String| FileError::new(row.line, column, why);
        let (zone, kind) = *self.zones.get(&row.zone).ok_or_else(|| {
            wrong("zone", format!("there is no zone \"{}\" in {}", row.zone, row.site))
        })?;
        match (&row.desk, kind) {
            (None, ZoneKind::Desks) => {
                Err(wrong("desk", format!("is empty, and \"{}\" is a zone with desks", row.zone)))
            }
            (None, _) => Ok((zone, None)),
            (Some(_), ZoneKind::Cafe | ZoneKind::Private) => {
                Err(wrong("desk", format!("\"{}\" is a {kind} zone and has no desks", row.zone)))
            }
            (Some(name), ZoneKind::Desks) => match self.desks.get(name) {
                Some((seat, stands_in)) if *stands_in == zone => Ok((zone, Some(*seat))),
                Some(_) => Err(wrong("desk", format!("\"{name}\" is not in zone {}", row.zone))),
                None => Err(wrong("desk", format!("there is no desk \"{name}\" in {}", row.site))),
            },
        }
    }

    fn stay(
        &self,
        row: &StayRow,
        person: PersonId,
        (zone, seat): (ZoneId, Option<Seat>),
    ) -> EndedStay {
        let day = self.site.day(row.started_at);
        // The end is exclusive: a stay until midnight belongs to the day before.
        let last_moment = (row.ended_at - TimeDelta::microseconds(1)).max(row.started_at);
        EndedStay {
            person_id: person.0,
            site_id: self.site.id.0,
            zone_id: zone.0,
            desk_id: seat.map(|seat| seat.desk.0),
            table_id: seat.map(|seat| seat.table.0),
            day,
            last_day: self.site.day(last_moment),
            started_at: row.started_at,
            ended_at: row.ended_at,
            ends_by: row.ended_at,
            unseen: row.unseen,
        }
    }
}
