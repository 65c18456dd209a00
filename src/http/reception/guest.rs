//! The guests of a day, checking one out, and erasing one.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::http::AppState;
use crate::http::auth::ReceptionCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::privacy::erase_guest::erase_guest_at_reception;
use crate::usecases::stay::reception::check_out::check_out_guest;
use crate::usecases::stay::reception::list::{GuestLine, guests};

refusals!(ListRefusals: BadRequest "neither today nor tomorrow");
refusals!(CheckOutRefusals: UnknownGuest, NotCheckedIn);
refusals!(EraseRefusals: UnknownGuest "no guest of today who came without an invitation");

/// Which day.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OfDay {
    /// Today or tomorrow, by the date of a site; today if left out.
    day: Option<NaiveDate>,
}

/// Guests.
#[derive(Serialize, ToSchema)]
pub struct GuestsOfDay {
    /// By name.
    guests: Vec<GuestLine>,
}

/// The guests who are expected on a day, and those who are there; nothing of staff but the name of a host. That they were
/// shown stands in the access log of each, once an hour.
#[utoipa::path(get, path = "/api/reception/guests", params(OfDay), responses(
    (status = 200, description = "The guests", body = GuestsOfDay),
    ListRefusals,
))]
pub async fn list(
    app: web::Data<AppState>,
    ReceptionCaller(reception): ReceptionCaller,
    query: web::Query<OfDay>,
) -> Result<web::Json<GuestsOfDay>, Problem> {
    let OfDay { day } = query.into_inner();
    let found = app.write(move |connection, context| guests(connection, context, reception, day));
    Ok(web::Json(GuestsOfDay { guests: found.await? }))
}

/// Ends the stay of a guest of today. Takes no body.
#[utoipa::path(post, path = "/api/reception/guests/{id}/check-outs",
    params(("id" = String, Path, description = "By what the list names them")),
    responses(
        (status = 200, description = "The guest, who left", body = GuestLine),
        CheckOutRefusals,
    ))]
pub async fn check_out(
    app: web::Data<AppState>,
    ReceptionCaller(reception): ReceptionCaller,
    id: web::Path<String>,
) -> Result<web::Json<GuestLine>, Problem> {
    let left =
        app.write(move |connection, context| check_out_guest(connection, context, reception, &id));
    Ok(web::Json(left.await?))
}

/// Erases a guest of today who came without an invitation and asks for it, at once; an open stay of theirs ends.
#[utoipa::path(delete, path = "/api/reception/guests/{id}",
    params(("id" = String, Path, description = "By what the list names them")),
    responses(
        (status = 204, description = "The guest is erased"),
        EraseRefusals,
    ))]
pub async fn erase(
    app: web::Data<AppState>,
    ReceptionCaller(reception): ReceptionCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| {
        erase_guest_at_reception(connection, context, reception, &id)
    })
    .await?;
    app.drop_remains().await;
    Ok(HttpResponse::NoContent().finish())
}
