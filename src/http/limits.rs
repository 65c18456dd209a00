//! How often somebody may try to sign in. Kept in memory, a process each: the rule that matters, five
//! tries a code, is in the database.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::time::Duration;

use actix_web::HttpRequest;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::problem::{Problem, Reason};
use crate::domain::person::EmailAddress;
use crate::usecases::Context;

/// Limits on signing in, by address and by client.
#[derive(Debug)]
pub struct Limits {
    codes: DefaultKeyedRateLimiter<String>,
    tries: DefaultKeyedRateLimiter<String>,
    clients: DefaultKeyedRateLimiter<IpAddr>,
}

/// Codes for one address in ten minutes.
const CODES: u32 = 5;
/// Tries for one address in ten minutes.
const TRIES: u32 = 20;
/// Requests of one client in a minute.
const REQUESTS: u32 = 60;
/// Above so many keys, those that may start afresh are forgotten.
const MANY: usize = 10_000;

impl Limits {
    /// Limits that nobody has met yet.
    pub fn new() -> Self {
        Self {
            codes: RateLimiter::keyed(within(CODES, Duration::from_secs(600))),
            tries: RateLimiter::keyed(within(TRIES, Duration::from_secs(600))),
            clients: RateLimiter::keyed(within(REQUESTS, Duration::from_secs(60))),
        }
    }

    /// Whether another code may be sent.
    pub fn code(
        &self,
        context: &Context,
        request: &HttpRequest,
        email: &EmailAddress,
    ) -> Result<(), Problem> {
        self.client(context, request)?;
        check(&self.codes, &email.as_str().to_owned(), 120)
    }

    /// Whether another code may be tried.
    pub fn sign_in(
        &self,
        context: &Context,
        request: &HttpRequest,
        email: &EmailAddress,
    ) -> Result<(), Problem> {
        self.client(context, request)?;
        check(&self.tries, &email.as_str().to_owned(), 30)
    }

    fn client(&self, context: &Context, request: &HttpRequest) -> Result<(), Problem> {
        match client_address(context, request) {
            Some(address) => check(&self.clients, &address, 1),
            None => Ok(()),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}

fn within(count: u32, period: Duration) -> Quota {
    let count = NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
    Quota::with_period(period / count.get())
        .unwrap_or_else(|| Quota::per_second(count))
        .allow_burst(count)
}

fn check<K: std::hash::Hash + Eq + Clone>(
    limiter: &DefaultKeyedRateLimiter<K>,
    key: &K,
    retry_after: u64,
) -> Result<(), Problem> {
    if limiter.len() > MANY {
        limiter.retain_recent();
    }
    limiter
        .check_key(key)
        .map_err(|_| Problem::new(Reason::TooManyRequests).retry_after(retry_after))
}

/// The client's address; of an IPv6 address the network, which is one client's.
///
/// This service speaks no TLS of its own: if people reach it over HTTPS, the peer is a proxy of ours,
/// and the last address that it reports is the client's.
fn client_address(context: &Context, request: &HttpRequest) -> Option<IpAddr> {
    let peer = request.peer_addr()?.ip();
    let forwarded = request.headers().get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let address = forwarded
        .filter(|_| context.public_url.scheme() == "https")
        .and_then(|list| list.rsplit(',').next())
        .and_then(|last| last.trim().parse().ok())
        .unwrap_or(peer);
    Some(match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() & !0 << 64)),
    })
}
