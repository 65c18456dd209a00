//! Whether one of two samples of times tends to be larger: the test of Mann and Whitney, *On a test of whether one of two
//! random variables is stochastically larger than the other* (Annals of Mathematical Statistics 18, 1947), with the normal
//! approximation and the correction for ties of Lehmann, *Nonparametrics* (1975), §1.4.

use std::time::Duration;

/// How two samples compare.
pub struct Compared {
    /// In how many of a hundred pairs, one of each, the first took longer; an equal pair counts half. 50 tells nothing.
    pub longer: f64,
    /// The probability of a difference at least as large, either way, if both are of one distribution.
    pub p: f64,
}

pub fn compare(one: &[Duration], other: &[Duration]) -> Compared {
    let marked = |times: &[Duration], first: bool| -> Vec<(Duration, bool)> {
        times.iter().map(|time| (*time, first)).collect()
    };
    let mut all = [marked(one, true), marked(other, false)].concat();
    all.sort_unstable();
    let (mut before, mut ranks, mut ties) = (0.0, 0.0, 0.0);
    for equal in all.chunk_by(|a, b| a.0 == b.0) {
        let size = equal.len() as f64;
        // Ranks begin with 1; equal ones share their mean.
        let rank = before + (size + 1.0) / 2.0;
        ranks += rank * equal.iter().filter(|(_, first)| *first).count() as f64;
        ties += size.powi(3) - size;
        before += size;
    }
    let (n, m) = (one.len() as f64, other.len() as f64);
    let u = ranks - n * (n + 1.0) / 2.0;
    let variance = n * m / 12.0 * (before + 1.0 - ties / (before * (before - 1.0)));
    let z = (u - n * m / 2.0) / variance.sqrt();
    Compared { longer: 100.0 * u / (n * m), p: two_sided(z) }
}

/// The smallest power of two of microseconds that, added to each time of one half of a sample, sets it apart from the other
/// half with a p below 0.001: what a difference would have to be for the test to find it.
pub fn would_be_found(times: &[Duration]) -> Duration {
    let every_other = |skip: usize| times.iter().skip(skip).step_by(2).copied();
    let other: Vec<Duration> = every_other(1).collect();
    let shifts = (0..24).map(|power| Duration::from_micros(1 << power));
    let is_found = |shift: &Duration| {
        let later: Vec<Duration> = every_other(0).map(|time| time + *shift).collect();
        let Compared { longer, p } = compare(&later, &other);
        longer > 50.0 && p < 0.001
    };
    shifts.into_iter().find(is_found).unwrap_or(Duration::MAX)
}

/// Of a standard normal variable: Abramowitz and Stegun, *Handbook of Mathematical Functions* (1964), 7.1.26; its error is
/// below 2e-7.
fn two_sided(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let factors = [0.254_829_592, -0.284_496_736, 1.421_413_741, -1.453_152_027, 1.061_405_429];
    let sum = factors.iter().rev().fold(0.0, |sum, factor| (sum + factor) * t);
    sum * (-x * x).exp()
}
