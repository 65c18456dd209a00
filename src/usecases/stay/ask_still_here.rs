//! Asks the holder of a desk by letter whether they are still there. The stay ends automatically if they do not
//! answer within a quarter of an hour.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::domain::identity::StayId;
use crate::domain::letter::kind::LetterKind;
use crate::domain::person::given_address::is_stand_in;
use crate::domain::place::site::Site;
use crate::mail::{Links, StillHereLetter};
use crate::store::letter::letters;
use crate::store::letter::letters::NewLetter;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::stay::desk_questions::Question;
use crate::store::stay::{desk_questions, stays};
use crate::store::{Connection, StoreError};
use crate::usecases::letter::letter_token::{LinkPurpose, Linked, sign};
use crate::usecases::place::sticker::desk_in;
use crate::usecases::{Context, letter_id};

/// The questions to ask, or to close because it is too late.
pub fn questions_to_ask(
    connection: &mut Connection,
    _: &Context,
) -> Result<Vec<Question>, StoreError> {
    desk_questions::without_letter(connection)
}

/// Sends the question. If the stay or the time to answer is over, or no mail reaches the person, closes the question
/// instead and returns false.
pub fn ask_still_here(
    connection: &mut Connection,
    context: &Context,
    question: &Question,
) -> Result<bool, StoreError> {
    let now = context.clock.now();
    let asked = Asked::find(connection, context, question.stay, now)?;
    let Some(asked) = asked.filter(|_| now < question.answer_by) else {
        desk_questions::close(connection, question.id, now)?;
        return Ok(false);
    };
    // Dated like the question, so that the outbox stops trying when the time to answer is over.
    let envelope = asked.envelope(context);
    let letter = letters::queue(connection, &envelope, question.asked_at)?;
    if !desk_questions::set_letter(connection, question.id, letter)?
        || !stays::set_ends_by(
            connection,
            question.stay,
            question.answer_by.min(asked.ends_by),
            Some(question.answer_by),
            now,
        )?
    {
        // Answered, asked or ended in the meantime; the conflict undoes this letter.
        return Err(StoreError::Conflict("the question changed meanwhile".to_owned()));
    }
    let linked = Linked { id: letter, message_id: &envelope.message_id };
    let rendered = asked
        .letter(context, linked, question.answer_by)
        .render()
        .map_err(|why| StoreError::Other(format!("a letter could not be rendered: {why}")))?;
    letters::set_body(connection, letter, &rendered.subject, &rendered.text, &rendered.html, None)?;
    Ok(true)
}

struct Asked {
    person: Person,
    site: Site,
    desk: String,
    table: String,
    floor: String,
    ends_by: DateTime<Utc>,
}

impl Asked {
    fn find(
        connection: &mut Connection,
        context: &Context,
        stay: StayId,
        now: DateTime<Utc>,
    ) -> Result<Option<Self>, StoreError> {
        let found = stays::by_id(connection, stay)?
            .filter(|stay| stay.ended_at.is_none() && stay.ends_by > now);
        let Some(stay) = found else { return Ok(None) };
        let (Some(person), Some(site), Some(seat)) = (
            persons::by_id(connection, stay.person)?,
            sites::by_id(connection, stay.site)?,
            stay.seat,
        ) else {
            return Ok(None);
        };
        if is_stand_in(&person.email) {
            return Ok(None);
        }
        let view = desk_in(connection, context, &site, seat.desk)?;
        Ok(view.and_then(|view| {
            let (desk, table) = (view.desk?, view.table?);
            Some(Self { person, site, desk, table, floor: view.floor, ends_by: stay.ends_by })
        }))
    }

    fn envelope(&self, context: &Context) -> NewLetter {
        NewLetter {
            kind: LetterKind::StillHere,
            person: self.person.id,
            names: BTreeSet::new(),
            to_address: self.person.email.clone(),
            to_name: self.person.name.clone(),
            language: self.person.language,
            message_id: letter_id(context, LetterKind::StillHere.as_str()),
            subject: String::new(),
            text: String::new(),
            html: String::new(),
            unsubscribe_url: None,
            asker: None,
        }
    }

    fn letter(
        &self,
        context: &Context,
        letter: Linked<'_>,
        answer_by: DateTime<Utc>,
    ) -> StillHereLetter {
        StillHereLetter {
            language: self.person.language,
            reader: self.person.name.clone(),
            desk: self.desk.clone(),
            table: self.table.clone(),
            floor: self.floor.clone(),
            answer_by: answer_by.with_timezone(&self.site.time_zone).time(),
            links: Links::new(context.public_url.as_str()),
            token: sign(&context.keys, LinkPurpose::Letter, letter),
        }
    }
}
