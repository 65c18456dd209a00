//! The story that hangs on the walls of cafés. Guests read those too, without signing in: so nothing of who told it or when,
//! of its text or its pictures, but what its teller knew would hang there: the title, and of what kind it is.

use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::house::vacancy::on_wall;
use crate::domain::language::Language;
use crate::domain::story::numbers::STORIES_ON_WALL;
use crate::domain::story::telling::StoryKind;
use crate::store::story::headlines;
use crate::store::story::headlines::Headline;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// A story, as it hangs on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WallStory {
    pub kind: StoryKind,
    pub title: String,
    /// In which the title is written.
    pub language: Language,
}

/// The one of the day: each of the newest twelve in its turn, of those in the language of the wall if there are any. What is
/// published or told today hangs there from tomorrow on, so that the wall tells no hour of it.
pub fn on_walls(
    connection: &mut Connection,
    context: &Context,
    language: Language,
) -> Result<Option<WallStory>, StoreError> {
    let today = context.clock.now().date_naive();
    let newest = headlines::before(connection, today, STORIES_ON_WALL)?;
    let (own, others): (Vec<_>, Vec<_>) =
        newest.into_iter().partition(|headline| headline.language == language);
    let among = if own.is_empty() { others } else { own };
    let found = on_wall(today, among.len()).and_then(|at| among.into_iter().nth(at));
    Ok(found.map(|Headline { kind, title, language }| WallStory { kind, title, language }))
}
