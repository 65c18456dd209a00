//! Messages, and what their readers say to them.

use super::evening::{Evening, tried};
use super::words;
use crate::domain::connect::follow_up::FollowUpKind;
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::StoreError;
use crate::store::connect::approaches;
use crate::store::letter::letters;
use crate::usecases::connect::change_follow_up::Change;
use crate::usecases::connect::messages::{Reply, send_message};
use crate::usecases::letter::letter_token::{LinkPurpose, Linked, sign};
use crate::usecases::letter::reply_by_letter::reply_by_letter;

impl Evening<'_> {
    pub(super) fn write_to(
        &mut self,
        person: PersonId,
        other: PersonId,
        id: FollowUpId,
    ) -> Result<(), StoreError> {
        let message = Change { kind: Some(FollowUpKind::Message), ..Change::default() };
        self.change(person, id, message)?;
        let text = self.pick(words::MESSAGES).and_then(|text| self.letter(person, other, *text));
        self.now();
        let text = text.unwrap_or_default();
        let sent = tried(send_message(self.connection, self.context, person, id, &text))?;
        self.threads.messages.extend(sent.map(|_| id));
        Ok(())
    }

    /// Some of those who were written to want to stay in touch, by the link in their letter.
    pub(super) fn answer_messages(&mut self) -> Result<(), StoreError> {
        for message in std::mem::take(&mut self.threads.messages) {
            if !self.happens(20) {
                self.threads.messages.push(message);
                continue;
            }
            for letter in approaches::letters_of(self.connection, message)? {
                let Some(found) = letters::addressee(self.connection, letter)? else { continue };
                let linked = Linked { id: letter, message_id: &found.message_id };
                let token = sign(&self.context.keys, LinkPurpose::Letter, linked);
                let reply = if self.happens(90) { Reply::StayInTouch } else { Reply::NoMore };
                self.now();
                tried(reply_by_letter(self.connection, self.context, &token, Some(reply)))?;
            }
        }
        Ok(())
    }
}
