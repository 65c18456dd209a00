//! Features: what a desk offers to a body or a machine, and what a person may need.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a desk offers, or a person needs. The list is fixed: nothing else may restrict a draw.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Feature {
    /// Reached without a step.
    StepFree,
    /// The desk top goes up and down.
    HeightAdjustable,
    /// A computer with a screen reader.
    ScreenReader,
    /// Away from noise.
    Quiet,
    /// A second monitor.
    SecondMonitor,
    /// Laid out for the left hand.
    LeftHanded,
    /// Little light.
    LowLight,
}

impl Feature {
    /// In the order in which they are written.
    pub const ALL: [Self; 7] = [
        Self::StepFree,
        Self::HeightAdjustable,
        Self::ScreenReader,
        Self::Quiet,
        Self::SecondMonitor,
        Self::LeftHanded,
        Self::LowLight,
    ];

    /// The word used in files, in the database and in draw records.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::StepFree => "step-free",
            Self::HeightAdjustable => "height-adjustable",
            Self::ScreenReader => "screen-reader",
            Self::Quiet => "quiet",
            Self::SecondMonitor => "second-monitor",
            Self::LeftHanded => "left-handed",
            Self::LowLight => "low-light",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of [`Feature`]s, written with `|` between them in the order of [`Feature::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Features(u8);

impl Features {
    pub const NONE: Self = Self(0);

    #[must_use]
    pub const fn with(self, feature: Feature) -> Self {
        Self(self.0 | feature.bit())
    }

    /// Whether every feature in `needs` is in this set.
    pub const fn cover(self, needs: Self) -> bool {
        self.0 & needs.0 == needs.0
    }

    /// In the order of [`Feature::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Feature> {
        Feature::ALL.into_iter().filter(move |feature| self.0 & feature.bit() != 0)
    }
}

impl FromIterator<Feature> for Features {
    fn from_iter<I: IntoIterator<Item = Feature>>(features: I) -> Self {
        features.into_iter().fold(Self::NONE, Self::with)
    }
}

impl fmt::Display for Features {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, feature) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("|")?;
            }
            f.write_str(feature.as_str())?;
        }
        Ok(())
    }
}

impl FromStr for Features {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.split('|').map(str::trim).filter(|word| !word.is_empty()).try_fold(
            Self::NONE,
            |set, word| {
                Feature::ALL
                    .into_iter()
                    .find(|feature| feature.as_str() == word)
                    .map(|feature| set.with(feature))
                    .ok_or_else(|| {
                        let known = Feature::ALL.map(Feature::as_str).join(", ");
                        format!("\"{word}\" is no feature; the features are {known}")
                    })
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_written_in_a_fixed_order_and_read_back() {
        let set: Features = "quiet|step-free".parse().unwrap();
        assert_eq!(set.to_string(), "step-free|quiet");
        assert_eq!(set.to_string().parse(), Ok(set));
    }

    #[test]
    fn an_unknown_feature_is_named() {
        let error = "quiet|sofa".parse::<Features>().unwrap_err();
        assert!(error.contains("\"sofa\""), "{error}");
    }

    #[test]
    fn the_word_of_a_feature_is_the_same_on_the_wire() {
        for feature in Feature::ALL {
            assert_eq!(serde_json::to_value(feature).unwrap(), feature.as_str());
        }
    }

    #[test]
    fn a_desk_covers_a_need_only_with_every_feature() {
        let desk: Features = "quiet|step-free".parse().unwrap();
        assert!(desk.cover("quiet".parse().unwrap()));
        assert!(!desk.cover("quiet|low-light".parse().unwrap()));
        assert!(Features::NONE.cover(Features::NONE));
    }
}
