//! The places of a site that have figures, in one list: the site, then each floor before its zones.

use std::collections::{HashMap, HashSet};

use crate::identity::{DeskId, ZoneId};
use crate::place::site::Plan;
use crate::place::zone::ZoneKind;

/// The kind of a place in the hierarchy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Site,
    Floor,
    /// A room. Private zones are left out: nobody learns how many people are there.
    Zone,
}

impl Level {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Floor => "floor",
            Self::Zone => "zone",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub level: Level,
    pub source: i64,
    /// The floor's name; `None` for the site.
    pub floor: Option<String>,
    /// The zone's name; `None` for the site and for floors.
    pub zone: Option<String>,
    /// The kind of zone; `None` for the site and for floors.
    pub kind: Option<ZoneKind>,
    pub places: u32,
    /// The place it belongs to, as an index of [`Building::places`]; `None` for the site.
    pub parent: Option<usize>,
    /// The capacity of a floor's private zones, which are not places themselves.
    pub private: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Building {
    /// The site first, each floor before its zones.
    pub places: Vec<Place>,
    /// For each zone, its own place and its floor's; a private zone has only the floor's.
    spots: HashMap<ZoneId, (Option<usize>, usize)>,
}

impl Building {
    /// The places of a plan, without desks that are out of use all day.
    pub fn new(site: i64, plan: &Plan, out_of_use: &HashSet<DeskId>) -> Self {
        let mut desks: HashMap<usize, u32> = HashMap::new();
        for desk in plan.desks.iter().filter(|desk| !out_of_use.contains(&desk.id)) {
            if let Some(table) = plan.table_of(desk) {
                *desks.entry(table.zone).or_default() += 1;
            }
        }
        let seats = |capacity: Option<i64>| u32::try_from(capacity.unwrap_or(0)).unwrap_or(0);
        let mut building = Self::default();
        building.places.push(Place {
            level: Level::Site,
            source: site,
            floor: None,
            zone: None,
            kind: None,
            places: desks.values().sum(),
            parent: None,
            private: None,
        });
        for (index, floor) in plan.floors.iter().enumerate() {
            let zones = || plan.zones.iter().enumerate().filter(|(_, zone)| zone.floor == index);
            let private: Vec<u32> = zones()
                .filter(|(_, zone)| zone.kind == ZoneKind::Private)
                .map(|(_, zone)| seats(zone.capacity))
                .collect();
            let at = building.places.len();
            building.places.push(Place {
                level: Level::Floor,
                source: floor.id.0,
                floor: Some(floor.name.clone()),
                zone: None,
                kind: None,
                places: zones().filter_map(|(number, _)| desks.get(&number)).sum(),
                parent: Some(0),
                private: (!private.is_empty()).then(|| private.iter().sum()),
            });
            for (number, zone) in zones() {
                let own = (zone.kind != ZoneKind::Private).then_some(building.places.len());
                building.spots.insert(zone.id, (own, at));
                if own.is_none() {
                    continue;
                }
                building.places.push(Place {
                    level: Level::Zone,
                    source: zone.id.0,
                    floor: Some(floor.name.clone()),
                    zone: Some(zone.name.clone()),
                    kind: Some(zone.kind),
                    places: match zone.kind {
                        ZoneKind::Desks => desks.get(&number).copied().unwrap_or(0),
                        ZoneKind::Cafe | ZoneKind::Private => seats(zone.capacity),
                    },
                    parent: Some(at),
                    private: None,
                });
            }
        }
        building
    }

    /// The places that contain a zone, the site first.
    pub(super) fn around(&self, zone: ZoneId) -> impl Iterator<Item = usize> {
        let spot = self.spots.get(&zone).copied();
        spot.into_iter().flat_map(|(own, floor)| [Some(0), Some(floor), own].into_iter().flatten())
    }

    /// The kind of a zone; `None` for a private one.
    pub(super) fn kind(&self, zone: ZoneId) -> Option<ZoneKind> {
        let (own, _) = self.spots.get(&zone)?;
        self.places.get((*own)?)?.kind
    }
}
