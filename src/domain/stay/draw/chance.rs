//! Scores and chances, in integer arithmetic.

use chrono::NaiveDate;

use super::record::{Cap, DrawRecord, Group, Ratio};
use crate::calendar::working_days_between;
use crate::place::draw_policy::Policy;
use crate::stay::numbers::REMEMBERED_WORKING_DAYS;

/// The number 1 in θ, ρ, φ and scores.
pub const ONE: u64 = 1_000_000_000;

/// The even chance, 1/m, in units of chance. The chances of one draw sum to about m times this.
pub const EVEN: u64 = 1_000_000_000;

/// The least that every free desk gets: a tenth of the even chance.
pub(super) const FLOOR: u64 = EVEN / 10;

/// Whether the two shared a table in the last 60 working days.
pub fn is_known(last_shared: Option<NaiveDate>, today: NaiveDate) -> bool {
    last_shared.is_some_and(|last| working_days_between(last, today) <= REMEMBERED_WORKING_DAYS)
}

/// Σ v over the people at a table, where 10⁹ is somebody new.
///
/// Summed before the division, so that tables of equal worth tie.
pub fn worth(sitting: &[Option<NaiveDate>], today: NaiveDate) -> u64 {
    // v = 0.4 · days / 60 = days / 150.
    let parts: u64 = sitting
        .iter()
        .map(|last| match last.map(|last| working_days_between(last, today)) {
            Some(days @ 0..=REMEMBERED_WORKING_DAYS) => u64::from(days),
            Some(_) | None => 150,
        })
        .sum();
    parts * ONE / 150
}

impl DrawRecord {
    /// Derives ρ, θ, scores and chances from the facts of the record.
    pub(super) fn settle(&mut self) {
        let free = self.free.len() as u64;
        self.rho = rho(self.expected_arrivals, free);
        self.theta = theta(self.phi, self.rho);
        let even_for_all = is_even_for_all(self.policy, free);
        for class in &mut self.classes {
            for group in &mut class.groups {
                group.score = score(group, self.theta);
                group.chance = EVEN;
            }
            if !even_for_all {
                pour_class(&mut class.groups, free);
            }
        }
    }
}

/// ρ = min(1, R/m).
fn rho(expected: Ratio, free: u64) -> u64 {
    let (numerator, denominator) =
        (u128::from(expected.numerator), u128::from(expected.denominator));
    let rho = (numerator * u128::from(ONE)).checked_div(denominator * u128::from(free));
    rho.map_or(ONE, |rho| u64::try_from(rho).unwrap_or(ONE).min(ONE))
}

fn theta(phi: Ratio, rho: u64) -> u64 {
    let root = (u128::from(rho) * u128::from(ONE)).isqrt();
    let theta =
        (95 * root * u128::from(phi.numerator)).checked_div(100 * u128::from(phi.denominator));
    theta.map_or(0, |theta| u64::try_from(theta).unwrap_or(ONE).min(ONE))
}

/// Σ (v − θ) over the people at the table.
fn score(group: &Group, theta: u64) -> i64 {
    let price = u64::from(group.seated).saturating_mul(theta);
    i64::try_from(i128::from(group.met) - i128::from(price)).unwrap_or(i64::MIN)
}

/// Whether every desk has the even chance, whoever sits where.
pub(super) fn is_even_for_all(policy: Policy, free: u64) -> bool {
    policy == Policy::Uniform || free < 4
}

/// The highest chance of any desk: min(4/m, 1/4).
pub(super) fn highest(free: u64) -> u64 {
    (4 * EVEN).min(free * EVEN / 4)
}

/// Gives the desks of a class their chances, which sum to the class's share.
fn pour_class(groups: &mut [Group], free: u64) {
    let full = highest(free);
    let behind = full.min(EVEN * 3 / 2);
    let behind_known = EVEN / 2;

    let mut groups: Vec<&mut Group> = groups.iter_mut().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.score));
    let mut left = 0;
    for group in &mut groups {
        group.chance = FLOOR;
        left += count(group) * (EVEN - FLOOR);
    }
    left = pour(&mut groups, left, full, |_| true);
    for group in &mut groups {
        let cap = match group.cap {
            Cap::Full => full,
            Cap::Behind => behind,
            Cap::BehindKnown => behind_known,
        };
        left += count(group) * group.chance.saturating_sub(cap);
        group.chance = group.chance.min(cap);
    }
    left = pour(&mut groups, left, full, |cap| cap == Cap::Full);
    left = pour(&mut groups, left, behind, |cap| cap == Cap::Behind);
    // Every desk may now get the even chance or more, which is all a class has. Less than one unit per desk is left.
    pour(&mut groups, left, behind, |cap| cap == Cap::BehindKnown);
}

/// Pours `left` over the chosen groups from the best score down, each desk up to `cap`. Groups with equal scores
/// share equally, desk by desk. Returns what is left.
fn pour(groups: &mut [&mut Group], mut left: u64, cap: u64, chosen: impl Fn(Cap) -> bool) -> u64 {
    for tier in groups.chunk_by_mut(|a, b| a.score == b.score) {
        let desks: u64 =
            tier.iter().filter(|group| chosen(group.cap)).map(|group| count(group)).sum();
        let Some(each) = left.checked_div(desks) else { continue };
        for group in tier.iter_mut().filter(|group| chosen(group.cap)) {
            let added = each.min(cap.saturating_sub(group.chance));
            group.chance += added;
            left -= added * count(group);
        }
    }
    left
}

const fn count(group: &Group) -> u64 {
    group.desks.len() as u64
}
