//! How much clients, people and kiosks may ask. Kept in memory, a process each, by `governor`; the rules that
//! matter, five tries a code and single use, are in the database.
//!
//! The limits stand far above what anybody does, because an office is one client: a thousand phones behind one
//! address at nine o'clock, a hundred check-ins a second through one kiosk. They are there to keep one from
//! taking what all the others need, and to make guessing slow.
//!
//! | who | a second, lastingly | at once |
//! |---|---|---|
//! | a client: an IPv4 address, or an IPv6 network of 64 bits | 300 | 6000 |
//! | a client, of requests that nobody known makes | 20 | 1200 |
//! | a client, of requests to sign in | 1 | 240 |
//! | a client, of those the ones for a letter with a code | 1 | 60 |
//! | a kiosk | 150 | 1500 |
//! | somebody in a role, or a program that fetches figures | 50 | 3000 |
//! | a person | 2 | 120 |
//! | a client, of codes for one address to browsers that have none | 5 in ten minutes | 5 |
//! | a browser, of tries at codes for one address | 20 in ten minutes | 20 |
//!
//! Pages and what they load come from memory and are not counted, save for looking up whose language one is in.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::time::Duration;

use actix_web::http::Method;
use actix_web::http::header::HeaderMap;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::problem::{Problem, Reason};
use crate::config::TrustedProxies;
use crate::domain::person::address::EmailAddress;
use crate::domain::person::role::RoleRight;
use crate::usecases::access::admit::Caller;

#[derive(Debug)]
pub struct Limits {
    is_on: bool,
    proxies: TrustedProxies,
    clients: Limit,
    strangers: Limit,
    entrances: Limit,
    letters: Limit,
    kiosks: Limit,
    roles: Limit,
    people: Limit,
    codes: Limit,
    tries: Limit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Client(IpAddr);

impl std::fmt::Display for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Limits {
    /// Limits that nobody has met yet. With `is_on` false they stop nobody.
    pub fn new(is_on: bool, proxies: TrustedProxies) -> Self {
        let ten_minutes = Duration::from_secs(600);
        Self {
            is_on,
            proxies,
            clients: Limit::a_second(300, 6000),
            strangers: Limit::a_second(20, 1200),
            entrances: Limit::a_second(1, 240),
            letters: Limit::a_second(1, 60),
            kiosks: Limit::a_second(150, 1500),
            roles: Limit::a_second(50, 3000),
            people: Limit::a_second(2, 120),
            codes: Limit::within(ten_minutes, 5),
            tries: Limit::within(ten_minutes, 20),
        }
    }

    /// The client that a request comes from; none if the connection is gone already.
    pub fn client(&self, peer: Option<IpAddr>, headers: &HeaderMap) -> Option<Client> {
        let forwarded: Vec<&str> = headers
            .get_all("x-forwarded-for")
            .filter_map(|value| value.to_str().ok())
            .flat_map(|list| list.split(','))
            .collect();
        let address = self.proxies.client(peer?, forwarded.into_iter());
        Some(Client(match address.to_canonical() {
            IpAddr::V4(_) => address.to_canonical(),
            // Of an IPv6 address the network, which is one client's.
            IpAddr::V6(six) => IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() & !0 << 64)),
        }))
    }

    pub fn ask(&self, client: Option<Client>) -> Result<(), Problem> {
        self.check(&self.clients, client)
    }

    /// Whether a client of whom nothing is known may ask more.
    pub fn ask_as_stranger(&self, client: Option<Client>) -> Result<(), Problem> {
        self.check(&self.strangers, client)
    }

    pub fn ask_as(&self, client: Option<Client>, caller: &Caller) -> Result<(), Problem> {
        match caller {
            Caller::Kiosk(kiosk) => self.check(&self.kiosks, Some(kiosk.id)),
            Caller::Person(person, _) => self.check(&self.people, Some(person)),
            Caller::InRole(holder) => match holder.right {
                RoleRight::Access(access) => self.check(&self.roles, Some((0, access.0))),
                RoleRight::Person(person, _) => self.check(&self.roles, Some((1, person.0))),
            },
            Caller::Ticket => self.ask_as_stranger(client),
        }
    }

    /// Whether a client may go on signing people in.
    pub fn enter(&self, client: Option<Client>) -> Result<(), Problem> {
        self.check(&self.entrances, client)
    }

    /// Whether another browser may begin to sign in with a code for this address. What others ask does not count,
    /// and who may not is not told: a browser that has a code may go on, and that is nobody else's to know.
    pub fn code(&self, client: Option<Client>, email: &EmailAddress) -> Result<bool, Problem> {
        self.enter(client)?;
        self.check(&self.letters, client)?;
        Ok(self.check(&self.codes, client.map(|client| (client, email.as_str()))).is_ok())
    }

    /// Whether a browser, which `browser` is the token of, may try another code. Tries of others do not count, not
    /// even next door: nobody is kept out by a stranger. Who changes tokens gains nothing, for a code is good in
    /// the browser that asked for it.
    pub fn attempt(
        &self,
        client: Option<Client>,
        browser: &str,
        email: &EmailAddress,
    ) -> Result<(), Problem> {
        self.enter(client)?;
        self.check(&self.tries, client.map(|client| (client, browser, email.as_str())))
    }

    fn check(&self, limit: &Limit, who: Option<impl Hash>) -> Result<(), Problem> {
        match who.filter(|_| self.is_on) {
            Some(who) => limit.check(who).map_err(|wait| {
                Problem::new(Reason::TooManyRequests).retry_after(wait.as_secs() + 1)
            }),
            None => Ok(()),
        }
    }
}

/// Whether a request is counted: what only reads what is in memory is not.
pub fn is_counted(method: &Method, path: &str) -> bool {
    path.starts_with("/api/") || matches!(path, "/health/ready" | "/metrics") || !method.is_safe()
}

/// One limit. Who somebody is, is a number of 16 bits by a secret hash: so there is an end to what is kept, and
/// nobody can choose with whom they share.
#[derive(Debug)]
struct Limit {
    limiter: DefaultKeyedRateLimiter<u16>,
    hasher: RandomState,
}

impl Limit {
    fn a_second(number: u32, at_once: u32) -> Self {
        Self::new(Quota::per_second(at_least_one(number)).allow_burst(at_least_one(at_once)))
    }

    fn within(period: Duration, number: u32) -> Self {
        let quota = Quota::with_period(period / number.max(1));
        let quota = quota.unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN));
        Self::new(quota.allow_burst(at_least_one(number)))
    }

    fn new(quota: Quota) -> Self {
        Self { limiter: RateLimiter::keyed(quota), hasher: RandomState::new() }
    }

    /// How long to wait, if there is no more to be had now.
    fn check(&self, who: impl Hash) -> Result<(), Duration> {
        let [first, second, ..] = self.hasher.hash_one(who).to_be_bytes();
        let number = u16::from_be_bytes([first, second]);
        self.limiter
            .check_key(&number)
            .map_err(|until| until.wait_time_from(DefaultClock::default().now()))
    }
}

fn at_least_one(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::identity::{KioskId, PersonId, SiteId};
    use crate::store::access::kiosks::Kiosk;

    fn client(number: u8) -> Option<Client> {
        Some(Client(IpAddr::from([10, 0, 0, number])))
    }

    fn limits() -> Limits {
        Limits::new(true, TrustedProxies::default())
    }

    fn kiosk(number: i64) -> Caller {
        Caller::Kiosk(Kiosk {
            id: KioskId(number),
            site_id: SiteId(1),
            site: "HQ".to_owned(),
            name: "entrance".to_owned(),
            created_at: chrono::NaiveDateTime::default(),
            last_seen_at: None,
            revoked_at: None,
        })
    }

    #[test]
    fn a_rush_of_a_hundred_check_ins_a_second_passes_two_kiosks_behind_one_address() {
        let limits = limits();
        // Ten seconds of it at one moment: more than would ever come.
        for number in 0..1000 {
            limits.ask(client(1)).unwrap();
            limits.ask_as(client(1), &kiosk(number % 2)).unwrap();
        }
    }

    #[test]
    fn a_thousand_phones_behind_one_address_may_come_at_nine() {
        let limits = limits();
        for person in 0..1000 {
            for _ in 0..6 {
                limits.ask(client(1)).unwrap();
            }
            // A ticket, and five requests as themselves.
            limits.ask_as_stranger(client(1)).unwrap();
            for _ in 0..5 {
                limits.ask_as(client(1), &Caller::Person(PersonId(person), 1)).unwrap();
            }
        }
    }

    #[test]
    fn who_asks_too_much_is_told_for_how_long_to_wait_and_others_are_not() {
        let limits = limits();
        let email: EmailAddress = "p1@example.org".parse().unwrap();
        for _ in 0..20 {
            limits.attempt(client(1), "one", &email).unwrap();
        }
        let problem = limits.attempt(client(1), "one", &email).unwrap_err();
        assert_eq!(problem.code, Reason::TooManyRequests);
        let wait = problem.waits_for().unwrap();
        assert!((20..=31).contains(&wait), "{wait}");
        limits.attempt(client(1), "two", &email).unwrap();
        limits.attempt(client(2), "one", &email).unwrap();
        let person = |number| Caller::Person(PersonId(number), 1);
        let mut asked = 0;
        while limits.ask_as(client(1), &person(1)).is_ok() {
            asked += 1;
        }
        assert!((120..140).contains(&asked), "{asked}");
        limits.ask_as(client(1), &person(2)).unwrap();
        let off = Limits::new(false, TrustedProxies::default());
        for _ in 0..10_000 {
            assert!(off.code(client(1), &email).unwrap());
        }
    }

    #[test]
    fn who_begins_too_often_for_one_address_keeps_nobody_else_from_it() {
        let limits = limits();
        let [one, two] = ["p1@example.org", "p2@example.org"].map(|text| text.parse().unwrap());
        for _ in 0..5 {
            assert!(limits.code(client(1), &one).unwrap());
        }
        assert!(!limits.code(client(1), &one).unwrap());
        assert!(limits.code(client(1), &two).unwrap());
        assert!(limits.code(client(2), &one).unwrap());
    }

    #[test]
    fn a_client_that_asks_for_letters_without_end_is_stopped_and_can_still_try_the_codes() {
        let limits = limits();
        let email = |number| format!("p{number}@example.org").parse().unwrap();
        let asked = (0..240).take_while(|number| limits.code(client(1), &email(*number)).is_ok());
        assert!((60..80).contains(&asked.count()));
        limits.attempt(client(1), "one", &email(1)).unwrap();
        assert!(limits.code(client(2), &email(1)).unwrap());
    }

    #[test]
    fn what_is_kept_has_an_end() {
        let limit = Limit::a_second(1, 1);
        for number in 0..100_000 {
            let _ = limit.check(number);
        }
        assert!(limit.limiter.len() <= 65_536);
    }

    #[test]
    fn neighbours_in_an_ipv6_network_are_one_client() {
        let limits = limits();
        let of = |text: &str| limits.client(text.parse().ok(), &HeaderMap::new());
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:10.0.0.1"), of("10.0.0.1"));
    }
}
