//! `GET /api/admin/persons`: who is known.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::web;
use serde::Deserialize;
use utoipa::IntoParams;

use super::reason::reason as reason_of;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::persons::{PersonPage, person_page};

/// Whom to list.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Search {
    /// What name, address, organisation, team or badge has in it; everybody if left out.
    #[serde(default)]
    search: String,
    /// Which page, 50 people each; the first is 1.
    page: Option<usize>,
    /// Why, as those who are shown read it: one line of at most 200 characters.
    reason: Option<String>,
}

refusals!(Refusals: BadRequest);

/// The people who are known, by name. That they were shown stands in the access log of each.
#[utoipa::path(get, path = "/api/admin/persons", params(Search), responses(
    (status = 200, description = "A page of people", body = PersonPage),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    query: web::Query<Search>,
) -> Result<web::Json<PersonPage>, Problem> {
    let Search { search, page, reason } = query.into_inner();
    let page = page.unwrap_or(1);
    let reason = reason_of(reason)?;
    let found = app.change(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        person_page(connection, context, acting, &search, page)
    });
    Ok(web::Json(found.await?))
}
