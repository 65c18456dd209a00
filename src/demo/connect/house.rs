//! What everybody in the example office does of an evening.

use super::coffee::with;
use super::evening::{Evening, tried};
use super::words;
use crate::domain::calendar::IsoWeek;
use crate::domain::connect::follow_up::FollowUpState;
use crate::domain::connect::rhythm::Rhythm;
use crate::domain::identity::{FollowUpId, PersonId};
use crate::domain::language::Language;
use crate::domain::place::open_days::WeekDay;
use crate::store::StoreError;
use crate::usecases::connect::answer::{Answer, answer};
use crate::usecases::connect::change_follow_up::Change;
use crate::usecases::connect::conscience::{Wish, agree};
use crate::usecases::connect::encounters_of_person::encounters_of_person;
use crate::usecases::connect::follow_ups::{FollowUpView, WithView, follow_ups};
use crate::usecases::connect::offers::{Written, make_offer};
use crate::usecases::connect::own_names::add_own_name;

/// How many of those who have something to do look at it on an evening.
const LOOK_AT_IT: u64 = 13;

/// How often people want to be reminded.
const RHYTHMS: [Rhythm; 6] = [
    Rhythm::Weekly,
    Rhythm::Fortnightly,
    Rhythm::Weekly,
    Rhythm::Monthly,
    Rhythm::Quarterly,
    Rhythm::Weekly,
];

impl Evening<'_> {
    /// One in four writes down names of people outside the house.
    pub(super) fn write_down_own_names(&mut self) -> Result<(), StoreError> {
        for person in self.house.people.iter().skip(1).step_by(4) {
            self.now();
            let name = self.say(person.id, words::OWN_NAMES);
            tried(add_own_name(self.connection, self.context, person.id, name))?;
        }
        Ok(())
    }

    /// The same want to be reminded.
    pub(super) fn agree_to_be_reminded(&mut self) -> Result<(), StoreError> {
        let who = self.house.people.iter().skip(1).step_by(4);
        for (person, rhythm) in who.zip(RHYTHMS.iter().cycle()) {
            self.now();
            let weekday = match self.dice.below(10) {
                0 => WeekDay::Wed,
                1 => WeekDay::Thu,
                _ => WeekDay::Mon,
            };
            let wish = Wish { rhythm: *rhythm, weekday: Some(weekday), paused_until: None };
            tried(agree(self.connection, self.context, person.id, wish))?;
        }
        Ok(())
    }

    /// People write what they bring and look for, each text once.
    pub(super) fn write_offers(&mut self) -> Result<(), StoreError> {
        for (language, offers) in
            [(Language::Nl, words::OFFERS_DUTCH), (Language::En, words::OFFERS_ENGLISH)]
        {
            let who = self.house.people.iter().skip(1).filter(|one| one.language == language);
            for (person, (kind, text)) in who.step_by(3).zip(offers) {
                self.now();
                let on_wall = self.happens(40);
                let written = Written { kind: *kind, text: (*text).to_owned(), on_wall };
                tried(make_offer(self.connection, self.context, person.id, &written))?;
            }
        }
        Ok(())
    }

    /// Some answer the letter about last week.
    pub(super) fn answer_the_letter(&mut self) -> Result<(), StoreError> {
        let week = IsoWeek::of(self.day).previous();
        for reader in self.house.people.iter().skip(1).step_by(2) {
            if !self.happens(22) {
                continue;
            }
            for other in self.met_in(reader.id, week)?.into_iter().take(3) {
                match self.dice.below(100) {
                    0..48 => self.talked(reader.id, other, week, 60)?,
                    48..80 => {
                        self.answer(reader.id, other, week, Answer::FollowUp)?;
                        self.threads.busy.insert(reader.id);
                    }
                    80..83 => {
                        self.answer(reader.id, other, week, Answer::NotThisOne)?;
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// Whom a person met in a week, at tables first.
    pub(super) fn met_in(
        &mut self,
        person: PersonId,
        week: IsoWeek,
    ) -> Result<Vec<PersonId>, StoreError> {
        let met = tried(encounters_of_person(self.connection, self.context, person, week))?;
        let Some(met) = met else { return Ok(Vec::new()) };
        let table = met.table.iter().map(|one| one.person);
        Ok(table.chain(met.cafe.iter().map(|one| one.person)).map(PersonId).collect())
    }

    /// One says that they talked; the other says so too, this many times in a hundred.
    pub(super) fn talked(
        &mut self,
        person: PersonId,
        other: PersonId,
        week: IsoWeek,
        percent: u64,
    ) -> Result<(), StoreError> {
        self.answer(person, other, week, Answer::Talked)?;
        if self.happens(percent) && self.answer(other, person, week, Answer::Talked)? {
            self.threads.talked.push([person, other]);
        }
        Ok(())
    }

    /// Whether both said the same.
    pub(super) fn answer(
        &mut self,
        person: PersonId,
        other: PersonId,
        week: IsoWeek,
        said: Answer,
    ) -> Result<bool, StoreError> {
        self.now();
        let given = tried(answer(self.connection, self.context, person, other, week, said))?;
        Ok(given.is_some_and(|given| given.mutual))
    }

    /// Some of those who have something to do look at it. What is between the employee of the printed link and others waits for
    /// its own evening.
    pub(super) fn look_at_what_is_open(&mut self) -> Result<(), StoreError> {
        let busy: Vec<PersonId> =
            self.threads.busy.iter().copied().filter(|one| !self.is_her(*one)).collect();
        let all = u64::try_from(busy.len()).unwrap_or(1);
        for person in busy {
            if self.dice.below(all) >= LOOK_AT_IT {
                continue;
            }
            let open = follow_ups(self.connection, self.context, person)?.open;
            if open.is_empty() {
                self.threads.busy.remove(&person);
            }
            for one in open.iter().take(2) {
                self.look_at(person, one)?;
            }
        }
        Ok(())
    }

    fn look_at(&mut self, person: PersonId, one: &FollowUpView) -> Result<(), StoreError> {
        if matches!(one.with, WithView::Person { person, .. } if self.is_her(PersonId(person))) {
            return Ok(());
        }
        match with(one) {
            Some((coffee, _)) if coffee.at.is_some() => self.reconsider(person, one),
            Some(_) => Ok(()),
            None => self.act(person, one),
        }
    }

    /// Somebody does something about what they mean to do, or not today.
    fn act(&mut self, person: PersonId, one: &FollowUpView) -> Result<(), StoreError> {
        let WithView::Person { person: other, .. } = one.with else { return Ok(()) };
        let (id, other) = (FollowUpId(one.id), PersonId(other));
        match self.dice.below(100) {
            0..38 => self.propose(person, other, id),
            38..62 => self.write_to(person, other, id),
            62..80 => {
                let (outcome, note) = (self.outcome(), self.say(person, words::DONE));
                self.done(person, id, outcome, note)
            }
            80..88 => {
                let let_go = Change { state: Some(FollowUpState::LetGo), ..Change::default() };
                self.change(person, id, let_go)
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::connect::words::in_language;

    #[test]
    fn every_text_fits_and_each_is_written_once() {
        let mut seen = std::collections::HashSet::new();
        let own = words::HER_OFFERS.iter().map(|(_, text, _)| *text);
        let all = words::OFFERS_DUTCH.iter().chain(words::OFFERS_ENGLISH).map(|(_, text)| *text);
        for text in own.chain(all) {
            assert!(crate::domain::connect::offer::offer_text(text).is_ok(), "{text}");
            assert!(seen.insert(text), "{text}");
        }
        for texts in words::REASONS.iter().chain(words::HER_REASONS).flatten().chain(words::LINES) {
            for language in [Language::Nl, Language::En] {
                let text = in_language(*texts, language);
                assert!(crate::domain::connect::introduction::reason("", text).is_ok(), "{text}");
            }
        }
    }
}
