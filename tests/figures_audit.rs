//! A reader with a solver tries to work out hidden figures from everything that is published.
//!
//! Buildings, weeks and people are random. The reader knows every published figure of a half-hour, and the rule. With
//! linear programming the reader finds the least and the largest integer that each hidden count can be, under several
//! readings of the tables. None may be found exactly. To show that the audit can fail, the same reader does find
//! counts if figures are not rounded, or are rounded without hiding further ones.

#[cfg(test)]
mod audit {
    use std::collections::HashSet;

    use aanschuif::clock::Chance;
    use aanschuif::domain::figure::{
        Building, Count, Level, Measure, Published, Stay, count_half_hours, half_hours, meant,
        protect, rounded, rule_alone,
    };
    use aanschuif::domain::identity::{DeskId, FloorId, PersonId, SiteId, TableId, ZoneId};
    use aanschuif::domain::language::Language;
    use aanschuif::domain::place::draw_policy::Policy;
    use aanschuif::domain::place::features::Features;
    use aanschuif::domain::place::hours::OpeningHours;
    use aanschuif::domain::place::open_days::WeekDays;
    use aanschuif::domain::place::site::{
        DeskPlace, FloorPlace, Plan, Site, TablePlace, ZonePlace,
    };
    use aanschuif::domain::place::zone::ZoneKind;
    use chrono::{NaiveDate, TimeDelta};
    use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable};

    const BUILDINGS: u64 = 1_000;
    const DAYS: u64 = 5;

    /// What the reader assumes.
    #[derive(Debug, Clone, Copy)]
    enum Reading {
        /// Nobody moved: all tables add up, and nobody sits beyond the places there are.
        WithinPlaces,
        /// Nobody moved.
        NobodyMoved,
        /// Persons and guests add up, and desks do.
        EachTable,
        /// Desks add up; a whole has at most the persons of its parts, and at least those of each.
        PeopleMoved,
    }

    const READINGS: [Reading; 4] =
        [Reading::WithinPlaces, Reading::NobodyMoved, Reading::EachTable, Reading::PeopleMoved];

    /// What is known of a count: from, to, both included.
    type Bounds = (f64, f64);

    /// What a reader knows of a half-hour.
    struct Known<'k> {
        building: &'k Building,
        /// For each place and measure the counts that the published figure stands for; none where hidden.
        figures: Vec<[Option<Bounds>; 3]>,
        /// The most persons of any half-hour of the day.
        peak: f64,
        /// The most that a hidden count is taken to be.
        hidden_most: f64,
        reading: Reading,
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    enum Cell {
        Of(usize, Measure),
        Private(usize),
    }

    impl Known<'_> {
        fn children(&self, place: usize) -> Vec<usize> {
            let places = self.building.places.iter().enumerate();
            places.filter(|(_, one)| one.parent == Some(place)).map(|(index, _)| index).collect()
        }

        /// Whether a place has such a count at all: a floor without a café has no guests.
        fn has(&self, place: usize, measure: Measure) -> bool {
            let of_kind = |kind| self.building.places[place].kind == Some(kind);
            let own = match measure {
                Measure::Persons => true,
                Measure::Desks => of_kind(ZoneKind::Desks),
                Measure::Guests => of_kind(ZoneKind::Cafe),
            };
            own || self.children(place).iter().any(|child| self.has(*child, measure))
        }

        fn cells(&self) -> Vec<Cell> {
            let mut cells = Vec::new();
            for (place, one) in self.building.places.iter().enumerate() {
                let measures = Measure::ALL.into_iter().filter(|measure| self.has(place, *measure));
                cells.extend(measures.map(|measure| Cell::Of(place, measure)));
                cells.extend(one.private.map(|_| Cell::Private(place)));
            }
            cells
        }

        fn bounds(&self, cell: Cell) -> Bounds {
            let Cell::Of(place, measure) = cell else {
                let Cell::Private(floor) = cell else { unreachable!() };
                let seats = f64::from(self.building.places[floor].private.unwrap());
                let within = matches!(self.reading, Reading::WithinPlaces);
                return (0.0, if within { seats } else { f64::INFINITY });
            };
            let (least, mut most) =
                self.figures[place][measure as usize].unwrap_or((0.0, self.hidden_most));
            let one = &self.building.places[place];
            let within = matches!(self.reading, Reading::WithinPlaces) || measure == Measure::Desks;
            if within && one.level == Level::Zone && measure != Measure::Persons {
                most = most.min(f64::from(one.places));
            }
            if place == 0 && measure == Measure::Persons {
                most = most.min(self.peak);
            }
            (least, most)
        }

        /// What the tables say about one another, as sums over cells: how they compare with zero.
        fn constraints(&self, cells: &[Cell]) -> Vec<(Vec<(usize, f64)>, ComparisonOp)> {
            let of = |cell: Cell| cells.iter().position(|one| *one == cell);
            let linked = matches!(self.reading, Reading::WithinPlaces | Reading::NobodyMoved);
            let moved = matches!(self.reading, Reading::PeopleMoved);
            let mut constraints = Vec::new();
            for (place, one) in self.building.places.iter().enumerate() {
                let at = |measure| of(Cell::Of(place, measure));
                let persons = at(Measure::Persons).unwrap();
                let mut compare = |with: Option<usize>, operator| {
                    let with = with.map(|with| vec![(persons, 1.0), (with, -1.0)]);
                    constraints.extend(with.map(|sum| (sum, operator)));
                };
                match one.kind {
                    Some(ZoneKind::Desks) if linked => {
                        compare(at(Measure::Desks), ComparisonOp::Eq);
                    }
                    Some(ZoneKind::Cafe) => compare(at(Measure::Guests), ComparisonOp::Eq),
                    _ => compare(at(Measure::Guests), ComparisonOp::Ge),
                }
                for measure in Measure::ALL {
                    let children = self.children(place).into_iter();
                    let mut parts: Vec<usize> =
                        children.filter_map(|child| of(Cell::Of(child, measure))).collect();
                    if measure == Measure::Persons {
                        parts.extend(of(Cell::Private(place)));
                    }
                    let Some(whole) = at(measure).filter(|_| !parts.is_empty()) else { continue };
                    let mut sum: Vec<(usize, f64)> =
                        parts.iter().map(|part| (*part, -1.0)).collect();
                    sum.push((whole, 1.0));
                    if moved && measure != Measure::Desks {
                        constraints.push((sum, ComparisonOp::Le));
                        constraints.extend(
                            parts
                                .into_iter()
                                .map(|part| (vec![(whole, 1.0), (part, -1.0)], ComparisonOp::Ge)),
                        );
                    } else {
                        constraints.push((sum, ComparisonOp::Eq));
                    }
                }
            }
            constraints
        }

        /// The hidden cells of which the reader is certain and right; `None` if the figures contradict the reading.
        fn recovered(&self, truth: impl Fn(Cell) -> i64) -> Vec<Cell> {
            let cells = self.cells();
            let bounds: Vec<Bounds> = cells.iter().map(|cell| self.bounds(*cell)).collect();
            if bounds.iter().any(|(least, most)| least > most) {
                return Vec::new();
            }
            let program = Program { bounds, constraints: self.constraints(&cells) };
            let truth: Vec<f64> = cells.iter().map(|cell| truth(*cell) as f64).collect();
            let is_hidden = |cell: &Cell| match cell {
                Cell::Of(place, measure) => self.figures[*place][*measure as usize].is_none(),
                Cell::Private(_) => true,
            };
            let mut open: Vec<bool> = cells.iter().map(is_hidden).collect();
            // A cell that differs by a person in any solution is not certain.
            let rule_out = |open: &mut Vec<bool>, values: &[f64]| {
                for ((open, value), truth) in open.iter_mut().zip(values).zip(&truth) {
                    *open &= (value - truth).abs() < 1.0 - 1e-6;
                }
            };
            let Some(values) = program.solve(None, OptimizationDirection::Minimize) else {
                return Vec::new();
            };
            rule_out(&mut open, &values);
            for cell in 0..cells.len() {
                for direction in [OptimizationDirection::Minimize, OptimizationDirection::Maximize]
                {
                    if open[cell] {
                        match program.solve(Some(cell), direction) {
                            Some(values) => rule_out(&mut open, &values),
                            None => open[cell] = false,
                        }
                    }
                }
            }
            cells.into_iter().zip(open).filter(|(_, open)| *open).map(|(cell, _)| cell).collect()
        }
    }

    /// Cells, and what is known of them.
    struct Program {
        bounds: Vec<Bounds>,
        constraints: Vec<(Vec<(usize, f64)>, ComparisonOp)>,
    }

    impl Program {
        /// A solution in which a cell is as small or as large as possible; `None` if there is no solution, or no
        /// bound.
        fn solve(
            &self,
            wanted: Option<usize>,
            direction: OptimizationDirection,
        ) -> Option<Vec<f64>> {
            let mut problem = Problem::new(direction);
            let weight = |cell| if Some(cell) == wanted { 1.0 } else { 0.0 };
            let cells = self.bounds.iter().enumerate();
            let variables: Vec<Variable> =
                cells.map(|(cell, bounds)| problem.add_var(weight(cell), *bounds)).collect();
            for (sum, operator) in &self.constraints {
                let sum: Vec<_> = sum.iter().map(|(cell, by)| (variables[*cell], *by)).collect();
                problem.add_constraint(&sum, *operator, 0.0);
            }
            match problem.solve() {
                Ok(outcome) => {
                    let solution = outcome.into_solution().unwrap();
                    Some(variables.iter().map(|one| solution.var_value(*one)).collect())
                }
                Err(Error::Unbounded | Error::Infeasible) => None,
                Err(why) => panic!("{why}"),
            }
        }
    }

    /// How many cells a reader recovers from figures under any of the readings.
    fn recoveries(
        building: &Building,
        counts: &[Count],
        private: &[i64],
        figures: &[[Option<Bounds>; 3]],
        (peak, small): (f64, u32),
    ) -> usize {
        let truth = |cell| match cell {
            Cell::Of(place, measure) => i64::from(counts[place].of(measure)),
            Cell::Private(floor) => private[floor],
        };
        let mut recovered = HashSet::new();
        for reading in READINGS {
            for hidden_most in [f64::from(small) - 1.0, f64::INFINITY] {
                let figures = figures.to_vec();
                let known = Known { building, figures, peak, hidden_most, reading };
                recovered.extend(known.recovered(truth));
            }
        }
        recovered.len()
    }

    fn published(figures: &[Published], small: u32) -> Vec<[Option<Bounds>; 3]> {
        let bounds = |figure: u32| {
            let (least, most) = meant(figure, small);
            (f64::from(least), f64::from(most))
        };
        let of = |figures: &Published| Measure::ALL.map(|one| figures.of(one).map(bounds));
        figures.iter().map(of).collect()
    }

    /// The naive way: hidden below the small number, and exact otherwise.
    fn exact(counts: &[Count], small: u32) -> Vec<[Option<Bounds>; 3]> {
        let of = |count: &Count| {
            Measure::ALL.map(|measure| {
                let value = f64::from(count.of(measure));
                (count.of(measure) >= small).then_some((value, value))
            })
        };
        counts.iter().map(of).collect()
    }

    struct Dice(Chance);

    impl Dice {
        fn below(&self, end: usize) -> usize {
            usize::try_from(self.0.below(end as u64)).unwrap()
        }

        fn one_in(&self, number: usize) -> bool {
            self.below(number) == 0
        }
    }

    struct World {
        site: Site,
        plan: Plan,
        /// How many people a zone usually has.
        usual: Vec<usize>,
    }

    fn kind_and_places(dice: &Dice) -> (ZoneKind, usize) {
        let kind = match dice.below(10) {
            0 => ZoneKind::Private,
            1 | 2 => ZoneKind::Cafe,
            _ => ZoneKind::Desks,
        };
        let places = match (kind, dice.below(4)) {
            (ZoneKind::Private, _) => 1 + dice.below(4),
            (_, 0) => 1 + dice.below(9),
            (_, 1) => 10 + dice.below(5),
            _ => 12 + dice.below(30),
        };
        (kind, places)
    }

    fn site(dice: &Dice) -> Site {
        let minute = |text: &str| text.parse().unwrap();
        Site {
            id: SiteId(1),
            name: "HQ".to_owned(),
            time_zone: chrono_tz::Europe::Amsterdam,
            hours: OpeningHours::new(minute("09:00"), minute("10:30")).unwrap(),
            open_days: WeekDays::EVERY_DAY,
            policy: Policy::Bounded,
            digest_hour: 8,
            names_in_mail: true,
            small_number: [10, 10, 10, 5, 7, 12, 15][dice.below(7)],
            language: Language::Nl,
            places_version: 1,
        }
    }

    /// One to four floors of one to five zones, with few or many places and people.
    fn world(dice: &Dice) -> World {
        let floors = 1 + dice.below(4);
        let (mut zones, mut tables, mut desks, mut usual) = (vec![], vec![], vec![], vec![]);
        for floor in 0..floors {
            for _ in 0..=dice.below(5) {
                let (kind, places) = kind_and_places(dice);
                let id = zones.len();
                let number = i64::try_from(id).unwrap();
                let capacity = (kind != ZoneKind::Desks).then(|| i64::try_from(places).unwrap());
                let name = format!("z{id}");
                zones.push(ZonePlace {
                    id: ZoneId(number),
                    name: name.clone(),
                    floor,
                    kind,
                    capacity,
                });
                usual.push(match dice.below(4) {
                    0 => places,
                    1 => dice.below(places + 1),
                    2 => places.min(10 + dice.below(4)),
                    _ => places.min(dice.below(4)),
                });
                if kind == ZoneKind::Desks {
                    let table = tables.len();
                    tables.push(TablePlace { id: TableId(number), name, zone: id, size: 0 });
                    desks.extend((0..places).map(|desk| DeskPlace {
                        id: DeskId(number * 1000 + i64::try_from(desk).unwrap()),
                        name: format!("d{id}-{desk}"),
                        table,
                        features: Features::NONE,
                        position: None,
                    }));
                }
            }
        }
        let floors = (0..floors).map(|floor| FloorPlace {
            id: FloorId(i64::try_from(floor).unwrap()),
            name: floor.to_string(),
            entrance: None,
            drawing: None,
        });
        World { site: site(dice), plan: Plan::new(floors.collect(), zones, tables, desks), usual }
    }

    /// A day: most stay all morning, some leave, and on half of the days some move to a desk or café elsewhere.
    fn stays(world: &World, date: NaiveDate, dice: &Dice) -> Vec<Stay> {
        let (opens, closes) = world.site.opening(date);
        let moving = dice.one_in(2);
        let quarter = |number: usize| opens + TimeDelta::minutes(15 * number as i64);
        let mut free: Vec<Vec<DeskId>> = vec![Vec::new(); world.plan.zones.len()];
        for desk in &world.plan.desks {
            free[world.plan.table_of(desk).unwrap().zone].push(desk.id);
        }
        let mut stays = Vec::new();
        let mut people = 0..;
        for (number, usual) in world.usual.iter().enumerate() {
            let zone = &world.plan.zones[number];
            let some = if dice.one_in(3) { dice.below(4) } else { 0 };
            for _ in 0..usual.saturating_sub(some) {
                let desk = free[number].pop();
                let person = PersonId(people.next().unwrap());
                let until = if dice.one_in(20) { quarter(1 + dice.below(5)) } else { closes };
                stays.push(Stay { person, zone: zone.id, desk, from: opens, until });
                let other = dice.below(world.plan.zones.len());
                if moving && until < closes && dice.one_in(2) {
                    let elsewhere = &world.plan.zones[other];
                    let desk = free[other].pop();
                    if desk.is_some() || elsewhere.kind != ZoneKind::Desks {
                        let (zone, from) = (elsewhere.id, until);
                        stays.push(Stay { person, zone, desk, from, until: closes });
                    }
                }
            }
        }
        stays
    }

    #[derive(Debug, Default)]
    struct Found {
        half_hours: usize,
        figures: usize,
        hidden_further: usize,
        half_hours_touched: usize,
        protected: usize,
        by_rule_alone: usize,
        naive: usize,
    }

    fn attack(seed: u64) -> Found {
        let dice = Dice(Chance::seeded(seed));
        let world = world(&dice);
        let small = u32::try_from(world.site.small_number).unwrap();
        let building = Building::new(1, &world.plan, &HashSet::new());
        let monday = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap();
        let mut found = Found::default();
        for date in monday.iter_days().take(usize::try_from(DAYS).unwrap()) {
            let stays = stays(&world, date, &dice);
            let (_, times) = half_hours(&world.site, date);
            let counts = count_half_hours(&building, &stays, &times);
            let peak = counts.iter().map(|counts| counts[0].persons).max().unwrap();
            let peak = (peak >= small).then(|| rounded(peak));
            let known_peak =
                peak.map_or(f64::from(small) - 1.0, |figure| f64::from(meant(figure, small).1));
            // One half-hour a day is attacked, another each day.
            let number = dice.below(times.len());
            let counts = &counts[number];
            let private = in_private(&world, &building, &stays, times[number]);
            let (alone, shown) =
                (rule_alone(counts, small), protect(&building, counts, peak, small));
            let figures = |list: &[Published]| {
                let of = |one: &Published| {
                    Measure::ALL.into_iter().filter(|m| one.of(*m).is_some()).count()
                };
                list.iter().map(of).sum::<usize>()
            };
            let attacked = |figures: &[[Option<Bounds>; 3]]| {
                recoveries(&building, counts, &private, figures, (known_peak, small))
            };
            found.half_hours += 1;
            found.figures += figures(&alone);
            found.hidden_further += figures(&alone) - figures(&shown);
            found.half_hours_touched += usize::from(alone != shown);
            let recovered = attacked(&published(&shown, small));
            assert_eq!(recovered, 0, "building {seed} on {date}, half-hour {number}: {counts:?}");
            found.protected += recovered;
            // Where nothing further was hidden, the rule alone shows the same.
            if alone != shown {
                found.by_rule_alone += attacked(&published(&alone, small));
            }
            if seed.is_multiple_of(10) {
                found.naive += attacked(&exact(counts, small));
            }
        }
        found
    }

    /// How many are in the private zones of each floor.
    fn in_private(
        world: &World,
        building: &Building,
        stays: &[Stay],
        (start, end): (chrono::DateTime<chrono::Utc>, chrono::DateTime<chrono::Utc>),
    ) -> Vec<i64> {
        let of_place = |place: &aanschuif::domain::figure::Place| {
            let there: HashSet<PersonId> = stays
                .iter()
                .filter(|stay| stay.from < end && stay.until > start)
                .filter(|stay| {
                    let zone = world.plan.zone(stay.zone).unwrap();
                    let floor = world.plan.floor_of(zone).unwrap();
                    zone.kind == ZoneKind::Private && floor.id.0 == place.source
                })
                .map(|stay| stay.person)
                .collect();
            i64::try_from(there.len()).unwrap()
        };
        let places = building.places.iter();
        places.map(|one| if one.level == Level::Floor { of_place(one) } else { 0 }).collect()
    }

    #[test]
    fn no_hidden_figure_is_recovered_by_linear_programming() {
        let halves = [0, 1].map(|half| {
            std::thread::spawn(move || {
                (0..BUILDINGS).filter(|seed| seed % 2 == half).map(attack).collect::<Vec<_>>()
            })
        });
        let mut all = Found::default();
        for found in halves.into_iter().flat_map(|half| half.join().unwrap()) {
            all.half_hours += found.half_hours;
            all.figures += found.figures;
            all.hidden_further += found.hidden_further;
            all.half_hours_touched += found.half_hours_touched;
            all.protected += found.protected;
            all.by_rule_alone += found.by_rule_alone;
            all.naive += found.naive;
        }
        println!("{BUILDINGS} buildings: {all:?}");
        assert_eq!(all.protected, 0);
        assert!(all.by_rule_alone > 0, "{all:?}");
        assert!(all.naive > 0, "{all:?}");
        // Protection must not hide the building.
        assert!(all.hidden_further * 20 < all.figures, "{all:?}");
    }
}
