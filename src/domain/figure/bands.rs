//! How full a place is, in five bands; facility screens get nothing finer for the present.

use std::str::FromStr;

use serde::Serialize;
use utoipa::ToSchema;

use super::numbers::{BUSY_UP_TO, HALF_UP_TO, PLACES_WITH_A_BAND, QUIET_UP_TO};

/// How full a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Band {
    /// Nobody.
    Empty,
    /// Up to 40 %.
    Quiet,
    /// Up to 65 %.
    Half,
    /// Up to 90 %.
    Busy,
    /// More.
    Full,
}

impl Band {
    const ALL: [Self; 5] = [Self::Empty, Self::Quiet, Self::Half, Self::Busy, Self::Full];

    /// The band of `present` people in this many places.
    pub const fn of(present: i64, places: i64) -> Self {
        if present <= 0 {
            Self::Empty
        } else if present * 100 <= places * QUIET_UP_TO {
            Self::Quiet
        } else if present * 100 <= places * HALF_UP_TO {
            Self::Half
        } else if present * 100 <= places * BUSY_UP_TO {
            Self::Busy
        } else {
            Self::Full
        }
    }

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Quiet => "quiet",
            Self::Half => "half",
            Self::Busy => "busy",
            Self::Full => "full",
        }
    }
}

impl FromStr for Band {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|band| band.as_str() == text)
            .ok_or_else(|| format!("\"{text}\" is no band"))
    }
}

/// Whether a floor or zone of this size has a band of its own. In a smaller one the band would be close to a head
/// count, and for a single desk it would show who is in. A smaller zone shows its floor's band, a smaller floor none.
pub const fn shows_its_own_band(places: i64) -> bool {
    places >= PLACES_WITH_A_BAND
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bands_end_where_the_design_says() {
        for (present, band) in [
            (0, Band::Empty),
            (1, Band::Quiet),
            (40, Band::Quiet),
            (41, Band::Half),
            (65, Band::Half),
            (66, Band::Busy),
            (90, Band::Busy),
            (91, Band::Full),
            (120, Band::Full),
        ] {
            assert_eq!(Band::of(present, 100), band, "{present}");
            assert_eq!(band.as_str().parse(), Ok(band));
        }
        assert_eq!(Band::of(1, 0), Band::Full);
    }
}
