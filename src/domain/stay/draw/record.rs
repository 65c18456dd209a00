//! The record of one draw: all it was drawn from. Its JSON is described in `docs/draw-record.md`.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::hash::hex;
use super::merkle::leaf;
use crate::place::features::Features;
use crate::place::policy::Policy;

/// Everything that one draw was drawn from, and its outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DrawRecord {
    /// The person's pseudonym of the day.
    pub person: String,
    /// RFC 3339, UTC, six digits of a second.
    pub at: String,
    /// How the site drew.
    #[serde(with = "words::policy")]
    pub policy: Policy,
    /// What the desk had to offer.
    #[serde(with = "words::features")]
    #[schema(value_type = Vec<String>)]
    pub needs: Features,
    /// The names of the free fitting desks, sorted.
    pub free: Vec<String>,
    /// `R`: arrivals still to come.
    pub expected_arrivals: Ratio,
    /// φ: the share of new pairs among last week's.
    pub phi: Ratio,
    /// ρ, where 10⁹ is 1.
    pub rho: u64,
    /// θ, where 10⁹ is 1.
    pub theta: u64,
    /// The even chance, 1/m: the unit of the chances.
    pub even: u64,
    /// The free desks by table size and features.
    pub classes: Vec<Class>,
    /// The name of the desk that was drawn.
    pub desk: String,
    /// The leaf hash of all the above, hexadecimal.
    pub hash: String,
}

/// A fraction, so that nothing is rounded before it is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Ratio {
    /// Below the line; never 0.
    pub denominator: u64,
    /// Above the line.
    pub numerator: u64,
}

impl Ratio {
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };
}

/// The free desks of one table size with the same features.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// What each of the desks offers.
    #[serde(with = "words::features")]
    #[schema(value_type = Vec<String>)]
    pub features: Features,
    /// The desks by table.
    pub groups: Vec<Group>,
    /// Desks at each of the tables, free or not.
    pub table_size: u32,
}

/// The free desks of one class at one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What limits the chance.
    pub cap: Cap,
    /// The chance of each of the desks, where [`DrawRecord::even`] is 1/m.
    pub chance: u64,
    /// Positions in [`DrawRecord::free`], from 0.
    pub desks: Vec<u32>,
    /// Σ v over them, where 10⁹ is somebody new.
    pub met: u64,
    /// Σ (v − θ) over them, where 10⁹ is 1.
    pub score: i64,
    /// People sitting at the table.
    pub seated: u32,
    /// The name of the table.
    pub table: String,
}

/// What limits the chance of a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cap {
    /// min(4/m, 1/4).
    Full,
    /// 1.5/m: somebody checked in there just now.
    Behind,
    /// 0.5/m: somebody checked in there just now whom the person shared a table with lately.
    BehindKnown,
}

/// A record without its hash. Its fields, and those of all within it, are in the order of the
/// alphabet: as they are, serde_json writes canonical JSON, several times as fast as by way of a tree.
#[derive(Serialize)]
struct Leaf<'a> {
    at: &'a str,
    classes: &'a [Class],
    desk: &'a str,
    even: u64,
    expected_arrivals: Ratio,
    free: &'a [String],
    #[serde(with = "words::features")]
    needs: Features,
    person: &'a str,
    phi: Ratio,
    #[serde(with = "words::policy")]
    policy: Policy,
    rho: u64,
    theta: u64,
}

impl DrawRecord {
    /// SHA-256 of a zero byte and the canonical JSON of the record without `hash`, hexadecimal.
    pub fn leaf_hash(&self) -> String {
        hex(&leaf(self.leaf_text().as_bytes()))
    }

    /// The canonical JSON of the record without `hash`.
    pub(super) fn leaf_text(&self) -> String {
        let leaf = Leaf {
            at: &self.at,
            classes: &self.classes,
            desk: &self.desk,
            even: self.even,
            expected_arrivals: self.expected_arrivals,
            free: &self.free,
            needs: self.needs,
            person: &self.person,
            phi: self.phi,
            policy: self.policy,
            rho: self.rho,
            theta: self.theta,
        };
        serde_json::to_string(&leaf).unwrap_or_default()
    }
}

/// The words of policies and features in JSON.
mod words {
    pub mod policy {
        use serde::{Deserialize, Deserializer, Serializer, de::Error};

        use crate::place::policy::Policy;

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
