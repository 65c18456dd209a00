//! What members of a group bring or look for within it. The group's page shows it.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::connect::offer::OfferKind;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::group::offers::{
    GroupOfferView, delete_group_offer, make_group_offer, renew_group_offer,
};

refusals!(MakeRefusals: BadRequest, UnknownGroup, EnoughOffers);
refusals!(OwnRefusals: UnknownGroup, UnknownOffer);

/// What a member brings, or looks for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewGroupOffer {
    kind: OfferKind,
    /// One line of at most 140 characters.
    text: String,
}

/// Keeps an offer or ask for 90 days; the group's members see it, and nobody else.
#[utoipa::path(post, path = "/api/groups/{id}/offers", request_body = NewGroupOffer,
    params(("id" = String, Path, description = "By which the group is called")),
    responses(
        (status = 201, description = "It is kept", body = GroupOfferView),
        MakeRefusals,
    ))]
pub async fn make(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
    web::Json(NewGroupOffer { kind, text }): web::Json<NewGroupOffer>,
) -> Result<HttpResponse, Problem> {
    let made = app.write(move |connection, context| {
        make_group_offer(connection, context, person, &id, (kind, &text))
    });
    Ok(HttpResponse::Created().json(made.await?))
}

/// Lets an offer or ask stand for 90 days from now.
#[utoipa::path(post, path = "/api/groups/{id}/offers/{place}/renewal",
    params(
        ("id" = String, Path, description = "By which the group is called"),
        ("place" = i64, Path, description = "Its number, of the person's in the group"),
    ),
    responses(
        (status = 200, description = "It stands", body = GroupOfferView),
        OwnRefusals,
    ))]
pub async fn renew(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    path: web::Path<(String, i64)>,
) -> Result<web::Json<GroupOfferView>, Problem> {
    let (id, place) = path.into_inner();
    let renewed = app.write(move |connection, context| {
        renew_group_offer(connection, context, person, &id, place)
    });
    Ok(web::Json(renewed.await?))
}

/// Deletes an offer or ask.
#[utoipa::path(delete, path = "/api/groups/{id}/offers/{place}",
    params(
        ("id" = String, Path, description = "By which the group is called"),
        ("place" = i64, Path, description = "Its number, of the person's in the group"),
    ),
    responses(
        (status = 204, description = "It is gone"),
        OwnRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    path: web::Path<(String, i64)>,
) -> Result<HttpResponse, Problem> {
    let (id, place) = path.into_inner();
    app.write(move |connection, context| {
        delete_group_offer(connection, context, person, &id, place)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
