//! What the employee of the printed link and those around her do.

use chrono::{DateTime, Utc};

use super::evening::{Evening, tried};
use super::words;
use crate::demo::TODAY;
use crate::domain::calendar::IsoWeek;
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState, Outcome};
use crate::domain::connect::rhythm::Rhythm;
use crate::domain::identity::{FollowUpId, OwnNameId, PersonId};
use crate::domain::place::open_days::WeekDay;
use crate::store::StoreError;
use crate::store::connect::follow_ups::With;
use crate::usecases::connect::answer::Answer;
use crate::usecases::connect::change_follow_up::Change;
use crate::usecases::connect::conscience::{Wish, agree};
use crate::usecases::connect::contacts::{contacts, note_on_contact};
use crate::usecases::connect::follow_ups::follow_ups;
use crate::usecases::connect::offers::{Written, make_offer};
use crate::usecases::connect::own_names::add_own_name;

impl Evening<'_> {
    /// What she does on an evening, by month and day.
    pub(super) fn employee_acts(&mut self, on: (u32, u32)) -> Result<(), StoreError> {
        let Some(her) = self.house.people.first().map(|one| one.id) else { return Ok(()) };
        match on {
            (10, 5) => self.her_names(her),
            (10, 12 | 19 | 26) | (11, 2 | 9) => self.her_answers(her, on),
            (10, 14) => self.her_offers(her),
            (10, 20) => self.her_call(her),
            (10, 22) => self.her_call_is_done(her),
            (11, 5) => self.her_plan_goes(her),
            (11, 6) => self.her_first_plan_is_done(her),
            (11, 10) => self.her_coffee_and_message(her),
            (11, 11) => {
                self.her_coffee_is_chosen(her)?;
                self.her_plans(her)
            }
            (11, 12) => self.others_turn_to_her(her),
            (11, 16) => self.coffee_for_her(her),
            _ => Ok(()),
        }
    }

    fn her_names(&mut self, her: PersonId) -> Result<(), StoreError> {
        for name in words::HER_NAMES {
            self.now();
            tried(add_own_name(self.connection, self.context, her, name))?;
        }
        Ok(())
    }

    /// She talked with two of last week, who say so too, and wants to see one again. After the first time she agrees to be
    /// reminded.
    fn her_answers(&mut self, her: PersonId, on: (u32, u32)) -> Result<(), StoreError> {
        let week = IsoWeek::of(self.day).previous();
        let known = self.contacts_of(her)?;
        let met = self.met_in(her, week)?.into_iter().filter(|one| !known.contains(one));
        for (number, other) in met.take(4).enumerate() {
            match number {
                0 | 1 => self.talked(her, other, week, 100)?,
                2 => self.talked(her, other, week, 0)?,
                _ if on == (10, 12) || on == (11, 9) => {
                    self.answer(her, other, week, Answer::FollowUp)?;
                }
                _ => {}
            }
        }
        self.her_notes(her)?;
        if on == (10, 12) {
            self.now();
            let weekday = Some(WeekDay::Mon);
            let wish = Wish { rhythm: Rhythm::Weekly, weekday, paused_until: None };
            tried(agree(self.connection, self.context, her, wish))?;
        }
        Ok(())
    }

    fn her_notes(&mut self, her: PersonId) -> Result<(), StoreError> {
        for (contact, note) in self.contacts_of(her)?.into_iter().zip(words::NOTES) {
            tried(note_on_contact(self.connection, her, contact, note))?;
        }
        Ok(())
    }

    fn her_offers(&mut self, her: PersonId) -> Result<(), StoreError> {
        for (kind, text, on_wall) in words::HER_OFFERS {
            self.now();
            let written = Written { kind, text: text.to_owned(), on_wall };
            tried(make_offer(self.connection, self.context, her, &written))?;
        }
        Ok(())
    }

    fn her_call(&mut self, her: PersonId) -> Result<(), StoreError> {
        let Some(name) = self.her_name(her, words::HER_NAMES[0])? else { return Ok(()) };
        self.plan(her, FollowUpKind::Call, name, 3, words::HER_CALL)?;
        if let Some(contact) = self.her_contact(her, 1)? {
            self.plan(her, FollowUpKind::Other, contact, 10, words::HER_PLAN_LET_GO)?;
        }
        Ok(())
    }

    fn her_call_is_done(&mut self, her: PersonId) -> Result<(), StoreError> {
        match self.open_with(her, words::HER_CALL)? {
            Some(id) => self.done(her, id, Some(Outcome::Help), words::HER_CALL_DONE),
            None => Ok(()),
        }
    }

    /// What came of the first letter.
    fn her_first_plan_is_done(&mut self, her: PersonId) -> Result<(), StoreError> {
        match self.open_with(her, "")? {
            Some(id) => self.done(her, id, Some(Outcome::Idea), words::HER_FIRST_PLAN_DONE),
            None => Ok(()),
        }
    }

    /// A coffee that takes place on the day before the demo begins, and a message that waits for an answer.
    fn her_coffee_and_message(&mut self, her: PersonId) -> Result<(), StoreError> {
        self.her_message(her)?;
        if let Some(other) = self.contacts_of(her)?.first().copied()
            && let Some(id) = self.plan(her, FollowUpKind::Coffee, With::Person(other), 7, "")?
        {
            self.propose(her, other, id)?;
        }
        Ok(())
    }

    fn her_coffee_is_chosen(&mut self, her: PersonId) -> Result<(), StoreError> {
        let waiting = follow_ups(self.connection, self.context, her)?.waiting;
        let Some(first) = self.contacts_of(her)?.first().copied() else { return Ok(()) };
        for coffee in waiting.iter().filter_map(|one| one.coffee.as_ref()) {
            let day_before =
                |at: &&DateTime<Utc>| Some(self.house.site.day(**at)) == TODAY.pred_opt();
            let moment = coffee.moments.iter().find(day_before).copied();
            self.choose(first, coffee, moment)?;
        }
        Ok(())
    }

    fn her_plan_goes(&mut self, her: PersonId) -> Result<(), StoreError> {
        let Some(id) = self.open_with(her, words::HER_PLAN_LET_GO)? else { return Ok(()) };
        let let_go = Change { state: Some(FollowUpState::LetGo), ..Change::default() };
        self.change(her, id, let_go)
    }

    fn her_message(&mut self, her: PersonId) -> Result<(), StoreError> {
        let Some(other) = self.contacts_of(her)?.get(2).copied() else { return Ok(()) };
        let text = words::MESSAGES.last().and_then(|text| self.letter(her, other, *text));
        self.plan(her, FollowUpKind::Message, With::Person(other), 7, &text.unwrap_or_default())?;
        Ok(())
    }

    fn her_plans(&mut self, her: PersonId) -> Result<(), StoreError> {
        if let Some(contact) = self.her_contact(her, 1)? {
            self.plan(her, FollowUpKind::Call, contact, 7, words::HER_NEXT_CALL)?;
        }
        if let Some(name) = self.her_name(her, words::HER_NAMES[1])? {
            self.plan(her, FollowUpKind::Other, name, 12, words::HER_NEXT_PLAN)?;
        }
        if let Some(through) = self.contacts_of(her)?.get(3).copied() {
            self.ask(her, through, words::HER_REASONS)?;
        }
        Ok(())
    }

    fn her_contact(&mut self, her: PersonId, index: usize) -> Result<Option<With>, StoreError> {
        Ok(self.contacts_of(her)?.get(index).copied().map(With::Person))
    }

    fn her_name(&mut self, her: PersonId, text: &str) -> Result<Option<With>, StoreError> {
        let names = contacts(self.connection, self.context, her)?.own_names;
        let name = names.into_iter().find(|one| one.text == text);
        Ok(name.map(|one| With::OwnName(OwnNameId(one.id))))
    }

    fn open_with(&mut self, her: PersonId, text: &str) -> Result<Option<FollowUpId>, StoreError> {
        let open = follow_ups(self.connection, self.context, her)?.open;
        Ok(open.iter().find(|one| one.text == text).map(|one| FollowUpId(one.id)))
    }
}
