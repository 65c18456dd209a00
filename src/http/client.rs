//! What a request says of where it comes from, and how one to sign in is answered so that time tells nothing.

use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::http::header::USER_AGENT;

use super::AppState;
use super::cookies::TokenCookie;
use super::limits::Client;
use super::problem::{Problem, Reason};
use crate::domain::access::device::device;
use crate::domain::person::address::EmailAddress;
use crate::usecases::access::sign_in::CodeOffer;

/// No refusal to sign in comes sooner. What is done differs little between an address that is known and one
/// that is not; but a try at a code is written down, and a disk can be heard.
const NO_SOONER: Duration = Duration::from_millis(150);

/// The client that a request comes from, as far as our own proxies can be believed.
pub fn client_of(app: &AppState, request: &HttpRequest) -> Option<Client> {
    let peer = request.peer_addr().map(|address| address.ip());
    app.limits.client(peer, request.headers())
}

/// Whether a program on this machine asks, and not for somebody else: what a proxy passes on says so.
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

/// What kind of browser it is, coarsely; empty if it does not say, or says nothing known.
pub fn device_of(request: &HttpRequest) -> String {
    let agent = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok());
    device(agent.unwrap_or_default())
}

/// What a browser brings to sign in with a code, if it may try at all.
pub fn code_offer(
    app: &AppState,
    request: &HttpRequest,
    email: &str,
    code: &str,
) -> Result<CodeOffer, Problem> {
    let email: EmailAddress = email.parse().map_err(|_| Problem::new(Reason::WrongCode))?;
    let browser = TokenCookie::SignIn.get(&app.context, request).unwrap_or_default();
    app.limits.attempt(client_of(app, request), &browser, &email)?;
    Ok(CodeOffer { email, code: code.trim().to_owned(), browser, device: device_of(request) })
}

/// Does `work`; if it is refused, not before as long as any refusal takes.
pub async fn evenly<T>(work: impl Future<Output = Result<T, Problem>>) -> Result<T, Problem> {
    let at_least = tokio::time::sleep(NO_SOONER);
    let done = work.await;
    if done.is_err() {
        at_least.await;
    }
    done
}
