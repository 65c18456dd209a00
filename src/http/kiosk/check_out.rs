use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::auth::KioskCaller;
use crate::http::idempotency::key_of;
use crate::http::place::{StayBody, checked_out, respond};
use crate::http::problem::{Problem, refusals};
use crate::usecases::stay::badge::{BadgeRefusal, check_out_at, known, read_badge};
use crate::usecases::stay::idempotency::once;

/// Somebody with a badge.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BadgeCheckOut {
    /// What the badge says.
    badge: String,
}

refusals!(Refusals: UnknownBadge, NotCheckedIn, KeyReused);

/// Ends the open stay of the holder of a badge.
#[utoipa::path(post, path = "/api/kiosk/check-outs", request_body = BadgeCheckOut,
    params(("Idempotency-Key" = Option<String>, Header,
        description = "The same key and request within 24 hours get the answer of the first")),
    responses(
        (status = 200, description = "The stay that ended", body = StayBody),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    KioskCaller(kiosk): KioskCaller,
    request: HttpRequest,
    web::Json(body): web::Json<BadgeCheckOut>,
) -> Result<HttpResponse, Problem> {
    let key = key_of(&app.context.keys, &request, format!("kiosk:{}:check-outs", kiosk.id), &body)?;
    let told = app
        .change(move |connection, context| {
            read_badge(
                connection,
                context,
                (kiosk.id, kiosk.site_id),
                &body.badge,
                |connection, read| {
                    once(connection, context, key.as_ref(), |connection| {
                        let person = known(read)?.person;
                        let left = check_out_at(connection, context, person, kiosk.site_id);
                        Ok(checked_out(left.map_err(|failure| failure.map(BadgeRefusal::Holder))?))
                    })
                },
            )
        })
        .await??;
    Ok(respond(told.into()))
}
