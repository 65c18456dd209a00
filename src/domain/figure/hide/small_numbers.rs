//! The small-number rule: which counts become figures, and which figure each becomes.

use crate::figure::numbers::STEP;
use crate::figure::{Count, Measure};

/// The nearest multiple of [`STEP`], half up.
pub const fn rounded(count: u32) -> u32 {
    (count + STEP / 2) / STEP * STEP
}

/// The figure for one count of a place; hidden if the count, or the number of persons behind it, is below `small`.
pub fn figure(count: &Count, measure: Measure, small: u32) -> Option<u32> {
    let value = count.of(measure);
    // Ten desks taken by nine people who moved stand for nine persons.
    let stands_for = match measure {
        Measure::Persons | Measure::Guests => value,
        Measure::Desks => value.min(count.at_desks),
    };
    (stands_for >= small).then(|| rounded(value))
}

/// The range of counts that a figure may stand for, inclusive.
pub fn meant(figure: u32, small: u32) -> (u32, u32) {
    ((figure.saturating_sub(STEP / 2)).max(small), figure + STEP / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_the_nearest_multiple_of_five() {
        let rounds: Vec<u32> = (10..=18).map(rounded).collect();
        assert_eq!(rounds, [10, 10, 10, 15, 15, 15, 15, 15, 20]);
    }

    #[test]
    fn a_figure_stands_for_ten_persons_or_is_hidden() {
        let count = |persons, desks, at_desks| Count { persons, desks, at_desks, guests: persons };
        assert_eq!(figure(&count(10, 0, 0), Measure::Persons, 10), Some(10));
        for hidden in 0..10 {
            assert_eq!(figure(&count(hidden, 0, 0), Measure::Persons, 10), None);
            assert_eq!(figure(&count(hidden, 0, 0), Measure::Guests, 10), None);
        }
        assert_eq!(figure(&count(12, 12, 12), Measure::Desks, 10), Some(10));
        assert_eq!(figure(&count(9, 12, 9), Measure::Desks, 10), None);
        assert_eq!(figure(&count(12, 9, 12), Measure::Desks, 10), None);
    }

    #[test]
    fn what_a_figure_means_is_every_count_that_becomes_it() {
        for small in 5..30 {
            for counted in small..200 {
                let (least, most) = meant(rounded(counted), small);
                assert!((least..=most).contains(&counted), "{counted} {small}");
                assert_eq!((rounded(least), rounded(most)), (rounded(counted), rounded(counted)));
            }
        }
    }
}
