//! Imports places from a file: sites with their floors, zones, tables and desks.
//!
//! Places in the file are created or changed to match it. Places that are not in the file stay as they are.

use std::collections::HashMap;

use super::edit::may_move;
use super::sticker_code::new_mark;
use crate::domain::identity::{DeskId, FloorId, SiteId, TableId, ZoneId};
use crate::domain::place::site::{Plan, Site};
use crate::domain::place::zone::ZoneKind;
use crate::files::{FileError, FileErrors, FileMistakeKind, Place, PlaceRow};
use crate::store::place::place_changes::{DeskFacts, ZoneFacts};
use crate::store::place::{place_changes, plan, sites};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::imported::{Imported, RowEffect};

/// Imports all rows of places.csv, or none.
pub fn import_places(
    connection: &mut Connection,
    context: &Context,
    rows: &[PlaceRow],
) -> Result<Imported, Failure<FileErrors>> {
    let mut errors = FileErrors::default();
    let mut imported = Imported::default();
    let mut known: HashMap<&str, KnownSite<'_>> = HashMap::new();
    for row in rows {
        if !known.contains_key(row.site.as_str()) {
            let site = KnownSite::find_or_add(connection, context, row, &mut errors)?;
            known.insert(&row.site, site);
        }
        if let Some(site) = known.get_mut(row.site.as_str()) {
            site.check(row, &mut errors);
        }
    }
    // An invalid file must not reveal where somebody is.
    errors.or(()).map_err(Failure::Refused)?;
    for row in rows {
        let Some(site) = known.get_mut(row.site.as_str()) else { continue };
        match site.import(connection, row) {
            Err(StoreError::Occupied) => return Err(occupied(row)),
            effect => imported.count(effect?),
        }
    }
    for site in known.values() {
        if site.touched {
            place_changes::raise_version(connection, site.id)?;
        }
    }
    Ok(imported)
}

fn occupied(row: &PlaceRow) -> Failure<FileErrors> {
    let column = if matches!(row.place, Place::Desk { .. }) { "desk" } else { "zone" };
    let why = format!("somebody is there: in use until {}", row.hours.closes());
    let mut errors = FileErrors::default();
    errors.add(FileError::new(row.line, column, why).of_kind(FileMistakeKind::PlaceInUse));
    Failure::Refused(errors)
}

/// A site and its places by name, including those from earlier rows.
struct KnownSite<'a> {
    context: &'a Context,
    id: SiteId,
    /// As it was found; none if it is new.
    site: Option<Site>,
    kinds: HashMap<String, ZoneKind>,
    floors: HashMap<String, FloorId>,
    zones: HashMap<String, (ZoneId, ZoneFacts)>,
    tables: HashMap<String, (TableId, ZoneId)>,
    desks: HashMap<String, (DeskId, DeskFacts)>,
    /// The effect of the first row on the site itself, until it is counted with that row.
    effect: RowEffect,
    touched: bool,
}

impl<'a> KnownSite<'a> {
    fn find_or_add(
        connection: &mut Connection,
        context: &'a Context,
        row: &PlaceRow,
        errors: &mut FileErrors,
    ) -> Result<Self, StoreError> {
        let Some(site) = sites::by_name(connection, &row.site)? else {
            let now = context.clock.now();
            let id = place_changes::add_site(connection, &row.site, row.time_zone, row.hours, now)?;
            let effect = RowEffect::Changed;
            return Ok(Self { effect, ..Self::new(context, id, &Plan::default()) });
        };
        place_changes::hold(connection, site.id)?;
        let site = sites::by_id(connection, site.id)?.unwrap_or(site);
        let mut known = Self::new(context, site.id, &plan::plan(connection, site.id)?);
        known.site = Some(site.clone());
        if (site.time_zone, site.hours) == (row.time_zone, row.hours) {
            return Ok(known);
        }
        let now = context.clock.now();
        if let Some(why) = site.too_late_for(row.time_zone, row.hours, now) {
            let error = FileError::new(row.line, "closes", why);
            errors.add(error.of_kind(FileMistakeKind::TooLateToday));
            return Ok(known);
        }
        place_changes::update_hours(connection, site.id, row.time_zone, row.hours, now)?;
        Ok(Self { effect: RowEffect::Changed, ..known })
    }

    fn new(context: &'a Context, id: SiteId, plan: &Plan) -> Self {
        let floor = |index: usize| plan.floors.get(index).map(|floor| floor.id);
        let zone = |index: usize| plan.zones.get(index).map(|zone| zone.id);
        let table = |index: usize| plan.tables.get(index).map(|table| table.id);
        Self {
            context,
            id,
            site: None,
            kinds: plan.zones.iter().map(|zone| (zone.name.clone(), zone.kind)).collect(),
            floors: plan.floors.iter().map(|floor| (floor.name.clone(), floor.id)).collect(),
            zones: (plan.zones.iter())
                .filter_map(|zone| {
                    let (kind, capacity) = (zone.kind, zone.capacity);
                    let facts = ZoneFacts { floor: floor(zone.floor)?, kind, capacity };
                    Some((zone.name.clone(), (zone.id, facts)))
                })
                .collect(),
            tables: (plan.tables.iter())
                .filter_map(|table| Some((table.name.clone(), (table.id, zone(table.zone)?))))
                .collect(),
            desks: (plan.desks.iter())
                .filter_map(|desk| {
                    let (position, features) = (desk.position, desk.features);
                    let facts = DeskFacts { table: table(desk.table)?, position, features };
                    Some((desk.name.clone(), (desk.id, facts)))
                })
                .collect(),
            effect: RowEffect::Unchanged,
            touched: false,
        }
    }

    fn check(&mut self, row: &PlaceRow, errors: &mut FileErrors) {
        let kind = row.place.kind();
        let known = *self.kinds.entry(row.zone.clone()).or_insert(kind);
        if known != kind {
            // People may have stayed there. Their stays depend on the kind, and a file of places must not change them.
            let why = format!(
                "the zone \"{}\" is of kind {known}, and a zone keeps its kind: make one with another name, \
                 and delete this one if it is gone",
                row.zone
            );
            let error = FileError::new(row.line, "kind", why);
            errors.add(error.of_kind(FileMistakeKind::KeepsItsKind));
        }
    }

    fn import(
        &mut self,
        connection: &mut Connection,
        row: &PlaceRow,
    ) -> Result<RowEffect, StoreError> {
        let of_site = std::mem::replace(&mut self.effect, RowEffect::Unchanged);
        let effect = of_site.max(self.place(connection, row)?);
        self.touched |= effect != RowEffect::Unchanged;
        Ok(effect)
    }

    /// Fails like the database does for an occupied place, if no edit may reveal whether it is.
    fn may_move(&self, connection: &mut Connection) -> Result<(), StoreError> {
        let Some(site) = &self.site else { return Ok(()) };
        match may_move(connection, self.context, site) {
            Err(Failure::Refused(_)) => Err(StoreError::Occupied),
            Err(Failure::Store(why)) => Err(why),
            Ok(()) => Ok(()),
        }
    }

    fn place(
        &mut self,
        connection: &mut Connection,
        row: &PlaceRow,
    ) -> Result<RowEffect, StoreError> {
        let floor = self.floor(connection, &row.floor)?;
        let capacity = match row.place {
            Place::Desk { .. } => None,
            Place::Cafe(capacity) | Place::Private(capacity) => Some(i64::from(capacity)),
        };
        let facts = ZoneFacts { floor, kind: row.place.kind(), capacity };
        let (zone, of_zone) = self.zone(connection, row, facts)?;
        let Place::Desk { table, desk } = &row.place else { return Ok(of_zone) };
        let (table, of_table) = self.table(connection, table, zone)?;
        let position = row.position.map(|position| (position.x, position.y));
        let facts = DeskFacts { table, position, features: row.features };
        let of_desk = self.desk(connection, desk, facts)?;
        // For an existing desk, a new zone or table is a change, not an addition.
        Ok(of_desk.max(of_zone.max(of_table).min(RowEffect::Changed)))
    }

    fn floor(&mut self, connection: &mut Connection, name: &str) -> Result<FloorId, StoreError> {
        if let Some(id) = self.floors.get(name) {
            return Ok(*id);
        }
        let id = place_changes::add_floor(connection, self.id, name)?;
        self.floors.insert(name.to_owned(), id);
        Ok(id)
    }

    fn zone(
        &mut self,
        connection: &mut Connection,
        row: &PlaceRow,
        facts: ZoneFacts,
    ) -> Result<(ZoneId, RowEffect), StoreError> {
        let Some((id, known)) = self.zones.get(&row.zone) else {
            let mark = new_mark(self.context);
            let id = place_changes::add_zone(connection, self.id, &row.zone, facts, &mark)?;
            self.zones.insert(row.zone.clone(), (id, facts));
            return Ok((id, RowEffect::New));
        };
        if *known == facts {
            return Ok((*id, RowEffect::Unchanged));
        }
        let (id, moves) = (*id, known.floor != facts.floor);
        if moves && facts.kind == ZoneKind::Desks {
            self.may_move(connection)?;
        }
        place_changes::update_zone(connection, id, facts)?;
        self.zones.insert(row.zone.clone(), (id, facts));
        Ok((id, RowEffect::Changed))
    }

    fn table(
        &mut self,
        connection: &mut Connection,
        name: &str,
        zone: ZoneId,
    ) -> Result<(TableId, RowEffect), StoreError> {
        let Some((id, known)) = self.tables.get(name).copied() else {
            let id = place_changes::add_table(connection, self.id, zone, name)?;
            self.tables.insert(name.to_owned(), (id, zone));
            return Ok((id, RowEffect::New));
        };
        if known == zone {
            return Ok((id, RowEffect::Unchanged));
        }
        self.may_move(connection)?;
        place_changes::move_table(connection, id, zone)?;
        self.tables.insert(name.to_owned(), (id, zone));
        Ok((id, RowEffect::Changed))
    }

    fn desk(
        &mut self,
        connection: &mut Connection,
        name: &str,
        facts: DeskFacts,
    ) -> Result<RowEffect, StoreError> {
        let Some((id, known)) = self.desks.get(name) else {
            let mark = new_mark(self.context);
            let id = place_changes::add_desk(connection, self.id, name, facts, &mark)?;
            self.desks.insert(name.to_owned(), (id, facts));
            return Ok(RowEffect::New);
        };
        if *known == facts {
            return Ok(RowEffect::Unchanged);
        }
        let (id, moves) = (*id, known.table != facts.table);
        if moves {
            self.may_move(connection)?;
        }
        place_changes::update_desk(connection, id, facts)?;
        self.desks.insert(name.to_owned(), (id, facts));
        Ok(RowEffect::Changed)
    }
}
