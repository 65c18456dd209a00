use actix_web::web;

use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::http::qr::svg;
use crate::usecases::letter::letter_page::{LetterPage, letter_page};

/// What the letter says, and never more. Changes nothing.
#[utoipa::path(get, path = "/api/letters/{token}",
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 200, description = "The letter", body = LetterPage),
        (status = 404, description = "unknown-letter",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
) -> Result<web::Json<LetterPage>, Problem> {
    let page = app.read(move |connection, context| letter_page(connection, context, &token));
    let mut page = page.await?;
    if let LetterPage::GuestInvitation(page) = &mut page
        && let Some(guest) = &mut page.guest
    {
        guest.badge_svg = guest.badge.as_deref().map(svg).transpose()?;
    }
    Ok(web::Json(page))
}
