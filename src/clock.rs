//! The clock and the random source. Nothing else in the program reads the time or uses randomness.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use data_encoding::BASE64URL_NOPAD;
use rand::rngs::StdRng;
use rand::{Rng, RngExt, SeedableRng};

/// Tells the time in whole microseconds, the precision of both databases, and whether it can be trusted; see
/// [`Clock::is_steady`].
#[derive(Clone, Debug)]
pub struct Clock {
    source: Source,
    watch: Arc<Mutex<Watch>>,
}

#[derive(Clone, Debug)]
enum Source {
    System {
        since: Instant,
    },
    /// Runs on from a given moment, for tests and demos.
    From {
        start: DateTime<Utc>,
        since: Instant,
    },
    /// Stands still until it is set.
    Manual {
        hands: Arc<Hands>,
        is_told: bool,
    },
}

/// What a manual clock shows, in microseconds.
#[derive(Debug)]
struct Hands {
    /// Since 1970.
    moment: AtomicI64,
    /// Since it was made.
    passed: AtomicI64,
}

impl Clock {
    pub fn system() -> Self {
        Self::of(Source::System { since: Instant::now() })
    }

    /// A clock that shows `start` now and runs on from there.
    pub fn starting_at(start: DateTime<Utc>) -> Self {
        Self::of(Source::From { start, since: Instant::now() })
    }

    /// A clock that shows `moment` until [`Clock::set`] is called; clones share its time.
    pub fn manual(moment: DateTime<Utc>) -> Self {
        Self::with_hands(moment, true)
    }

    /// Like [`Clock::manual`], but trusted no more than the system's clock.
    pub fn manual_as_system(moment: DateTime<Utc>) -> Self {
        Self::with_hands(moment, false)
    }

    fn with_hands(moment: DateTime<Utc>, is_told: bool) -> Self {
        let moment = AtomicI64::new(moment.timestamp_micros());
        let hands = Arc::new(Hands { moment, passed: AtomicI64::new(0) });
        Self::of(Source::Manual { hands, is_told })
    }

    fn of(source: Source) -> Self {
        Self { source, watch: Arc::default() }
    }

    /// Sets a manual clock as if time had passed. Has no effect on other clocks.
    pub fn set(&self, moment: DateTime<Utc>) {
        if let Source::Manual { hands, .. } = &self.source {
            let before = hands.moment.swap(moment.timestamp_micros(), Ordering::SeqCst);
            let passed = moment.timestamp_micros().saturating_sub(before).max(0);
            hands.passed.fetch_add(passed, Ordering::SeqCst);
        }
    }

    /// Sets a manual clock as if no time had passed.
    pub fn jump(&self, moment: DateTime<Utc>) {
        if let Source::Manual { hands, .. } = &self.source {
            hands.moment.store(moment.timestamp_micros(), Ordering::SeqCst);
        }
    }

    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the time")]
    pub fn now(&self) -> DateTime<Utc> {
        let moment = match &self.source {
            Source::System { .. } => Utc::now(),
            Source::From { start, since } => {
                *start + TimeDelta::from_std(since.elapsed()).unwrap_or_default()
            }
            Source::Manual { hands, .. } => {
                DateTime::from_timestamp_micros(hands.moment.load(Ordering::SeqCst))
                    .unwrap_or_default()
            }
        };
        moment.duration_trunc(TimeDelta::microseconds(1)).unwrap_or(moment)
    }

    /// Monotonic time since the clock was made, which does not change when a clock is set.
    fn passed(&self) -> Duration {
        match &self.source {
            Source::System { since } | Source::From { since, .. } => since.elapsed(),
            Source::Manual { hands, .. } => {
                let passed = hands.passed.load(Ordering::SeqCst);
                Duration::from_micros(u64::try_from(passed).unwrap_or_default())
            }
        }
    }

    /// Whether this clock was given its time, and so is right by definition. The system's may be wrong.
    pub const fn is_told(&self) -> bool {
        match &self.source {
            Source::System { .. } => false,
            Source::From { .. } => true,
            Source::Manual { is_told, .. } => *is_told,
        }
    }

    /// Whether the clock has kept pace with monotonic time for long enough to be trusted. Needs frequent calls: a
    /// jump is found by comparing two readings.
    pub fn is_steady(&self) -> bool {
        let first = match &self.source {
            Source::Manual { is_told: true, .. } => Duration::ZERO,
            Source::From { .. } => TOLD_CLOCK_SETTLES,
            _ => CLOCK_SETTLES,
        };
        let mut watch = self.watch.lock().unwrap_or_else(PoisonError::into_inner);
        watch.look(self.now(), self.passed(), first)
    }
}

/// How long a clock must be steady after the start and after a step back. On many machines it is wrong until the
/// network sets it.
const CLOCK_SETTLES: Duration = Duration::from_secs(5 * 60);

/// The same for a clock that was given its time.
const TOLD_CLOCK_SETTLES: Duration = Duration::from_secs(4);

/// How long it must be steady after a jump ahead. Long enough for most to notice a wrong clock, but not forever: a
/// machine that slept is right when it wakes.
const JUMP_SETTLES: Duration = Duration::from_secs(60 * 60);

/// How far a clock may run ahead of monotonic time between two readings.
const CLOCK_SLACK: TimeDelta = TimeDelta::seconds(5);

/// How the clock has run so far.
#[derive(Debug, Default)]
struct Watch(Option<Seen>);

#[derive(Debug, Clone, Copy)]
struct Seen {
    now: DateTime<Utc>,
    passed: Duration,
    /// The start of the required steady time, and its length.
    since: Duration,
    settles: Duration,
}

impl Watch {
    fn look(&mut self, now: DateTime<Utc>, passed: Duration, first: Duration) -> bool {
        let (since, settles) = match self.0 {
            None => (passed, first),
            Some(last) => {
                let between = TimeDelta::from_std(passed.saturating_sub(last.passed));
                let ahead = (now - last.now) - between.unwrap_or_default();
                if ahead > CLOCK_SLACK {
                    log::warn!("the clock jumped ahead by {} s", ahead.num_seconds());
                    (passed, JUMP_SETTLES)
                } else if ahead < -CLOCK_SLACK {
                    log::warn!("the clock stepped back by {} s", -ahead.num_seconds());
                    (passed, first)
                } else {
                    (last.since, last.settles)
                }
            }
        };
        self.0 = Some(Seen { now, passed, since, settles });
        passed.saturating_sub(since) >= settles
    }
}

#[derive(Clone, Debug)]
pub struct Chance(Arc<Mutex<StdRng>>);

impl Chance {
    pub fn system() -> Self {
        Self(Arc::new(Mutex::new(rand::make_rng())))
    }

    /// The same sequence each time, for tests and the demo.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.dice().fill_bytes(&mut bytes);
        bytes
    }

    /// A 256-bit secret as 43 characters that fit in a URL.
    pub fn token(&self) -> String {
        BASE64URL_NOPAD.encode(&self.bytes::<32>())
    }

    /// An integer from 0 to `end` (exclusive); `end` is at least 1.
    pub fn below(&self, end: u64) -> u64 {
        self.dice().random_range(0..end.max(1))
    }

    fn dice(&self) -> MutexGuard<'_, StdRng> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Adds up how long something takes. Nothing depends on what it measures.
#[derive(Debug, Clone, Copy, Default)]
pub struct Stopwatch(Duration);

impl Stopwatch {
    /// Runs `work` and adds its duration.
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

#[cfg(test)]
mod tests {
    use super::*;

    const START: &str = "2026-11-17T12:00:00Z";

    /// A clock that was read once.
    fn clock() -> Clock {
        let clock = Clock::manual_as_system(START.parse().unwrap());
        clock.is_steady();
        clock
    }

    /// Lets time pass, and reads the clock every half minute.
    fn run_on(clock: &Clock, minutes: i64) -> bool {
        for _ in 0..minutes * 2 {
            clock.set(clock.now() + TimeDelta::seconds(30));
            clock.is_steady();
        }
        clock.is_steady()
    }

    #[test]
    fn a_clock_is_believed_when_it_has_run_for_five_minutes() {
        let clock = clock();
        assert!(!clock.is_steady());
        assert!(!run_on(&clock, 4));
        assert!(run_on(&clock, 1));
    }

    #[test]
    fn a_clock_that_jumped_ahead_is_believed_after_an_hour_or_soon_after_it_was_put_right() {
        let clock = clock();
        assert!(run_on(&clock, 5));
        clock.jump(clock.now() + TimeDelta::hours(6));
        assert!(!clock.is_steady());
        assert!(!run_on(&clock, 59));
        assert!(run_on(&clock, 1));
        clock.jump(clock.now() + TimeDelta::hours(6));
        assert!(!run_on(&clock, 10));
        clock.jump(clock.now() - TimeDelta::hours(6));
        assert!(!clock.is_steady());
        assert!(!run_on(&clock, 4));
        assert!(run_on(&clock, 1));
    }

    #[test]
    fn a_clock_that_is_set_little_by_little_is_believed() {
        let clock = clock();
        assert!(run_on(&clock, 5));
        for _ in 0..100 {
            clock.jump(clock.now() + TimeDelta::seconds(1));
            assert!(run_on(&clock, 1));
        }
    }

    #[test]
    fn a_clock_that_was_told_the_time_is_believed() {
        let clock = Clock::manual(START.parse().unwrap());
        assert!(clock.is_steady());
        clock.set(clock.now() + TimeDelta::days(7));
        assert!(clock.is_steady());
    }
}
