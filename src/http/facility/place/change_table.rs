//! `PATCH /api/facility/tables/{id}`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::{TableId, ZoneId};
use crate::domain::place::name::PlaceName;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::edit_table::{TableChange, change_table};

/// What to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeTable {
    /// Its name: one line of at most 100 characters, unique in the site.
    name: Option<PlaceName>,
    /// The number of the zone it stands in.
    zone: Option<i64>,
    /// How far to move it, and its desks with it.
    #[serde(rename = "move")]
    by: Option<Move>,
}

/// How far to move, in metres.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// To the right.
    dx: f64,
    /// Down.
    dy: f64,
}

/// Changes a table; its desks go with it.
#[utoipa::path(patch, path = "/api/facility/tables/{id}", request_body = ChangeTable,
    params(("id" = i64, Path, description = "The table's number")),
    responses(
    (status = 204, description = "It is as asked"),
    (status = 404, description = "unknown-place", body = ProblemBody, content_type = "application/problem+json"),
    (status = 409, description = "name-taken", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<ChangeTable>,
) -> Result<HttpResponse, Problem> {
    let id = TableId(id.into_inner());
    let ChangeTable { name, zone, by } = body;
    let change = TableChange { name, zone: zone.map(ZoneId), by: by.map(|by| (by.dx, by.dy)) };
    app.write_as_facility(move |connection, context| {
        change_table(connection, context, id, &change)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
