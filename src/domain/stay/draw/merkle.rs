//! A Merkle tree as in RFC 9162, section 2.1, over hashes of leaves.

use sha2::{Digest as _, Sha256};

use super::hash::Digest;

pub fn leaf(bytes: &[u8]) -> Digest {
    Sha256::new().chain_update([0]).chain_update(bytes).finalize().into()
}

fn node(left: &Digest, right: &Digest) -> Digest {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// Splits two or more leaves at the largest power of two below their number.
fn divide(leaves: &[Digest]) -> (&[Digest], &[Digest]) {
    leaves.split_at(leaves.len().next_power_of_two() / 2)
}

/// The root of the tree over hashes of leaves; for no leaves, the SHA-256 of nothing.
pub fn root(leaves: &[Digest]) -> Digest {
    match leaves {
        [] => Sha256::digest([]).into(),
        [only] => *only,
        _ => {
            let (left, right) = divide(leaves);
            node(&root(left), &root(right))
        }
    }
}

/// The hashes on the path from the leaf at `index` up to the root, lowest first. Empty if there is no such leaf.
pub fn audit_path(leaves: &[Digest], index: usize) -> Vec<Digest> {
    if leaves.len() < 2 || index >= leaves.len() {
        return Vec::new();
    }
    let (left, right) = divide(leaves);
    let (mut path, beside) = match index.checked_sub(left.len()) {
        None => (audit_path(left, index), root(right)),
        Some(index) => (audit_path(right, index), root(left)),
    };
    path.push(beside);
    path
}

/// The tree from the leaves up. Each level has the hashes of pairs of the one below, and carries over an odd one. The
/// last level is the root alone.
pub fn levels(leaves: Vec<Digest>) -> Vec<Vec<Digest>> {
    let mut levels = vec![leaves];
    while let Some(below) = levels.last().filter(|level| level.len() > 1) {
        let above = below
            .chunks(2)
            .map(|pair| match pair {
                [left, right] => node(left, right),
                _ => pair.first().copied().unwrap_or_default(),
            })
            .collect();
        levels.push(above);
    }
    levels
}

/// Level and position of each hash of the audit path, lowest first, in a tree of `count` leaves laid out as by
/// `levels`.
pub fn path_places(index: u64, count: u64) -> Vec<(u32, u64)> {
    let (mut places, mut level, mut position, mut width) = (Vec::new(), 0, index, count);
    while width > 1 {
        let beside = position ^ 1;
        if beside < width {
            places.push((level, beside));
        }
        level += 1;
        position /= 2;
        width = width.div_ceil(2);
    }
    places
}

/// The root that follows from `leaf` at `index` of `count` leaves and its path; `None` if the path has the wrong
/// length.
pub fn check_path(leaf: Digest, index: u64, count: u64, path: &[Digest]) -> Option<Digest> {
    if index >= count {
        return None;
    }
    let (mut position, mut last) = (index, count - 1);
    let mut hash = leaf;
    for beside in path {
        if last == 0 {
            return None;
        }
        if position % 2 == 1 || position == last {
            hash = node(beside, &hash);
            while position.is_multiple_of(2) && position != 0 {
                position /= 2;
                last /= 2;
            }
        } else {
            hash = node(&hash, beside);
        }
        position /= 2;
        last /= 2;
    }
    (last == 0).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_of_every_small_tree_leads_to_the_root() {
        for count in 1..40_u64 {
            let leaves: Vec<Digest> = (0..count).map(|n| leaf(&n.to_be_bytes())).collect();
            for (index, leaf) in (0..).zip(&leaves) {
                let path = audit_path(&leaves, index as usize);
                let tree = levels(leaves.clone());
                assert_eq!(tree.last(), Some(&vec![root(&leaves)]));
                let places = path_places(index, count).into_iter();
                let found: Vec<Digest> =
                    places.map(|(level, at)| tree[level as usize][at as usize]).collect();
                assert_eq!(found, path);
                assert_eq!(check_path(*leaf, index, count, &path), Some(root(&leaves)));
                assert_ne!(
                    check_path(*leaf, (index + 1) % count.max(2), count, &path),
                    Some(root(&leaves))
                );
            }
        }
    }

    #[test]
    fn the_root_of_three_leaves_is_as_the_rfc_says() {
        let [a, b, c] = [b"a", b"b", b"c"].map(|bytes| leaf(bytes));
        assert_eq!(root(&[a, b, c]), node(&node(&a, &b), &c));
    }
}
