use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::added::{Added, added};
use super::edit::edit;
use crate::domain::identity::{TableId, ZoneId};
use crate::domain::place::name::PlaceName;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::edit_table::{TableChange, add_table, change_table, delete_table};

refusals!(EditRefusals: UnknownPlace, NameTaken);
refusals!(DeleteRefusals: UnknownPlace, PlaceInUse);

/// A table to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewTableBody {
    /// The number of the zone, one with desks.
    zone: i64,
    /// Its name: one line of at most 100 characters, unique in the site.
    name: PlaceName,
}

/// Adds a table to a zone with desks.
#[utoipa::path(post, path = "/api/facility/tables", request_body = NewTableBody, responses(
    (status = 201, description = "It was added", body = Added),
    EditRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    web::Json(body): web::Json<NewTableBody>,
) -> Result<HttpResponse, Problem> {
    let zone = ZoneId(body.zone);
    let id =
        edit(&app, move |connection, context| add_table(connection, context, zone, &body.name));
    Ok(added(id.await?.0))
}

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
    EditRefusals,
))]
pub async fn change(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<ChangeTable>,
) -> Result<HttpResponse, Problem> {
    let id = TableId(id.into_inner());
    let ChangeTable { name, zone, by } = body;
    let change = TableChange { name, zone: zone.map(ZoneId), by: by.map(|by| (by.dx, by.dy)) };
    edit(&app, move |connection, context| change_table(connection, context, id, &change)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Deletes a table with its desks, if nobody stayed at any of them.
#[utoipa::path(delete, path = "/api/facility/tables/{id}",
    params(("id" = i64, Path, description = "The table's number")),
    responses(
    (status = 204, description = "It is gone"),
    DeleteRefusals,
))]
pub async fn delete(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = TableId(id.into_inner());
    edit(&app, move |connection, context| delete_table(connection, context, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
