use actix_web::web;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::written;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};

/// A letter in a list.
#[derive(Serialize, ToSchema)]
pub struct DemoLetterHead {
    /// What to ask for it by.
    id: String,
    /// The reader's address.
    to: String,
    /// The reader's name.
    to_name: String,
    /// The subject.
    subject: String,
    /// When it was written.
    date: DateTime<Utc>,
}

refusals!(Refusals: NotFound "this is no demo");

/// All letters, newest first. In a demo only.
#[utoipa::path(get, path = "/api/demo/letters", responses(
    (status = 200, description = "The letters", body = Vec<DemoLetterHead>),
    Refusals,
))]
pub async fn handle(app: web::Data<AppState>) -> Result<web::Json<Vec<DemoLetterHead>>, Problem> {
    let letters = written(&app).await?.into_iter().map(|letter| DemoLetterHead {
        id: letter.id,
        to: letter.to,
        to_name: letter.to_name,
        subject: letter.subject,
        date: letter.date,
    });
    Ok(web::Json(letters.collect()))
}
