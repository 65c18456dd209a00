//! Introductions: asked of somebody who is known to both, and by somebody unasked.

use chrono::NaiveDate;

use super::evening::{Asked, Evening, tried};
use super::words::{self, Both, in_language};
use crate::domain::identity::{IntroductionId, PersonId};
use crate::store::StoreError;
use crate::usecases::connect::introduction::agree::say_yes;
use crate::usecases::connect::introduction::ask;
use crate::usecases::connect::introduction::ask::ask_for_introduction;
use crate::usecases::connect::introduction::pass_on::pass_on;
use crate::usecases::connect::introduction::unasked::introduce_unasked;

impl Evening<'_> {
    /// Somebody asks a contact for an introduction, who has another contact to pass it on to.
    pub(super) fn somebody_asks(&mut self) -> Result<(), StoreError> {
        if let Some([from, through, third]) = self.three()
            && let Some(id) = self.ask(from, through, words::REASONS)?
        {
            self.threads.introductions.push(Asked { id, on: self.day, through, third });
        }
        Ok(())
    }

    /// One asks a contact for an introduction.
    pub(super) fn ask(
        &mut self,
        from: PersonId,
        through: PersonId,
        reasons: &[[Both; 3]],
    ) -> Result<Option<IntroductionId>, StoreError> {
        let language = self.person(from).map(|one| one.language).unwrap_or_default();
        let Some(reasons) = self.pick(reasons) else { return Ok(None) };
        let [purpose, bring, whom] = reasons.map(|both| in_language(both, language).to_owned());
        let asked = ask::Asked { through, purpose, bring, whom };
        self.now();
        let made = tried(ask_for_introduction(self.connection, self.context, from, &asked))?;
        Ok(made.map(|own| IntroductionId(own.id)))
    }

    /// Those who were asked pass it on the next evening, and the evening after that it is gladly accepted, if it comes to that.
    pub(super) fn pass_on_what_was_asked(&mut self) -> Result<(), StoreError> {
        for Asked { id, on, through, third } in self.threads.introductions.clone() {
            match evenings(on, self.day) {
                1 => {
                    let line = self.say(through, words::LINES);
                    self.now();
                    tried(pass_on(self.connection, self.context, through, id, third, line))?;
                }
                2 => {
                    self.now();
                    tried(say_yes(self.connection, self.context, third, id, true))?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Somebody introduces two contacts; one of them, or both, would like that.
    pub(super) fn somebody_introduces(&mut self, both: bool) -> Result<(), StoreError> {
        let Some([one, through, other]) = self.three() else { return Ok(()) };
        let line = self.say(through, words::LINES);
        self.now();
        let (connection, context) = (&mut *self.connection, self.context);
        let made = tried(introduce_unasked(connection, context, through, [one, other], line))?;
        let Some(made) = made else { return Ok(()) };
        let id = IntroductionId(made.id);
        for person in [one, other].into_iter().take(if both { 2 } else { 1 }) {
            self.now();
            tried(say_yes(self.connection, self.context, person, id, true))?;
        }
        Ok(())
    }

    /// Two people with a common contact, between them; not those who had a part in another introduction.
    fn three(&self) -> Option<[PersonId; 3]> {
        let employee = self.house.people.first()?.id;
        let pairs: Vec<[PersonId; 2]> =
            self.threads.talked.iter().copied().filter(|pair| !pair.contains(&employee)).collect();
        let taken =
            |person: PersonId| self.threads.introductions.iter().any(|one| one.through == person);
        let contacts_of = |person: PersonId| {
            pairs.iter().filter_map(move |pair| match *pair {
                [one, other] if one == person => Some(other),
                [one, other] if other == person => Some(one),
                _ => None,
            })
        };
        let known = |one: PersonId, other: PersonId| contacts_of(one).any(|it| it == other);
        pairs.iter().flatten().copied().filter(|through| !taken(*through)).find_map(|through| {
            let one = contacts_of(through).next()?;
            let other = contacts_of(through).find(|other| *other != one && !known(one, *other))?;
            Some([one, through, other])
        })
    }
}

/// How many evenings lie between two days of a week.
fn evenings(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days()
}
