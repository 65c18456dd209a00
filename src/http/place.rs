//! What kind of place somebody asks for, and the stay they get.

use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Problem, Reason};
use crate::metrics::Metrics;
use crate::store::{Failure, StoreError};
use crate::usecases::stay::check_in::{CheckedIn, PlaceWish};
use crate::usecases::stay::once::Answer;
pub use crate::usecases::stay::stay_view::Place;
use crate::usecases::stay::stay_view::StayView;

impl Place {
    /// The word for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Cafe => "cafe",
            Self::Private => "private",
        }
    }

    /// The wish for such a place, in the zone named.
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
}

/// The answer to a check-in: 201 for a new stay, 200 for the one that was open.
pub fn checked_in<R>(
    done: &CheckedIn,
    metrics: &Metrics,
    body: &impl Serialize,
) -> Result<Answer, Failure<R>> {
    if let Some(time) = done.draw_time {
        metrics.draw_seconds.observe(time.as_secs_f64());
    }
    Ok(Answer::new(if done.is_new { 201 } else { 200 }, body)?)
}

/// The answer to a check-out.
pub fn checked_out(stay: StayView) -> Result<Answer, StoreError> {
    Answer::new(200, &StayBody { stay })
}

/// Counts a check-in by what became of it.
pub fn count(metrics: &Metrics, place: Place, outcome: &Result<Answer, Problem>) {
    let outcome = match outcome {
        Ok(answer) if answer.status == 201 => "new",
        Ok(_) => "same",
        Err(problem) => problem.code.as_str(),
    };
    metrics.check_ins.with_label_values(&[place.as_str(), outcome]).inc();
}
