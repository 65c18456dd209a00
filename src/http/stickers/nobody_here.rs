use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::stay::nobody_here::nobody_here;

refusals!(Refusals: BadRequest "a café's sticker", UnknownSticker, OwnDesk, TooManyReports);

/// Says that nobody sits at a desk. Whoever holds it, if anybody does, is asked, and has 15 minutes to answer.
/// The answer is the same in every case.
#[utoipa::path(post, path = "/api/stickers/{code}/nobody-here",
    params(("code" = String, Path, description = "The sticker's")),
    responses(
        (status = 202, description = "It is noted"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    code: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| nobody_here(connection, context, person, &code)).await?;
    Ok(HttpResponse::Accepted().finish())
}
