//! `POST /api/facility/tables`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::added::{Added, added};
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};

use crate::domain::identity::ZoneId;
use crate::domain::place::name::PlaceName;
use crate::usecases::place::edit_table::add_table;

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
    (status = 404, description = "unknown-place", body = ProblemBody, content_type = "application/problem+json"),
    (status = 409, description = "name-taken", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,

    web::Json(body): web::Json<NewTableBody>,
) -> Result<HttpResponse, Problem> {
    let zone = ZoneId(body.zone);
    let id = app.write_as_facility(move |connection, context| {
        add_table(connection, context, zone, &body.name)
    });
    Ok(added(id.await?.0))
}
