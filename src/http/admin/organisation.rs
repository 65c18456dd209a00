//! The organisations, and what they require of their people.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::OrganisationId;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::organisations::{OrganisationView, all_organisations, require_factor};

refusals!(ChangeRefusals: UnknownOrganisation);

/// The organisations, by name.
#[utoipa::path(get, path = "/api/admin/organisations", responses(
    (status = 200, description = "The organisations", body = Vec<OrganisationView>),
))]
pub async fn list(app: web::Data<AppState>) -> Result<web::Json<Vec<OrganisationView>>, Problem> {
    Ok(web::Json(app.look(all_organisations).await?))
}

/// What an organisation requires.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeOrganisation {
    /// Whether its people must have a second factor where they sign in with a code by letter. It counts at once, also
    /// for those who are signed in.
    factor_required: bool,
}

/// Changes what an organisation requires of its people.
#[utoipa::path(patch, path = "/api/admin/organisations/{id}", request_body = ChangeOrganisation,
    params(("id" = i64, Path, description = "The organisation's number")),
    responses(
        (status = 204, description = "So it is"),
        ChangeRefusals,
    ))]
pub async fn change(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    web::Json(ChangeOrganisation { factor_required }): web::Json<ChangeOrganisation>,
) -> Result<HttpResponse, Problem> {
    let id = OrganisationId(*id);
    app.write(move |connection, context| {
        require_factor(connection, context, Acting::from(admin), id, factor_required)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
