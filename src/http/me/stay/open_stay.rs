//! `GET /api/me/stay`: where one sits, and with whom.

use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::person::card::OwnCard;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::Problem;
use crate::usecases::stay::stay_view::{Beside, CardAtTable, Current, StayView, current};
use crate::usecases::stay::still_here::{QuestionView, question_of};

/// The open stay, if any.
#[derive(Serialize, ToSchema)]
pub struct MyStay {
    /// The stay.
    stay: Option<StayView>,
    /// First names at the same table, of those who agreed and are seen; empty for who is not.
    beside: Vec<String>,
    /// The second cards of those among them who came under one, in the same order.
    cards: Vec<CardAtTable>,
    /// The second card under which the stay began; null under the first.
    card: Option<OwnCard>,
    /// What is asked about the stay; null if nothing.
    question: Option<QuestionView>,
}

/// The open stay of the person, and who is beside it.
#[utoipa::path(get, path = "/api/me/stay", responses(
    (status = 200, description = "The stay, or null", body = MyStay),
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<MyStay>, Problem> {
    let (found, question) = app
        .look(move |connection, context| {
            let found = current(connection, context, person)?;
            Ok((found, question_of(connection, context, person)?))
        })
        .await?;
    let (stay, beside) = found.map(|Current { stay, beside }| (stay, beside)).unzip();
    let Beside { names: beside, cards, own: card } = beside.unwrap_or_default();
    Ok(web::Json(MyStay { stay, beside, cards, card, question }))
}
