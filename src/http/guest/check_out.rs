//! `POST /api/guests/check-outs`: a guest leaves who signed in with their own phone.

use actix_web::{HttpRequest, HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::GuestCaller;
use crate::http::idempotency::key_of;
use crate::http::place::{StayBody, checked_out, respond};
use crate::http::problem::{Problem, refusals};
use crate::usecases::stay::check_out::check_out;
use crate::usecases::stay::idempotency::once;

refusals!(Refusals: BadRequest, NotCheckedIn, KeyReused);

/// Ends the open stay of the guest. Takes no body.
#[utoipa::path(post, path = "/api/guests/check-outs",
    params(("Idempotency-Key" = Option<String>, Header,
        description = "The same key within 24 hours gets the answer of the first")),
    responses(
        (status = 200, description = "The stay that ended", body = StayBody),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    GuestCaller(guest): GuestCaller,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let key = key_of(&app.context.keys, &request, format!("guest:{guest}:check-outs"), &())?;
    let told = app
        .write(move |connection, context| {
            once(connection, context, key.as_ref(), |connection| {
                Ok(checked_out(check_out(connection, context, guest)?))
            })
        })
        .await?;
    Ok(respond(told.into()))
}
