//! Identifies the client of a request, and answers sign-in requests in constant time.

use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::http::header::USER_AGENT;

use super::AppState;
use super::cookies::TokenCookie;
use super::known_browser::KnownBrowser;
use super::limits::Client;
use super::problem::{Problem, Reason};
use super::security::{SecurityEvent, event_of_code, note};
use crate::domain::access::device::device;
use crate::domain::access::standing::Standing;
use crate::domain::person::address::EmailAddress;
use crate::usecases::access::sign_in::{CodeOffer, NotTaken};

/// The shortest time for a refusal at sign-in. The work hardly differs between a known and an unknown address, but a
/// try at a code is stored, and a disk write can be measured.
const NO_SOONER: Duration = Duration::from_millis(150);

/// The client of a request, as far as our own proxies can be trusted.
pub fn client_of(app: &AppState, request: &HttpRequest) -> Option<Client> {
    let peer = request.peer_addr().map(|address| address.ip());
    app.limits.client(peer, request.headers())
}

/// Whether a program on this machine asks for itself. A proxy that forwards a request says so.
pub fn is_of_this_machine(request: &HttpRequest) -> bool {
    let is_passed_on = [
        "forwarded",
        "x-forwarded-for",
        "x-forwarded-proto",
        "x-forwarded-host",
        "x-real-ip",
        "via",
    ]
    .iter()
    .any(|name| request.headers().contains_key(*name));
    !is_passed_on && request.peer_addr().is_some_and(|peer| peer.ip().to_canonical().is_loopback())
}

/// The kind of browser, coarsely; empty if unknown.
pub fn device_of(request: &HttpRequest) -> String {
    let agent = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok());
    device(agent.unwrap_or_default())
}

/// Somebody who wants to sign in with an address, as far as they can be identified.
#[derive(Debug)]
pub struct Visitor {
    client: Option<Client>,
    browser: Option<KnownBrowser>,
    pub standing: Standing,
}

impl Visitor {
    pub fn of(app: &AppState, request: &HttpRequest, email: &EmailAddress) -> Self {
        let client = client_of(app, request);
        let browser = KnownBrowser::of(&app.context, request);
        let standing = if browser.as_ref().is_some_and(|known| known.is_of(&app.context, email)) {
            Standing::Known
        } else if client.is_some_and(|client| client.is_of_house) {
            Standing::House
        } else {
            Standing::Stranger
        };
        Self { client, browser, standing }
    }

    /// Whether they may request another code.
    pub fn enter(&self, app: &AppState) -> Result<(), Problem> {
        let may = app.limits.ask_for_code(self.client, self.browser.as_ref());
        may.inspect_err(|_| note(app, SecurityEvent::Limited, self.standing))
    }

    fn attempt(&self, app: &AppState, token: &str, email: &EmailAddress) -> Result<(), Problem> {
        let may = app.limits.attempt(self.client, self.browser.as_ref(), token, email);
        may.inspect_err(|_| note(app, SecurityEvent::Limited, self.standing))
    }

    /// A key by which the outbox separates their letters from those of others; empty if unknown.
    pub fn counted_as(&self) -> String {
        self.client.map(Client::widest).unwrap_or_default()
    }

    /// The network and the address by which places for codes are counted, if they are counted.
    pub fn counted_by(&self, app: &AppState) -> (Option<String>, Option<String>) {
        let client = self.client.filter(|_| app.limits.are_on());
        (client.map(Client::widest), client.map(|client| client.address.to_string()))
    }
}

/// What a browser submits to sign in with a code, if it may try at all.
pub fn code_offer(
    app: &AppState,
    request: &HttpRequest,
    email: &str,
    code: &str,
    second_factor: Option<String>,
) -> Result<CodeOffer, Problem> {
    let email: EmailAddress = email.parse().map_err(|_| Problem::new(Reason::WrongCode))?;
    let browser = TokenCookie::SignIn.get(&app.context, request).unwrap_or_default();
    let visitor = Visitor::of(app, request, &email);
    visitor.attempt(app, &browser, &email)?;
    let (device, standing) = (device_of(request), visitor.standing);
    // People type a long code in groups of three.
    let code = code.split_whitespace().collect();
    Ok(CodeOffer { email, code, browser, device, standing, second_factor })
}

/// The refusal of a code: always the same, whatever the cause, unless the code was right.
pub fn not_taken(app: &AppState, why: NotTaken, standing: Standing) -> Problem {
    if let Some(event) = event_of_code(why) {
        note(app, event, standing);
    }
    match why {
        NotTaken::Wrong | NotTaken::Spent(_) => Reason::WrongCode.into(),
        NotTaken::FactorNeeded => Reason::FactorNeeded.into(),
        NotTaken::WrongFactor => Reason::WrongFactor.into(),
    }
}

/// Runs `work`. A refusal is delayed to the time that any refusal takes.
pub async fn evenly<T>(work: impl Future<Output = Result<T, Problem>>) -> Result<T, Problem> {
    let at_least = tokio::time::sleep(NO_SOONER);
    let done = work.await;
    if done.is_err() {
        at_least.await;
    }
    done
}
