//! `POST /api/demo/phone`: signs in on somebody's phone.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::access::numbers::SESSION_LASTS;
use crate::domain::access::proof::Proof;
use crate::domain::person::address::EmailAddress;
use crate::http::AppState;
use crate::http::client::device_of;
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, Reason, refusals};
use crate::store::access::kiosks;
use crate::store::person::persons;
use crate::usecases::access::sign_in::begin_session;
use crate::usecases::stay::kiosk_code::current_code;

/// Whose phone.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PickUpPhone {
    email: String,
}

/// Where the phone is.
#[derive(Serialize, ToSchema)]
pub struct PhonePickedUp {
    /// The page that scanning the kiosk's code opens.
    url: String,
}

refusals!(Refusals: NotFound "nobody has this address, or this is no demo");

/// Signs this browser in as somebody who just scanned the first kiosk's code. In a demo only.
#[utoipa::path(post, path = "/api/demo/phone", request_body = PickUpPhone, responses(
    (status = 200, description = "The browser has a session", body = PhonePickedUp),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
    web::Json(PickUpPhone { email }): web::Json<PickUpPhone>,
) -> Result<HttpResponse, Problem> {
    let email: EmailAddress = email.parse().map_err(|_| Problem::new(Reason::NotFound))?;
    let device = device_of(&request);
    let picked_up = app.change(move |connection, context| {
        let kiosk = kiosks::all(connection)?.into_iter().find(|k| k.revoked_at.is_none());
        let person = persons::by_email(connection, email.as_str())?;
        let (Some(kiosk), Some(person)) = (kiosk, person) else { return Ok(None) };
        let session = begin_session(connection, context, person.id, Proof::Letter, &device)?;
        Ok(Some((current_code(context, kiosk.id).code, session.token)))
    });
    let (code, token) = picked_up.await?.ok_or(Reason::NotFound)?;
    let cookie = TokenCookie::Session.set(&app.context, &token, SESSION_LASTS);
    Ok(HttpResponse::Ok().cookie(cookie).json(PhonePickedUp { url: format!("/c/{code}") }))
}
