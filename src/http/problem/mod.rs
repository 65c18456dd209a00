//! Problem responses (RFC 9457): the only place where refusals get a status and a stable code.

mod codes;
mod connect;
mod openapi;
mod refusals;

use actix_web::http::StatusCode;
use actix_web::http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

use crate::domain::person::details::WrongField;
use crate::store::{Failure, StoreError};
pub use codes::Reason;
pub use openapi::declared;
pub(crate) use openapi::refusals;

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

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub code: Reason,
    detail: Option<String>,
    extras: Map<String, Value>,
    retry_after: Option<u64>,
}

impl Problem {
    /// A problem with nothing to add to its code.
    pub fn new(code: Reason) -> Self {
        Self { code, detail: None, extras: Map::new(), retry_after: None }
    }

    /// Adds what is wrong with this request in particular.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.extras.insert(name.to_owned(), value.into());
        self
    }

    /// Adds after how many seconds to try again.
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
        // A problem is about the present, so it must not be cached.
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
    /// The database's message is logged and never sent.
    fn from(error: StoreError) -> Self {
        log::error!("{error}");
        match error {
            StoreError::Conflict(_) | StoreError::Unavailable(_) | StoreError::Unkept(_) => {
                Self::new(Reason::Unavailable).retry_after(1)
            }
            StoreError::Referred(_)
            | StoreError::Occupied
            | StoreError::Newer(_)
            | StoreError::Corrupt { .. }
            | StoreError::Other(_) => Self::new(Reason::Internal),
        }
    }
}

/// The refusal of fields that cannot be so, each with its code.
pub fn invalid_fields(wrong: Vec<WrongField>) -> Problem {
    let fields: Vec<Value> = (wrong.iter())
        .map(|(field, mistake)| json!({ "field": field, "code": mistake.as_str() }))
        .collect();
    Problem::new(Reason::InvalidFields).with("fields", fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::StoreError;

    fn body(problem: &Problem) -> Value {
        serde_json::to_value(problem.body()).unwrap()
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
