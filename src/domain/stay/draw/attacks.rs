//! What an attacker finds who knows who sat where, guesses everything else right, and has the public and own records.

use std::collections::BTreeSet;

use super::example::{ExampleDay, honest_day, text};
use super::*;
use crate::place::features::{Feature, Features};

/// The keys that an attacker without the salts can try.
fn keys(day: &ExampleDay) -> Vec<Digest> {
    let secrets = [day.facts.keys.seed, day.facts.keys.pseudonym_key, day.tree.root, [0; 32]];
    secrets.into_iter().chain(day.numbers.iter().copied()).collect()
}

/// Every hash in a published day.
fn public_hashes(day: &ExampleDay) -> BTreeSet<String> {
    day.public().leaves.unwrap().into_iter().collect()
}

/// Every seal of an own record, including that of its inputs.
fn seals(own: &OwnDraw) -> BTreeSet<String> {
    let tables = own.classes.iter().flat_map(|class| &class.groups);
    tables.map(|group| group.seal.clone()).chain([own.inputs.clone()]).collect()
}

/// The draw as a right guess would have it, for each key that the attacker can try.
fn guesses<'a>(day: &'a ExampleDay, draw: &'a DrawRecord) -> impl Iterator<Item = DrawRecord> + 'a {
    keys(day).into_iter().map(|key| DrawRecord { salt: hex(&key), ..draw.clone() })
}

#[test]
fn who_guesses_right_is_not_told_so_by_public_or_own_records() {
    let day = honest_day();
    let public = public_hashes(&day);
    let (mut leaves, mut opened, mut tried) = (0, 0, 0);
    for (index, draw) in day.draws.iter().enumerate() {
        assert!(public.contains(&draw.leaf_hash()), "the test would find what is right");
        let own = seals(&day.own(index).record);
        assert_eq!(own, seals(&OwnDraw::of(draw)), "likewise");
        for guess in guesses(&day, draw) {
            // The guess includes the right needs, refusals, dates and times of leaving.
            leaves += usize::from(public.contains(&guess.leaf_hash()));
            opened += seals(&OwnDraw::of(&guess)).intersection(&own).count();
            tried += 1;
        }
    }
    assert_eq!((leaves, opened), (0, 0), "of {tried}");
}

#[test]
fn other_needs_refusals_dates_and_leaving_times_make_the_same_own_record_but_for_seals() {
    type Change = fn(&mut DrawRecord);
    let changes: [Change; 4] = [
        |draw| draw.needs = Features::NONE.with(Feature::Quiet),
        |draw| draw.classes[0].groups[0].met += 400_000_000,
        |draw| draw.classes[0].groups[0].met -= 6_666_666,
        |draw| draw.classes[1].groups[0].seated += 1,
    ];
    let unsealed = |draw: &DrawRecord| {
        let mut own = OwnDraw::of(draw);
        own.inputs.clear();
        let groups = own.classes.iter_mut().flat_map(|class| &mut class.groups);
        groups.for_each(|group| group.seal.clear());
        own
    };
    let draw = &honest_day().draws[4];
    for change in changes {
        let mut other = draw.clone();
        change(&mut other);
        assert_ne!(OwnDraw::of(draw), OwnDraw::of(&other));
        assert_eq!(unsealed(draw), unsealed(&other));
    }
}

#[test]
fn nobody_can_count_the_draws_or_tell_blanks_from_them() {
    let day = honest_day();
    let fewer =
        ExampleDay::grown(day.facts.clone(), day.draws[..1].to_vec(), day.numbers[..1].to_vec());
    assert_eq!(text(&day.public()).len(), text(&fewer.public()).len());
    assert!(day.public().leaves.unwrap().is_sorted(), "their order is that of their hashes");
}
