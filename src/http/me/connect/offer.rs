//! Offers and asks: what one brings, or looks for.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::connect::offer::OfferKind;
use crate::domain::identity::OfferId;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::offers::{
    OfferAtTable, OfferView, Written, delete_offer, make_offer, offers_at_table, own_offers,
    renew_offer,
};

refusals!(MakeRefusals: BadRequest, EnoughOffers);
refusals!(OwnRefusals: UnknownOffer);

/// What somebody brings, or looks for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOffer {
    kind: OfferKind,
    /// One line of at most 140 characters, such as `A free afternoon of data analysis`.
    text: String,
    /// Whether it may be shown on the café's wall, without a name.
    #[serde(default)]
    on_wall: bool,
}

/// What a person brings and looks for.
#[derive(Serialize, ToSchema)]
pub struct OwnOffers {
    /// In the order in which it was written.
    offers: Vec<OfferView>,
}

/// What those at the person's table bring and look for.
#[derive(Serialize, ToSchema)]
pub struct OffersAtTable {
    /// By first name; only of those whose first names are shown.
    offers: Vec<OfferAtTable>,
}

/// What the person brings and looks for.
#[utoipa::path(get, path = "/api/me/offers", responses(
    (status = 200, description = "The offers and asks", body = OwnOffers),
))]
pub async fn list(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<OwnOffers>, Problem> {
    let list = app.look(move |connection, context| own_offers(connection, context, person));
    Ok(web::Json(OwnOffers { offers: list.await? }))
}

/// Keeps an offer or ask for 90 days; those at the person's table see it, their contacts, and who reads of them in a digest.
#[utoipa::path(post, path = "/api/me/offers", request_body = NewOffer, responses(
    (status = 201, description = "It is kept", body = OfferView),
    MakeRefusals,
))]
pub async fn make(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(NewOffer { kind, text, on_wall }): web::Json<NewOffer>,
) -> Result<HttpResponse, Problem> {
    let written = Written { kind, text, on_wall };
    let made =
        app.write(move |connection, context| make_offer(connection, context, person, &written));
    Ok(HttpResponse::Created().json(made.await?))
}

/// Lets an offer or ask stand for 90 days from now.
#[utoipa::path(post, path = "/api/me/offers/{id}/renewal",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 200, description = "It stands", body = OfferView),
        OwnRefusals,
    ))]
pub async fn renew(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
) -> Result<web::Json<OfferView>, Problem> {
    let id = OfferId(id.into_inner());
    let renewed =
        app.write(move |connection, context| renew_offer(connection, context, person, id));
    Ok(web::Json(renewed.await?))
}

/// Deletes an offer or ask.
#[utoipa::path(delete, path = "/api/me/offers/{id}",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 204, description = "It is gone"),
        OwnRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = OfferId(id.into_inner());
    app.write(move |connection, _| delete_offer(connection, person, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What those at the person's table bring and look for today.
#[utoipa::path(get, path = "/api/me/offers/at-table", responses(
    (status = 200, description = "The offers and asks; none without a desk", body = OffersAtTable),
))]
pub async fn at_table(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<OffersAtTable>, Problem> {
    let list = app.look(move |connection, context| offers_at_table(connection, context, person));
    Ok(web::Json(OffersAtTable { offers: list.await? }))
}
