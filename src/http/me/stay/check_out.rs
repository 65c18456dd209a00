//! `POST /api/check-outs`: leaving with a phone.

use actix_web::{HttpRequest, HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::{Arriving, ArrivingCaller};
use crate::http::idempotency::key_of;
use crate::http::place::{StayBody, checked_out, respond};
use crate::http::problem::{Problem, refusals};
use crate::store::Failure;
use crate::usecases::access::admit::Limited;
use crate::usecases::stay::badge::check_out_at;
use crate::usecases::stay::check_out::{CheckOutRefusal, check_out};
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
    ArrivingCaller(Arriving { person, limited }): ArrivingCaller,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let key = key_of(&app.context.keys, &request, format!("person:{person}:check-outs"), &())?;
    let told = app
        .write(move |connection, context| {
            once(connection, context, key.as_ref(), |connection| {
                let stay = match limited {
                    None => check_out(connection, context, person)?,
                    Some(Limited { at: Some(site), .. }) => {
                        check_out_at(connection, context, person, site)?
                    }
                    Some(_) => return Err(Failure::Refused(CheckOutRefusal::NotCheckedIn)),
                };
                Ok(checked_out(stay))
            })
        })
        .await?;
    Ok(respond(told.into()))
}
