//! An evening on which people in the example office do something about those they met.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::words::{self, Both, in_language};
use crate::clock::{Chance, Clock};
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState, Outcome};
use crate::domain::identity::{FollowUpId, IntroductionId, PersonId};
use crate::domain::person::first_name::first_name;
use crate::domain::place::site::Site;
use crate::store::connect::follow_ups::With;
use crate::store::person::persons::Person;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::change_follow_up::{Change, change_follow_up};
use crate::usecases::connect::contacts::contacts;
use crate::usecases::connect::make_follow_up::{Plan, make_follow_up};

/// Everybody who agreed to be named, the employee of the printed link first.
#[derive(Debug, Clone)]
pub(in crate::demo) struct House {
    pub(super) site: Site,
    pub(super) people: Vec<Person>,
}

/// An introduction that somebody was asked for, and whom they will pass it on to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    pub(super) id: IntroductionId,
    pub(super) on: NaiveDate,
    pub(super) through: PersonId,
    pub(super) third: PersonId,
}

/// What goes on between people from one evening to the next.
#[derive(Debug, Clone, Default)]
pub(in crate::demo) struct Threads {
    /// Who has something to do.
    pub(super) busy: BTreeSet<PersonId>,
    /// Pairs who both said that they talked.
    pub(super) talked: Vec<[PersonId; 2]>,
    /// Messages that were not answered.
    pub(super) messages: Vec<FollowUpId>,
    /// Who is asked for coffee and has not looked at it, and the number of the coffee.
    pub(super) proposals: Vec<(PersonId, FollowUpId)>,
    /// Who agreed on a coffee, and their follow-up.
    pub(super) coffees: Vec<(PersonId, FollowUpId)>,
    pub(super) introductions: Vec<Asked>,
}

pub(super) struct Evening<'a> {
    pub(super) connection: &'a mut Connection,
    pub(super) context: &'a Context,
    pub(super) clock: &'a Clock,
    pub(super) house: &'a House,
    pub(super) day: NaiveDate,
    pub(super) dice: Chance,
    pub(super) threads: Threads,
}

/// Whatever is refused is not done.
pub(super) fn tried<T, R>(done: Result<T, Failure<R>>) -> Result<Option<T>, StoreError> {
    match done {
        Ok(done) => Ok(Some(done)),
        Err(Failure::Refused(_)) => Ok(None),
        Err(Failure::Store(why)) => Err(why),
    }
}

impl Evening<'_> {
    /// Whether something comes about that does so this many times in a hundred.
    pub(super) fn happens(&self, percent: u64) -> bool {
        self.dice.below(100) < percent
    }

    pub(super) fn pick<'b, T>(&self, list: &'b [T]) -> Option<&'b T> {
        let index = self.dice.below(u64::try_from(list.len()).unwrap_or(1));
        list.get(usize::try_from(index).unwrap_or_default())
    }

    /// A text in a person's language.
    pub(super) fn say(&self, person: PersonId, texts: &[Both]) -> &'static str {
        let language = self.person(person).map(|one| one.language).unwrap_or_default();
        self.pick(texts).map(|both| in_language(*both, language)).unwrap_or_default()
    }

    pub(super) fn person(&self, id: PersonId) -> Option<&Person> {
        self.house.people.iter().find(|one| one.id == id)
    }

    /// The employee of the printed link.
    pub(super) fn is_her(&self, person: PersonId) -> bool {
        self.house.people.first().is_some_and(|one| one.id == person)
    }

    pub(super) fn first_name(&self, id: PersonId) -> &str {
        self.person(id).map(|one| first_name(&one.name)).unwrap_or_default()
    }

    /// Lets some of the evening pass before somebody does something.
    pub(super) fn now(&self) -> DateTime<Utc> {
        let seconds = i64::try_from(15 + self.dice.below(40)).unwrap_or_default();
        let now = self.clock.now() + TimeDelta::seconds(seconds);
        self.clock.set(now);
        now
    }

    pub(super) fn done(
        &mut self,
        person: PersonId,
        id: FollowUpId,
        outcome: Option<Outcome>,
        note: &str,
    ) -> Result<(), StoreError> {
        let change = Change {
            state: Some(FollowUpState::Done),
            outcome,
            note: Some(note.to_owned()),
            ..Change::default()
        };
        self.change(person, id, change)
    }

    pub(super) fn change(
        &mut self,
        person: PersonId,
        id: FollowUpId,
        change: Change,
    ) -> Result<(), StoreError> {
        self.now();
        tried(change_follow_up(self.connection, self.context, person, id, change))?;
        Ok(())
    }

    /// What comes of something that was done.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        let outcomes = [Outcome::Idea, Outcome::Lead, Outcome::Help, Outcome::Fun];
        if self.happens(75) { self.pick(&outcomes).copied() } else { None }
    }

    /// A message from one person to another.
    pub(super) fn letter(&self, from: PersonId, to: PersonId, text: Both) -> Option<String> {
        let (from, to) = self.person(from).zip(self.person(to))?;
        let say = |both| in_language(both, from.language);
        Some(format!(
            "{} {},\n\n{}\n\n{}\n{}",
            say(words::GREETING),
            first_name(&to.name),
            say(text),
            say(words::FAREWELL),
            first_name(&from.name)
        ))
    }

    /// Somebody's contacts, the oldest first.
    pub(super) fn contacts_of(&mut self, person: PersonId) -> Result<Vec<PersonId>, StoreError> {
        let mut all = contacts(self.connection, self.context, person)?.contacts;
        all.sort_by_key(|one| (one.since, one.person));
        Ok(all.into_iter().map(|one| PersonId(one.person)).collect())
    }

    /// Somebody means to do something within some days.
    pub(super) fn plan(
        &mut self,
        person: PersonId,
        kind: FollowUpKind,
        with: With,
        days: u64,
        text: &str,
    ) -> Result<Option<FollowUpId>, StoreError> {
        self.now();
        let due = Some(self.day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX));
        let plan = Plan { kind, with, due, text: text.to_owned(), moments: Vec::new() };
        let made = tried(make_follow_up(self.connection, self.context, person, &plan))?;
        Ok(made.map(|made| FollowUpId(made.id)))
    }
}
