//! Coffees: proposed, chosen, moved, called off, drunk.

use chrono::{DateTime, NaiveDate, TimeDelta, Timelike, Utc};

use super::evening::{Evening, Threads, tried};
use super::words;
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState};
use crate::domain::identity::{FollowUpId, PersonId};
use crate::domain::place::site::Site;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::change_follow_up::Change;
use crate::usecases::connect::coffee::choose::{call_off, choose, move_coffee};
use crate::usecases::connect::coffee::place::coffee_offer;
use crate::usecases::connect::coffee::propose::propose_moments;
use crate::usecases::connect::coffee::view::CoffeeView;
use crate::usecases::connect::follow_ups::{FollowUpView, WithView, follow_ups};

/// The hours of the day at which people like to have coffee.
const HOURS: [u32; 4] = [10, 11, 14, 15];
/// How many of the half-hours that people like a day has.
const A_DAY: usize = 2 * HOURS.len();

/// A coffee that two people agreed on.
#[derive(Debug, Clone, Copy)]
pub(in crate::demo) struct Agreed {
    pub(in crate::demo) at: DateTime<Utc>,
    pub(in crate::demo) people: [PersonId; 2],
    follow_ups: [FollowUpId; 2],
}

/// The coffees of a day.
pub(super) fn of_day(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    threads: &Threads,
    day: NaiveDate,
) -> Result<Vec<Agreed>, StoreError> {
    let mut found = Vec::new();
    for (person, id) in &threads.coffees {
        let own = follow_ups(connection, context, *person)?.open;
        let Some((coffee, other)) = own.iter().find(|one| one.id == id.0).and_then(with) else {
            continue;
        };
        let Some(at) = coffee.at.filter(|at| site.day(*at) == day) else { continue };
        let theirs = follow_ups(connection, context, other)?.open;
        let is_it = |one: &&FollowUpView| one.coffee.as_ref().is_some_and(|it| it.id == coffee.id);
        if let Some(theirs) = theirs.iter().find(is_it) {
            let follow_ups = [*id, FollowUpId(theirs.id)];
            found.push(Agreed { at, people: [*person, other], follow_ups });
        }
    }
    Ok(found)
}

/// The coffee of a follow-up, and with whom it is.
pub(super) fn with(one: &FollowUpView) -> Option<(&CoffeeView, PersonId)> {
    match one.with {
        WithView::Person { person, .. } => Some((one.coffee.as_ref()?, PersonId(person))),
        WithView::OwnName { .. } => None,
    }
}

impl Evening<'_> {
    /// People say of the coffees of the day whether they came about.
    pub(super) fn look_back_on_coffees(&mut self) -> Result<(), StoreError> {
        let site = &self.house.site;
        let today = of_day(self.connection, self.context, site, &self.threads, self.day)?;
        for Agreed { people: [one, other], follow_ups: [own, theirs], .. } in today {
            for (person, id) in [(one, own), (other, theirs)] {
                let (outcome, note) = (self.outcome(), self.say(person, words::DONE));
                self.done(person, id, outcome, note)?;
            }
            self.threads.coffees.retain(|(_, id)| *id != own);
        }
        Ok(())
    }

    /// Three moments on three days from tomorrow on that people like.
    pub(super) fn moments(
        &mut self,
        person: PersonId,
        other: PersonId,
    ) -> Result<Vec<DateTime<Utc>>, StoreError> {
        let offer = tried(coffee_offer(self.connection, self.context, person, other))?;
        let site = &self.house.site;
        let liked: Vec<_> = offer
            .map(|offer| offer.moments)
            .unwrap_or_default()
            .into_iter()
            .filter(|at| {
                let hour = at.with_timezone(&site.time_zone).hour();
                site.day(*at) > self.day && HOURS.contains(&hour)
            })
            .collect();
        let roll = |end: u64| usize::try_from(self.dice.below(end)).unwrap_or_default();
        let (first_day, slot) = (1 + roll(2), roll(8));
        let days = liked.chunks(A_DAY).skip(first_day).take(3).enumerate();
        Ok(days.filter_map(|(n, day)| day.get((slot + 3 * n) % A_DAY).copied()).collect())
    }

    /// Somebody proposes moments for something that is open with another.
    pub(super) fn propose(
        &mut self,
        person: PersonId,
        other: PersonId,
        id: FollowUpId,
    ) -> Result<(), StoreError> {
        let coffee = Change { kind: Some(FollowUpKind::Coffee), ..Change::default() };
        self.change(person, id, coffee)?;
        let moments = self.moments(person, other)?;
        self.now();
        let made = tried(propose_moments(self.connection, self.context, person, id, &moments))?;
        // What she proposes or is asked waits for its own evening.
        if made.is_some() && !self.is_her(person) && !self.is_her(other) {
            self.threads.proposals.push((other, id));
        }
        Ok(())
    }

    /// Some of those who are asked for coffee look at it.
    pub(super) fn look_at_proposals(&mut self) -> Result<(), StoreError> {
        for (asked, id) in std::mem::take(&mut self.threads.proposals) {
            if !self.happens(35) {
                self.threads.proposals.push((asked, id));
                continue;
            }
            let open = follow_ups(self.connection, self.context, asked)?.open;
            let is_it = |one: &&FollowUpView| one.coffee.as_ref().is_some_and(|it| it.id == id.0);
            if let Some(one) = open.iter().find(is_it) {
                self.answer_proposal(asked, one)?;
            }
        }
        Ok(())
    }

    /// Somebody answers a proposal: with one of its moments, with others, with a no, or not yet.
    fn answer_proposal(&mut self, person: PersonId, one: &FollowUpView) -> Result<(), StoreError> {
        let Some((coffee, other)) = with(one) else { return Ok(()) };
        let own = FollowUpId(one.id);
        match self.dice.below(100) {
            0..60 => self.choose(person, coffee, self.pick(&coffee.moments).copied()),
            60..72 => {
                let moments = self.moments(person, other)?;
                self.now();
                let connection = &mut *self.connection;
                let made = tried(propose_moments(connection, self.context, person, own, &moments))?;
                self.threads.proposals.extend(made.map(|_| (other, own)));
                Ok(())
            }
            72..85 => {
                let let_go = Change { state: Some(FollowUpState::LetGo), ..Change::default() };
                self.change(person, own, let_go)
            }
            _ => Ok(()),
        }
    }

    pub(super) fn choose(
        &mut self,
        person: PersonId,
        coffee: &CoffeeView,
        moment: Option<DateTime<Utc>>,
    ) -> Result<(), StoreError> {
        let Some(moment) = moment else { return Ok(()) };
        self.now();
        let id = FollowUpId(coffee.id);
        let chosen = tried(choose(self.connection, self.context, person, id, moment))?;
        self.threads.coffees.extend(chosen.map(|own| (person, FollowUpId(own.id))));
        self.threads.busy.insert(person);
        Ok(())
    }

    /// Something may come between a coffee that is to come.
    pub(super) fn reconsider(
        &mut self,
        person: PersonId,
        one: &FollowUpView,
    ) -> Result<(), StoreError> {
        let Some((coffee, other)) = with(one) else { return Ok(()) };
        let id = FollowUpId(coffee.id);
        match self.dice.below(100) {
            0..30 => {
                let moments = self.moments(person, other)?;
                let now = self.now();
                let later = moments.into_iter().find(|at| *at > now + TimeDelta::days(1));
                if let Some(at) = later {
                    tried(move_coffee(self.connection, self.context, person, id, at))?;
                }
            }
            30..52 => {
                self.now();
                tried(call_off(self.connection, self.context, person, id))?;
            }
            _ => {}
        }
        Ok(())
    }
}
