//! `POST /api/check-outs`: leaving with a phone.

use actix_web::{HttpRequest, HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::{Arriving, ArrivingCaller};
use crate::http::idempotency::key_of;
use crate::http::place::{StayBody, checked_out, respond};
use crate::http::problem::{Problem, refusals};
use crate::usecases::stay::check_out::check_out;
use crate::usecases::stay::idempotency::once;

refusals!(Refusals: BadRequest, NotCheckedIn, KeyReused);

/// Ends the open stay of the person. Takes no body.
#[utoipa::path(post, path = "/api/check-outs",
    params(("Idempotency-Key" = Option<String>, Header,
        description = "The same key within 24 hours gets the answer of the first")),
    responses(
        (status = 200, description = "The stay that ended", body = StayBody),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    ArrivingCaller(Arriving { person, .. }): ArrivingCaller,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let key = key_of(&app.context.keys, &request, format!("person:{person}:check-outs"), &())?;
    let told = app
        .write(move |connection, context| {
            once(connection, context, key.as_ref(), |connection| {
                Ok(checked_out(check_out(connection, context, person)?))
            })
        })
        .await?;
    Ok(respond(told.into()))
}
