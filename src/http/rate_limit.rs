//! Rate limits in memory, by `governor`, with one counter per key.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// A limit per client. The owner of a wide IPv6 network has thousands of narrow ones, so each width is counted.
#[derive(Debug)]
pub(super) struct ClientLimit {
    widths: [(u32, Limit); 3],
}

impl ClientLimit {
    pub(super) fn a_second(number: u32, at_once: u32) -> Self {
        Self::wide(|times| Limit::a_second(number * times, at_once * times))
    }

    pub(super) fn within(period: Duration, number: u32) -> Self {
        Self::wide(|times| Limit::within(period, number * times))
    }

    fn wide(limit: impl Fn(u32) -> Limit) -> Self {
        Self { widths: [(64, limit(1)), (56, limit(2)), (48, limit(4))] }
    }

    pub(super) fn check(&self, address: IpAddr) -> Result<(), Duration> {
        for (bits, limit) in &self.widths {
            match address {
                IpAddr::V4(address) => return limit.check(address),
                IpAddr::V6(address) => limit.check(first_bits(address, *bits))?,
            }
        }
        Ok(())
    }
}

/// One limit. A key is hashed to 64 bits with a secret, so that two keys collide neither by chance nor on purpose. A
/// counter whose full share is available again is dropped.
#[derive(Debug)]
pub(super) struct Limit {
    limiter: DefaultKeyedRateLimiter<u64>,
    hasher: RandomState,
    checks: AtomicU32,
}

/// Number of checks after which counters with their full share are dropped.
const TIDY_EVERY: u32 = 10_000;

impl Limit {
    pub(super) fn a_second(number: u32, at_once: u32) -> Self {
        Self::new(Quota::per_second(at_least_one(number)).allow_burst(at_least_one(at_once)))
    }

    pub(super) fn within(period: Duration, number: u32) -> Self {
        let quota = Quota::with_period(period / number.max(1));
        let quota = quota.unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN));
        Self::new(quota.allow_burst(at_least_one(number)))
    }

    fn new(quota: Quota) -> Self {
        let (limiter, hasher) = (RateLimiter::keyed(quota), RandomState::new());
        Self { limiter, hasher, checks: AtomicU32::new(0) }
    }

    /// The time to wait, if the limit is reached.
    pub(super) fn check(&self, who: impl Hash) -> Result<(), Duration> {
        if self.checks.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        self.limiter
            .check_key(&self.hasher.hash_one(who))
            .map_err(|until| until.wait_time_from(DefaultClock::default().now()))
    }
}

fn at_least_one(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN)
}

pub(super) fn first_bits(address: Ipv6Addr, bits: u32) -> Ipv6Addr {
    Ipv6Addr::from_bits(address.to_bits() & u128::MAX.checked_shl(128 - bits).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_shares_a_limit_with_somebody_unrelated() {
        let limit = Limit::a_second(1, 1);
        for number in 0..100_000 {
            limit.check(number).unwrap();
        }
        assert!(limit.check(99_999).is_err());
    }

    #[test]
    fn who_has_all_of_their_share_again_is_forgotten() {
        let limit = Limit::new(Quota::per_second(at_least_one(u32::MAX)));
        for number in 0..5 * TIDY_EVERY {
            limit.check(number).unwrap();
        }
        assert!(limit.limiter.len() <= TIDY_EVERY as usize, "{}", limit.limiter.len());
    }
}
