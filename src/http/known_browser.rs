//! The cookie by which a browser is known again in which somebody signed in before. It opens nothing; it keeps places
//! to sign in that strangers cannot take. It says nothing but a random number: whose it is can be told only by who
//! knows the address already and has the keys.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use data_encoding::BASE64URL_NOPAD;

use super::cookies::TokenCookie;
use crate::domain::access::numbers::BROWSER_KNOWN;
use crate::domain::person::address::EmailAddress;
use crate::usecases::Context;

/// That the number is one of ours.
const NUMBER: &str = "browser";
/// That this address signed in there.
const OWNER: &str = "known browser";
const SIGNATURE: usize = 16;

/// A browser in which somebody signed in before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownBrowser {
    number: String,
    owner: Vec<u8>,
}

impl KnownBrowser {
    /// The browser that a request comes from; none if nobody signed in there before.
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

    /// Whether it was this address that signed in there last.
    pub fn is_of(&self, context: &Context, email: &EmailAddress) -> bool {
        context.keys.verify(OWNER, &message(&self.number, email.as_str()), &self.owner)
    }
}

/// The cookie of a browser in which somebody signed in just now.
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
