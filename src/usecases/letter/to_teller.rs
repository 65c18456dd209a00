//! Letters to tellers of stories, which say nowhere whom they are for: that is looked up when they are sent, and kept in
//! memory. What becomes of one looks the same whoever told the story: whether it was delivered, refused or not even tried.

use chrono::{DateTime, Utc};

use crate::domain::identity::{LetterId, StoryId};
use crate::domain::letter::outbox::NextLetter;
use crate::domain::person::given_address::is_stand_in;
use crate::store::connect::answers;
use crate::store::letter::deliveries::{Held, Leased};
use crate::store::letter::{deliveries, names};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::weeks::hidden_since;
use crate::usecases::story::teller::told;

/// Leases letters that are due, as [`deliveries::lease`], and says of those to tellers where they go. One that goes nowhere
/// is as if it were sent.
pub fn lease(
    connection: &mut Connection,
    context: &Context,
    lease: &str,
    until: DateTime<Utc>,
    which: &[NextLetter],
) -> Result<Leased, StoreError> {
    let now = context.clock.now();
    let Leased { letters, unreadable } = deliveries::lease(connection, lease, now, until, which)?;
    let mut leased = Leased { letters: Vec::with_capacity(letters.len()), unreadable };
    for mut letter in letters {
        if let Some(story) = letter.story {
            let Some(teller) = teller_to_write_to(connection, context, story, letter.id)? else {
                let message_id = letter.message_id.clone();
                let held = Held { id: letter.id, message_id, lease: lease.to_owned() };
                deliveries::set_sent(connection, &held, now)?;
                continue;
            };
            letter.to_address = teller.email;
            letter.to_name = teller.name;
        }
        leased.letters.push(letter);
    }
    Ok(leased)
}

/// Who told a story, if they can be written to and want that: of the story, and of whoever writes.
fn teller_to_write_to(
    connection: &mut Connection,
    context: &Context,
    story: StoryId,
    letter: LetterId,
) -> Result<Option<Person>, StoreError> {
    let Some((story, teller)) = told(connection, context, story)? else { return Ok(None) };
    let hidden = answers::hidden_from(connection, teller, hidden_since(context))?;
    let writers = names::named_in(connection, letter)?;
    let teller = persons::by_id(connection, teller)?;
    let is_wanted = story.takes_messages && writers.iter().all(|writer| !hidden.contains(writer));
    Ok(teller.filter(|teller| is_wanted && teller.active && !is_stand_in(&teller.email)))
}

/// Records that a letter to a teller was not taken: it waits until `next`; given up, it is as if it were sent.
pub fn set_not_taken(
    connection: &mut Connection,
    held: &Held,
    now: DateTime<Utc>,
    next: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    match next {
        Some(_) => deliveries::set_failed(connection, held, now, next, "it was not taken"),
        None => deliveries::set_sent(connection, held, now),
    }
}
