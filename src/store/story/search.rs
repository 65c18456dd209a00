//! The words of published stories: where they stand, and which stories have all of some. The two databases have indexes of
//! their own for it.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use crate::domain::identity::StoryId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::story_words;

/// How many stories a search finds at most.
const MOST: i64 = 500;

/// Sets the words of a story.
pub fn set(connection: &mut Connection, id: StoryId, words: &str) -> Result<(), StoreError> {
    diesel::delete(story_words::table.find(id.0)).execute(connection)?;
    diesel::insert_into(story_words::table)
        .values((story_words::rowid.eq(id.0), story_words::words.eq(words)))
        .execute(connection)?;
    Ok(())
}

/// The words of a story are found no more.
pub fn delete(connection: &mut Connection, id: StoryId) -> Result<(), StoreError> {
    diesel::delete(story_words::table.find(id.0)).execute(connection)?;
    Ok(())
}

/// The stories in which each of these begins a word; the words are letters and digits, as the rules of the domain make them.
pub fn find(connection: &mut Connection, words: &[String]) -> Result<Vec<StoryId>, StoreError> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let (holds, asked) = match connection {
        Connection::Sqlite(_) => {
            let asked: Vec<String> = words.iter().map(|word| format!("\"{word}\"*")).collect();
            ("story_words MATCH (", asked.join(" "))
        }
        Connection::Postgres(_) => {
            let asked: Vec<String> = words.iter().map(|word| format!("'{word}':*")).collect();
            ("to_tsvector('simple', words) @@ to_tsquery('simple', ", asked.join(" & "))
        }
    };
    let found = story_words::table
        .filter(sql::<Bool>(holds).bind::<Text, _>(asked).sql(")"))
        .order(story_words::rowid)
        .limit(MOST)
        .select(story_words::rowid)
        .load::<i64>(connection)?;
    Ok(found.into_iter().map(StoryId).collect())
}
