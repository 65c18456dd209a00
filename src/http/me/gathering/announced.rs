//! What is announced.

use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::asked_as::ReadAs;
use crate::http::auth::{GatheringReader, PersonCaller};
use crate::http::problem::{Problem, refusals};
use crate::usecases::gathering::calendar::as_file;
use crate::usecases::gathering::view;
use crate::usecases::gathering::view::{GatheringView, Gatherings};

refusals!(ListRefusals: BadRequest);
refusals!(ShowRefusals: BadRequest, UnknownGathering);
refusals!(FileRefusals: UnknownGathering);

/// The gatherings that are announced and not over: those for everybody, and those of the person's groups.
#[utoipa::path(get, path = "/api/gatherings", params(ReadAs), responses(
    (status = 200, description = "The gatherings", body = Gatherings),
    ListRefusals,
))]
pub async fn list(
    app: web::Data<AppState>,
    GatheringReader(reader): GatheringReader,
    _: web::Query<ReadAs>,
) -> Result<web::Json<Gatherings>, Problem> {
    let list = app.look(move |connection, context| view::all(connection, context, reader));
    Ok(web::Json(list.await?))
}

/// A gathering that is not over. Of a group of others it is as if it did not exist.
#[utoipa::path(get, path = "/api/gatherings/{id}",
    params(("id" = String, Path, description = "By which it is called"), ReadAs),
    responses(
        (status = 200, description = "The gathering", body = GatheringView),
        ShowRefusals,
    ))]
pub async fn show(
    app: web::Data<AppState>,
    GatheringReader(reader): GatheringReader,
    id: web::Path<String>,
    _: web::Query<ReadAs>,
) -> Result<web::Json<GatheringView>, Problem> {
    let shown = app.read(move |connection, context| view::one(connection, context, reader, &id));
    Ok(web::Json(shown.await?))
}

/// A gathering for a calendar (RFC 5545).
#[utoipa::path(get, path = "/api/gatherings/{id}/calendar.ics",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 200, description = "The calendar", body = String, content_type = "text/calendar"),
        FileRefusals,
    ))]
pub async fn file(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    let text = app.read(move |connection, context| as_file(connection, context, person, &id));
    Ok(calendar_response(text.await?))
}

/// A calendar as it is answered: to be saved, and kept by nobody in between.
pub(in crate::http) fn calendar_response(text: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header(("cache-control", "no-store"))
        .insert_header(("content-disposition", "attachment; filename=\"aanschuif.ics\""))
        .body(text)
}
