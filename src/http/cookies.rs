//! The cookies that carry tokens: out of reach of scripts, sent to this host alone.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration as CookieDuration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::ServiceRequest;
use chrono::TimeDelta;

use crate::usecases::Context;

/// A cookie, by what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenCookie {
    /// A tablet enrolled as a kiosk.
    Kiosk,
    /// A person's session.
    Session,
    /// A browser in which somebody acts in a role.
    Role,
    /// A browser that scanned a kiosk's code.
    Ticket,
}

impl TokenCookie {
    /// Its name. Over HTTPS the prefix keeps other hosts of the domain from setting it.
    pub fn name(self, context: &Context) -> String {
        let name = match self {
            Self::Kiosk => "aanschuif_kiosk",
            Self::Session => "aanschuif_session",
            Self::Role => "aanschuif_facility",
            Self::Ticket => "aanschuif_ticket",
        };
        if is_secure(context) { format!("__Host-{name}") } else { name.to_owned() }
    }

    /// The cookie that gives a browser `token` for so long.
    pub fn set(self, context: &Context, token: &str, lasts: TimeDelta) -> Cookie<'static> {
        Cookie::build(self.name(context), token.to_owned())
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(is_secure(context))
            .max_age(CookieDuration::seconds(lasts.num_seconds()))
            .finish()
    }

    /// The cookie that takes the token away.
    pub fn clear(self, context: &Context) -> Cookie<'static> {
        let mut cookie = self.set(context, "", TimeDelta::zero());
        cookie.make_removal();
        cookie
    }

    /// The token that a request brings.
    pub fn get(self, context: &Context, request: &HttpRequest) -> Option<String> {
        request.cookie(&self.name(context)).map(|cookie| cookie.value().to_owned())
    }

    /// The token that a request brings, before it has reached its handler.
    pub fn get_early(self, context: &Context, request: &ServiceRequest) -> Option<String> {
        self.get(context, request.request())
    }
}

fn is_secure(context: &Context) -> bool {
    context.public_url.scheme() == "https"
}
