use actix_web::web;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::written;
use crate::http::AppState;
use crate::http::problem::{Problem, Reason, refusals};

/// A letter.
#[derive(Serialize, ToSchema)]
pub struct DemoLetter {
    /// What it was asked for by.
    id: String,
    /// The sender's address.
    from: String,
    /// The reader's address.
    to: String,
    /// The subject.
    subject: String,
    /// When it was written.
    date: DateTime<Utc>,
    /// The plain text.
    text: String,
    /// The HTML.
    html: String,
}

refusals!(Refusals: NotFound "no such letter, or this is no demo");

/// One letter. In a demo only.
#[utoipa::path(get, path = "/api/demo/letters/{id}",
    params(("id" = String, Path, description = "As in the list")),
    responses(
        (status = 200, description = "The letter", body = DemoLetter),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    id: web::Path<String>,
) -> Result<web::Json<DemoLetter>, Problem> {
    let all = written(&app).await?;
    let letter = all.into_iter().find(|letter| letter.id == *id).ok_or(Reason::NotFound)?;
    Ok(web::Json(DemoLetter {
        id: letter.id,
        from: letter.from,
        to: letter.to,
        subject: letter.subject,
        date: letter.date,
        text: letter.text,
        html: letter.html,
    }))
}
