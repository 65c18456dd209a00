//! Rate limits for clients, people and kiosks, kept in memory per process by `governor`. The limits that matter most
//! are in the database, which all instances share: tries at a code, places for codes, and budgets of wrong codes.
//!
//! The limits are far above normal use, because an office is one client: a thousand phones behind one address at nine
//! o'clock, a hundred check-ins a second through one kiosk. They keep one client from using up what all others need,
//! and slow down guessing.
//!
//! | who | sustained, per second | at once |
//! |---|---|---|
//! | a client: an IPv4 address, or an IPv6 network of 64 bits | 300 | 6000 |
//! | a client, for unauthenticated requests | 20 | 1200 |
//! | a client, for requests to sign in | 1 | 240 |
//! | a client, for those that request a letter with a code; not on a network of the house | 1 | 60 |
//! | an IPv6 network of 56 bits, of each of these | twice that | twice that |
//! | an IPv6 network of 48 bits | four times that | four times that |
//! | a kiosk | 150 | 1500 |
//! | somebody in a role, or a program that fetches figures | 50 | 3000 |
//! | a person | 2 | 120 |
//! | a known browser (somebody signed in there before), for unauthenticated requests | 2 | 120 |
//! | such a browser, for requests to sign in | 20 in ten minutes | 20 |
//! | a browser, for tries at codes for one address | 20 in ten minutes | 20 |
//! | a kiosk, for guests who sign in there | 120 an hour | 120 |
//! | a client, for guests who sign in by phone | 240 an hour | 240 |
//!
//! Pages and their assets come from memory and are not counted, except for looking up the language of a signed-in
//! person.

use std::hash::Hash;
use std::net::IpAddr;
use std::time::Duration;

use actix_web::http::Method;
use actix_web::http::header::HeaderMap;

use super::HttpSettings;
use super::known_browser::KnownBrowser;
use super::problem::{Problem, Reason};
use super::rate_limit::{ClientLimit, Limit, first_bits};
use crate::config::{Networks, TrustedProxies};
use crate::domain::identity::KioskId;
use crate::domain::person::address::EmailAddress;
use crate::domain::person::role::RoleRight;
use crate::usecases::access::admit::{Caller, Limited};

#[derive(Debug)]
pub struct Limits {
    is_on: bool,
    proxies: TrustedProxies,
    house: Networks,
    clients: ClientLimit,
    strangers: ClientLimit,
    entrances: ClientLimit,
    letters: ClientLimit,
    kiosks: Limit,
    roles: Limit,
    people: Limit,
    limited: Limit,
    browsers: Limit,
    browser_entrances: Limit,
    tries: Limit,
    guests: Limit,
    guest_phones: ClientLimit,
    log_lines: Limit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Client {
    pub address: IpAddr,
    /// Whether the address is in a network of the house.
    pub is_of_house: bool,
}

impl Client {
    /// The largest network that may belong to one stranger: for an IPv6 address, the largest that a subscriber gets.
    pub fn widest(self) -> String {
        match self.address {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => first_bits(address, 48).to_string(),
        }
    }
}

impl Limits {
    /// With `rate_limits` false nothing is limited.
    pub fn new(settings: &HttpSettings) -> Self {
        let ten_minutes = Duration::from_secs(600);
        Self {
            is_on: settings.rate_limits,
            proxies: settings.trusted_proxies.clone(),
            house: settings.house_networks.clone(),
            clients: ClientLimit::a_second(300, 6000),
            strangers: ClientLimit::a_second(20, 1200),
            entrances: ClientLimit::a_second(1, 240),
            letters: ClientLimit::a_second(1, 60),
            kiosks: Limit::a_second(150, 1500),
            roles: Limit::a_second(50, 3000),
            people: Limit::a_second(2, 120),
            limited: Limit::a_second(2, 120),
            browsers: Limit::a_second(2, 120),
            browser_entrances: Limit::within(ten_minutes, 20),
            tries: Limit::within(ten_minutes, 20),
            guests: Limit::within(Duration::from_secs(3600), 120),
            guest_phones: ClientLimit::within(Duration::from_secs(3600), 240),
            log_lines: Limit::within(Duration::from_secs(60), 6),
        }
    }

    /// The client of a request; `None` if the connection is already closed.
    pub fn client(&self, peer: Option<IpAddr>, headers: &HeaderMap) -> Option<Client> {
        let forwarded: Vec<&str> = headers
            .get_all("x-forwarded-for")
            .filter_map(|value| value.to_str().ok())
            .flat_map(|list| list.split(','))
            .collect();
        let address = self.proxies.client(peer?, forwarded.into_iter()).to_canonical();
        Some(Client { address, is_of_house: self.house.contains(address) })
    }

    /// Whether limits are on.
    pub const fn are_on(&self) -> bool {
        self.is_on
    }

    /// Whether another log line of this kind is allowed: a few per minute.
    pub fn may_log(&self, kind: impl Hash) -> bool {
        self.log_lines.check(kind).is_ok()
    }

    pub fn ask(&self, client: Option<Client>) -> Result<(), Problem> {
        self.check_client(&self.clients, client)
    }

    /// Whether an unauthenticated client may send another request. A known browser has its own limit, so others in
    /// its network cannot keep it from signing in.
    pub fn ask_as_stranger(
        &self,
        client: Option<Client>,
        browser: Option<&KnownBrowser>,
    ) -> Result<(), Problem> {
        match browser {
            Some(browser) => self.check(&self.browsers, Some(browser.number())),
            None => self.check_client(&self.strangers, client),
        }
    }

    pub fn ask_as(&self, client: Option<Client>, caller: &Caller) -> Result<(), Problem> {
        match caller {
            Caller::Kiosk(kiosk) | Caller::Wall(kiosk) => self.check(&self.kiosks, Some(kiosk.id)),
            Caller::Person(person, _) => self.check(&self.people, Some(person)),
            // By session: a limited one may have been taken over, and its owner sets up a second factor in another.
            Caller::Limited(Limited { session, .. }) => self.check(&self.limited, Some(session)),
            Caller::InRole(holder) => match holder.right {
                RoleRight::Access(access) => self.check(&self.roles, Some((0, access.0))),
                RoleRight::Person(person, _) => self.check(&self.roles, Some((1, person.0))),
            },
            Caller::Coordinator(coordinator) => {
                self.check(&self.roles, Some((0, coordinator.access.0)))
            }
            Caller::Reception(reception) => self.check(&self.roles, Some((0, reception.access.0))),
            Caller::Host(host) => self.check(&self.roles, Some((0, host.access.0))),
            Caller::Editor(editor) => self.check(&self.roles, Some((0, editor.access.0))),
            Caller::Guest(guest) => self.check(&self.people, Some(guest)),
            Caller::Ticket => self.ask_as_stranger(client, None),
        }
    }

    /// Whether a client, or a known browser, may send another sign-in request.
    pub fn enter(
        &self,
        client: Option<Client>,
        browser: Option<&KnownBrowser>,
    ) -> Result<(), Problem> {
        match browser {
            Some(browser) => self.check(&self.browser_entrances, Some(browser.number())),
            None => self.check_client(&self.entrances, client),
        }
    }

    /// Whether a client, or a known browser, may request another letter with a code. Many people in a network of the
    /// house do so in the morning; the outbox's fair order is enough there.
    pub fn ask_for_code(
        &self,
        client: Option<Client>,
        browser: Option<&KnownBrowser>,
    ) -> Result<(), Problem> {
        self.enter(client, browser)?;
        match browser {
            Some(_) => Ok(()),
            None => self.check_client(&self.letters, client.filter(|client| !client.is_of_house)),
        }
    }

    /// Whether the browser with `token` may try another code. Tries from other browsers do not count, so no stranger
    /// can lock anybody out. A new token is no advantage, since a code is valid only in the browser that requested
    /// it.
    pub fn attempt(
        &self,
        client: Option<Client>,
        browser: Option<&KnownBrowser>,
        token: &str,
        email: &EmailAddress,
    ) -> Result<(), Problem> {
        self.enter(client, browser)?;
        let address = client.map(|client| client.address);
        self.check(&self.tries, address.map(|address| (address, token, email.as_str())))
    }

    /// Whether another guest may sign in at a kiosk: whoever stands before it could fill the café and have letters sent.
    pub fn sign_in_guest(&self, kiosk: KioskId) -> Result<(), Problem> {
        self.check(&self.guests, Some(kiosk))
    }

    /// The same for guests with phones.
    pub fn sign_in_guest_by_phone(&self, client: Option<Client>) -> Result<(), Problem> {
        self.check_client(&self.guest_phones, client)
    }

    fn check_client(&self, limit: &ClientLimit, client: Option<Client>) -> Result<(), Problem> {
        match client.filter(|_| self.is_on) {
            Some(client) => limit.check(client.address).map_err(too_many),
            None => Ok(()),
        }
    }

    fn check(&self, limit: &Limit, who: Option<impl Hash>) -> Result<(), Problem> {
        match who.filter(|_| self.is_on) {
            Some(who) => limit.check(who).map_err(too_many),
            None => Ok(()),
        }
    }
}

/// Whether a request is counted; reading from memory is not.
pub fn is_counted(method: &Method, path: &str) -> bool {
    ["/api/", "/calendar/"].iter().any(|start| path.starts_with(start))
        || matches!(path, "/health/ready" | "/metrics" | "/stories.atom")
        || !method.is_safe()
}

fn too_many(wait: Duration) -> Problem {
    Problem::new(Reason::TooManyRequests).retry_after(wait.as_secs() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::kiosk_kind::KioskKind;
    use crate::domain::identity::{PersonId, SiteId};
    use crate::http::routes::API;
    use crate::store::access::kiosks::Kiosk;

    #[test]
    fn whatever_reads_a_database_is_counted() {
        for row in API.iter().filter(|row| row.path != "/health/live") {
            let method = Method::from_bytes(row.method.as_bytes()).unwrap();
            assert!(is_counted(&method, row.path), "{} {}", row.method, row.path);
        }
        assert!(!is_counted(&Method::GET, "/health/live"));
        assert!(!is_counted(&Method::GET, "/stories"));
    }

    fn client(number: u8) -> Option<Client> {
        Some(Client { address: IpAddr::from([10, 0, 0, number]), is_of_house: false })
    }

    fn limits() -> Limits {
        Limits::new(&HttpSettings { rate_limits: true, ..HttpSettings::default() })
    }

    fn of(limits: &Limits, text: &str) -> Option<Client> {
        limits.client(text.parse().ok(), &HeaderMap::new())
    }

    fn kiosk(number: i64) -> Caller {
        Caller::Kiosk(Kiosk {
            id: KioskId(number),
            site_id: SiteId(1),
            site: "HQ".to_owned(),
            name: "entrance".to_owned(),
            kind: KioskKind::Entrance,
            created_at: chrono::DateTime::UNIX_EPOCH,
            last_seen_at: None,
            revoked_at: None,
        })
    }

    #[test]
    fn a_rush_of_a_hundred_check_ins_a_second_passes_two_kiosks_behind_one_address() {
        let limits = limits();
        // Ten seconds' worth at one moment: more than would ever come.
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
            // A ticket, and five authenticated requests.
            limits.ask_as_stranger(client(1), None).unwrap();
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
            limits.attempt(client(1), None, "one", &email).unwrap();
        }
        let problem = limits.attempt(client(1), None, "one", &email).unwrap_err();
        assert_eq!(problem.code, Reason::TooManyRequests);
        let wait = problem.waits_for().unwrap();
        assert!((20..=31).contains(&wait), "{wait}");
        limits.attempt(client(1), None, "two", &email).unwrap();
        limits.attempt(client(2), None, "one", &email).unwrap();
        let person = |number| Caller::Person(PersonId(number), 1);
        let mut asked = 0;
        while limits.ask_as(client(1), &person(1)).is_ok() {
            asked += 1;
        }
        assert!((120..140).contains(&asked), "{asked}");
        limits.ask_as(client(1), &person(2)).unwrap();
        let off = Limits::new(&HttpSettings::default());
        for _ in 0..10_000 {
            off.enter(client(1), None).unwrap();
        }
    }

    #[test]
    fn a_client_that_asks_for_letters_without_end_is_stopped_and_can_still_try_the_codes() {
        let limits = limits();
        let asked = (0..240).take_while(|_| limits.ask_for_code(client(1), None).is_ok());
        assert!((60..80).contains(&asked.count()));
        limits.attempt(client(1), None, "one", &"p1@example.org".parse().unwrap()).unwrap();
        limits.ask_for_code(client(2), None).unwrap();
    }

    #[test]
    fn a_kiosk_signs_in_so_many_guests_an_hour_and_another_kiosk_as_many() {
        let limits = limits();
        let one = (0..500).take_while(|_| limits.sign_in_guest(KioskId(1)).is_ok()).count();
        assert!((120..123).contains(&one), "{one}");
        limits.sign_in_guest(KioskId(2)).unwrap();
        let tries = (0..500).take_while(|_| limits.sign_in_guest_by_phone(client(1)).is_ok());
        assert!((240..243).contains(&tries.count()));
        limits.sign_in_guest_by_phone(client(2)).unwrap();
    }

    #[test]
    fn neighbours_in_an_ipv6_network_are_counted_together_at_each_width() {
        for (networks, at_once) in [
            // One network of 64 bits; a thousand within 56 bits, and within 48.
            (vec!["2001:db8:1:200::".to_owned()], 240),
            ((0..256).map(|part| format!("2001:db8:1:{:x}::1", 0x200 + part)).collect(), 480),
            ((0..1024).map(|part| format!("2001:db8:1:{:x}::1", 64 * part)).collect(), 960),
        ] {
            let limits = limits();
            let tries = networks.iter().cycle().take(3000);
            let passed = tries.filter(|text| limits.enter(of(&limits, text), None).is_ok()).count();
            assert!((at_once..at_once + 20).contains(&passed), "{passed} of {at_once}");
        }
        let limits = limits();
        let widest = |text| of(&limits, text).unwrap().widest();
        assert_eq!(widest("2001:db8:1:2::1"), widest("2001:db8:1:ffff::9"));
        assert_ne!(widest("2001:db8:1:2::1"), widest("2001:db8:2:2::1"));
        assert_eq!(of(&limits, "::ffff:10.0.0.1"), of(&limits, "10.0.0.1"));
    }
}
