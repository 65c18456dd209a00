use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::store::person::persons;

/// How many people who agreed to be seen are listed, and how many others.
const AGREED: usize = 10;
const OTHERS: usize = 2;

/// A few people to try.
#[derive(Serialize, ToSchema)]
pub struct DemoPeople {
    /// Most agreed to be seen.
    people: Vec<DemoPerson>,
}

/// Somebody to try.
#[derive(Serialize, ToSchema)]
pub struct DemoPerson {
    email: String,
    name: String,
}

refusals!(Refusals: NotFound "this is no demo");

/// A few people whose phone one may pick up. In a demo only.
#[utoipa::path(get, path = "/api/demo", responses(
    (status = 200, description = "The people", body = DemoPeople),
    Refusals,
))]
pub async fn handle(app: web::Data<AppState>) -> Result<web::Json<DemoPeople>, Problem> {
    let all = app.look(|connection, _| persons::all(connection)).await?;
    let (agreed, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|person| person.consent == Some(true));
    let people = agreed.into_iter().take(AGREED).chain(others.into_iter().take(OTHERS));
    let people = people.map(|person| DemoPerson { email: person.email, name: person.name });
    Ok(web::Json(DemoPeople { people: people.collect() }))
}
