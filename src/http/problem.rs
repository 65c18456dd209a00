//! Problem answers (RFC 9457): every refusal has a status and a stable code, and only here.

use actix_web::http::StatusCode;
use actix_web::http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::store::{Failure, StoreError};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $status:literal $code:literal $title:literal,)*) => {
        /// Every code that a problem may carry.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Reason { $($(#[$doc])* $name,)* }

        impl Reason {
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$name,)*];

            const fn parts(self) -> (u16, &'static str, &'static str) {
                match self { $(Self::$name => ($status, $code, $title),)* }
            }
        }
    };
}

codes! {
    /// The request cannot be understood; `detail` says where.
    BadRequest = 400 "bad-request" "The request cannot be understood",
    /// A desk is drawn: nobody asks for one in a zone.
    ZoneWithDesk = 400 "zone-with-desk" "A desk is drawn by lot, in no zone of choice",
    /// The site has no such zone of that kind.
    UnknownZone = 400 "unknown-zone" "There is no such zone",
    /// The site has several such zones.
    ZoneNeeded = 400 "zone-needed" "Several zones are of that kind: name one",
    /// No credential that is good.
    Unauthorized = 401 "unauthorized" "No valid token or session",
    /// The code is not the newest one sent, too old, or was tried too often.
    WrongCode = 401 "wrong-code" "The code is wrong, too old or tried too often",
    /// A good credential, for something else.
    Forbidden = 403 "forbidden" "This token or session is for something else",
    /// A page of another site tried to act with our cookies.
    CrossSite = 403 "cross-site" "The request came from another site",
    /// No ticket, or a used one.
    NoTicket = 403 "no-ticket" "Scan the code at the entrance first",
    /// The ticket is older than five minutes.
    TicketExpired = 403 "ticket-expired" "The ticket has expired: scan the code again",
    /// Nothing is at this address.
    NotFound = 404 "not-found" "There is nothing here",
    /// Nobody has this badge.
    UnknownBadge = 404 "unknown-badge" "Nobody has this badge",
    /// No kiosk made this code.
    UnknownCode = 404 "unknown-code" "No kiosk made this code",
    /// The browser has no ticket that is good.
    TicketNotFound = 404 "no-ticket" "Scan the code at the entrance first",
    /// The link was not made by this service, or what it led to is gone.
    UnknownLetter = 404 "unknown-letter" "This link leads nowhere",
    /// The letter does not name anybody there.
    UnknownItem = 404 "unknown-item" "The letter has no such item",
    /// Nobody has this number, or the caller has met no such person.
    UnknownPerson = 404 "unknown-person" "No such person is known to you",
    /// The person has no session of this number.
    UnknownSession = 404 "unknown-session" "You have no such session",
    /// No sticker has this code, or what it was on is gone.
    UnknownSticker = 404 "unknown-sticker" "No sticker has this code",
    /// No such site.
    UnknownSite = 404 "unknown-site" "There is no such site",
    /// No such floor.
    UnknownFloor = 404 "unknown-floor" "There is no such floor",
    /// No such kiosk.
    UnknownKiosk = 404 "unknown-kiosk" "There is no such kiosk",
    /// No such desk.
    UnknownDesk = 404 "unknown-desk" "There is no such desk",
    /// No such floor, zone, table, desk, closure, drawing or report.
    UnknownPlace = 404 "unknown-place" "There is no such place",
    /// Another method is meant here.
    MethodNotAllowed = 405 "method-not-allowed" "This address takes another method",
    /// Nothing fitting is free.
    NoDeskFree = 409 "no-desk-free" "No desk that fits is free",
    /// Outside opening hours.
    Closed = 409 "closed" "Nothing is handed out now",
    /// No room in the café.
    CafeFull = 409 "cafe-full" "The café is full",
    /// No room in the private zone.
    PrivateFull = 409 "private-full" "The zone is full",
    /// Somebody else has the badge.
    BadgeTaken = 409 "badge-taken" "Somebody else has this badge",
    /// An admin would shut themselves out.
    Oneself = 409 "oneself" "Nobody takes the role of admin from themselves, nor deactivates themselves",
    /// The caller sits at the desk that they report.
    OwnDesk = 409 "own-desk" "You sit at this desk yourself",
    /// Nothing to end.
    NotCheckedIn = 409 "not-checked-in" "There is no open stay",
    /// The site has another place of that name.
    NameTaken = 409 "name-taken" "Another place of the site has that name",
    /// A stay refers to it, or something stands in it.
    PlaceInUse = 409 "place-in-use" "People stayed there, or something stands in it",
    /// The day under way would have ended in the past.
    TooLateToday = 409 "too-late-today" "By these hours today would be over already",
    /// Encounters of that week were folded into acquaintances.
    WeekFolded = 410 "week-folded" "The encounters of that week are not kept any more",
    /// The code was good once.
    CodeExpired = 410 "code-expired" "The code is too old: scan it again",
    /// The body did not come in time.
    TooSlow = 408 "too-slow" "The request did not arrive in time",
    /// More than is read: 64 kB of JSON.
    TooLarge = 413 "too-large" "The request is too large",
    /// No JSON, or not the kind of file that is meant; `detail` says which.
    UnsupportedMediaType = 415 "unsupported-media-type" "The body is of another kind than is read here",
    /// A file with mistakes; `errors` has them.
    InvalidFile = 422 "invalid-file" "The file has mistakes; nothing was imported",
    /// A file that is no drawing, or not one that is taken; `detail` says why.
    BadDrawing = 422 "bad-drawing" "The file cannot be taken as a drawing",
    /// The key was used for another request.
    KeyReused = 422 "idempotency-key-reused" "The Idempotency-Key was used for another request",
    /// Asked too often; `Retry-After` says for how long to wait.
    TooManyRequests = 429 "too-many-requests" "Too many requests: wait a little",
    /// Two desks an hour.
    TooManyReports = 429 "too-many-reports" "You reported two desks within the hour",
    /// A mistake of ours.
    Internal = 500 "internal" "Something went wrong on our side",
    /// The database is not there, or has no time.
    Unavailable = 503 "unavailable" "The service cannot answer now: try again",
}

impl Reason {
    /// The status of HTTP.
    pub fn status(self) -> StatusCode {
        StatusCode::from_u16(self.parts().0).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// The stable code.
    pub const fn as_str(self) -> &'static str {
        self.parts().1
    }

    /// What it means, in English.
    pub const fn title(self) -> &'static str {
        self.parts().2
    }
}

/// A problem as it is answered. Some codes carry more members, such as `freed_last_hour`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ProblemBody {
    /// `urn:aanschuif:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// What the code means, in English.
    pub title: &'static str,
    /// Status of HTTP.
    pub status: u16,
    /// What is wrong with this request in particular.
    pub detail: String,
    /// Stable; to be tested for.
    pub code: &'static str,
    /// More about it, by code.
    #[serde(flatten)]
    #[schema(value_type = Object)]
    pub extras: Map<String, Value>,
}

/// Why a request was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Its code.
    pub code: Reason,
    detail: Option<String>,
    extras: Map<String, Value>,
    retry_after: Option<u64>,
}

impl Problem {
    /// A problem of which there is no more to say than its code.
    pub fn new(code: Reason) -> Self {
        Self { code, detail: None, extras: Map::new(), retry_after: None }
    }

    /// The same problem, with what is wrong with this request in particular.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// The same problem with one more member.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.extras.insert(name.to_owned(), value.into());
        self
    }

    /// The same problem, with after how many seconds to try again.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// After how many seconds to try again.
    #[cfg(test)]
    pub const fn waits_for(&self) -> Option<u64> {
        self.retry_after
    }

    fn body(&self) -> ProblemBody {
        ProblemBody {
            kind: format!("urn:aanschuif:problem:{}", self.code.as_str()),
            title: self.code.title(),
            status: self.code.status().as_u16(),
            detail: self.detail.clone().unwrap_or_else(|| self.code.title().to_owned()),
            code: self.code.as_str(),
            extras: self.extras.clone(),
        }
    }
}

impl From<Reason> for Problem {
    fn from(code: Reason) -> Self {
        Self::new(code)
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code.as_str())
    }
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.code.status()
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.code.status());
        if self.code == Reason::Unauthorized {
            response.insert_header((WWW_AUTHENTICATE, "Bearer"));
        }
        if let Some(seconds) = self.retry_after {
            response.insert_header((RETRY_AFTER, seconds));
        }
        // A problem says what is so now; tomorrow's answer may differ.
        response.insert_header(("cache-control", "no-store"));
        let body = serde_json::to_string(&self.body()).unwrap_or_default();
        response.content_type("application/problem+json").body(body)
    }
}

impl<R: Into<Self>> From<Failure<R>> for Problem {
    fn from(failure: Failure<R>) -> Self {
        match failure {
            Failure::Refused(refusal) => refusal.into(),
            Failure::Store(error) => error.into(),
        }
    }
}

impl From<StoreError> for Problem {
    /// What the database says never leaves the service; the log has it.
    fn from(error: StoreError) -> Self {
        log::error!("{error}");
        match error {
            StoreError::Conflict(_) | StoreError::Unavailable(_) | StoreError::Unkept(_) => {
                Self::new(Reason::Unavailable).retry_after(1)
            }
            StoreError::Referred(_)
            | StoreError::Newer(_)
            | StoreError::Corrupt { .. }
            | StoreError::Other(_) => Self::new(Reason::Internal),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::StoreError;

    fn body(problem: &Problem) -> Value {
        serde_json::to_value(problem.body()).unwrap()
    }

    #[test]
    fn every_code_has_a_status_of_its_kind() {
        for code in Reason::ALL {
            assert!(code.status().is_client_error() || code.status().is_server_error());
            assert!(code.as_str().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
        }
    }

    #[test]
    fn extras_stand_beside_the_members_of_the_standard() {
        let problem = Problem::new(Reason::NoDeskFree).with("freed_last_hour", 3);
        assert_eq!(
            body(&problem),
            serde_json::json!({
                "type": "urn:aanschuif:problem:no-desk-free",
                "title": "No desk that fits is free",
                "status": 409,
                "detail": "No desk that fits is free",
                "code": "no-desk-free",
                "freed_last_hour": 3,
            })
        );
    }

    #[test]
    fn what_the_database_says_stays_inside() {
        let problem = Problem::from(StoreError::Other("UNIQUE failed: persons.email".to_owned()));
        assert_eq!(problem.status_code(), 500);
        assert!(!body(&problem).to_string().contains("persons"));
        let problem = Problem::from(StoreError::Unavailable("database is locked".to_owned()));
        let response = problem.error_response();
        assert_eq!(response.status(), 503);
        assert_eq!(response.headers().get(RETRY_AFTER).unwrap(), "1");
    }
}
