use serde_json::Value;

use super::super::day::PublicRecord;
use super::super::hash::{Digest, from_hex, hex};
use super::super::merkle;
use super::header::{self, Said};
use super::{Finding, Verified, about_day, read_as_written};

pub(super) fn verify(value: &Value) -> Result<Verified, Vec<Finding>> {
    let day: PublicRecord = read_as_written(value).or_else(about_day)?;
    let PublicRecord { count, seed, pseudonym_key, root, leaves, .. } = &day;
    let all = (count, seed, pseudonym_key, root, leaves);
    let (Some(count), Some(seed), Some(pseudonym_key), Some(root), Some(leaves)) = all else {
        let why = match all {
            (None, None, None, None, None) => {
                "the day is not revealed yet: without seed and root nobody can check it"
            }
            _ => "some of count, seed, pseudonym_key, root and leaves are null, and not all",
        };
        return about_day(why.to_owned());
    };
    let (checked, mut whys) = header::check(&Said {
        site: &day.site,
        date: &day.date,
        time_zone: &day.time_zone,
        commitment: &day.commitment,
        count: *count,
        seed,
        pseudonym_key,
    });
    let hashes: Vec<Digest> = leaves.iter().filter_map(|leaf| from_hex(leaf)).collect();
    whys.must(hashes.len() == leaves.len(), "a leaf is no SHA-256");
    whys.must(*count == leaves.len() as u64, "count is not the number of leaves");
    whys.must(hashes.is_sorted_by(|a, b| a < b), "the leaves are not ascending, each once");
    let computed = checked.header.bind(&merkle::root(&hashes));
    whys.must(*root == hex(&computed), "root does not follow from the header and the leaves");
    if whys.0.is_empty() {
        Ok(Verified { depth: day.depth, leaves: *count, draws: 0 })
    } else {
        Err(whys.about_day())
    }
}
