use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::FloorId;
use crate::http::AppState;
use crate::http::body::read_file;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::place::edit_drawing::{
    LARGEST_FILE, clean_drawing, delete_drawing, place_drawing, put_drawing,
};

refusals!(PutRefusals: UnknownPlace, BadDrawing);
refusals!(Refusals: UnknownPlace);

/// Lays a drawing under the desks of a floor. Only what draws is kept of it: no scripts, links, animation,
/// pictures, or whatever leads out of the file. It is fitted around the floor's desks.
#[utoipa::path(put, path = "/api/facility/floors/{id}/drawing",
    request_body(content = String, content_type = "image/svg+xml"),
    params(("id" = i64, Path, description = "The floor's number")),
    responses(
    (status = 204, description = "The floor has the drawing"),
    PutRefusals,
))]
pub async fn put(
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
        .map_err(|why| {
            Problem::new(Reason::BadDrawing).detail(why.to_string()).with("why", why.code)
        })?;
    app.write_as_facility(move |connection, context| {
        put_drawing(connection, context, id, &drawing)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Where a drawing lies, in metres. Its height follows from its width.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceDrawing {
    x: f64,
    y: f64,
    /// Width, from 0.1 to 1000.
    width: f64,
}

/// Lays the drawing of a floor elsewhere, or makes it larger or smaller.
#[utoipa::path(patch, path = "/api/facility/floors/{id}/drawing", request_body = PlaceDrawing,
    params(("id" = i64, Path, description = "The floor's number")),
    responses(
    (status = 204, description = "The drawing lies there"),
    Refusals,
))]
pub async fn place(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<PlaceDrawing>,
) -> Result<HttpResponse, Problem> {
    let id = FloorId(id.into_inner());
    let PlaceDrawing { x, y, width } = body;
    app.write_as_facility(move |connection, context| {
        place_drawing(connection, context, id, (x, y), width)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes the drawing of a floor away.
#[utoipa::path(delete, path = "/api/facility/floors/{id}/drawing",
    params(("id" = i64, Path, description = "The floor's number")),
    responses(
    (status = 204, description = "The floor has no drawing any more"),
    Refusals,
))]
pub async fn delete(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = FloorId(id.into_inner());
    app.write_as_facility(move |connection, context| delete_drawing(connection, context, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
