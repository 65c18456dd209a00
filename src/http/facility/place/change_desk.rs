//! `PATCH /api/facility/desks/{id}`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::position::position;
use crate::domain::identity::{DeskId, TableId};
use crate::domain::place::features::Feature;
use crate::domain::place::name::PlaceName;
use crate::http::AppState;
use crate::http::body::given;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::edit_desk::{DeskChange, change_desk};

/// What to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeDesk {
    /// Its name: one line of at most 100 characters, unique in the site.
    name: Option<PlaceName>,
    /// The number of the table it stands at.
    table: Option<i64>,
    /// From the left, in metres; comes with y. Null, both: it is not known.
    #[serde(default, deserialize_with = "given")]
    x: Option<Option<f64>>,
    /// From the top, in metres.
    #[serde(default, deserialize_with = "given")]
    y: Option<Option<f64>>,
    /// What it offers, in the place of what it did.
    features: Option<Vec<Feature>>,
}

/// Changes a desk. Who sits there stays.
#[utoipa::path(patch, path = "/api/facility/desks/{id}", request_body = ChangeDesk,
    params(("id" = i64, Path, description = "The desk's number")),
    responses(
    (status = 204, description = "It is as asked"),
    (status = 404, description = "unknown-place", body = ProblemBody, content_type = "application/problem+json"),
    (status = 409, description = "name-taken", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<ChangeDesk>,
) -> Result<HttpResponse, Problem> {
    let id = DeskId(id.into_inner());
    let ChangeDesk { name, table, x, y, features } = body;
    let known = position(x.flatten(), y.flatten())?;
    let change = DeskChange {
        name,
        table: table.map(TableId),
        position: (x.is_some() || y.is_some()).then_some(known),
        features: features.map(|features| features.into_iter().collect()),
    };
    app.write_as_facility(move |connection, context| change_desk(connection, context, id, &change))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
