//! The figures of the house's own month: what came of it, for everybody who signs in.
//!
//! A figure stands for enough distinct persons and is rounded to [`super::STEP`], as figures of the building are. It is
//! written once, when the month is over, and never again: of two versions the difference would say more than either.
//!
//! The outcomes are one figure, and their four kinds are figures only where every one of them may be. A kind that is
//! hidden beside three that are not would be what is left of the whole.
//!
//! Stories are on the podium, where everybody who signs in can count them; their figures keep the rule all the same, because
//! a month is pasted into minutes, and stays when a story is withdrawn. What decides whether one comes out is what the
//! podium shows: the tellers who gave their names. Of those who did not it says nothing, not even that one of them gave
//! it elsewhere.
//!
//! Hires are entered by an admin, and are few in any month. Their figures are sums over twelve months, each for enough
//! persons and rounded likewise; that of those through somebody here is hidden where it would tell how many were not.
//! `tests/figures_audit.rs` plays the reader of all of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::hide::{meant, rounded};
use crate::words::words;

words! {
    /// A figure of the house's month. What else is told of a month gets a word here, and is counted where the others are:
    /// `usecases::upkeep::write_month`.
    MonthFigure {
        /// Pairs of people who shared a table, a café or a gathering for the first time.
        NewPairs = "new-pairs",
        /// Follow-ups that were done.
        FollowUps = "follow-ups",
        /// What good came of encounters.
        Outcomes = "outcomes",
        /// Those of them that were ideas.
        Ideas = "ideas",
        /// Those of them that were leads.
        Leads = "leads",
        /// Those of them that were help.
        Help = "help",
        /// Those of them that were fun.
        Fun = "fun",
        /// Introductions that came about.
        Introductions = "introductions",
        /// Stories that were put on the podium.
        StoriesTold = "stories-told",
        /// Stories that became part of how things are done.
        StoriesLanded = "stories-landed",
        /// Gatherings for everybody that somebody attended.
        Gatherings = "gatherings",
        /// How often people attended them.
        Attendance = "attendance",
        /// Visits of guests: one a guest, day and site.
        Guests = "guests",
        /// People who were hired, in the twelve months before.
        Hires = "hires",
        /// Those of them who came through somebody of the house.
        ThroughUs = "through-us",
    }
}

/// The kinds of outcomes.
const KINDS: [MonthFigure; 4] =
    [MonthFigure::Ideas, MonthFigure::Leads, MonthFigure::Help, MonthFigure::Fun];

/// Over how many months hires are added up.
pub const HIRES_MONTHS: u32 = 12;

/// A count, and the distinct persons behind it, or fewer where not all are known any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Behind {
    pub number: u32,
    pub persons: u32,
}

/// How many were hired, and how many of them through somebody of the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hired {
    pub hires: u32,
    pub through_us: u32,
}

/// Every figure of a month as it may be published; `None` where it is hidden. `small` is the least number of persons that
/// one stands for, and `hired` what the twelve months before come to.
pub fn figures_of_month(
    counts: &BTreeMap<MonthFigure, Behind>,
    hired: Hired,
    small: u32,
) -> BTreeMap<MonthFigure, Option<u32>> {
    let of_count = |figure: &MonthFigure| {
        let count = counts.get(figure).copied().unwrap_or_default();
        shown(count.number, count.persons, small)
    };
    let mut figures: BTreeMap<MonthFigure, Option<u32>> =
        MonthFigure::ALL.iter().map(|figure| (*figure, of_count(figure))).collect();
    if KINDS.iter().any(|kind| of_count(kind).is_none()) {
        figures.extend(KINDS.map(|kind| (kind, None)));
    }
    let hires = shown(hired.hires, hired.hires, small);
    let through_us = shown(hired.through_us, hired.through_us, small);
    let through_us = hires.zip(through_us).filter(|both| leaves_open(*both, small));
    figures.insert(MonthFigure::Hires, hires);
    figures.insert(MonthFigure::ThroughUs, through_us.map(|(_, through_us)| through_us));
    figures
}

fn shown(number: u32, persons: u32, small: u32) -> Option<u32> {
    (persons >= small).then(|| rounded(number)).filter(|figure| *figure > 0)
}

/// Whether more than one number may be what a whole has beside a part of it.
fn leaves_open((whole, part): (u32, u32), small: u32) -> bool {
    let ((whole_least, whole_most), (part_least, part_most)) =
        (meant(whole, small), meant(part, small));
    whole_least.saturating_sub(part_most) < whole_most.saturating_sub(part_least)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(
        counts: &[(MonthFigure, u32, u32)],
        hires: u32,
        through_us: u32,
        small: u32,
    ) -> BTreeMap<&'static str, u32> {
        let counts = counts.iter().map(|(figure, number, persons)| {
            (*figure, Behind { number: *number, persons: *persons })
        });
        let all = figures_of_month(&counts.collect(), Hired { hires, through_us }, small);
        assert_eq!(all.len(), MonthFigure::ALL.len());
        let shown = all.into_iter().filter_map(|(figure, value)| Some((figure.as_str(), value?)));
        shown.collect()
    }

    #[test]
    fn a_figure_stands_for_ten_persons_and_is_rounded() {
        use MonthFigure::{FollowUps, Gatherings, Guests, NewPairs};
        let counts =
            [(NewPairs, 47, 10), (FollowUps, 99, 9), (Gatherings, 2, 60), (Guests, 13, 12)];
        assert_eq!(figures(&counts, 0, 0, 10), [("guests", 15), ("new-pairs", 45)].into());
        assert_eq!(figures(&[], 0, 0, 10), BTreeMap::new());
    }

    #[test]
    fn kinds_of_outcomes_are_shown_together_or_not_at_all() {
        use MonthFigure::{Fun, Help, Ideas, Leads, Outcomes};
        let all = |fun: u32| {
            [(Outcomes, 70, 40), (Ideas, 20, 12), (Leads, 20, 11), (Help, 20, 10), (Fun, 10, fun)]
        };
        assert_eq!(figures(&all(9), 0, 0, 10), [("outcomes", 70)].into());
        assert_eq!(figures(&all(10), 0, 0, 10).len(), 5);
    }

    #[test]
    fn hires_do_not_tell_how_many_came_by_themselves() {
        assert_eq!(figures(&[], 9, 9, 10), BTreeMap::new());
        assert_eq!(figures(&[], 36, 12, 10), [("hires", 35), ("through-us", 10)].into());
        assert_eq!(figures(&[], 36, 9, 10), [("hires", 35)].into());
        // With twelve as the small number, a ten stands for twelve.
        assert_eq!(figures(&[], 12, 12, 12), [("hires", 10)].into());
    }
}
