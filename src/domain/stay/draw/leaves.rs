//! The leaves of a day's tree: its draws among blank leaves, so that nobody can count them.

use super::hash::{Digest, hex};
use super::merkle;

/// The number of leaves is rounded up to a multiple of this.
pub const FULL_UP: usize = 50;

pub const fn leaves_of(draws: usize) -> usize {
    let rounds = draws.div_ceil(FULL_UP);
    if rounds == 0 { FULL_UP } else { rounds * FULL_UP }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    pub hash: Digest,
    /// The preimage of a blank leaf; `None` for a draw.
    pub blank: Option<Digest>,
}

/// The hash of a blank leaf, which looks like that of a draw.
pub fn blank_leaf(secret: &Digest) -> Digest {
    merkle::leaf(format!("{{\"blank\":\"{}\"}}", hex(secret)).as_bytes())
}

/// The leaves of a day sorted by hash, so that positions reveal nothing. Calls `secret` for each blank one.
pub fn fill_up(
    draws: impl IntoIterator<Item = Digest>,
    mut secret: impl FnMut() -> Digest,
) -> Vec<Leaf> {
    let mut leaves: Vec<Leaf> = draws.into_iter().map(|hash| Leaf { hash, blank: None }).collect();
    leaves.resize_with(leaves_of(leaves.len()), || {
        let secret = secret();
        Leaf { hash: blank_leaf(&secret), blank: Some(secret) }
    });
    leaves.sort_unstable_by_key(|leaf| leaf.hash);
    leaves
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_fifty_leaves_or_a_multiple_and_their_order_tells_nothing() {
        assert_eq!([0, 1, 50, 51, 100].map(leaves_of), [50, 50, 50, 100, 100]);
        let draws: Vec<Digest> = (0..60_u8).map(|n| merkle::leaf(&[n])).collect();
        let mut next = 0_u8;
        let leaves = fill_up(draws.iter().copied(), || {
            next += 1;
            [next; 32]
        });
        assert_eq!(leaves.len(), 100);
        assert!(leaves.is_sorted_by(|a, b| a.hash < b.hash));
        let mut kept: Vec<Digest> =
            leaves.iter().filter(|leaf| leaf.blank.is_none()).map(|leaf| leaf.hash).collect();
        kept.sort_unstable();
        let mut sorted = draws;
        sorted.sort_unstable();
        assert_eq!(kept, sorted);
        let blanks = leaves.iter().filter_map(|leaf| Some((leaf.blank?, leaf.hash)));
        assert!(blanks.clone().all(|(secret, hash)| blank_leaf(&secret) == hash));
        assert_eq!(blanks.count(), 40);
    }
}
