//! The records of a site's day in three depths, and the tree and root that bind them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use utoipa::ToSchema;

use super::canonical::canonical;
use super::hash::{DayKeys, Digest, from_hex, hex};
use super::leaves::{Leaf, blank_leaf};
use super::merkle;
use super::record::DrawRecord;
use super::sealed::OwnDraw;

/// Name and version of the format.
pub const FORMAT: &str = "aanschuif-draws-2";

/// How much of a day a record shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Depth {
    Public,
    Own,
    Full,
}

/// The warning in a full record.
pub const NOTICE: &str = "Not to be published. Whoever knows who sat where can read from this record when each \
    person came, which needs they stated, who never agreed to be seen, when two people last shared a table, and \
    about when somebody left.";

/// What the root binds besides the leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayHeader {
    pub format: String,
    pub site: String,
    pub date: String,
    pub time_zone: String,
    /// SHA-256 of the two secrets, hexadecimal.
    pub commitment: String,
    /// The number of leaves, including blank ones.
    pub count: u64,
}

/// What everybody may see of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicRecord {
    /// `aanschuif-draws-2`.
    pub format: String,
    /// `public`.
    pub depth: Depth,
    pub site: String,
    /// The site's date, `2026-11-17`.
    pub date: String,
    /// The site's time zone, `Europe/Amsterdam`.
    pub time_zone: String,
    /// SHA-256 of seed and key of pseudonyms, hexadecimal; published before opening.
    pub commitment: String,
    /// How many leaves the day has, blank ones too; null, as all below, until the day is closed.
    pub count: Option<u64>,
    /// The seed, hexadecimal.
    pub seed: Option<String>,
    /// The key of the day's pseudonyms, hexadecimal.
    pub pseudonym_key: Option<String>,
    /// What binds the header and the leaves, hexadecimal.
    pub root: Option<String>,
    /// The hashes of the leaves, ascending; blank ones look like any other.
    pub leaves: Option<Vec<String>>,
}

/// One draw of a day with the hashes that lead from it to the root: what a person is given to check their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnRecord {
    /// `aanschuif-draws-2`.
    pub format: String,
    /// `own`.
    pub depth: Depth,
    pub site: String,
    /// The site's date, `2026-11-17`.
    pub date: String,
    /// The site's time zone, `Europe/Amsterdam`.
    pub time_zone: String,
    /// SHA-256 of seed and key of pseudonyms, hexadecimal.
    pub commitment: String,
    /// How many leaves the day has, blank ones too.
    pub count: u64,
    /// The seed, hexadecimal.
    pub seed: String,
    /// The key of the day's pseudonyms, hexadecimal.
    pub pseudonym_key: String,
    /// The day's root, hexadecimal.
    pub root: String,
    /// The person's own number, from which their pseudonym follows, hexadecimal.
    pub number: String,
    /// Position of the draw among the leaves, from 0.
    pub index: u64,
    /// The hashes that lead to the root of the tree, hexadecimal, the lowest first.
    pub path: Vec<String>,
    /// The draw.
    pub record: OwnDraw,
}

/// All draws of a day with all their input: for an auditor, never published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FullRecord {
    pub format: String,
    pub depth: Depth,
    pub notice: String,
    pub site: String,
    pub date: String,
    pub time_zone: String,
    pub commitment: String,
    pub count: u64,
    pub seed: String,
    pub pseudonym_key: String,
    pub root: String,
    /// Ascending by minute, person and hash.
    pub draws: Vec<DrawRecord>,
    /// The preimages of the blank leaves, ascending, hexadecimal.
    pub blanks: Vec<String>,
}

/// What is known of a day besides its leaves.
#[derive(Debug, Clone)]
pub struct DayFacts {
    pub site: String,
    pub date: NaiveDate,
    pub time_zone: chrono_tz::Tz,
    pub keys: DayKeys,
}

impl DayFacts {
    pub fn header(&self, count: u64) -> DayHeader {
        DayHeader {
            format: FORMAT.to_owned(),
            site: self.site.clone(),
            date: self.date.to_string(),
            time_zone: self.time_zone.name().to_owned(),
            commitment: hex(&self.keys.commitment()),
            count,
        }
    }

    /// The public record before the day is closed.
    pub fn unrevealed(&self) -> PublicRecord {
        PublicRecord {
            format: FORMAT.to_owned(),
            depth: Depth::Public,
            site: self.site.clone(),
            date: self.date.to_string(),
            time_zone: self.time_zone.name().to_owned(),
            commitment: hex(&self.keys.commitment()),
            count: None,
            seed: None,
            pseudonym_key: None,
            root: None,
            leaves: None,
        }
    }

    /// The public record of a closed day; `leaves` in order.
    pub fn public(&self, root: &Digest, leaves: &[Digest]) -> PublicRecord {
        PublicRecord {
            count: Some(leaves.len() as u64),
            seed: Some(hex(&self.keys.seed)),
            pseudonym_key: Some(hex(&self.keys.pseudonym_key)),
            root: Some(hex(root)),
            leaves: Some(leaves.iter().map(|hash| hex(hash)).collect()),
            ..self.unrevealed()
        }
    }

    pub fn own(
        &self,
        root: &Digest,
        number: &Digest,
        place: Place,
        draw: &DrawRecord,
    ) -> OwnRecord {
        OwnRecord {
            format: FORMAT.to_owned(),
            depth: Depth::Own,
            site: self.site.clone(),
            date: self.date.to_string(),
            time_zone: self.time_zone.name().to_owned(),
            commitment: hex(&self.keys.commitment()),
            count: place.count,
            seed: hex(&self.keys.seed),
            pseudonym_key: hex(&self.keys.pseudonym_key),
            root: hex(root),
            number: hex(number),
            index: place.index,
            path: place.path.iter().map(|hash| hex(hash)).collect(),
            record: OwnDraw::of(draw),
        }
    }

    /// The full record; the draws may come in any order.
    pub fn full(
        &self,
        root: &Digest,
        mut draws: Vec<DrawRecord>,
        blanks: impl IntoIterator<Item = Digest>,
    ) -> FullRecord {
        draws.sort_by(|a, b| order(a).cmp(&order(b)));
        let mut blanks: Vec<String> = blanks.into_iter().map(|secret| hex(&secret)).collect();
        blanks.sort_unstable();
        FullRecord {
            format: FORMAT.to_owned(),
            depth: Depth::Full,
            notice: NOTICE.to_owned(),
            site: self.site.clone(),
            date: self.date.to_string(),
            time_zone: self.time_zone.name().to_owned(),
            commitment: hex(&self.keys.commitment()),
            count: (draws.len() + blanks.len()) as u64,
            seed: hex(&self.keys.seed),
            pseudonym_key: hex(&self.keys.pseudonym_key),
            root: hex(root),
            draws,
            blanks,
        }
    }
}

/// The position of a draw among the leaves of its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub count: u64,
    pub index: u64,
    pub path: Vec<Digest>,
}

/// The tree of a day as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayTree {
    pub leaves: Vec<Leaf>,
    /// From the leaves up; see `merkle::levels`.
    pub levels: Vec<Vec<Digest>>,
    pub root: Digest,
}

impl DayTree {
    /// The tree over the leaves of a day, and the root to publish.
    pub fn grow(facts: &DayFacts, leaves: Vec<Leaf>) -> Self {
        let levels = merkle::levels(leaves.iter().map(|leaf| leaf.hash).collect());
        let top = levels.last().and_then(|level| level.first()).copied().unwrap_or_default();
        let root = facts.header(leaves.len() as u64).bind(&top);
        Self { leaves, levels, root }
    }
}

impl DayHeader {
    /// The published root: a hash of the header and of the root of the tree.
    pub fn bind(&self, tree: &Digest) -> Digest {
        let header = serde_json::to_value(self).unwrap_or_default();
        Sha256::new()
            .chain_update([2])
            .chain_update(Sha256::digest(canonical(&header)))
            .chain_update(tree)
            .finalize()
            .into()
    }
}

impl FullRecord {
    /// The hashes of all leaves, draws and blanks together, in the order of the tree. An invalid hash is read as
    /// zeros, which do not verify.
    pub(super) fn leaves(&self) -> Vec<Digest> {
        let draws = self.draws.iter().map(|draw| from_hex(&draw.hash).unwrap_or_default());
        let blanks = self.blanks.iter();
        let blanks = blanks.map(|secret| blank_leaf(&from_hex(secret).unwrap_or_default()));
        let mut leaves: Vec<Digest> = draws.chain(blanks).collect();
        leaves.sort_unstable();
        leaves
    }
}

/// The sort key of draws in a full record.
pub(super) fn order(draw: &DrawRecord) -> (&str, &str, &str) {
    (&draw.at, &draw.person, &draw.hash)
}
