//! What a reader of published figures can work out about hidden ones.

use super::network::{ENDLESS, Network};
use super::published::Published;
use super::small_numbers::meant;
use crate::figure::{Building, Count, Level, Measure};
use crate::place::zone::ZoneKind;

/// A count that must stay unknown: of a place, or of the private zones of a floor or the whole site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Secret {
    Of(usize, Measure),
    Private(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tables {
    /// Persons are desks taken and guests; cafés and private zones may have had more people than seats.
    All {
        seats_kept: bool,
    },
    /// Persons and guests; a whole may have fewer than its parts together.
    Persons {
        moved: bool,
    },
    Desks,
}

/// What an arc of a network stands for: a place's counts, or those in private zones.
struct Arc {
    number: usize,
    place: usize,
    measures: &'static [Measure],
    private: bool,
}

pub(super) struct Reader<'r> {
    pub(super) building: &'r Building,
    pub(super) counts: &'r [Count],
    pub(super) shown: &'r [Published],
    pub(super) peak: Option<u32>,
    pub(super) small: u32,
}

const GROUND: usize = 0;
const SITE: usize = 1;
const DESKS: usize = 2;
const CAFES: usize = 3;
const PRIVATE: usize = 4;

impl Reader<'_> {
    pub(super) fn recovers(&self) -> Vec<Secret> {
        let mut recovered = Vec::new();
        for hidden_most in [i64::from(self.small) - 1, ENDLESS] {
            let sharpest = self.knows(Tables::All { seats_kept: true }, hidden_most);
            if sharpest.as_ref().is_some_and(Vec::is_empty) {
                // The remaining readings allow more, so they leave everything open too.
                return recovered;
            }
            let next = || self.knows(Tables::All { seats_kept: false }, hidden_most);
            if let Some(known) = sharpest.or_else(next) {
                recovered.extend(self.truths(known));
                continue;
            }
            let moved = [false, true].map(|moved| Tables::Persons { moved });
            let known = moved.iter().find_map(|tables| self.knows(*tables, hidden_most));
            recovered.extend(self.truths(known.unwrap_or_default()));
            let known = self.knows(Tables::Desks, hidden_most);
            recovered.extend(self.truths(known.unwrap_or_default()));
        }
        recovered
    }

    /// The hidden counts with only one possible value, and that value; `None` if the figures contradict the reading.
    fn knows(&self, tables: Tables, hidden_most: i64) -> Option<Vec<(Secret, i64)>> {
        let (mut network, arcs) = self.network(tables, hidden_most);
        if !network.settle() {
            return None;
        }
        let mut known = Vec::new();
        for arc in arcs {
            let hidden = |measure: &&Measure| {
                self.shown.get(arc.place).is_some_and(|figures| figures.of(**measure).is_none())
            };
            let secret = arc.measures.iter().filter(hidden);
            let secret = secret.map(|measure| Secret::Of(arc.place, *measure));
            let secrets: Vec<Secret> =
                secret.chain(arc.private.then_some(Secret::Private(arc.place))).collect();
            if !secrets.is_empty()
                && let Some(value) = network.only_value(arc.number)
            {
                known.extend(secrets.into_iter().map(|secret| (secret, value)));
            }
        }
        Some(known)
    }

    /// The deductions that are true, since a wrong reading may mislead. Private zones are not counted separately, so
    /// any deduction about them counts as true.
    fn truths(&self, known: Vec<(Secret, i64)>) -> impl Iterator<Item = Secret> {
        let is_right = |secret: &Secret, value: i64| match secret {
            Secret::Of(place, measure) => {
                self.counts.get(*place).is_some_and(|count| i64::from(count.of(*measure)) == value)
            }
            Secret::Private(_) => true,
        };
        known
            .into_iter()
            .filter(move |(secret, value)| is_right(secret, *value))
            .map(|known| known.0)
    }

    /// Persons flow from the ground node to the site, its floors and their zones; from there, as desks taken and
    /// guests, to all desks and all cafés of the floor and of the site, and back to the ground.
    fn network(&self, tables: Tables, hidden_most: i64) -> (Network, Vec<Arc>) {
        let network = Network::default();
        let mut build = Build { reader: self, tables, hidden_most, network, arcs: Vec::new() };
        build.site();
        (build.network, build.arcs)
    }
}

struct Build<'b, 'r> {
    reader: &'b Reader<'r>,
    tables: Tables,
    hidden_most: i64,
    network: Network,
    arcs: Vec<Arc>,
}

impl Build<'_, '_> {
    fn count(&self, place: usize) -> Count {
        self.reader.counts.get(place).copied().unwrap_or_default()
    }

    /// The bounds on one count by all published figures that stand for it.
    fn bounds(&self, place: usize, measures: &[Measure]) -> (i64, i64) {
        let figures = self.reader.shown.get(place).copied().unwrap_or_default();
        let (mut least, mut most) = (0, ENDLESS);
        for measure in measures {
            match figures.of(*measure) {
                Some(figure) => {
                    let (from, to) = meant(figure, self.reader.small);
                    least = least.max(i64::from(from));
                    most = most.min(i64::from(to));
                }
                None => most = most.min(self.hidden_most),
            }
        }
        (least, most)
    }

    fn add(
        &mut self,
        ends: (usize, usize),
        place: usize,
        measures: &'static [Measure],
        (most, flow): (i64, i64),
    ) {
        let (least, known_most) = self.bounds(place, measures);
        let number = self.network.add(ends, (least, known_most.min(most)), flow);
        self.arcs.push(Arc { number, place, measures, private: false });
    }

    /// Allows for people who were counted in several parts of a whole but once in the whole.
    fn slack(&mut self, node: usize) {
        if self.tables == (Tables::Persons { moved: true }) {
            self.network.add((GROUND, node), (0, ENDLESS), 0);
        }
    }

    fn has_persons(&self) -> bool {
        self.tables != Tables::Desks
    }

    fn site(&mut self) {
        let floors = self.reader.building.places.iter().enumerate();
        let floors: Vec<usize> = floors
            .filter(|(_, place)| place.level == Level::Floor)
            .map(|(index, _)| index)
            .collect();
        let mut sums = Sums::default();
        for (number, floor) in floors.into_iter().enumerate() {
            sums += self.floor(floor, PRIVATE + 1 + 3 * number);
        }
        if self.has_persons() && sums.any() {
            let peak = self.reader.peak.map_or(i64::from(self.reader.small) - 1, |figure| {
                i64::from(meant(figure, self.reader.small).1)
            });
            self.add((GROUND, SITE), 0, &[Measure::Persons], (peak, sums.persons()));
            self.slack(SITE);
        }
        self.wholes(0, sums, [(DESKS, GROUND), (CAFES, GROUND), (PRIVATE, GROUND)]);
    }

    /// Adds one floor, whose nodes begin at `node`: the floor, its desks, its cafés. Returns what flows through it.
    fn floor(&mut self, floor: usize, node: usize) -> Sums {
        let building = self.reader.building;
        let mut sums = Sums::default();
        let zones = building.places.iter().enumerate();
        for (place, zone) in zones.filter(|(_, place)| place.parent == Some(floor)) {
            let count = self.count(place);
            let most = match (zone.kind, self.tables) {
                (Some(ZoneKind::Desks), Tables::All { .. })
                | (_, Tables::All { seats_kept: true }) => i64::from(zone.places),
                (_, Tables::Desks) => i64::from(zone.places.max(count.desks)),
                _ => ENDLESS,
            };
            let persons = i64::from(count.persons);
            // A zone without places is empty, which is not a secret.
            match (zone.kind, self.tables) {
                _ if most == 0 => {}
                (Some(ZoneKind::Cafe), Tables::Desks) => {}
                (Some(ZoneKind::Cafe), _) => {
                    let measures = &[Measure::Persons, Measure::Guests];
                    self.add((node, node + 2), place, measures, (most, persons));
                    sums.guests = Some(sums.guests.unwrap_or(0) + persons);
                }
                (_, Tables::Desks) => {
                    let desks = i64::from(count.desks);
                    self.add((GROUND, node + 1), place, &[Measure::Desks], (most, desks));
                    sums.desks = Some(sums.desks.unwrap_or(0) + desks);
                }
                (_, tables) => {
                    let measures: &[Measure] = match tables {
                        Tables::All { .. } => &[Measure::Persons, Measure::Desks],
                        _ => &[Measure::Persons],
                    };
                    self.add((node, node + 1), place, measures, (most, persons));
                    sums.desks = Some(sums.desks.unwrap_or(0) + persons);
                }
            }
        }
        if self.has_persons() {
            let private = building.places.get(floor).and_then(|place| place.private);
            sums.private = private.filter(|seats| *seats > 0).map(|seats| {
                let within = self.tables == (Tables::All { seats_kept: true });
                let most = if within { i64::from(seats) } else { ENDLESS };
                let parts = sums.desks.unwrap_or(0) + sums.guests.unwrap_or(0);
                let rest = (i64::from(self.count(floor).persons) - parts).max(0);
                let number = self.network.add((node, PRIVATE), (0, most), rest);
                self.arcs.push(Arc { number, place: floor, measures: &[], private: true });
                rest
            });
            if sums.any() {
                self.add((SITE, node), floor, &[Measure::Persons], (ENDLESS, sums.persons()));
                self.slack(node);
            }
        }
        let of_floor = Sums { private: None, ..sums };
        self.wholes(floor, of_floor, [(node + 1, DESKS), (node + 2, CAFES), (node, node)]);
        sums
    }

    /// Adds the desks and guests of a floor or site, and the site's private zones, as wholes.
    fn wholes(&mut self, place: usize, sums: Sums, [desks, guests, private]: [(usize, usize); 3]) {
        if let Some(sum) = sums.desks {
            let measures: &[Measure] = match self.tables {
                Tables::Persons { .. } => &[],
                _ => &[Measure::Desks],
            };
            self.add(desks, place, measures, (ENDLESS, sum));
        }
        if let Some(sum) = sums.guests {
            self.add(guests, place, &[Measure::Guests], (ENDLESS, sum));
            if self.tables == (Tables::Persons { moved: true }) {
                self.network.add((guests.0, GROUND), (0, ENDLESS), 0);
            }
        }
        if let Some(sum) = sums.private {
            let number = self.network.add(private, (0, ENDLESS), sum);
            self.arcs.push(Arc { number, place, measures: &[], private: true });
        }
    }
}

/// What flows through a floor or the site; `None` if it has no such zones.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    desks: Option<i64>,
    guests: Option<i64>,
    private: Option<i64>,
}

impl Sums {
    const fn any(&self) -> bool {
        self.desks.is_some() || self.guests.is_some() || self.private.is_some()
    }

    fn persons(&self) -> i64 {
        [self.desks, self.guests, self.private].into_iter().flatten().sum()
    }
}

impl std::ops::AddAssign for Sums {
    fn add_assign(&mut self, other: Self) {
        let add = |a: Option<i64>, b: Option<i64>| match (a, b) {
            (None, None) => None,
            (a, b) => Some(a.unwrap_or(0) + b.unwrap_or(0)),
        };
        self.desks = add(self.desks, other.desks);
        self.guests = add(self.guests, other.guests);
        self.private = add(self.private, other.private);
    }
}
