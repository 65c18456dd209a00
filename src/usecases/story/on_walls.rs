//! The story that hangs on the walls of cafés. Guests read those too, without signing in: so nothing of who told it or when,
//! of its text or its pictures, but what its teller knew would hang there: the title, and of what kind it is.

use chrono::{Days, NaiveDate};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::language::Language;
use crate::domain::story::numbers::DAYS_ON_WALL;
use crate::domain::story::on_wall::of_the_day;
use crate::domain::story::telling::StoryKind;
use crate::store::story::headlines;
use crate::store::story::headlines::Headline;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Before any story was told; PostgreSQL knows no day as early as the earliest here.
const BEFORE_ALL: NaiveDate = match NaiveDate::from_ymd_opt(2000, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// A story, as it hangs on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WallStory {
    pub kind: StoryKind,
    pub title: String,
    /// In which the title is written.
    pub language: Language,
}

/// The one of the day, by a lot that falls anew each day: among those of the last twelve weeks, else among all; of those in the
/// language of the wall if there are any. What is published or told today hangs there from tomorrow on, and what goes changes
/// nothing unless it hangs there, so that the wall tells no hour of either.
pub fn on_walls(
    connection: &mut Connection,
    context: &Context,
    language: Language,
) -> Result<Option<WallStory>, StoreError> {
    let today = context.clock.now().date_naive();
    let from = today.checked_sub_days(Days::new(DAYS_ON_WALL)).unwrap_or(NaiveDate::MIN);
    let mut among = headlines::between(connection, (from, today))?;
    if among.is_empty() {
        among = headlines::between(connection, (BEFORE_ALL, today))?;
    }
    if among.iter().any(|headline| headline.language == language) {
        among.retain(|headline| headline.language == language);
    }
    let at = of_the_day(today, among.iter().map(|headline| headline.code.as_str()));
    let found = at.and_then(|at| among.into_iter().nth(at));
    Ok(found.map(|Headline { kind, title, language, .. }| WallStory { kind, title, language }))
}
