//! Compares the rules for encounters and the digest with a slow and simple reference model.

#[cfg(test)]
mod random_offices;
#[cfg(test)]
mod reference_model;

#[cfg(test)]
mod rules {
    use std::collections::BTreeMap;

    use aanschuif::domain::calendar::{IsoWeek, day_bounds, local_day};
    use aanschuif::domain::encounter::week::{Shared, SharedPlace, Summary, WeekOf};
    use aanschuif::domain::encounter::{
        Acquaintance, Encounter, Level, Presence, clip, counts, encounters_of_day,
    };
    use aanschuif::domain::identity::{PersonId, TableId, ZoneId};
    use aanschuif::domain::person::card::CameAs;
    use aanschuif::domain::place::location::TableLocation;
    use aanschuif::usecases::letter::show_digests::PersonDigest;
    use chrono::{DateTime, TimeDelta, Utc};
    use proptest::prelude::*;
    use serde_json::Value;

    use crate::random_offices::{self, PLACES};
    use crate::reference_model::{self, Met, StayRow};

    /// What the product makes of the stays, in the terms of the reference model.
    fn encounters(stays: &[StayRow]) -> Vec<Met> {
        let mut met = Vec::new();
        for (site, time_zone) in random_offices::sites() {
            let here = || stays.iter().filter(|stay| stay.site == site);
            let first = here().map(|stay| local_day(time_zone, stay.started_at)).min();
            let last = here().map(|stay| local_day(time_zone, stay.ended_at)).max();
            let days = first.into_iter().flat_map(|first| first.iter_days());
            for date in days.take_while(|day| Some(*day) <= last) {
                let (start, end) = day_bounds(time_zone, date);
                let counted = here().filter(|stay| {
                    counts(stay.started_at, stay.visible_since, time_zone, stay.unseen)
                });
                let day: Vec<_> = counted
                    .filter_map(|stay| clip(random_offices::presence(stay), start, end))
                    .collect();
                met.extend(encounters_of_day(&day).into_iter().map(|encounter| Met {
                    date,
                    site: site.to_owned(),
                    pair: (random_offices::email(encounter.a), random_offices::email(encounter.b)),
                    level: encounter.level.as_str(),
                    micros: encounter.duration.num_microseconds().unwrap(),
                    place: random_offices::label(&encounter),
                }));
            }
        }
        met.sort();
        met
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]

        #[test]
        fn encounters_are_those_of_a_comparison_of_all_with_all(stays in random_offices::stays()) {
            prop_assert_eq!(encounters(&stays), reference_model::encounters(&stays));
        }

        #[test]
        fn digests_are_those_of_a_comparison_of_all_with_all(
            stays in random_offices::stays(),
            hidden in prop::collection::vec((0..random_offices::PEOPLE, 0..random_offices::PEOPLE), 0..4),
        ) {
            let hidden: Vec<_> = hidden.into_iter().map(|(a, b)| (name(a), name(b))).collect();
            let expected = reference_model::digests(&stays, random_offices::monday(), &hidden);
            prop_assert_eq!(digests(&stays, &hidden), expected);
        }
    }

    fn name(person: usize) -> String {
        random_offices::email(PersonId(i64::try_from(person).unwrap()))
    }

    fn number(email: &str) -> PersonId {
        let people = (0_i64..).take(random_offices::PEOPLE).map(PersonId);
        people.into_iter().find(|person| random_offices::email(*person) == email).unwrap()
    }

    /// The place of an encounter, as a digest tells it.
    fn place(met: &Met) -> SharedPlace {
        match met.level {
            "zone" => SharedPlace::Zone,
            "cafe" => SharedPlace::Cafe(met.place.clone()),
            _ => {
                let tables = PLACES.iter().filter_map(|(_, floor, zone, _, table)| {
                    let [floor, zone, table] = [*floor, *zone, (*table)?].map(str::to_owned);
                    Some(TableLocation { floor, zone, table })
                });
                let joined = |at: &TableLocation| format!("{}/{}/{}", at.floor, at.zone, at.table);
                SharedPlace::Table(tables.into_iter().find(|at| joined(at) == met.place).unwrap())
            }
        }
    }

    /// What the product prints for the week, with the acquaintances folded from all days before it.
    fn digests(stays: &[StayRow], hidden: &[(String, String)]) -> Value {
        let week = IsoWeek::of(random_offices::monday());
        let met = encounters(stays);
        let mut known: BTreeMap<(&String, &String), Acquaintance> = BTreeMap::new();
        let before = met.iter().filter(|met| met.date < week.monday());
        for day in
            before.collect::<Vec<_>>().chunk_by(|a, b| (a.date, &a.pair) == (b.date, &b.pair))
        {
            let pair = (&day[0].pair.0, &day[0].pair.1);
            let levels = day.iter().map(|met| met.level.parse().unwrap());
            let folded = Acquaintance::fold(known.get(&pair).copied(), day[0].date, levels);
            known.extend(folded.map(|folded| (pair, folded)));
        }
        let other = |reader: &String, (a, b): (&String, &String)| match () {
            () if a == reader => Some(number(b)),
            () if b == reader => Some(number(a)),
            () => None,
        };
        let digests = (0..random_offices::PEOPLE).map(name).filter_map(|reader| {
            let shared = met.iter().filter_map(|met| {
                Some(Shared {
                    other: other(&reader, (&met.pair.0, &met.pair.1))?,
                    date: met.date,
                    duration: TimeDelta::microseconds(met.micros),
                    place: place(met),
                    came: CameAs::default(),
                })
            });
            let last = known.iter().filter_map(|(pair, acquaintance)| {
                Some((other(&reader, *pair)?, acquaintance.last_day))
            });
            let hidden = hidden.iter().filter_map(|(a, b)| other(&reader, (a, b)));
            let summary = Summary::of(WeekOf {
                week,
                shared: shared.collect(),
                last_before: last.collect(),
                hidden: hidden.collect(),
            });
            let says = summary.something_to_say();
            let address = |person| Some(random_offices::email(person));
            let printed = PersonDigest::of(&reader, week, summary, address);
            says.then(|| serde_json::to_value(printed).unwrap())
        });
        Value::Array(digests.collect())
    }

    /// Person `who` in place `place` (an index of [`PLACES`]) from one minute to another.
    fn stay(who: i64, place: usize, from: i64, until: i64) -> Presence {
        let start: DateTime<Utc> = "2026-11-17T08:00:00Z".parse().unwrap();
        random_offices::presence(&StayRow {
            started_at: start + TimeDelta::minutes(from),
            ended_at: start + TimeDelta::minutes(until),
            ..random_offices::row(usize::try_from(who).unwrap(), &PLACES[place])
        })
    }

    /// Level, minutes and place of each encounter.
    fn found(day: &[Presence]) -> Vec<(Level, i64, String)> {
        let brief = |e: &Encounter| (e.level, e.duration.num_minutes(), random_offices::label(e));
        encounters_of_day(day).iter().map(brief).collect()
    }

    #[test]
    fn half_an_hour_at_one_table_is_an_encounter_and_a_microsecond_less_is_none() {
        let mut day = [stay(0, 0, 0, 60), stay(1, 0, 30, 90)];
        assert_eq!(found(&day), [(Level::Table, 30, "1/north/N1".to_owned())]);
        day[1].from += TimeDelta::microseconds(1);
        assert_eq!(found(&day), []);
    }

    #[test]
    fn stays_that_touch_do_not_overlap() {
        assert_eq!(found(&[stay(0, 0, 0, 60), stay(1, 0, 60, 120)]), []);
    }

    #[test]
    fn minutes_at_several_tables_add_up_and_the_longest_gives_the_place() {
        let day = [stay(0, 0, 0, 10), stay(1, 0, 0, 10), stay(0, 2, 20, 40), stay(1, 2, 20, 40)];
        assert_eq!(found(&day), [(Level::Table, 30, "2/south/S1".to_owned())]);
    }

    #[test]
    fn minutes_in_two_cafes_add_up_and_so_do_those_in_two_zones() {
        let day = [stay(0, 3, 0, 9), stay(1, 3, 0, 9), stay(0, 4, 9, 15), stay(1, 4, 9, 15)];
        assert_eq!(found(&day), [(Level::Cafe, 15, "bar".to_owned())]);
        let day = [stay(0, 2, 0, 25), stay(1, 2, 0, 25), stay(0, 0, 25, 60), stay(1, 1, 25, 60)];
        assert_eq!(found(&day), [(Level::Zone, 60, "north".to_owned())]);
    }

    #[test]
    fn of_two_tables_with_the_same_share_the_first_gives_the_place() {
        let day = [stay(0, 2, 0, 20), stay(1, 2, 0, 20), stay(0, 0, 20, 40), stay(1, 0, 20, 40)];
        assert_eq!(found(&day), [(Level::Table, 40, "2/south/S1".to_owned())]);
    }

    #[test]
    fn a_zone_counts_minutes_at_one_table_too_unless_the_table_was_an_encounter() {
        let day = [stay(0, 0, 0, 60), stay(1, 0, 0, 20), stay(1, 1, 20, 60)];
        assert_eq!(found(&day), [(Level::Zone, 60, "north".to_owned())]);
        let day = [stay(0, 0, 0, 90), stay(1, 0, 0, 30), stay(1, 1, 30, 90)];
        assert_eq!(found(&day), [(Level::Table, 30, "1/north/N1".to_owned())]);
    }

    #[test]
    fn a_table_and_a_cafe_on_one_day_are_two_encounters() {
        let day = [stay(0, 0, 0, 30), stay(1, 0, 0, 30), stay(0, 3, 30, 45), stay(1, 3, 30, 45)];
        let levels: Vec<_> = found(&day).into_iter().map(|(level, ..)| level).collect();
        assert_eq!(levels, [Level::Table, Level::Cafe]);
    }

    #[test]
    fn a_private_zone_never_leads_to_an_encounter() {
        assert_eq!(found(&[stay(0, 5, 0, 600), stay(1, 5, 0, 600)]), []);
    }

    #[test]
    fn the_smaller_number_comes_first_and_nobody_meets_themselves() {
        let day = [stay(4, 0, 0, 60), stay(4, 0, 10, 60), stay(2, 0, 0, 60)];
        let pairs: Vec<_> = encounters_of_day(&day).iter().map(|e| (e.a, e.b)).collect();
        assert_eq!(pairs, [(PersonId(2), PersonId(4))]);
        assert_eq!(encounters_of_day(&day)[0].zone, Some(ZoneId(0)));
        assert_eq!(encounters_of_day(&day)[0].table, Some(TableId(0)));
    }
}
