use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::name::name;
use crate::domain::place::report::ReportKind;
use crate::http::AppState;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::place::report_broken::report_broken;

/// What is broken.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Broken {
    /// What kind of thing.
    kind: ReportKind,
    /// More about it: one line of at most 200 characters.
    line: Option<String>,
}

refusals!(Refusals: BadRequest "a café's sticker, or no such line", UnknownSticker);

/// Reports that something at a desk is broken. Who reports it is not kept.
#[utoipa::path(post, path = "/api/stickers/{code}/broken", request_body = Broken,
    params(("code" = String, Path, description = "The sticker's")),
    responses(
        (status = 201, description = "It is reported"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    code: web::Path<String>,
    web::Json(Broken { kind, line }): web::Json<Broken>,
) -> Result<HttpResponse, Problem> {
    let line = match line.as_deref().map(str::trim) {
        None | Some("") => String::new(),
        Some(line) => name(line).map_err(|_| {
            Problem::new(Reason::BadRequest).detail("line: one line of at most 200 characters")
        })?,
    };
    app.write(move |connection, context| report_broken(connection, context, &code, kind, &line))
        .await?;
    Ok(HttpResponse::Created().finish())
}
