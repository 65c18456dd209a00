//! Places: kinds of zones, and what a desk offers to a body or a machine.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a zone is for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum ZoneKind {
    /// Desks handed out by lot.
    Desks,
    /// A grand café: a capacity and no desks.
    Cafe,
    /// A room that never leads to encounters.
    Private,
}

impl ZoneKind {
    /// The word used in files and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Desks => "desks",
            Self::Cafe => "cafe",
            Self::Private => "private",
        }
    }
}

impl FromStr for ZoneKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "desks" => Ok(Self::Desks),
            "cafe" => Ok(Self::Cafe),
            "private" => Ok(Self::Private),
            other => {
                Err(format!("\"{other}\" is no kind of zone; the kinds are desks, cafe, private"))
            }
        }
    }
}

impl fmt::Display for ZoneKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

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
    /// All features, in the order in which they are written.
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

/// A set of [`Feature`]s; written with `|` between them, in the order of [`Feature::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Features(u8);

impl Features {
    /// No feature at all.
    pub const NONE: Self = Self(0);

    /// The set with `feature` added.
    #[must_use]
    pub const fn with(self, feature: Feature) -> Self {
        Self(self.0 | feature.bit())
    }

    /// Whether every feature in `needs` is in this set.
    pub const fn cover(self, needs: Self) -> bool {
        self.0 & needs.0 == needs.0
    }

    /// The features in the set, in the order of [`Feature::ALL`].
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

/// The most people a café or private zone may be said to hold.
pub const LARGEST_CAPACITY: u32 = 100_000;

/// What a floor, zone, table or desk may be called: one line of 1 to 100 characters, without the blanks
/// around it, that a spreadsheet does not take for a formula when it opens places.csv.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(try_from = "String")]
#[schema(value_type = String)]
pub struct PlaceName(String);

impl PlaceName {
    /// The longest, in characters.
    const LONGEST: usize = 100;

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PlaceName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let name = text.trim();
        let rest = name.trim_start_matches(['+', '-']);
        let is_number = !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
        if name.is_empty() {
            Err("a name cannot be empty".to_owned())
        } else if name.chars().count() > Self::LONGEST {
            Err(format!("a name has at most {} characters", Self::LONGEST))
        } else if name.contains(char::is_control) {
            Err("a name is one line, without control characters".to_owned())
        } else if name.starts_with(['=', '@']) || (name.starts_with(['+', '-']) && !is_number) {
            // A floor may be called -1: a number is no formula.
            Err(format!("\"{name}\" begins as a formula does; a name cannot begin with = + - or @"))
        } else {
            Ok(Self(name.to_owned()))
        }
    }
}

/// How a site draws its desks.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// Bounded preference for tables with people one has not sat with lately.
    #[default]
    Bounded,
    /// Every free fitting desk alike.
    Uniform,
}

impl Policy {
    /// The word used in settings and draw records.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bounded => "bounded",
            Self::Uniform => "uniform",
        }
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Policy {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "bounded" => Ok(Self::Bounded),
            "uniform" => Ok(Self::Uniform),
            other => Err(format!("\"{other}\" is no policy; the policies are bounded, uniform")),
        }
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
    fn a_name_is_one_line_that_no_spreadsheet_runs() {
        let name = |text: &str| PlaceName::try_from(text.to_owned());
        for good in ["T1", "Grand café", "-1", "+2", "A-12", "a=b", &"é".repeat(100)] {
            assert_eq!(name(&format!(" {good} ")).unwrap().as_str(), good);
        }
        let long = "x".repeat(101);
        for bad in
            ["", "  ", "a\nb", "a\0", "\u{7f}", "=1+1", "@cmd", "+1+1", "-A1", "-", "--1a", &long]
        {
            assert!(name(bad).is_err(), "{bad:?}");
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
