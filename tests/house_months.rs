//! The figures of the house's month, against counting by hand; and a reader with a solver who knows all that was ever
//! published of them.

#[cfg(test)]
mod months {
    use std::collections::{BTreeMap, BTreeSet};

    use aanschuif::clock::Chance;
    use aanschuif::domain::figure::{
        Behind, HIRES_MONTHS, Hired, MonthFigure, figures_of_month, meant,
    };
    use microlp::{ComparisonOp, OptimizationDirection, Problem};
    use proptest::prelude::*;

    /// Who did what: the person, and the kind of outcome if it is one.
    type Deed = (MonthFigure, u32);

    const KINDS: [MonthFigure; 4] =
        [MonthFigure::Ideas, MonthFigure::Leads, MonthFigure::Help, MonthFigure::Fun];

    fn deeds() -> impl Strategy<Value = Vec<Deed>> {
        let counted: Vec<MonthFigure> = MonthFigure::ALL
            .iter()
            .copied()
            .filter(|figure| !matches!(figure, MonthFigure::Outcomes))
            .filter(|figure| !matches!(figure, MonthFigure::Hires | MonthFigure::ThroughUs))
            .collect();
        prop::collection::vec((prop::sample::select(counted), 0_u32..25), 0..400)
    }

    fn counts_of(deeds: &[Deed]) -> BTreeMap<MonthFigure, Behind> {
        let mut people: BTreeMap<MonthFigure, Vec<u32>> = BTreeMap::new();
        for (figure, person) in deeds {
            people.entry(*figure).or_default().push(*person);
            if KINDS.contains(figure) {
                people.entry(MonthFigure::Outcomes).or_default().push(*person);
            }
        }
        let behind = |people: Vec<u32>| {
            let persons: BTreeSet<u32> = people.iter().copied().collect();
            Behind { number: people.len() as u32, persons: persons.len() as u32 }
        };
        people.into_iter().map(|(figure, people)| (figure, behind(people))).collect()
    }

    /// The figure of a number by the rule, in other words than those of the program.
    fn by_hand(deeds: &[Deed], figures: &[MonthFigure], small: usize) -> Option<u32> {
        let of = || deeds.iter().filter(|(figure, _)| figures.contains(figure));
        let number = of().count();
        let persons = (0..25).filter(|person| of().any(|(_, one)| one == person)).count();
        let nearest = (number as f64 / 5.0 + 0.5).floor() as u32 * 5;
        (persons >= small && nearest > 0).then_some(nearest)
    }

    proptest! {
        #![proptest_config(ProptestConfig { source_file: Some(file!()), ..ProptestConfig::with_cases(300) })]
        #[test]
        fn a_month_is_published_as_counting_by_hand_has_it(deeds in deeds(), small in 5_usize..16) {
            let found = figures_of_month(&counts_of(&deeds), Hired::default(), small as u32);
            let kinds = KINDS.map(|kind| by_hand(&deeds, &[kind], small));
            let all_kinds = kinds.iter().all(Option::is_some);
            for (figure, value) in &found {
                let expected = match figure {
                    MonthFigure::Outcomes => by_hand(&deeds, &KINDS, small),
                    kind if KINDS.contains(kind) && !all_kinds => None,
                    figure => by_hand(&deeds, &[*figure], small),
                };
                prop_assert_eq!(*value, expected, "{:?}", figure);
            }
            // Whoever shows a kind shows all of them, and what they are part of.
            prop_assert!(!all_kinds || found[&MonthFigure::Outcomes].is_some());
        }
    }

    /// What a sum of unknown numbers is known to be: from, to.
    type Known = (Vec<(usize, f64)>, f64, f64);

    /// The least and the most that a sum of unknowns can be; none if the figures contradict each other.
    fn range(unknowns: usize, known: &[Known], wanted: &[(usize, f64)]) -> Option<(f64, f64)> {
        let solve = |direction| {
            let mut problem = Problem::new(direction);
            let weight = |at| wanted.iter().find(|(one, _)| *one == at).map_or(0.0, |(_, by)| *by);
            let variables: Vec<_> =
                (0..unknowns).map(|at| problem.add_var(weight(at), (0.0, 1e4))).collect();
            for (sum, least, most) in known {
                let sum: Vec<_> = sum.iter().map(|(at, by)| (variables[*at], *by)).collect();
                problem.add_constraint(&sum, ComparisonOp::Ge, *least);
                problem.add_constraint(&sum, ComparisonOp::Le, *most);
            }
            let outcome = problem.solve().ok()?;
            let solution = outcome.into_solution().ok()?;
            Some(
                (0..unknowns).map(|at| weight(at) * solution.var_value(variables[at])).sum::<f64>(),
            )
        };
        let least = solve(OptimizationDirection::Minimize)?;
        Some((least, solve(OptimizationDirection::Maximize)?))
    }

    fn bounds(figure: u32, small: u32) -> (f64, f64) {
        let (least, most) = meant(figure, small);
        (f64::from(least), f64::from(most))
    }

    /// Two years of hires, of which each month's figures are known: how many numbers follow from them. `hides` says what of
    /// a year's figures the reader gets to see.
    fn recovered(seed: u64, hides: impl Fn(Hired, u32) -> [Option<(f64, f64)>; 2]) -> usize {
        let dice = Chance::seeded(seed);
        let below = |end: u64| u32::try_from(dice.below(end)).unwrap();
        let small = [10, 10, 10, 5, 7, 12, 15][below(7) as usize];
        let usual = [2_u64, 4, 8, 15][below(4) as usize];
        let year = usize::try_from(HIRES_MONTHS).unwrap();
        let months = year * 2;
        let hired: Vec<Hired> = (0..months)
            .map(|_| {
                let hires = below(usual);
                Hired { hires, through_us: below(u64::from(hires) + 1) }
            })
            .collect();
        // The unknowns: hires of each month, then those through somebody here.
        let mut known: Vec<Known> = (0..months)
            .map(|month| (vec![(month, 1.0), (months + month, -1.0)], 0.0, 1e4))
            .collect();
        for last in year..=months {
            let window = last - year..last;
            let sum = hired[window.clone()].iter().fold(Hired::default(), |sum, one| Hired {
                hires: sum.hires + one.hires,
                through_us: sum.through_us + one.through_us,
            });
            let [hires, through_us] = hides(sum, small);
            let hidden = f64::from(small) - 1.0;
            let of = |from: usize| window.clone().map(|month| (from + month, 1.0)).collect();
            let (least, most) = hires.unwrap_or((0.0, hidden));
            known.push((of(0), least, most));
            // Where the whole is shown, the part may be hidden for another reason than that it is small.
            let (least, most) = through_us.unwrap_or((0.0, most));
            known.push((of(months), least, most));
        }
        let mut found = 0;
        for month in 0..months {
            for wanted in [
                vec![(month, 1.0)],
                vec![(months + month, 1.0)],
                vec![(month, 1.0), (months + month, -1.0)],
            ] {
                let (least, most) = range(months * 2, &known, &wanted).unwrap();
                found += usize::from(most.floor() - least.ceil() < 0.5);
            }
        }
        found
    }

    #[test]
    fn no_month_of_hires_follows_from_what_was_ever_published() {
        let published = |sum: Hired, small: u32| {
            let figures = figures_of_month(&BTreeMap::new(), sum, small);
            [MonthFigure::Hires, MonthFigure::ThroughUs]
                .map(|figure| figures[&figure].map(|value| bounds(value, small)))
        };
        let exact = |sum: Hired, _: u32| {
            [sum.hires, sum.through_us].map(|value| Some((f64::from(value), f64::from(value))))
        };
        let found: usize = (0..60).map(|seed| recovered(seed, published)).sum();
        assert_eq!(found, 0);
        // The reader does find numbers where sums are exact.
        assert!((0..60).map(|seed| recovered(seed, exact)).sum::<usize>() > 0);
    }

    #[test]
    fn no_hidden_kind_of_outcome_follows_from_the_others() {
        let mut shown = 0;
        for seed in 0..3_000 {
            let dice = Chance::seeded(seed);
            let below = |end: u64| u32::try_from(dice.below(end)).unwrap();
            let small = [10, 10, 5, 7, 12, 15][below(6) as usize];
            let mut counts: BTreeMap<MonthFigure, Behind> = BTreeMap::new();
            let mut all = Behind::default();
            for kind in KINDS {
                let number = below([8, 20, 40][below(3) as usize]);
                let persons = if number == 0 { 0 } else { 1 + below(u64::from(number)) };
                counts.insert(kind, Behind { number, persons });
                all = Behind { number: all.number + number, persons: all.persons.max(persons) };
            }
            counts.insert(MonthFigure::Outcomes, all);
            let figures = figures_of_month(&counts, Hired::default(), small);
            let Some(whole) = figures[&MonthFigure::Outcomes] else {
                assert!(KINDS.iter().all(|kind| figures[kind].is_none()));
                continue;
            };
            let (least, most) = bounds(whole, small);
            let mut known = vec![((0..4).map(|kind| (kind, 1.0)).collect(), least, most)];
            for (at, kind) in KINDS.iter().enumerate() {
                if let Some(value) = figures[kind] {
                    let (least, most) = bounds(value, small);
                    known.push((vec![(at, 1.0)], least, most));
                }
            }
            for (at, kind) in KINDS.iter().enumerate().filter(|(_, kind)| figures[kind].is_none()) {
                let (least, most) = range(4, &known, &[(at, 1.0)]).unwrap();
                assert!(most - least > 0.5, "{seed}: {kind:?} is {least}");
                shown += 1;
            }
        }
        assert!(shown > 1_000, "{shown}");
    }
}
