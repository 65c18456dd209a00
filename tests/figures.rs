//! Compares the figures of a day with a count minute by minute.

#[cfg(test)]
mod rules {
    use std::cell::Cell;
    use std::collections::{BTreeSet, HashSet};

    use aanschuif::domain::calendar::day_bounds;
    use aanschuif::domain::figure::{
        Building, DayFigures, Level, Measure, Place, Stay, figures_of_day,
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
    use chrono::{DateTime, NaiveDate, TimeDelta, Timelike, Utc};
    use chrono_tz::Tz;
    use proptest::prelude::*;
    use proptest::test_runner::TestRunner;

    const ZONE: Tz = chrono_tz::Europe::Amsterdam;

    /// Floor and kind of each zone; those with desks have 30 each.
    const ZONES: [(usize, ZoneKind); 6] = [
        (0, ZoneKind::Cafe),
        (0, ZoneKind::Desks),
        (1, ZoneKind::Desks),
        (1, ZoneKind::Desks),
        (1, ZoneKind::Private),
        (2, ZoneKind::Desks),
    ];
    const DESKS: i64 = 30;

    fn number(index: usize) -> i64 {
        i64::try_from(index).unwrap()
    }

    fn plan() -> Plan {
        let floors = (0..3)
            .map(|floor| FloorPlace {
                id: FloorId(floor),
                name: floor.to_string(),
                entrance: None,
                drawing: None,
            })
            .collect();
        let zones = ZONES.iter().enumerate().map(|(index, (floor, kind))| ZonePlace {
            id: ZoneId(number(index)),
            name: format!("z{index}"),
            floor: *floor,
            kind: *kind,
            capacity: (*kind != ZoneKind::Desks).then_some(20),
        });
        let with_desks = ZONES.iter().enumerate().filter(|(_, zone)| zone.1 == ZoneKind::Desks);
        let with_desks: Vec<usize> = with_desks.map(|(index, _)| index).collect();
        let tables = with_desks.iter().map(|zone| TablePlace {
            id: TableId(number(*zone)),
            name: format!("t{zone}"),
            zone: *zone,
            size: 0,
        });
        let desks = with_desks.iter().enumerate().flat_map(|(table, zone)| {
            (0..DESKS).map(move |desk| DeskPlace {
                id: DeskId(number(*zone) * 1000 + desk),
                name: format!("d{zone}-{desk}"),
                table,
                features: Features::NONE,
                position: None,
            })
        });
        Plan::new(floors, zones.collect(), tables.collect(), desks.collect())
    }

    fn site((opens, closes): (&str, &str), small_number: i64) -> Site {
        let hours = OpeningHours::new(opens.parse().unwrap(), closes.parse().unwrap()).unwrap();
        Site {
            id: SiteId(1),
            name: "HQ".to_owned(),
            time_zone: ZONE,
            hours,
            open_days: WeekDays::EVERY_DAY,
            policy: Policy::Bounded,
            digest_hour: 8,
            names_in_mail: true,
            small_number,
            language: Language::Nl,
            places_version: 1,
        }
    }

    /// Consecutive stays in minutes from midnight, each with the gap before it.
    fn stays(day: NaiveDate) -> impl Strategy<Value = Vec<Stay>> {
        let place =
            prop_oneof![3 => Just(1_usize), 2 => Just(2), 2 => Just(0), 1 => 0..ZONES.len()];
        let one = (0_i64..300, 0_i64..500, place, 0..DESKS);
        let person = (0_i64..700, prop::collection::vec(one, 0..4));
        prop::collection::vec(person, 0..90).prop_map(move |people| {
            let (midnight, _) = day_bounds(ZONE, day);
            let mut stays = Vec::new();
            for (person, (arrival, parts)) in people.into_iter().enumerate() {
                let mut now = midnight + TimeDelta::minutes(arrival);
                for (gap, length, zone, desk) in parts {
                    let from = now + TimeDelta::minutes(gap);
                    let until = from + TimeDelta::minutes(length);
                    let has_desk = ZONES[zone].1 == ZoneKind::Desks;
                    stays.push(Stay {
                        person: PersonId(number(person)),
                        zone: ZoneId(number(zone)),
                        desk: has_desk.then(|| DeskId(number(zone) * 1000 + desk)),
                        from,
                        until,
                    });
                    now = until;
                }
            }
            stays
        })
    }

    /// The minutes of a day and the half-hour each belongs to, read from the clock. When the clock steps back, the
    /// half-hour goes on.
    fn minutes(day: NaiveDate) -> Vec<(DateTime<Utc>, u32)> {
        let (start, end) = day_bounds(ZONE, day);
        let mut latest = 0;
        let all = (0..).map(|minute| start + TimeDelta::minutes(minute));
        all.take_while(|moment| *moment < end)
            .map(|moment| {
                let local = moment.with_timezone(&ZONE);
                latest = latest.max(local.hour() * 2 + local.minute() / 30);
                (moment, latest)
            })
            .collect()
    }

    /// Persons, desks, guests and persons at desks of a place in a half-hour.
    fn counted(
        place: &Place,
        stays: &[Stay],
        minutes: &[(DateTime<Utc>, u32)],
        half_hour: u32,
    ) -> [usize; 4] {
        let within = |stay: &&Stay| {
            let zone = usize::try_from(stay.zone.0).unwrap();
            match place.level {
                Level::Site => true,
                Level::Floor => number(ZONES[zone].0) == place.source,
                Level::Zone => stay.zone.0 == place.source,
            }
        };
        let kind = |stay: &Stay| ZONES[usize::try_from(stay.zone.0).unwrap()].1;
        let (mut persons, mut desks) = (BTreeSet::new(), BTreeSet::new());
        let (mut guests, mut at_desks) = (BTreeSet::new(), BTreeSet::new());
        for (moment, _) in minutes.iter().filter(|(_, of)| *of == half_hour) {
            let there = stays.iter().filter(|stay| stay.from <= *moment && *moment < stay.until);
            for stay in there.filter(within) {
                persons.insert(stay.person);
                match kind(stay) {
                    ZoneKind::Cafe => drop(guests.insert(stay.person)),
                    ZoneKind::Desks => {
                        desks.insert(stay.desk);
                        at_desks.insert(stay.person);
                    }
                    ZoneKind::Private => {}
                }
            }
        }
        [persons.len(), desks.len(), guests.len(), at_desks.len()]
    }

    fn nearest_five(count: usize) -> u32 {
        let steps = (count as f64 / 5.0 + 0.5).floor();
        steps as u32 * 5
    }

    /// How many figures the rule allows to be published, and how many of those were hidden to protect others.
    #[derive(Debug, Clone, Copy, Default)]
    struct Tally {
        allowed: usize,
        held_back: usize,
    }

    /// Checks every figure of a day, published or hidden, against a count minute by minute.
    fn check(day: NaiveDate, hours: (&str, &str), small: usize, stays: &[Stay]) -> Tally {
        let site = site(hours, number(small));
        let building = Building::new(1, &plan(), &HashSet::new());
        let minutes = minutes(day);
        let found: DayFigures = figures_of_day(&site, &building, day, stays);
        let first = u32::from(found.first_minute) / 30;
        let touched = half_hours_touched(hours);
        assert_eq!((first, found.half_hours.len()), (touched.start, touched.len()));
        let mut tally = Tally::default();
        let mut peak = 0;
        for (half_hour, places) in (first..).zip(&found.half_hours) {
            assert_eq!(places.len(), building.places.len());
            for (place, figures) in building.places.iter().zip(places) {
                let [persons, desks, guests, at_desks] = counted(place, stays, &minutes, half_hour);
                if place.level == Level::Site {
                    peak = peak.max(persons);
                }
                let stands_for = [persons, desks.min(at_desks), guests];
                let counts = [persons, desks, guests];
                for ((measure, count), persons) in Measure::ALL.iter().zip(counts).zip(stands_for) {
                    let figure = figures.of(*measure);
                    if persons < small {
                        assert_eq!(figure, None, "stands for {persons}: {place:?} at {half_hour}");
                        continue;
                    }
                    tally.allowed += 1;
                    match figure {
                        Some(figure) => {
                            assert_eq!(figure % 5, 0);
                            assert_eq!(figure, nearest_five(count), "{place:?} at {half_hour}");
                        }
                        None => tally.held_back += 1,
                    }
                }
            }
        }
        let published = |count: usize| (count >= small).then(|| nearest_five(count));
        assert_eq!(found.peak, published(peak));
        let (start, end) = day_bounds(ZONE, day);
        let clipped =
            stays.iter().map(|stay| (stay.person, stay.from.max(start), stay.until.min(end)));
        let clipped: Vec<_> = clipped.filter(|(_, from, until)| from < until).collect();
        let people: BTreeSet<PersonId> = clipped.iter().map(|(person, ..)| *person).collect();
        let total: i64 =
            clipped.iter().map(|(_, from, until)| (*until - *from).num_minutes()).sum();
        assert_eq!(found.arrivals, published(people.len()));
        let average = (total as f64 / people.len() as f64).round() as usize;
        assert_eq!(found.stay_minutes, found.arrivals.map(|_| nearest_five(average)));
        tally
    }

    /// The half-hours of the day that opening hours touch, by their number.
    fn half_hours_touched((opens, closes): (&str, &str)) -> std::ops::Range<u32> {
        let minute = |text: &str| {
            let (hour, minute) = text.split_once(':').unwrap();
            hour.parse::<u32>().unwrap() * 60 + minute.parse::<u32>().unwrap()
        };
        minute(opens) / 30..minute(closes).div_ceil(30)
    }

    /// Checks random days. A figure with enough persons behind it must rarely be hidden: a rule that hides everything
    /// hides too much.
    fn check_days(date: NaiveDate, most: usize, check: impl Fn(usize, &[Stay]) -> Tally) {
        let (allowed, held_back) = (Cell::new(0), Cell::new(0));
        let config =
            ProptestConfig { source_file: Some(file!()), ..ProptestConfig::with_cases(60) };
        let mut runner = TestRunner::new(config);
        let outcome = runner.run(&(stays(date), 5..most), |(stays, small)| {
            let tally = check(small, &stays);
            allowed.set(allowed.get() + tally.allowed);
            held_back.set(held_back.get() + tally.held_back);
            Ok(())
        });
        outcome.unwrap_or_else(|why| panic!("{why}"));
        let (allowed, held_back) = (allowed.get(), held_back.get());
        assert!(allowed > 2_000, "only {allowed} figures were to be published");
        assert!(held_back * 20 < allowed, "{held_back} of {allowed} figures were held back");
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn published_figures_are_those_of_counting_by_the_minute() {
        let tuesday = day("2026-11-17");
        check_days(tuesday, 16, |small, stays| check(tuesday, ("07:45", "19:10"), small, stays));
    }

    #[test]
    fn so_they_are_when_the_clock_steps() {
        let (autumn, spring) = (day("2026-10-25"), day("2026-03-29"));
        let by = day_bounds(ZONE, spring).0 - day_bounds(ZONE, autumn).0;
        check_days(autumn, 12, |small, stays| {
            let tally = check(autumn, ("00:00", "24:00"), small, stays);
            let moved =
                |stay: &Stay| Stay { from: stay.from + by, until: stay.until + by, ..*stay };
            let stays: Vec<Stay> = stays.iter().map(moved).collect();
            check(spring, ("00:00", "24:00"), small, &stays);
            tally
        });
    }

    #[test]
    fn a_full_building_is_published_to_the_last_figure() {
        let date = day("2026-11-17");
        let site = site(("09:00", "10:00"), 10);
        let (opens, closes) = site.opening(date);
        let zones = ZONES.iter().enumerate().filter(|(_, zone)| zone.1 == ZoneKind::Desks);
        let stays: Vec<Stay> = zones
            .flat_map(|(zone, _)| {
                (0..DESKS).map(move |desk| Stay {
                    person: PersonId(number(zone) * 1000 + desk),
                    zone: ZoneId(number(zone)),
                    desk: Some(DeskId(number(zone) * 1000 + desk)),
                    from: opens,
                    until: closes,
                })
            })
            .collect();
        let building = Building::new(1, &plan(), &HashSet::new());
        let found = figures_of_day(&site, &building, date, &stays);
        let persons = |level: Level, half_hour: usize| -> Vec<Option<u32>> {
            let places = building.places.iter().zip(&found.half_hours[half_hour]);
            places.filter(|(place, _)| place.level == level).map(|(_, one)| one.persons).collect()
        };
        for half_hour in [0, 1] {
            assert_eq!(persons(Level::Site, half_hour), [Some(120)]);
            assert_eq!(persons(Level::Floor, half_hour), [Some(30), Some(60), Some(30)]);
            let zones = [None, Some(30), Some(30), Some(30), Some(30)];
            assert_eq!(persons(Level::Zone, half_hour), zones);
        }
        assert_eq!(
            (found.arrivals, found.peak, found.stay_minutes),
            (Some(120), Some(120), Some(60))
        );
    }
}
