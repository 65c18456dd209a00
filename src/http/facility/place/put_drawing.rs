//! `PUT /api/facility/floors/{id}/drawing`.

use actix_web::{HttpRequest, HttpResponse, web};

use crate::domain::identity::FloorId;
use crate::http::AppState;
use crate::http::body::read_file;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::place::edit_drawing::{LARGEST_FILE, clean_drawing, put_drawing};

refusals!(Refusals: UnknownPlace, BadDrawing);

/// Lays a drawing under the desks of a floor. Only what draws is kept of it: no scripts, links, animation,
/// pictures, or whatever leads out of the file. It is fitted around the floor's desks.
#[utoipa::path(put, path = "/api/facility/floors/{id}/drawing",
    request_body(content = String, content_type = "image/svg+xml"),
    params(("id" = i64, Path, description = "The floor's number")),
    responses(
    (status = 204, description = "The floor has the drawing"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, Problem> {
    let id = FloorId(id.into_inner());
    let data = read_file(&request, payload, "image/svg+xml", LARGEST_FILE).await?;
    let drawing = web::block(move || clean_drawing(&data))
        .await
        .map_err(|_| Problem::new(Reason::Internal))?
        .map_err(|why| Problem::new(Reason::BadDrawing).detail(why.to_string()))?;
    app.write_as_facility(move |connection, context| {
        put_drawing(connection, context, id, &drawing)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
