//! The kind of place in a request, and the stay in the response.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Problem, Reason};
use crate::domain::person::card::OwnCard;
use crate::domain::stay::outcome::StayOutcome;
use crate::metrics::Metrics;
use crate::usecases::stay::check_in::{CheckedIn, PlaceWish};
use crate::usecases::stay::idempotency::Told;
pub use crate::usecases::stay::stay_view::Place;
use crate::usecases::stay::stay_view::{Beside, CardAtTable, StayView};

impl Place {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Cafe => "cafe",
            Self::Private => "private",
        }
    }

    pub fn wish(self, zone: Option<String>) -> Result<PlaceWish, Problem> {
        match (self, zone) {
            (Self::Desk, Some(_)) => Err(Reason::ZoneWithDesk.into()),
            (Self::Desk, None) => Ok(PlaceWish::Desk),
            (Self::Cafe, zone) => Ok(PlaceWish::Cafe { zone }),
            (Self::Private, zone) => Ok(PlaceWish::Private { zone }),
        }
    }
}

/// A stay.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct StayBody {
    /// The stay.
    pub stay: StayView,
}

/// A stay and who is beside it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SeatedBody {
    /// The stay.
    pub stay: StayView,
    /// First names at the same table, of those who agreed and are seen; empty for who is not.
    pub beside: Vec<String>,
    /// The second cards of those among them who came under one, in the same order.
    pub cards: Vec<CardAtTable>,
    /// The second card under which the stay began; null under the first.
    pub card: Option<OwnCard>,
}

/// What a request did to a stay, and the response body.
pub struct Answer<B> {
    pub outcome: StayOutcome,
    pub body: B,
}

impl From<Told> for Answer<StayBody> {
    fn from(told: Told) -> Self {
        Self { outcome: told.outcome, body: StayBody { stay: told.stay } }
    }
}

impl Answer<SeatedBody> {
    /// The response for a stay, with the people beside it.
    pub fn seated(told: Told, beside: Beside) -> Self {
        let Beside { names: beside, cards, own: card } = beside;
        Self { outcome: told.outcome, body: SeatedBody { stay: told.stay, beside, cards, card } }
    }
}

pub fn checked_in(done: CheckedIn, metrics: &Metrics) -> Told {
    if let Some(time) = done.draw_time {
        metrics.draw_seconds.observe(time.as_secs_f64());
    }
    let outcome = if done.is_new { StayOutcome::New } else { StayOutcome::Same };
    Told { outcome, stay: done.stay }
}

pub const fn checked_out(stay: StayView) -> Told {
    Told { outcome: StayOutcome::Ended, stay }
}

/// Counts a check-in by its outcome. Private rooms are left out: even a number would reveal who is there.
pub fn count<B>(metrics: &Metrics, place: Place, outcome: &Result<Answer<B>, Problem>) {
    let outcome = match outcome {
        Ok(answer) => answer.outcome.as_str(),
        Err(problem) => problem.code.as_str(),
    };
    if place != Place::Private {
        metrics.check_ins.with_label_values(&[place.as_str(), outcome]).inc();
    }
}

/// 201 for a new stay, 200 for any other.
pub fn respond<B: Serialize>(answer: Answer<B>) -> HttpResponse {
    match answer.outcome {
        StayOutcome::New => HttpResponse::Created().json(answer.body),
        StayOutcome::Same | StayOutcome::Ended => HttpResponse::Ok().json(answer.body),
    }
}
