//! Hides further figures of a half-hour until the rest reveals no hidden one.
//!
//! A reader knows the published figures of the half-hour, the rule, the number of places, and that parts add up to
//! wholes. What follows from that is worked out under each of these readings, the strictest first:
//!
//! 1. Nobody moved within the half-hour, and no café had more guests than seats. A zone has as many persons as desks
//!    taken or guests, and all tables add up.
//! 2. Nobody moved, but cafés may have had more guests than seats, one after another.
//! 3. Persons and guests add up, and desks do, but people who used several desks, or a desk after another person, are
//!    counted differently in the two.
//! 4. People moved: a whole has no more persons than its parts together.
//!
//! Each reading allows everything that those before it allow. So the first one that is consistent with the figures
//! says the most; if it leaves a count open, so do the others. All four are tried twice: with hidden counts below the
//! small number, as the rule says, and with any value, because some were hidden here.

use std::cmp::Reverse;

use super::published::Published;
use super::reader::Reader;
use super::small_numbers::figure;
use crate::figure::{Building, Count, Measure};

/// The figures of a half-hour by the rule alone, before further ones are hidden.
pub fn rule_alone(counts: &[Count], small: u32) -> Vec<Published> {
    let figures = counts.iter().map(|count| Published {
        persons: figure(count, Measure::Persons, small),
        desks: figure(count, Measure::Desks, small),
        guests: figure(count, Measure::Guests, small),
    });
    figures.collect()
}

/// The figures of a half-hour, one for each place of the building. `peak` is the day's figure, which readers know
/// too.
pub fn protect(
    building: &Building,
    counts: &[Count],
    peak: Option<u32>,
    small: u32,
) -> Vec<Published> {
    let mut shown = rule_alone(counts, small);
    let reader = |shown: &[Published]| Reader { building, counts, shown, peak, small }.recovers();
    while let Some(secret) = reader(&shown).first().copied() {
        let remedies = remedies(counts, &shown);
        let helps = |remedy: &&Remedy| !reader(&without(&shown, remedy)).contains(&secret);
        let Some(remedy) = remedies.iter().find(helps).or(remedies.first()) else { break };
        shown = without(&shown, remedy);
    }
    shown
}

/// Figures of one place that may be hidden.
type Remedy = (usize, Vec<Measure>);

/// What can still be hidden, starting with what stands for the fewest people.
fn remedies(counts: &[Count], shown: &[Published]) -> Vec<Remedy> {
    let mut remedies = Vec::new();
    for (place, (count, figures)) in counts.iter().zip(shown).enumerate() {
        let published: Vec<Measure> =
            Measure::ALL.into_iter().filter(|measure| figures.of(*measure).is_some()).collect();
        let alone = published.iter().map(|measure| (count.of(*measure), vec![*measure]));
        let together = (count.persons, published.clone());
        let all = alone.chain((published.len() > 1).then_some(together));
        remedies.extend(all.map(|(size, measures)| (size, measures.len(), (place, measures))));
    }
    remedies.sort_by_key(|(size, figures, (place, _))| (*size, *figures, Reverse(*place)));
    remedies.into_iter().map(|(_, _, remedy)| remedy).collect()
}

fn without(shown: &[Published], (place, measures): &Remedy) -> Vec<Published> {
    let mut left = shown.to_vec();
    if let Some(figures) = left.get_mut(*place) {
        measures.iter().for_each(|measure| figures.hide(*measure));
    }
    left
}
