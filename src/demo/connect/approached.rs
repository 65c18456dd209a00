//! What others ask of the employee of the printed link.

use super::evening::{Evening, tried};
use super::words;
use crate::domain::calendar::IsoWeek;
use crate::domain::connect::follow_up::FollowUpKind;
use crate::domain::identity::PersonId;
use crate::store::StoreError;
use crate::store::connect::follow_ups::With;
use crate::usecases::connect::introduction::unasked::introduce_unasked;

impl Evening<'_> {
    /// Somebody writes to her because of what she offers, a contact asks her for an introduction, and another would introduce
    /// her to somebody.
    pub(super) fn others_turn_to_her(&mut self, her: PersonId) -> Result<(), StoreError> {
        let known = self.contacts_of(her)?;
        self.somebody_writes_to_her(her, &known)?;
        // Others than the first contact, with whom she has coffee, and nobody of the same name.
        let mut others = known.clone();
        others.retain(|one| {
            self.first_name(*one) != self.first_name(known.first().copied().unwrap_or(her))
        });
        if let Some(asker) = others.get(4) {
            self.ask(*asker, her, words::REASONS)?;
        }
        for through in others.into_iter().skip(5) {
            if self.would_introduce_her(through, her, &known)? {
                break;
            }
        }
        Ok(())
    }

    fn somebody_writes_to_her(
        &mut self,
        her: PersonId,
        known: &[PersonId],
    ) -> Result<(), StoreError> {
        let met = self.met_in(her, IsoWeek::of(self.day).previous())?;
        let language = |one| self.person(one).map(|one| one.language);
        let mut strangers = met.into_iter().filter(|one| !known.contains(one));
        let writer = strangers.find(|one| language(*one) == language(her));
        if let Some(writer) = writer {
            let text = self.letter(writer, her, words::MESSAGE_TO_HER).unwrap_or_default();
            self.plan(writer, FollowUpKind::Message, With::Person(her), 7, &text)?;
        }
        Ok(())
    }

    fn would_introduce_her(
        &mut self,
        through: PersonId,
        her: PersonId,
        known: &[PersonId],
    ) -> Result<bool, StoreError> {
        let theirs = self.contacts_of(through)?;
        let names = [self.first_name(through), self.first_name(her)];
        let is_new =
            |one: &PersonId| !known.contains(one) && !names.contains(&self.first_name(*one));
        let Some(other) = theirs.into_iter().find(is_new) else { return Ok(false) };
        let line = self.say(through, words::LINES);
        self.now();
        let (connection, context) = (&mut *self.connection, self.context);
        let made = introduce_unasked(connection, context, through, [her, other], line);
        Ok(tried(made)?.is_some())
    }

    /// On the evening before the demo begins: the moments are still to come then.
    pub(super) fn coffee_for_her(&mut self, her: PersonId) -> Result<(), StoreError> {
        let contacts = self.contacts_of(her)?;
        if let Some(other) = contacts.last().copied()
            && let Some(id) = self.plan(other, FollowUpKind::Coffee, With::Person(her), 7, "")?
        {
            self.propose(other, her, id)?;
        }
        Ok(())
    }
}
