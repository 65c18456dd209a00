//! A browser is sent to the identity provider, and comes back from there: once, soon, and the same one.
//!
//! The database keeps two hashes. Everything else that belongs to a visit is derived from its state with keys of
//! this service, so nobody who reads the database can come back in somebody's place.

use chrono::{DateTime, Utc};
use data_encoding::BASE64URL_NOPAD;
use subtle::ConstantTimeEq;

use crate::domain::access::numbers::VISIT_LASTS;
use crate::store::access::provider_visits;
use crate::store::access::provider_visits::ProviderVisit;
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, secret_hash};

pub fn nonce(context: &Context, state: &str) -> String {
    BASE64URL_NOPAD.encode(&context.keys.sign("provider nonce", state.as_bytes()))
}

/// The verifier (PKCE) of the visit with this state.
pub fn verifier(context: &Context, state: &str) -> String {
    BASE64URL_NOPAD.encode(&context.keys.sign("provider verifier", state.as_bytes()))
}

/// Notes that the browser that holds `browser` is sent off with `state`.
pub fn begin_visit(
    connection: &mut Connection,
    context: &Context,
    state: &str,
    browser: &str,
    in_role: bool,
) -> Result<(), StoreError> {
    let visit = ProviderVisit {
        browser_hash: secret_hash(browser),
        in_role,
        expires_at: context.clock.now() + VISIT_LASTS,
    };
    provider_visits::add(connection, &secret_hash(state), &visit)
}

pub fn began(visit: &ProviderVisit) -> DateTime<Utc> {
    visit.expires_at - VISIT_LASTS
}

/// The visit with this state, which is over with this; none if there is none such, it was over before, it took
/// too long, or another browser went. No refusal: a state that turned up in the wrong place is good no more.
pub fn end_visit(
    connection: &mut Connection,
    context: &Context,
    state: &str,
    browser: &str,
) -> Result<Option<ProviderVisit>, StoreError> {
    let visit = provider_visits::take(connection, &secret_hash(state))?;
    let browser = secret_hash(browser);
    Ok(visit
        .filter(|visit| visit.expires_at > context.clock.now())
        .filter(|visit| visit.browser_hash.as_bytes().ct_eq(browser.as_bytes()).into()))
}
