//! What is told, as drafts and published.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::{PersonId, StoryId};
use crate::domain::language::Language;
use crate::domain::story::telling::{StoryKind, StoryProgress};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::{find_and_hold, find_for_update};
use crate::engine::failure::StoreError;
use crate::schema::{stories, story_words};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    pub id: StoryId,
    /// By this it is called outside.
    pub code: String,
    pub kind: StoryKind,
    pub title: String,
    pub text: String,
    pub language: Language,
    pub teller: Teller,
    /// The one editor who knows who told it.
    pub editor: Option<PersonId>,
    /// What editors ask, beside a draft.
    pub questions: String,
    /// None: a draft.
    pub published_on: Option<NaiveDate>,
    pub progress: StoryProgress,
    /// Whether readers may write to its teller.
    pub takes_messages: bool,
    /// Another one after each change of what can be read.
    pub version: i64,
    /// Whether an editor changed what can be read after its teller did.
    pub edited: bool,
    /// On which day somebody else did something with it last; none once its teller, if they are named, has read it.
    pub news_on: Option<NaiveDate>,
}

/// Who told a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Teller {
    /// With their name.
    Named(PersonId),
    /// Without.
    Unnamed(Sealed),
}

/// Somebody whom only the service can tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The same for all that somebody told so.
    pub mark: String,
    /// Their number.
    pub sealed: String,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    code: String,
    kind: String,
    title: String,
    text: String,
    language: String,
    teller_id: Option<i64>,
    teller_mark: Option<String>,
    teller_sealed: Option<String>,
    editor_id: Option<i64>,
    questions: String,
    published_on: Option<NaiveDate>,
    progress: String,
    takes_messages: bool,
    version: i64,
    edited: bool,
    news_on: Option<NaiveDate>,
}

macro_rules! columns {
    () => {
        (
            stories::id,
            stories::code,
            stories::kind,
            stories::title,
            stories::text,
            stories::language,
            stories::teller_id,
            stories::teller_mark,
            stories::teller_sealed,
            stories::editor_id,
            stories::questions,
            stories::published_on,
            stories::progress,
            stories::takes_messages,
            stories::version,
            stories::edited,
            stories::news_on,
        )
    };
}

fn read(row: Row) -> Result<Story, StoreError> {
    let corrupt = |why| StoreError::Corrupt { what: "story", why };
    let teller = match (row.teller_id, row.teller_mark.zip(row.teller_sealed)) {
        (Some(person), None) => Teller::Named(PersonId(person)),
        (None, Some((mark, sealed))) => Teller::Unnamed(Sealed { mark, sealed }),
        _ => return Err(corrupt("nobody told it".to_owned())),
    };
    Ok(Story {
        id: StoryId(row.id),
        code: row.code,
        kind: row.kind.parse().map_err(corrupt)?,
        title: row.title,
        text: row.text,
        language: row.language.parse().map_err(corrupt)?,
        teller,
        editor: row.editor_id.map(PersonId),
        questions: row.questions,
        published_on: row.published_on,
        progress: row.progress.parse().map_err(corrupt)?,
        takes_messages: row.takes_messages,
        version: row.version,
        edited: row.edited,
        news_on: row.news_on,
    })
}

fn read_all(rows: Vec<Row>) -> Result<Vec<Story>, StoreError> {
    rows.into_iter().map(read).collect()
}

pub fn add(connection: &mut Connection, new: &Story) -> Result<(), StoreError> {
    let (teller, sealed) = match &new.teller {
        Teller::Named(person) => (Some(person.0), None),
        Teller::Unnamed(sealed) => (None, Some(sealed)),
    };
    diesel::insert_into(stories::table)
        .values((
            stories::id.eq(new.id.0),
            stories::code.eq(&new.code),
            stories::kind.eq(new.kind.as_str()),
            stories::title.eq(&new.title),
            stories::text.eq(&new.text),
            stories::language.eq(new.language.as_str()),
            stories::teller_id.eq(teller),
            stories::teller_mark.eq(sealed.map(|sealed| &sealed.mark)),
            stories::teller_sealed.eq(sealed.map(|sealed| &sealed.sealed)),
            stories::editor_id.eq(new.editor.map(|editor| editor.0)),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn by_id(connection: &mut Connection, id: StoryId) -> Result<Option<Story>, StoreError> {
    let row = stories::table.find(id.0).select(columns!());
    row.get_result::<Row>(connection).optional()?.map(read).transpose()
}

/// How all are called.
pub fn codes(connection: &mut Connection) -> Result<Vec<String>, StoreError> {
    Ok(stories::table.order(stories::code).select(stories::code).load(connection)?)
}

pub fn by_code(connection: &mut Connection, code: &str) -> Result<Option<Story>, StoreError> {
    // PostgreSQL takes no text with a zero byte, and no code has one.
    if code.contains('\0') {
        return Ok(None);
    }
    let row = stories::table.filter(stories::code.eq(code)).select(columns!());
    row.get_result::<Row>(connection).optional()?.map(read).transpose()
}

/// The same, held until the transaction ends: whoever changes it or what belongs to it holds it.
pub fn hold(connection: &mut Connection, code: &str) -> Result<Option<Story>, StoreError> {
    if code.contains('\0') {
        return Ok(None);
    }
    let row = stories::table.filter(stories::code.eq(code)).select(columns!());
    let rows = find_for_update!(connection, row, Row)?;
    rows.into_iter().next().map(read).transpose()
}

/// Everything that somebody told with their name, and what has their mark, without; drafts first, then the newest day first.
pub fn of_teller(
    connection: &mut Connection,
    person: PersonId,
    mark: Option<&str>,
) -> Result<Vec<Story>, StoreError> {
    let named = stories::table.filter(stories::teller_id.eq(person.0));
    let mut found = named.select(columns!()).load::<Row>(connection)?;
    if let Some(mark) = mark {
        let unnamed = stories::table.filter(stories::teller_mark.eq(mark));
        found.extend(unnamed.select(columns!()).load::<Row>(connection)?);
    }
    let mut found = read_all(found)?;
    found.sort_by(|a, b| {
        let published = (a.published_on.is_some(), b.published_on);
        published.cmp(&(b.published_on.is_some(), a.published_on)).then_with(|| a.code.cmp(&b.code))
    });
    Ok(found)
}

/// Drafts that were told with a name, and those without that chose this editor; by title.
pub fn drafts_for(
    connection: &mut Connection,
    editor: Option<PersonId>,
) -> Result<Vec<Story>, StoreError> {
    let named = stories::table
        .filter(stories::published_on.is_null())
        .filter(stories::teller_id.is_not_null());
    let mut found = named.select(columns!()).load::<Row>(connection)?;
    if let Some(editor) = editor {
        let chosen = stories::table
            .filter(stories::editor_id.eq(editor.0))
            .filter(stories::published_on.is_null());
        found.extend(chosen.select(columns!()).load::<Row>(connection)?);
    }
    let mut found = read_all(found)?;
    found.sort_by(|a, b| (&a.title, &a.code).cmp(&(&b.title, &b.code)));
    Ok(found)
}

/// Which published stories.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Which {
    /// Those that came so far.
    pub progress: Option<StoryProgress>,
    /// Those among these.
    pub among: Option<Vec<StoryId>>,
    pub skip: i64,
    pub most: i64,
}

/// Keeps a story from being withdrawn until the transaction ends; any number of others may at the same time. False if it is
/// gone.
pub fn keep(connection: &mut Connection, id: StoryId) -> Result<bool, StoreError> {
    let row = stories::table.find(id.0).select(stories::id);
    Ok(find_and_hold!(connection, row, i64).optional()?.is_some())
}

/// Published stories, the newest day first; within a day by chance.
pub fn published(connection: &mut Connection, which: &Which) -> Result<Vec<Story>, StoreError> {
    let mut query = stories::table.filter(stories::published_on.is_not_null()).into_boxed();
    if let Some(progress) = which.progress {
        query = query.filter(stories::progress.eq(progress.as_str()));
    }
    if let Some(among) = &which.among {
        let ids: Vec<i64> = among.iter().map(|id| id.0).collect();
        query = query.filter(stories::id.eq_any(ids));
    }
    let rows = query
        .order((stories::published_on.desc(), stories::code.desc()))
        .offset(which.skip)
        .limit(which.most)
        .select(columns!())
        .load::<Row>(connection)?;
    read_all(rows)
}

/// Sets what can be written anew of a story: kind, title, text, language, editor, questions, and whether readers may write to its
/// teller.
pub fn update(connection: &mut Connection, story: &Story) -> Result<(), StoreError> {
    diesel::update(stories::table.find(story.id.0))
        .set((
            stories::kind.eq(story.kind.as_str()),
            stories::title.eq(&story.title),
            stories::text.eq(&story.text),
            stories::language.eq(story.language.as_str()),
            stories::editor_id.eq(story.editor.map(|editor| editor.0)),
            stories::questions.eq(&story.questions),
            stories::takes_messages.eq(story.takes_messages),
        ))
        .execute(connection)?;
    Ok(())
}

/// Everybody may read it. What editors asked is done with.
pub fn publish(connection: &mut Connection, id: StoryId, on: NaiveDate) -> Result<(), StoreError> {
    diesel::update(stories::table.find(id.0))
        .set((stories::published_on.eq(on), stories::questions.eq("")))
        .execute(connection)?;
    Ok(())
}

/// Only its teller and editors may read it.
pub fn take_off(connection: &mut Connection, id: StoryId) -> Result<(), StoreError> {
    diesel::update(stories::table.find(id.0))
        .set(stories::published_on.eq(None::<NaiveDate>))
        .execute(connection)?;
    Ok(())
}

/// What can be read of it was changed, by its teller or, `edited`, by an editor.
pub fn raise_version(
    connection: &mut Connection,
    id: StoryId,
    edited: bool,
) -> Result<(), StoreError> {
    diesel::update(stories::table.find(id.0))
        .set((stories::version.eq(stories::version + 1), stories::edited.eq(edited)))
        .execute(connection)?;
    Ok(())
}

/// On which day somebody else did something with it that its teller has not read.
pub fn set_news(
    connection: &mut Connection,
    id: StoryId,
    on: Option<NaiveDate>,
) -> Result<(), StoreError> {
    diesel::update(stories::table.find(id.0)).set(stories::news_on.eq(on)).execute(connection)?;
    Ok(())
}

pub fn set_progress(
    connection: &mut Connection,
    id: StoryId,
    progress: StoryProgress,
) -> Result<(), StoreError> {
    diesel::update(stories::table.find(id.0))
        .set(stories::progress.eq(progress.as_str()))
        .execute(connection)?;
    Ok(())
}

/// Deletes a story with all that belongs to it.
pub fn delete(connection: &mut Connection, id: StoryId) -> Result<usize, StoreError> {
    // An embedded database does this by itself, too; PostgreSQL by the reference.
    diesel::delete(story_words::table.find(id.0)).execute(connection)?;
    Ok(diesel::delete(stories::table.find(id.0)).execute(connection)?)
}

/// Whether readers may write to the teller of a story.
pub fn take_messages(
    connection: &mut Connection,
    id: StoryId,
    takes: bool,
) -> Result<(), StoreError> {
    diesel::update(stories::table.find(id.0))
        .set(stories::takes_messages.eq(takes))
        .execute(connection)?;
    Ok(())
}

/// Nobody is the one editor whom tellers chose any more where this person was.
pub fn forget_editor(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    diesel::update(stories::table.filter(stories::editor_id.eq(person.0)))
        .set(stories::editor_id.eq(None::<i64>))
        .execute(connection)?;
    Ok(())
}

/// The titles of the stories whose tellers chose this editor, in alphabetical order.
pub fn confided_to(
    connection: &mut Connection,
    editor: PersonId,
) -> Result<Vec<String>, StoreError> {
    Ok(stories::table
        .filter(stories::editor_id.eq(editor.0))
        .order((stories::title, stories::code))
        .select(stories::title)
        .load(connection)?)
}
