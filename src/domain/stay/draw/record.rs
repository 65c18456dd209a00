//! The full record of one draw, with all its input. Its JSON is described in `docs/draw-record.md`.

use serde::{Deserialize, Serialize};

use crate::place::draw_policy::Policy;
use crate::place::features::Features;

/// The input of one draw, and its outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawRecord {
    /// The person's pseudonym of the day.
    pub person: String,
    /// The minute in UTC: `2026-11-17T07:40Z`.
    pub at: String,
    #[serde(with = "words::policy")]
    pub policy: Policy,
    /// The features that the desk had to have.
    #[serde(with = "words::features")]
    pub needs: Features,
    /// The names of the free desks that fit, sorted.
    pub free: Vec<String>,
    /// `R`: arrivals still to come.
    pub expected_arrivals: Ratio,
    /// φ: the share of new pairs among last week's.
    pub phi: Ratio,
    /// ρ, where 10⁹ is 1.
    pub rho: u64,
    /// θ, where 10⁹ is 1.
    pub theta: u64,
    pub classes: Vec<Class>,
    pub desk: String,
    /// The key of the draw's seals, hexadecimal.
    pub salt: String,
    /// The leaf hash of the person's own view of it, hexadecimal.
    pub hash: String,
}

/// A fraction, so that the record needs no rounding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ratio {
    /// Never 0.
    pub denominator: u64,
    pub numerator: u64,
}

impl Ratio {
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };
}

/// The free desks of one table size with the same features.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    #[serde(with = "words::features")]
    pub features: Features,
    pub groups: Vec<Group>,
    /// Desks at each of the tables, free or not.
    pub table_size: u32,
}

/// The free desks of one class at one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub cap: Cap,
    /// The chance of each of the desks, where [`EVEN`](super::EVEN) is 1/m.
    pub chance: u64,
    /// Positions in [`DrawRecord::free`], from 0.
    pub desks: Vec<u32>,
    /// Σ v over them, where 10⁹ is somebody new.
    pub met: u64,
    /// Σ (v − θ) over them, where 10⁹ is 1.
    pub score: i64,
    pub seated: u32,
    pub table: String,
}

/// What limits the chance of a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cap {
    /// min(4/m, 1/4).
    Full,
    /// 1.5/m: somebody has just checked in there.
    Behind,
    /// 0.5/m: somebody whom the person shared a table with lately has just checked in there.
    BehindKnown,
}

impl DrawRecord {
    pub(super) fn groups(&self) -> impl Iterator<Item = &Group> {
        self.classes.iter().flat_map(|class| &class.groups)
    }
}

/// Policies and features as words in JSON.
pub(super) mod words {
    pub mod policy {
        use serde::{Deserialize, Deserializer, Serializer, de::Error};

        use crate::place::draw_policy::Policy;

        pub fn serialize<S: Serializer>(policy: &Policy, to: S) -> Result<S::Ok, S::Error> {
            to.serialize_str(policy.as_str())
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Policy, D::Error> {
            String::deserialize(from)?.parse().map_err(D::Error::custom)
        }
    }

    pub mod features {
        use serde::{Deserialize, Deserializer, Serializer, de::Error};

        use crate::place::features::{Feature, Features};

        pub fn serialize<S: Serializer>(features: &Features, to: S) -> Result<S::Ok, S::Error> {
            to.collect_seq(features.iter().map(Feature::as_str))
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Features, D::Error> {
            let words = Vec::<String>::deserialize(from)?;
            let features: Features = words.join("|").parse().map_err(D::Error::custom)?;
            if features.iter().map(Feature::as_str).eq(words.iter().map(String::as_str)) {
                Ok(features)
            } else {
                Err(D::Error::custom("features are repeated or out of order"))
            }
        }
    }
}
