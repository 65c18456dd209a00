//! A person's second factor: what it is, setting it up, taking it away.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::access::standing::Standing;
use crate::http::auth::{PersonCaller, SettingUpCaller};
use crate::http::problem::{Problem, Reason, refusals};
use crate::http::security::{SecurityEvent, note};
use crate::http::{AppState, qr};
use crate::usecases::access::second_factor;
use crate::usecases::access::second_factor::{Checked, FactorView};

/// What an app is to be told, this once.
#[derive(Serialize, ToSchema)]
pub struct FactorToSetUp {
    /// The secret, to be typed.
    secret: String,
    /// The same as a link.
    url: String,
    /// The link as a picture to scan.
    svg: String,
}

/// A code of the second factor.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FactorCode {
    /// Six digits; to take it away, a recovery code too.
    code: String,
}

/// Recovery codes: each is good once, in place of a code.
#[derive(Serialize, ToSchema)]
pub struct RecoveryCodes {
    /// Shown this once.
    recovery_codes: Vec<String>,
}

refusals!(BeginRefusals: FactorSet, SignInAgain);
refusals!(ConfirmRefusals: NoFactor "none was begun in this session", WrongFactor, FactorSet, SignInAgain);
refusals!(RemoveRefusals: NoFactor "there is none", WrongFactor);

/// The person's second factor.
#[utoipa::path(get, path = "/api/me/second-factor", responses(
    (status = 200, description = "Whether there is one", body = FactorView),
))]
pub async fn show(
    app: web::Data<AppState>,
    SettingUpCaller((person, _session)): SettingUpCaller,
) -> Result<web::Json<FactorView>, Problem> {
    let view = app.look(move |connection, _| second_factor::second_factor(connection, person));
    Ok(web::Json(view.await?))
}

/// Begins a second factor; it counts from the first code of it on. What was begun before is good no more.
#[utoipa::path(post, path = "/api/me/second-factor", responses(
    (status = 201, description = "What the app is to be told, this once", body = FactorToSetUp),
    BeginRefusals,
))]
pub async fn begin(
    app: web::Data<AppState>,
    SettingUpCaller(caller): SettingUpCaller,
) -> Result<HttpResponse, Problem> {
    let begun = app
        .write(move |connection, context| second_factor::begin(connection, context, caller))
        .await?;
    let svg = qr::svg(&begun.url)?;
    Ok(HttpResponse::Created().json(FactorToSetUp { secret: begun.secret, url: begun.url, svg }))
}

/// Confirms a second factor with a code of it: from here on it is asked for.
#[utoipa::path(put, path = "/api/me/second-factor", request_body = FactorCode, responses(
    (status = 200, description = "Codes for when it is lost, shown this once", body = RecoveryCodes),
    ConfirmRefusals,
))]
pub async fn confirm(
    app: web::Data<AppState>,
    SettingUpCaller(caller): SettingUpCaller,
    web::Json(FactorCode { code }): web::Json<FactorCode>,
) -> Result<web::Json<RecoveryCodes>, Problem> {
    let confirmed = app.write(move |connection, context| {
        second_factor::confirm(connection, context, caller, &code)
    });
    let recovery_codes = right(&app, confirmed.await?)?;
    Ok(web::Json(RecoveryCodes { recovery_codes }))
}

/// Takes the second factor away.
#[utoipa::path(delete, path = "/api/me/second-factor", request_body = FactorCode, responses(
    (status = 204, description = "It is asked for no more"),
    RemoveRefusals,
))]
pub async fn remove(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(FactorCode { code }): web::Json<FactorCode>,
) -> Result<HttpResponse, Problem> {
    let removed = app.write(move |connection, context| {
        second_factor::remove(connection, context, person, &code)
    });
    right(&app, removed.await?)?;
    Ok(HttpResponse::NoContent().finish())
}

fn right<T>(app: &AppState, checked: Checked<T>) -> Result<T, Problem> {
    match checked {
        Checked::Right(what) => Ok(what),
        Checked::Wrong => {
            note(app, SecurityEvent::WrongFactor, Standing::Known);
            Err(Reason::WrongFactor.into())
        }
    }
}
