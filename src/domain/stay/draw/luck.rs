//! Luck: one number for each person, desk and day, and a logarithm that is the same on every machine.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::hash::Digest;
use super::record::DrawRecord;

/// The secrets behind one person's draws of a day.
#[derive(Clone)]
pub struct Luck {
    /// The secret seed of the site's day; published after closing.
    pub seed: Digest,
    pub pseudonym: String,
    /// The key of this draw's seals; it has no influence on the outcome.
    pub salt: Digest,
}

impl DrawRecord {
    /// The desk that the person gets: the one with the smallest −log(u) / chance.
    pub(super) fn outcome(&self, seed: &Digest) -> Option<&str> {
        let groups = self.groups().map(|group| (group.desks.as_slice(), group.chance));
        outcome(seed, &self.person, &self.free, groups)
    }
}

/// The desk that a person gets. `groups` are positions in `free`, with the chance of each of those desks.
pub(super) fn outcome<'a>(
    seed: &Digest,
    pseudonym: &str,
    free: &'a [String],
    groups: impl Iterator<Item = (&'a [u32], u64)>,
) -> Option<&'a str> {
    let luck = luck_of(seed, pseudonym);
    let mut best: Option<Candidate<'_>> = None;
    for (desks, chance) in groups.filter(|(_, chance)| *chance > 0) {
        let chance = u128::from(chance);
        for desk in desks {
            let name = free.get(usize::try_from(*desk).ok()?)?;
            let x = number(&luck, name);
            if best.is_some_and(|best| best.log * chance < at_least(x) * best.chance) {
                continue;
            }
            let candidate = Candidate { log: minus_log2(x), chance, name };
            if best.is_none_or(|best| candidate.comes_before(&best)) {
                best = Some(candidate);
            }
        }
    }
    best.map(|best| best.name)
}

/// A desk with the values that rank it.
#[derive(Clone, Copy)]
struct Candidate<'a> {
    log: u128,
    chance: u128,
    name: &'a str,
}

impl Candidate<'_> {
    fn comes_before(&self, other: &Self) -> bool {
        let (mine, theirs) = (self.log * other.chance, other.log * self.chance);
        mine.cmp(&theirs).then_with(|| self.name.cmp(other.name)).is_lt()
    }
}

/// HMAC-SHA256 under the seed, with the pseudonym and a line feed already fed in.
fn luck_of(seed: &Digest, pseudonym: &str) -> Hmac<Sha256> {
    // A shorter key is padded with zeros to the block of the hash (RFC 2104).
    let mut block = [0; 64];
    for (place, byte) in block.iter_mut().zip(seed) {
        *place = *byte;
    }
    let mut mac = Hmac::<Sha256>::new(&block.into());
    mac.update(pseudonym.as_bytes());
    mac.update(b"\n");
    mac
}

/// The first eight bytes of the HMAC, big-endian: `x`, where u = (x + ½) / 2⁶⁴.
fn number(luck: &Hmac<Sha256>, desk: &str) -> u64 {
    let mut mac = luck.clone();
    mac.update(desk.as_bytes());
    let bytes = mac.finalize().into_bytes();
    bytes.iter().take(8).fold(0, |x, byte| (x << 8) | u64::from(*byte))
}

/// Bits after the binary point of [`minus_log2`].
const FRACTION: u32 = 40;

/// −log₂((x + ½) / 2⁶⁴) in units of 2⁻⁴⁰; at least 1, at most 65 · 2⁴⁰.
fn minus_log2(x: u64) -> u128 {
    let odd = 2 * u128::from(x) + 1;
    let whole = odd.ilog2();
    // The mantissa in [1, 2) with 63 bits after the point.
    let mut mantissa = (odd << 63) >> whole;
    let mut log = u128::from(whole);
    for _ in 0..FRACTION {
        mantissa = (mantissa * mantissa) >> 63;
        let bit = mantissa >> 64;
        mantissa >>= bit;
        log = (log << 1) | bit;
    }
    (65 << FRACTION) - log
}

/// A cheap lower bound of [`minus_log2`], by −log₂(u) > 1 − u. It spares most desks the logarithm.
fn at_least(x: u64) -> u128 {
    u128::from((u64::MAX - x) >> (64 - FRACTION))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logarithm_is_right_to_a_part_in_a_billion() {
        for x in [0, 1, 2, 3, 1000, u64::MAX / 3, u64::MAX / 2, u64::MAX / 2 + 1, u64::MAX / 10 * 9]
        {
            let expected = -((x as f64 + 0.5).log2() - 64.0);
            let got = minus_log2(x) as f64 / (1_u64 << FRACTION) as f64;
            assert!((got - expected).abs() < 1e-9, "{x}: {got} instead of {expected}");
            assert!(at_least(x) <= minus_log2(x));
        }
        assert_eq!(minus_log2(0), 65 << FRACTION);
        assert_eq!(minus_log2(u64::MAX), 1);
    }

    #[test]
    fn luck_is_the_hmac_of_pseudonym_and_desk() {
        // Computed with another program from the description.
        let x = number(&luck_of(&[7; 32], "ada"), "A-1");
        assert_eq!((x, minus_log2(x)), (17_574_409_611_797_798_937, 76_844_837_309));
    }
}
