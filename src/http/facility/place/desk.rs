use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::added::{Added, added};
use super::edit::edit;
use super::position::position;
use crate::domain::identity::{DeskId, TableId};
use crate::domain::place::features::Feature;
use crate::domain::place::name::PlaceName;
use crate::http::AppState;
use crate::http::body::given;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::edit_desk::{DeskChange, NewDesk, add_desk, change_desk, delete_desk};

refusals!(EditRefusals: UnknownPlace, NameTaken);
refusals!(DeleteRefusals: UnknownPlace, PlaceInUse);

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
    EditRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    web::Json(body): web::Json<NewDeskBody>,
) -> Result<HttpResponse, Problem> {
    let NewDeskBody { table, name, x, y, features } = body;
    let features = features.into_iter().collect();
    let desk = NewDesk { table: TableId(table), name, position: position(x, y)?, features };
    let id = edit(&app, move |connection, context| add_desk(connection, context, &desk));
    Ok(added(id.await?.0))
}

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
    EditRefusals,
))]
pub async fn change(
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
    edit(&app, move |connection, context| change_desk(connection, context, id, &change)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Deletes a desk that nobody stayed at, with its closures and the reports about it.
#[utoipa::path(delete, path = "/api/facility/desks/{id}",
    params(("id" = i64, Path, description = "The desk's number")),
    responses(
    (status = 204, description = "It is gone"),
    DeleteRefusals,
))]
pub async fn delete(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = DeskId(id.into_inner());
    edit(&app, move |connection, context| delete_desk(connection, context, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
