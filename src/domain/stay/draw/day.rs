//! The record of a day's draws, what binds it together, and the part of it that one person gets.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use utoipa::ToSchema;

use super::canonical::canonical;
use super::hash::{Digest, from_hex, hex};
use super::merkle;
use super::record::DrawRecord;

/// Name and version of the format.
pub const FORMAT: &str = "aanschuif-draws-1";

/// What is known of a day's draws beside the draws; the root binds it too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DayHeader {
    /// [`FORMAT`].
    pub format: String,
    pub site: String,
    /// The site's date, `2026-11-17`.
    pub date: String,
    /// The site's time zone, `Europe/Amsterdam`.
    pub time_zone: String,
    /// SHA-256 of the seed, hexadecimal; published before opening.
    pub commitment: String,
    /// How many draws there were.
    pub count: u64,
}

/// All draws of a site's day; the JSON of `draws export`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DayRecord {
    /// [`FORMAT`].
    pub format: String,
    pub site: String,
    /// The site's date, `2026-11-17`.
    pub date: String,
    /// The site's time zone, `Europe/Amsterdam`.
    pub time_zone: String,
    /// SHA-256 of the seed, hexadecimal; published before opening.
    pub commitment: String,
    /// How many draws there were.
    pub count: u64,
    /// The seed, hexadecimal; null until it is revealed.
    pub seed: Option<String>,
    /// What binds the header and the draws, hexadecimal; null until the seed is revealed.
    pub root: Option<String>,
    /// The draws, by moment, person and hash.
    pub draws: Vec<DrawRecord>,
}

/// One draw of a day with the hashes that lead from it to the root: what a person is given to
/// check their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// [`FORMAT`].
    pub format: String,
    pub site: String,
    /// The site's date, `2026-11-17`.
    pub date: String,
    /// The site's time zone, `Europe/Amsterdam`.
    pub time_zone: String,
    /// SHA-256 of the seed, hexadecimal.
    pub commitment: String,
    /// How many draws there were that day.
    pub count: u64,
    /// The seed, hexadecimal; null until it is revealed.
    pub seed: Option<String>,
    /// The day's root, hexadecimal; null until the seed is revealed.
    pub root: Option<String>,
    /// Position of the draw among the day's, from 0.
    pub index: u64,
    /// The hashes that lead to the root of the tree, hexadecimal, the lowest first; empty until
    /// the seed is revealed.
    pub path: Vec<String>,
    /// The draw.
    pub record: DrawRecord,
}

impl DayHeader {
    /// What is published for the day: a hash of the header and the root of the tree of draws.
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

impl DayRecord {
    /// A day whose seed is not revealed yet. The draws may come in any order.
    pub fn new(
        site: &str,
        date: chrono::NaiveDate,
        time_zone: chrono_tz::Tz,
        commitment: &Digest,
        mut draws: Vec<DrawRecord>,
    ) -> Self {
        draws.sort_by(|a, b| order(a).cmp(&order(b)));
        Self {
            format: FORMAT.to_owned(),
            site: site.to_owned(),
            date: date.to_string(),
            time_zone: time_zone.name().to_owned(),
            commitment: hex(commitment),
            count: draws.len() as u64,
            seed: None,
            root: None,
            draws,
        }
    }

    /// The day with its seed, and with the root that was published when it closed.
    #[must_use]
    pub fn revealed(self, seed: &Digest, root: &Digest) -> Self {
        Self { seed: Some(hex(seed)), root: Some(hex(root)), ..self }
    }

    /// The root to publish when the day closes, from the hashes in the records.
    pub fn compute_root(&self) -> Digest {
        self.header().bind(&merkle::root(&self.leaves()))
    }

    pub fn header(&self) -> DayHeader {
        DayHeader {
            format: self.format.clone(),
            site: self.site.clone(),
            date: self.date.clone(),
            time_zone: self.time_zone.clone(),
            commitment: self.commitment.clone(),
            count: self.count,
        }
    }

    /// The draw at `index` with what is needed to check that it is of this day.
    pub fn proof(&self, index: usize) -> Option<Proof> {
        let record = self.draws.get(index)?.clone();
        let path = match self.root {
            Some(_) => merkle::audit_path(&self.leaves(), index),
            None => Vec::new(),
        };
        Some(Proof {
            format: self.format.clone(),
            site: self.site.clone(),
            date: self.date.clone(),
            time_zone: self.time_zone.clone(),
            commitment: self.commitment.clone(),
            count: self.count,
            seed: self.seed.clone(),
            root: self.root.clone(),
            index: index as u64,
            path: path.iter().map(|hash| hex(hash)).collect(),
            record,
        })
    }

    /// The hashes in the records; one that is no hash counts as zeros, and does not verify.
    pub(super) fn leaves(&self) -> Vec<Digest> {
        self.draws.iter().map(|draw| from_hex(&draw.hash).unwrap_or_default()).collect()
    }
}

/// What the draws of a day are sorted by.
pub(super) fn order(draw: &DrawRecord) -> (&str, &str, &str) {
    (&draw.at, &draw.person, &draw.hash)
}
