//! How full a café is, in words.

use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Busy {
    /// Fewer than a third of the places are taken.
    Quiet,
    /// Fewer than three quarters are.
    Lively,
    /// More, but somebody still fits in.
    Busy,
    Full,
}

impl Busy {
    /// Of `capacity` places, `free` are.
    pub fn of(free: i64, capacity: i64) -> Self {
        let taken = capacity - free;
        if free <= 0 {
            Self::Full
        } else if 3 * taken < capacity {
            Self::Quiet
        } else if 4 * taken < 3 * capacity {
            Self::Lively
        } else {
            Self::Busy
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_the_share_that_is_taken() {
        let of = |free| Busy::of(free, 12);
        for (free, expected) in [
            (12, Busy::Quiet),
            (9, Busy::Quiet),
            (8, Busy::Lively),
            (4, Busy::Lively),
            (3, Busy::Busy),
            (1, Busy::Busy),
            (0, Busy::Full),
        ] {
            assert_eq!(of(free), expected, "{free} of 12 free");
        }
        assert_eq!(Busy::of(0, 0), Busy::Full);
        assert_eq!(Busy::of(1, 1), Busy::Quiet);
    }
}
