//! A person's view of their own draw. Everything about how the tables scored and what the price of a seat was made of
//! is sealed. A leaf of the day's tree is the hash of this view.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::hash::{Digest, from_hex, hex, hmac};
use super::merkle::leaf;
use super::record::{Cap, Class, DrawRecord, Group, Ratio, words};
use crate::place::draw_policy::Policy;
use crate::place::features::Features;

/// A draw as its person is given it. Its fields, and those of all within it, are in the order of the alphabet: as
/// they are, `serde_json` writes canonical JSON, several times as fast as by way of a tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnDraw {
    /// The minute, UTC: `2026-11-17T07:40Z`.
    pub at: String,
    /// The free desks by table size and features.
    pub classes: Vec<OwnClass>,
    /// The name of the desk that was drawn.
    pub desk: String,
    /// The names of the free fitting desks, sorted.
    pub free: Vec<String>,
    /// Seal of the needs and of the figures about the house, hexadecimal.
    pub inputs: String,
    /// The person's pseudonym of the day.
    pub person: String,
    /// How the site drew.
    #[serde(with = "words::policy")]
    #[schema(value_type = String)]
    pub policy: Policy,
}

/// The free desks of one table size with the same features.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnClass {
    /// What each of the desks offers.
    #[serde(with = "words::features")]
    #[schema(value_type = Vec<String>)]
    pub features: Features,
    /// The desks by table.
    pub groups: Vec<OwnGroup>,
    /// Desks at each of the tables, free or not.
    pub table_size: u32,
}

/// The free desks of one class at one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnGroup {
    /// The chance of each of the desks, where 10⁹ is the even chance.
    pub chance: u64,
    /// Positions in `free`, from 0.
    pub desks: Vec<u32>,
    /// Seal of what the chance was made of, hexadecimal.
    pub seal: String,
    /// The name of the table.
    pub table: String,
}

#[derive(Serialize)]
struct SealedTable<'a> {
    cap: Cap,
    met: u64,
    score: i64,
    seated: u32,
    table: &'a str,
}

#[derive(Serialize)]
struct SealedInputs {
    expected_arrivals: Ratio,
    #[serde(with = "words::features")]
    needs: Features,
    phi: Ratio,
    rho: u64,
    theta: u64,
}

impl OwnDraw {
    /// The draw with its seals closed.
    pub fn of(draw: &DrawRecord) -> Self {
        // An invalid salt gives seals that do not verify.
        let salt = from_hex(&draw.salt).unwrap_or_default();
        let inputs = SealedInputs {
            expected_arrivals: draw.expected_arrivals,
            needs: draw.needs,
            phi: draw.phi,
            rho: draw.rho,
            theta: draw.theta,
        };
        Self {
            at: draw.at.clone(),
            classes: draw.classes.iter().map(|class| OwnClass::of(class, &salt)).collect(),
            desk: draw.desk.clone(),
            free: draw.free.clone(),
            inputs: seal(&salt, &inputs),
            person: draw.person.clone(),
            policy: draw.policy,
        }
    }

    /// SHA-256 of a zero byte and the canonical JSON of the draw, hexadecimal.
    pub fn leaf_hash(&self) -> String {
        hex(&self.leaf())
    }

    pub(super) fn leaf(&self) -> Digest {
        leaf(&serde_json::to_vec(self).unwrap_or_default())
    }

    pub(super) fn groups(&self) -> impl Iterator<Item = &OwnGroup> {
        self.classes.iter().flat_map(|class| &class.groups)
    }
}

impl OwnClass {
    fn of(class: &Class, salt: &Digest) -> Self {
        Self {
            features: class.features,
            groups: class.groups.iter().map(|group| OwnGroup::of(group, salt)).collect(),
            table_size: class.table_size,
        }
    }
}

impl OwnGroup {
    fn of(group: &Group, salt: &Digest) -> Self {
        let Group { cap, met, score, seated, .. } = *group;
        let hidden = SealedTable { cap, met, score, seated, table: &group.table };
        Self {
            chance: group.chance,
            desks: group.desks.clone(),
            seal: seal(salt, &hidden),
            table: group.table.clone(),
        }
    }
}

/// HMAC-SHA256 of the canonical JSON of `hidden` under the draw's salt, hexadecimal.
fn seal(salt: &Digest, hidden: &impl Serialize) -> String {
    hex(&hmac(salt, &serde_json::to_vec(hidden).unwrap_or_default()))
}

impl DrawRecord {
    /// The hash of the draw's leaf in the day's tree, hexadecimal.
    pub fn leaf_hash(&self) -> String {
        OwnDraw::of(self).leaf_hash()
    }
}
