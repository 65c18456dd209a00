//! Which story hangs on the walls of cafés on a day.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

/// Which of some stories, by what they are called: the one with the smallest hash of day and name (highest random weight, Thaler
/// and Ravishankar, 1998). Each has the same chance on each day, and what does not hang there goes without a change of what does,
/// so that nobody who looks can tell when.
pub fn of_the_day<'a>(day: NaiveDate, codes: impl Iterator<Item = &'a str>) -> Option<usize> {
    let weight = |code: &str| Sha256::digest(format!("{day} {code}"));
    codes.enumerate().min_by_key(|(_, code)| weight(code)).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn whatever_else_goes_what_hangs_there_stays_and_each_has_its_days() {
        let codes: Vec<String> = (0..12).map(|number| format!("story {number}")).collect();
        let mut days = BTreeMap::new();
        for day in NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().iter_days().take(1200) {
            let of = |codes: &[&String]| {
                of_the_day(day, codes.iter().map(|code| code.as_str())).map(|at| codes[at].clone())
            };
            let all: Vec<&String> = codes.iter().collect();
            let hangs = of(&all).unwrap();
            for gone in codes.iter().filter(|code| **code != hangs) {
                let left: Vec<&String> = codes.iter().filter(|code| *code != gone).collect();
                assert_eq!(of(&left), Some(hangs.clone()));
            }
            *days.entry(hangs).or_insert(0) += 1;
        }
        assert_eq!(of_the_day(NaiveDate::MIN, std::iter::empty()), None);
        // Of 1,200 days each has 100, give or take four standard deviations of 9.6.
        assert!(
            days.len() == 12 && days.values().all(|days| (62..=138).contains(days)),
            "{days:?}"
        );
    }
}
