//! What of published stories stands elsewhere than on the podium: in a letter, on the wall.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::StoryId;
use crate::domain::language::Language;
use crate::domain::story::telling::StoryKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::stories;

/// The newest story that was published from a day on and before another, in one language or in any; of several on a day one by
/// chance, the same for whoever asks.
pub fn newest_between(
    connection: &mut Connection,
    (from, before): (NaiveDate, NaiveDate),
    language: Option<Language>,
) -> Result<Option<(StoryId, String)>, StoreError> {
    let mut query = stories::table
        .filter(stories::published_on.ge(from))
        .filter(stories::published_on.lt(before))
        .into_boxed();
    if let Some(language) = language {
        query = query.filter(stories::language.eq(language.as_str()));
    }
    let row = query
        .order((stories::published_on.desc(), stories::code.desc()))
        .limit(1)
        .select((stories::id, stories::code));
    let found = row.first::<(i64, String)>(connection).optional()?;
    Ok(found.map(|(id, code)| (StoryId(id), code)))
}

/// What strangers read of a story: who told it is not part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// By this the story is called; not shown.
    pub code: String,
    pub kind: StoryKind,
    pub title: String,
    pub language: Language,
}

#[derive(Queryable)]
struct HeadlineRow {
    code: String,
    kind: String,
    title: String,
    language: String,
}

/// The headlines of what was published from a day on and before another.
pub fn between(
    connection: &mut Connection,
    (from, before): (NaiveDate, NaiveDate),
) -> Result<Vec<Headline>, StoreError> {
    let corrupt = |why| StoreError::Corrupt { what: "story", why };
    let rows = stories::table
        .filter(stories::published_on.ge(from))
        .filter(stories::published_on.lt(before))
        .select((stories::code, stories::kind, stories::title, stories::language))
        .load::<HeadlineRow>(connection)?;
    let read = |row: HeadlineRow| {
        Ok(Headline {
            code: row.code,
            kind: row.kind.parse().map_err(corrupt)?,
            language: row.language.parse().map_err(corrupt)?,
            title: row.title,
        })
    };
    rows.into_iter().map(read).collect()
}
