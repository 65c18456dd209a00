//! How long things took.

use std::time::Duration;

/// Durations, and the time in which they all happened.
#[derive(Debug, Default)]
pub struct Times {
    each: Vec<Duration>,
    /// From the first to the last.
    pub within: Duration,
}

impl Times {
    pub const fn new() -> Self {
        Self { each: Vec::new(), within: Duration::ZERO }
    }

    pub fn each(&self) -> &[Duration] {
        &self.each
    }

    pub fn push(&mut self, time: Duration) {
        self.each.push(time);
    }

    pub fn extend(&mut self, other: Self) {
        self.each.extend(other.each);
    }

    pub fn count(&self) -> usize {
        self.each.len()
    }

    pub fn per_second(&self) -> f64 {
        self.each.len() as f64 / self.within.as_secs_f64()
    }

    /// The time that `percent` of a hundred did not exceed, in milliseconds.
    pub fn percentile(&self, percent: f64) -> String {
        let mut sorted = self.each.clone();
        sorted.sort_unstable();
        let rank = (percent / 100.0 * sorted.len() as f64).ceil() as usize;
        let time = sorted.get(rank.saturating_sub(1)).copied().unwrap_or_default();
        format!("{:.2}", time.as_secs_f64() * 1000.0)
    }
}
