//! The secret address at which a calendar program reads what is announced for a person.

use actix_web::{HttpResponse, web};

use super::announced::calendar_response;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::gathering::calendar::{
    CalendarAddress, CalendarFeed, feed, give_address, read_feed, take_address,
};

refusals!(FeedRefusals: NotFound);

/// Whether the person's calendar has an address.
#[utoipa::path(get, path = "/api/me/calendar", responses(
    (status = 200, description = "Since when", body = CalendarFeed),
))]
pub async fn show(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<CalendarFeed>, Problem> {
    Ok(web::Json(app.look(move |connection, _| feed(connection, person)).await?))
}

/// Gives the person's calendar a new address; an earlier one leads nowhere from then on.
#[utoipa::path(post, path = "/api/me/calendar", responses(
    (status = 201, description = "The address, shown this once", body = CalendarAddress),
))]
pub async fn add(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<HttpResponse, Problem> {
    let given = app.change(move |connection, context| give_address(connection, context, person));
    let address: CalendarAddress = given.await?;
    Ok(HttpResponse::Created().json(address))
}

/// Takes the address away.
#[utoipa::path(delete, path = "/api/me/calendar", responses(
    (status = 204, description = "It leads nowhere any more"),
))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<HttpResponse, Problem> {
    app.change(move |connection, _| take_address(connection, person)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What is announced for whoever has this address, for a calendar (RFC 5545): from 28 days ago on.
#[utoipa::path(get, path = "/calendar/{secret}.ics",
    params(("secret" = String, Path, description = "As it was given")),
    responses(
        (status = 200, description = "The calendar", body = String, content_type = "text/calendar"),
        FeedRefusals,
    ))]
pub async fn read(
    app: web::Data<AppState>,
    secret: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    let found = app.look(move |connection, context| read_feed(connection, context, &secret));
    match found.await? {
        Some(text) => Ok(calendar_response(text)),
        None => Err(Reason::NotFound.into()),
    }
}
