//! `PUT /api/me/consent`: the answer to the question of consent.

use actix_web::{HttpRequest, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::privacy::consent::{ConsentText, ConsentWay};
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::person::me::{Me, me};
use crate::usecases::privacy::change_consent::{ConsentAnswer, give_consent};

/// An answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentGiven {
    /// Whether the person agrees to be seen.
    visible: bool,
    /// The version of the text that was shown, such as `2026-11-24`; the newest if left out.
    text: Option<String>,
}

refusals!(Refusals: BadRequest "there is no such text");

/// Agrees to encounters from today on, or withdraws: then all that came of them is deleted at once.
#[utoipa::path(put, path = "/api/me/consent", request_body = ConsentGiven, responses(
    (status = 200, description = "The person as changed", body = Me),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    request: HttpRequest,
    web::Json(ConsentGiven { visible, text }): web::Json<ConsentGiven>,
) -> Result<web::Json<Me>, Problem> {
    let text = match text {
        None => ConsentText::newest(),
        Some(name) => ConsentText::named(&name)
            .ok_or_else(|| Problem::new(Reason::BadRequest).detail("there is no such text"))?,
    };
    let answer = ConsentAnswer { visible, way: ConsentWay::Page, text };
    let ticket = TokenCookie::Ticket.get(&app.context, &request);
    let answered = app.change(move |connection, context| {
        let withdrew = give_consent(connection, context, person, answer, ticket.as_deref())?;
        Ok((withdrew, me(connection, context, person)?))
    });
    let (withdrew, me) = answered.await?;
    if withdrew {
        app.drop_remains().await;
    }
    Ok(web::Json(me))
}
