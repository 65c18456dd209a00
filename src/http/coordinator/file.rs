//! The people of the coordinator's organisation as a file.

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpRequest, HttpResponse, web};

use super::person::SaidWhy;
use crate::http::AppState;
use crate::http::auth::CoordinatorCaller;
use crate::http::body::read_file;
use crate::http::one_line::one_line_if_said;
use crate::http::problem::{Problem, refusals};
use crate::usecases::Imported;
use crate::usecases::person::coordinate::exchange::{export_own, import_own};
use crate::usecases::person::coordinate::own::Coordinating;

refusals!(ExportRefusals: BadRequest);
refusals!(ImportRefusals: BadRequest, TooLarge, UnsupportedMediaType, InvalidFile);

/// The largest file: more than a thousand people, which are written in one transaction.
const LARGEST: usize = 128 * 1024;

/// The people of the organisation as a file that can be posted back. Badges and consent are left out. That they were
/// shown stands in the access log of each.
#[utoipa::path(get, path = "/api/coordinator/people.csv", params(SaidWhy), responses(
    (status = 200, description = "people.csv", body = String, content_type = "text/csv"),
    ExportRefusals,
))]
pub async fn export(
    app: web::Data<AppState>,
    CoordinatorCaller(coordinator): CoordinatorCaller,
    query: web::Query<SaidWhy>,
) -> Result<HttpResponse, Problem> {
    let reason = one_line_if_said("reason", query.reason.as_deref())?;
    let text = app.change(move |connection, context| {
        let coordinating = Coordinating { coordinator, reason: reason.as_deref() };
        export_own(connection, context, coordinating)
    });
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"people.csv\""))
        .body(text.await?))
}

/// Imports people of the organisation: all of the file, or nothing. Rows of other organisations, badges and consent are
/// refused. Whom it does not name stays; who was ended stays so.
#[utoipa::path(post, path = "/api/coordinator/people.csv", params(SaidWhy),
    request_body(content = String, content_type = "text/csv"),
    responses(
        (status = 200, description = "How many rows were what", body = Imported),
        ImportRefusals,
    ))]
pub async fn import(
    app: web::Data<AppState>,
    CoordinatorCaller(coordinator): CoordinatorCaller,
    request: HttpRequest,
    query: web::Query<SaidWhy>,
    payload: web::Payload,
) -> Result<web::Json<Imported>, Problem> {
    let data = read_file(&request, payload, "text/csv", LARGEST).await?;
    let reason = one_line_if_said("reason", query.reason.as_deref())?;
    let imported = app.write(move |connection, context| {
        let coordinating = Coordinating { coordinator, reason: reason.as_deref() };
        import_own(connection, context, coordinating, &data)
    });
    Ok(web::Json(imported.await?))
}
