//! Introductions as each with a part in them sees them.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::agree::side;
use super::held::{contacts_of, look};
use super::named::Introduced;
use super::refusal::{Refused, UNKNOWN};
use crate::domain::connect::introduction::{IntroductionKind, IntroductionState, Turn};
use crate::domain::identity::{IntroductionId, PersonId};
use crate::domain::person::first_name::first_name;
use crate::store::connect::introductions;
use crate::store::connect::introductions::{Introduction, Reasons, Side};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// An introduction that the person asked for, or began between two others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OwnIntroduction {
    /// Its number.
    pub id: i64,
    pub kind: IntroductionKind,
    /// Whom they asked; null if the person introduces, and for who is gone.
    pub through: Option<Introduced>,
    /// Whom they introduce; empty if they asked.
    pub between: Vec<Introduced>,
    /// What it is for.
    pub purpose: String,
    /// What the person brings.
    pub bring: String,
    /// Whom they look for.
    pub whom: String,
    /// What the person says who introduces.
    pub line: String,
    /// Whether it came about, or its time is over; nothing of what others did besides.
    pub state: IntroductionState,
    pub created_at: DateTime<Utc>,
    /// When it is over if it does not come about.
    pub lapses_at: DateTime<Utc>,
    /// Whom the person got to know; null unless it came about.
    pub to: Option<Introduced>,
}

/// An introduction that a contact asks of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AskedOfMe {
    /// Its number.
    pub id: i64,
    pub from: Introduced,
    /// What it is for.
    pub purpose: String,
    /// What they bring.
    pub bring: String,
    /// Whom they look for.
    pub whom: String,
    pub turn: Turn,
    /// Whom it was passed on to.
    pub to: Option<Introduced>,
    /// What the person added.
    pub line: String,
    /// When it is over if it does not come about.
    pub lapses_at: DateTime<Utc>,
}

/// Somebody whom a contact would introduce to the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OfferedToMe {
    /// Its number.
    pub id: i64,
    pub through: Introduced,
    /// The first name of who would like to know the person.
    pub first_name: String,
    /// Whom they work for.
    pub organisation: String,
    /// What it is for; empty if nobody asked.
    pub purpose: String,
    /// What they bring; empty if nobody asked.
    pub bring: String,
    /// What who introduces adds.
    pub line: String,
    /// Whether the person said yes.
    pub yes: bool,
    pub state: IntroductionState,
    /// When it is over if it does not come about.
    pub lapses_at: DateTime<Utc>,
}

/// The introductions in which a person has a part, the latest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Introductions {
    /// What they asked for or began.
    pub introductions: Vec<OwnIntroduction>,
    /// What contacts ask of them, as long as it is under way.
    pub asked: Vec<AskedOfMe>,
    /// Whom contacts would introduce to them.
    pub offered: Vec<OfferedToMe>,
}

pub fn introductions(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Introductions, StoreError> {
    let rows = introductions::of_person(connection, person)?;
    let Some(view) = View::of(connection, context, person, &rows)? else {
        return Ok(Introductions::default());
    };
    let latest = || rows.iter().rev();
    Ok(Introductions {
        introductions: latest().filter_map(|row| view.own(row)).collect(),
        asked: latest().filter_map(|row| view.asked(row)).collect(),
        offered: latest().filter_map(|row| view.offered(row)).collect(),
    })
}

pub(super) fn own_one(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: IntroductionId,
) -> Result<OwnIntroduction, Refused> {
    let all = introductions(connection, context, person)?.introductions;
    all.into_iter().find(|one| one.id == id.0).ok_or(UNKNOWN)
}

pub(super) fn asked_one(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: IntroductionId,
) -> Result<AskedOfMe, Refused> {
    let all = introductions(connection, context, person)?.asked;
    all.into_iter().find(|one| one.id == id.0).ok_or(UNKNOWN)
}

/// What one introduction offers to a person, for the page of its letter.
pub(in crate::usecases) fn offered_one(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: IntroductionId,
) -> Result<Option<OfferedToMe>, StoreError> {
    let Some(row) = introductions::by_id(connection, id)? else { return Ok(None) };
    let rows = [row];
    let view = View::of(connection, context, person, &rows)?;
    let [row] = &rows;
    Ok(view.and_then(|view| view.offer(row)))
}

/// What an introduction asks of a person, for the page of its letter: also once it is over.
pub(in crate::usecases) struct AskedByLetter {
    pub from: Introduced,
    pub reasons: Reasons,
    /// None once it is over.
    pub turn: Option<Turn>,
}

pub(in crate::usecases) fn asked_page(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: IntroductionId,
) -> Result<Option<AskedByLetter>, StoreError> {
    let Some(held) = look(connection, id)? else { return Ok(None) };
    let row = held.row;
    if row.kind != IntroductionKind::Asked || row.through != Some(person) {
        return Ok(None);
    }
    let is_open = row.state(context.clock.now()) == IntroductionState::Open
        && contacts_of(connection, person)?.contains(&held.one.id);
    let from = Introduced::from(&held.one);
    Ok(Some(AskedByLetter { from, reasons: row.reasons, turn: is_open.then_some(row.turn) }))
}

struct View {
    person: PersonId,
    now: DateTime<Utc>,
    /// Those who may be named.
    people: HashMap<PersonId, Person>,
    contacts: BTreeSet<PersonId>,
}

impl View {
    /// None without any row.
    fn of(
        connection: &mut Connection,
        context: &Context,
        person: PersonId,
        rows: &[Introduction],
    ) -> Result<Option<Self>, StoreError> {
        let involved: BTreeSet<PersonId> = rows.iter().flat_map(Introduction::people).collect();
        if involved.is_empty() {
            return Ok(None);
        }
        let people = persons::by_ids(connection, involved)?.into_iter();
        let people = people.filter(Person::may_be_named).map(|one| (one.id, one)).collect();
        let contacts = contacts_of(connection, person)?;
        Ok(Some(Self { person, now: context.clock.now(), people, contacts }))
    }

    fn named(&self, person: Option<PersonId>) -> Option<&Person> {
        self.people.get(&person?)
    }

    fn contact(&self, person: Option<PersonId>) -> Option<Introduced> {
        let found = self.named(person).filter(|found| self.contacts.contains(&found.id));
        found.map(Introduced::from)
    }

    fn own(&self, row: &Introduction) -> Option<OwnIntroduction> {
        if row.owner != self.person {
            return None;
        }
        let is_asked = row.kind == IntroductionKind::Asked;
        let state = row.state(self.now);
        let came_about = is_asked && state == IntroductionState::Accepted;
        let pair = [row.one, row.other].into_iter().filter(|_| !is_asked);
        Some(OwnIntroduction {
            id: row.id.0,
            kind: row.kind,
            through: self.named(row.through.filter(|_| is_asked)).map(Introduced::from),
            between: pair.filter_map(|one| self.named(one)).map(Introduced::from).collect(),
            purpose: row.reasons.purpose.clone(),
            bring: row.reasons.bring.clone(),
            whom: row.reasons.whom.clone(),
            line: if is_asked { String::new() } else { row.line.clone() },
            state,
            created_at: row.created_at,
            lapses_at: row.lapses_at,
            to: self.contact(row.other.filter(|_| came_about)),
        })
    }

    fn asked(&self, row: &Introduction) -> Option<AskedOfMe> {
        let is_mine = row.kind == IntroductionKind::Asked && row.through == Some(self.person);
        if !is_mine || row.state(self.now) != IntroductionState::Open {
            return None;
        }
        Some(AskedOfMe {
            id: row.id.0,
            from: self.contact(row.one)?,
            purpose: row.reasons.purpose.clone(),
            bring: row.reasons.bring.clone(),
            whom: row.reasons.whom.clone(),
            turn: row.turn,
            to: self.contact(row.other),
            line: row.line.clone(),
            lapses_at: row.lapses_at,
        })
    }

    /// What is offered and can be answered, and what the person waits for since they said yes.
    fn offered(&self, row: &Introduction) -> Option<OfferedToMe> {
        self.offer(row).filter(|offer| match offer.state {
            IntroductionState::Open => true,
            IntroductionState::Lapsed => offer.yes && row.kind == IntroductionKind::Unasked,
            IntroductionState::Accepted => false,
        })
    }

    fn offer(&self, row: &Introduction) -> Option<OfferedToMe> {
        let (about, yes) = match side(row, self.person)? {
            Side::One => (row.other, row.yes.one),
            Side::Other => (row.one, row.yes.other),
        };
        let (through, about) = self.named(row.through).zip(self.named(about))?;
        Some(OfferedToMe {
            id: row.id.0,
            through: Introduced::from(through),
            first_name: first_name(&about.name).to_owned(),
            organisation: about.organisation.clone(),
            purpose: row.reasons.purpose.clone(),
            bring: row.reasons.bring.clone(),
            line: row.line.clone(),
            yes,
            state: row.state(self.now),
            lapses_at: row.lapses_at,
        })
    }
}
