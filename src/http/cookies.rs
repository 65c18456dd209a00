//! The cookies that carry tokens: hidden from scripts and sent to this host only.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration as CookieDuration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::ServiceRequest;
use chrono::TimeDelta;

use crate::usecases::Context;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenCookie {
    Kiosk,
    Session,
    /// A browser in which somebody acts in a role.
    Role,
    Ticket,
    /// The phone of a guest who signed in with it.
    Guest,
    /// A browser that requested a sign-in code; the code is valid in no other.
    SignIn,
    /// A browser in which somebody signed in before.
    Browser,
    /// A browser that was sent to the identity provider and is expected back.
    Visit,
}

impl TokenCookie {
    /// Its name. Over HTTPS a prefix keeps other hosts of the domain from setting it.
    pub fn name(self, context: &Context) -> String {
        let name = match self {
            Self::Kiosk => "aanschuif_kiosk",
            Self::Session => "aanschuif_session",
            Self::Role => "aanschuif_facility",
            Self::Ticket => "aanschuif_ticket",
            Self::Guest => "aanschuif_guest",
            Self::SignIn => "aanschuif_sign_in",
            Self::Browser => "aanschuif_browser",
            Self::Visit => "aanschuif_visit",
        };
        if is_secure(context) { format!("__Host-{name}") } else { name.to_owned() }
    }

    /// Whether the cookie is sent when a link on another site is followed. A person's own is, so that links in web
    /// mail and scanned codes open the page as that person. That of a visit must be, or nobody could return from the
    /// provider. The others are only needed for requests from our own pages.
    const fn same_site(self) -> SameSite {
        match self {
            Self::Session | Self::Ticket | Self::Guest | Self::Visit => SameSite::Lax,
            Self::Kiosk | Self::Role | Self::SignIn | Self::Browser => SameSite::Strict,
        }
    }

    pub fn set(self, context: &Context, token: &str, lasts: TimeDelta) -> Cookie<'static> {
        Cookie::build(self.name(context), token.to_owned())
            .path("/")
            .http_only(true)
            .same_site(self.same_site())
            .secure(is_secure(context))
            .max_age(CookieDuration::seconds(lasts.num_seconds()))
            .finish()
    }

    pub fn clear(self, context: &Context) -> Cookie<'static> {
        let mut cookie = self.set(context, "", TimeDelta::zero());
        cookie.make_removal();
        cookie
    }

    pub fn get(self, context: &Context, request: &HttpRequest) -> Option<String> {
        request.cookie(&self.name(context)).map(|cookie| cookie.value().to_owned())
    }

    /// The token that ties a browser's requests together: its present one, so that asking twice works, or a new one.
    pub fn keep(self, context: &Context, request: &HttpRequest) -> String {
        self.get(context, request)
            .filter(|token| is_token(token))
            .unwrap_or_else(|| context.chance.token())
    }

    /// The token in a request that has not reached its handler.
    pub fn get_early(self, context: &Context, request: &ServiceRequest) -> Option<String> {
        self.get(context, request.request())
    }
}

/// Whether this looks like one of our tokens: 256 bits in base64url.
fn is_token(text: &str) -> bool {
    text.len() == 43
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

fn is_secure(context: &Context) -> bool {
    context.public_url.scheme() == "https"
}
