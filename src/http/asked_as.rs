//! As whom a page asks, where people and others read the same: in one browser somebody may be signed in as a person and act in
//! a role.

use actix_web::web;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

/// As whom somebody reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AskedAs {
    Person,
}

/// As whom one reads what is for people and for others.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ReadAs {
    /// As the person who is signed in, and as nobody else: no token and no session in a role counts. Left out, those come first.
    #[serde(rename = "as")]
    #[param(inline)]
    asked_as: Option<AskedAs>,
}

/// Whether a query asks so. What is wrong in it is refused by the handler.
pub fn asks_as_person(query: &str) -> bool {
    let asked = web::Query::<ReadAs>::from_query(query);
    asked.is_ok_and(|asked| asked.asked_as == Some(AskedAs::Person))
}
