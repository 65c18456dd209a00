//! The clock and the source of chance. Nothing else in the program reads the time or rolls dice.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use data_encoding::BASE64URL_NOPAD;
use rand::rngs::StdRng;
use rand::{Rng, RngExt, SeedableRng};

/// Tells the time, in whole microseconds: what both databases can store.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    /// Runs on from a given moment, for tests and demos.
    From {
        start: DateTime<Utc>,
        since: Instant,
    },
    /// Stands still until it is set; microseconds since 1970.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that shows `start` now and runs on from there.
    pub fn starting_at(start: DateTime<Utc>) -> Self {
        Self(Source::From { start, since: Instant::now() })
    }

    /// A clock that shows `moment` until [`Clock::set`] is called; its clones move with it.
    pub fn manual(moment: DateTime<Utc>) -> Self {
        Self(Source::Manual(Arc::new(AtomicI64::new(moment.timestamp_micros()))))
    }

    /// Sets a manual clock; other clocks cannot be set and stay as they are.
    pub fn set(&self, moment: DateTime<Utc>) {
        if let Source::Manual(micros) = &self.0 {
            micros.store(moment.timestamp_micros(), Ordering::SeqCst);
        }
    }

    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the time")]
    pub fn now(&self) -> DateTime<Utc> {
        let moment = match &self.0 {
            Source::System => Utc::now(),
            Source::From { start, since } => {
                *start + TimeDelta::from_std(since.elapsed()).unwrap_or_default()
            }
            Source::Manual(micros) => {
                DateTime::from_timestamp_micros(micros.load(Ordering::SeqCst)).unwrap_or_default()
            }
        };
        moment.duration_trunc(TimeDelta::microseconds(1)).unwrap_or(moment)
    }
}

#[derive(Clone, Debug)]
pub struct Chance(Arc<Mutex<StdRng>>);

impl Chance {
    pub fn system() -> Self {
        Self(Arc::new(Mutex::new(rand::make_rng())))
    }

    /// The same dice each time, for tests and the demo.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.dice().fill_bytes(&mut bytes);
        bytes
    }

    /// A secret of 256 bits as 43 characters that fit in a URL.
    pub fn token(&self) -> String {
        BASE64URL_NOPAD.encode(&self.bytes::<32>())
    }

    /// A whole number from 0 up to and excluding `end` (which is at least 1).
    pub fn below(&self, end: u64) -> u64 {
        self.dice().random_range(0..end.max(1))
    }

    fn dice(&self) -> MutexGuard<'_, StdRng> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Adds up how long something takes; what it measures decides nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Stopwatch(Duration);

impl Stopwatch {
    /// Does `work`, and adds the time it took.
    pub fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let done = work();
        self.0 += start.elapsed();
        done
    }

    pub const fn elapsed(self) -> Duration {
        self.0
    }
}
