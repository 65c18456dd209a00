//! `POST /api/facility/desks`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::added::{Added, added};
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};

use super::position::position;
use crate::domain::identity::TableId;
use crate::domain::place::features::Feature;
use crate::domain::place::name::PlaceName;
use crate::usecases::place::edit_desk::{NewDesk, add_desk};

/// A desk to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDeskBody {
    /// The table's number.
    table: i64,
    /// Its name: one line of at most 100 characters, unique in the site.
    name: PlaceName,
    /// From the left, in metres; with y, or neither.
    x: Option<f64>,
    /// From the top, in metres.
    y: Option<f64>,
    /// What it offers.
    #[serde(default)]
    features: Vec<Feature>,
}

/// Adds a desk to a table.
#[utoipa::path(post, path = "/api/facility/desks", request_body = NewDeskBody, responses(
    (status = 201, description = "It was added", body = Added),
    (status = 404, description = "unknown-place", body = ProblemBody, content_type = "application/problem+json"),
    (status = 409, description = "name-taken", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,

    web::Json(body): web::Json<NewDeskBody>,
) -> Result<HttpResponse, Problem> {
    let NewDeskBody { table, name, x, y, features } = body;
    let features = features.into_iter().collect();
    let desk = NewDesk { table: TableId(table), name, position: position(x, y)?, features };
    let id = app.write_as_facility(move |connection, context| add_desk(connection, context, &desk));
    Ok(added(id.await?.0))
}
