//! The cookie that recognises a browser in which somebody signed in before. It grants no access, but keeps a share of
//! sign-in attempts that strangers cannot use up. It contains only a random number; telling whose it is takes the
//! address and the keys.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use data_encoding::BASE64URL_NOPAD;

use super::cookies::TokenCookie;
use crate::domain::access::numbers::BROWSER_KNOWN;
use crate::domain::person::address::EmailAddress;
use crate::usecases::Context;

/// Signs that the number is one of ours.
const NUMBER: &str = "browser";
/// Signs that this address signed in there.
const OWNER: &str = "known browser";
const SIGNATURE: usize = 16;

/// A browser in which somebody signed in before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownBrowser {
    number: String,
    owner: Vec<u8>,
}

impl KnownBrowser {
    /// The browser of a request; `None` if nobody signed in there before.
    pub fn of(context: &Context, request: &HttpRequest) -> Option<Self> {
        let cookie = TokenCookie::Browser.get(context, request)?;
        let [number, sealed, owner] = cookie.split('.').collect::<Vec<_>>().try_into().ok()?;
        let [sealed, owner] = [sealed, owner].map(|text| BASE64URL_NOPAD.decode(text.as_bytes()));
        let is_ours = context.keys.verify(NUMBER, number.as_bytes(), &sealed.ok()?);
        is_ours.then_some(Self { number: number.to_owned(), owner: owner.ok()? })
    }

    pub fn number(&self) -> &str {
        &self.number
    }

    /// Whether this address was the last to sign in there.
    pub fn is_of(&self, context: &Context, email: &EmailAddress) -> bool {
        context.keys.verify(OWNER, &message(&self.number, email.as_str()), &self.owner)
    }
}

/// The cookie for a browser in which somebody has just signed in.
pub fn remember(context: &Context, request: &HttpRequest, email: &str) -> Cookie<'static> {
    let number = KnownBrowser::of(context, request).map_or_else(
        || BASE64URL_NOPAD.encode(&context.chance.bytes::<16>()),
        |known| known.number,
    );
    let sealed = sign(context, NUMBER, number.as_bytes());
    let owner = sign(context, OWNER, &message(&number, email));
    TokenCookie::Browser.set(context, &format!("{number}.{sealed}.{owner}"), BROWSER_KNOWN)
}

fn sign(context: &Context, purpose: &str, message: &[u8]) -> String {
    let signature = context.keys.sign(purpose, message);
    BASE64URL_NOPAD.encode(signature.get(..SIGNATURE).unwrap_or_default())
}

fn message(number: &str, email: &str) -> Vec<u8> {
    format!("{number}:{email}").into_bytes()
}
