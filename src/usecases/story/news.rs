//! What happened to a story of which its teller has not read yet: somebody else changed it, asked, published it, took it off,
//! wrote a step or takes it up.
//!
//! It stands beside the story only, for its teller to see when they come: a letter would tell whoever sees letters go out who told
//! a story without a name. Nor does what that one reads change anything: whoever compares copies of the database would find out
//! who was there each time. So it stands for two weeks, whether they read it or not.

use super::reader::{Rights, StoryReader, hold};
use super::refusal::{Refused, StoryRefusal};
use crate::domain::identity::PersonId;
use crate::domain::story::numbers::DAYS_OF_NEWS;
use crate::store::story::stories;
use crate::store::story::stories::{Story, Teller};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// Tells the teller that somebody did something to a story, unless it was them.
pub(super) fn tell_teller(
    connection: &mut Connection,
    context: &Context,
    story: &Story,
    who: Rights,
) -> Result<(), StoreError> {
    let today = context.clock.now().date_naive();
    if who.is_teller { Ok(()) } else { stories::set_news(connection, story.id, Some(today)) }
}

/// Whether its teller is shown that there is news.
pub(super) fn has_news(context: &Context, story: &Story) -> bool {
    let today = context.clock.now().date_naive();
    story.news_on.is_some_and(|day| (today - day).num_days() < DAYS_OF_NEWS)
}

/// The teller has read it. Of a story without a name that is kept nowhere.
pub fn read_news(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Refused> {
    let (story, rights) = hold(connection, context, StoryReader::Person(person), code)?;
    if !rights.is_teller {
        return Err(Failure::Refused(StoryRefusal::NotYours));
    }
    match story.teller {
        Teller::Named(_) if story.news_on.is_some() => {
            Ok(stories::set_news(connection, story.id, None)?)
        }
        _ => Ok(()),
    }
}
