//! A reader writes to the teller of a story, whoever that is: the letter is addressed to the story. Who told it is looked up
//! only when the letter is sent, so that nothing here depends on it.

use chrono::NaiveDate;

use super::reader::{StoryReader, hold_published};
use super::refusal::{Refused, StoryRefusal, invalid};
use super::teller::is_teller;
use crate::domain::connect::message::message;
use crate::domain::identity::PersonId;
use crate::domain::letter::kind::LetterKind;
use crate::domain::story::numbers::{MOST_STORY_MESSAGES_A_DAY, STORY_MESSAGE_COUNTS};
use crate::domain::story::talk::ReaderAnswer;
use crate::mail::{Links, StoryMessageLetter};
use crate::store::letter::letters;
use crate::store::letter::letters::ToTeller;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::story::messages;
use crate::store::story::stories::{Story, Teller};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::connect::write_letter::{Draft, fill};
use crate::usecases::letter::letter_token::{LinkPurpose, Linked, sign};
use crate::usecases::{Context, letter_id};

/// Queues what a reader writes. One about each story in some weeks, and some in a day.
pub fn write_to_teller(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    (answer, text): (ReaderAnswer, &str),
) -> Result<(), Refused> {
    let text = message(text).map_err(invalid)?;
    persons::hold(connection, person)?;
    let story = hold_published(connection, context, StoryReader::Person(person), code)?;
    let writer = persons::by_id(connection, person)?.filter(|known| !known.is_guest());
    let writer = writer.ok_or(Failure::Refused(StoryRefusal::Guest))?;
    if is_teller(context, &story, person) {
        return Err(invalid("text: to the teller of another story than your own".to_owned()));
    }
    let today = context.clock.now().date_naive();
    if messages::count_since(connection, person, today)? >= MOST_STORY_MESSAGES_A_DAY {
        return Err(Failure::Refused(StoryRefusal::EnoughMessages));
    }
    if !messages::add(connection, story.id, person, (today, counts_since(context)))? {
        return Err(Failure::Refused(StoryRefusal::Written));
    }
    Ok(queue(connection, context, &story, &writer, (answer, &text))?)
}

/// From which day on a message keeps its writer from writing again.
pub(in crate::usecases) fn counts_since(context: &Context) -> NaiveDate {
    (context.clock.now() - STORY_MESSAGE_COUNTS).date_naive()
}

/// In the language of the story, which its teller reads: theirs would stand in the letter.
fn queue(
    connection: &mut Connection,
    context: &Context,
    story: &Story,
    writer: &Person,
    (answer, text): (ReaderAnswer, &str),
) -> Result<(), StoreError> {
    let envelope = ToTeller {
        kind: LetterKind::StoryMessage,
        story: story.id,
        names: writer.id,
        language: story.language,
        // As of any message: whoever runs the mail server reads it.
        message_id: letter_id(context, LetterKind::Message.as_str()),
    };
    let id = letters::queue_to_teller(connection, &envelope, context.clock.now())?;
    let render = |linked: Linked<'_>| {
        let letter = StoryMessageLetter {
            language: story.language,
            from: writer.name.clone(),
            organisation: writer.organisation.clone(),
            address: writer.email.clone(),
            answer,
            title: story.title.clone(),
            story: story.code.clone(),
            unnamed: matches!(story.teller, Teller::Unnamed(_)),
            text: text.to_owned(),
            links: Links::new(context.public_url.as_str()),
            unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, linked),
        };
        let unsubscribe = letter.unsubscribe_link();
        let answers = writer.email.clone();
        letter.render().map(|text| Draft::of(text).refused_at(unsubscribe).answered_to(answers))
    };
    fill(connection, Linked { id, message_id: &envelope.message_id }, render)
}
