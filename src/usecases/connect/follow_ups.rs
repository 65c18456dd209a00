//! A person's follow-ups, as they see them.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::coffee::view::{CoffeeView, Coffees};
use super::contacts;
use super::own_names::own_names;
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState, Outcome};
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::connect::follow_ups::{FollowUp, With};
use crate::store::connect::{follow_ups, messages};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// With whom a follow-up is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(untagged)]
pub enum WithView {
    /// Somebody of the house.
    Person {
        /// Their number.
        person: i64,
        name: String,
        /// Whom they work for.
        organisation: String,
        /// Their address, if they are a contact; else null.
        email: Option<String>,
    },
    /// Somebody who is not in the system.
    OwnName {
        /// Its number.
        own_name: i64,
        /// In the person's own words.
        text: String,
    },
}

/// Something that the person means to do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FollowUpView {
    /// Its number.
    pub id: i64,
    pub kind: FollowUpKind,
    pub with: WithView,
    /// Until when.
    pub due: NaiveDate,
    pub state: FollowUpState,
    /// What came of it; null if nothing was said.
    pub outcome: Option<Outcome>,
    /// What the person wrote about it for themselves; empty if nothing.
    pub text: String,
    /// What they wrote when it was done; empty if nothing.
    pub note: String,
    /// The coffee, once moments are proposed; else null.
    pub coffee: Option<CoffeeView>,
    /// When the message was sent; null if none was.
    pub sent_at: Option<DateTime<Utc>>,
}

/// A person's follow-ups.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct FollowUps {
    /// What there is to do, the first due first.
    pub open: Vec<FollowUpView>,
    /// What waits for the other, the first due first.
    pub waiting: Vec<FollowUpView>,
    /// What was done, let go or did not come about, the latest first.
    pub done: Vec<FollowUpView>,
}

pub fn follow_ups(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<FollowUps, StoreError> {
    let rows = follow_ups::of_person(connection, person)?;
    let known = Known::of(connection, person, &rows)?;
    let mut all = FollowUps::default();
    let mut closed = Vec::new();
    for row in rows {
        let closed_at = row.closed_at;
        let Some(view) = known.see(connection, context, row)? else { continue };
        let now = context.clock.now();
        let over = view.coffee.as_ref().filter(|coffee| coffee.is_over(now));
        match (closed_at, over, waits(&view)) {
            (Some(at), ..) => closed.push((at, view)),
            // The job that says so has not come to it yet.
            (None, Some(coffee), _) if coffee.own || coffee.answers_back => {
                closed.push((now, lapsed(view)))
            }
            (None, Some(_), _) => {}
            (None, None, true) => all.waiting.push(view),
            (None, None, false) => all.open.push(view),
        }
    }
    all.open.sort_by_key(|view| (view.due, view.id));
    all.waiting.sort_by_key(|view| (view.due, view.id));
    closed.sort_by_key(|(at, view)| Reverse((*at, view.id)));
    all.done = closed.into_iter().map(|(_, view)| view).collect();
    Ok(all)
}

/// Whether it is the other's turn: a coffee that the person proposed, or a message that they sent.
fn waits(view: &FollowUpView) -> bool {
    let proposed = view.coffee.as_ref().is_some_and(|coffee| coffee.own && coffee.at.is_none());
    proposed || view.sent_at.is_some()
}

fn lapsed(view: FollowUpView) -> FollowUpView {
    FollowUpView { state: FollowUpState::Lapsed, coffee: None, ..view }
}

/// A follow-up, as it is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyFollowUp {
    pub kind: FollowUpKind,
    /// With whom; null for who does not agree to be named.
    pub with: Option<WithView>,
    /// Until when.
    pub due: NaiveDate,
    pub state: FollowUpState,
    /// What came of it.
    pub outcome: Option<Outcome>,
    /// What the person wrote about it for themselves.
    pub text: String,
    /// What they wrote when it was done.
    pub note: String,
    pub created_at: DateTime<Utc>,
    /// When it was done, let go of, or did not come about; null while it is open.
    pub closed_at: Option<DateTime<Utc>>,
    /// The coffee, once moments are proposed; else null.
    pub coffee: Option<CoffeeView>,
    /// When the message was sent; null if none was.
    pub sent_at: Option<DateTime<Utc>>,
}

/// All that is held of a person's follow-ups, the latest first.
pub fn all_follow_ups(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<MyFollowUp>, StoreError> {
    let rows = follow_ups::of_person(connection, person)?;
    let known = Known::of(connection, person, &rows)?;
    let view = |row: FollowUp| {
        Ok(MyFollowUp {
            coffee: known.coffees.view(connection, context, &row)?,
            sent_at: known.sent.get(&row.id).copied(),
            kind: row.kind,
            with: known.view(row.with),
            due: row.due,
            state: row.state,
            outcome: row.outcome,
            text: row.line,
            note: row.note,
            created_at: row.created_at,
            closed_at: row.closed_at,
        })
    };
    rows.into_iter().rev().map(view).collect()
}

/// One follow-up as its owner sees it; none while whom it is about may not be named.
pub(super) fn one(
    connection: &mut Connection,
    context: &Context,
    row: FollowUp,
) -> Result<Option<FollowUpView>, StoreError> {
    let known = Known::of(connection, row.person, std::slice::from_ref(&row))?;
    known.see(connection, context, row)
}

/// Whom follow-ups are about, as their owner may see them.
struct Known {
    people: HashMap<PersonId, Person>,
    contacts: BTreeSet<PersonId>,
    own_names: HashMap<i64, String>,
    coffees: Coffees,
    sent: HashMap<FollowUpId, DateTime<Utc>>,
}

impl Known {
    fn of(
        connection: &mut Connection,
        person: PersonId,
        rows: &[FollowUp],
    ) -> Result<Self, StoreError> {
        let people: BTreeSet<PersonId> = rows.iter().filter_map(|row| row.with.person()).collect();
        let named = persons::by_ids(connection, people)?.into_iter();
        let contacts = contacts::visible(connection, person)?.into_iter();
        let names = own_names(connection, person)?.into_iter();
        let ids: Vec<FollowUpId> = rows.iter().map(|row| row.id).collect();
        let sent = messages::of_follow_ups(connection, &ids)?.into_iter();
        Ok(Self {
            coffees: Coffees::of(connection, rows)?,
            sent: sent.map(|message| (message.id, message.sent_at)).collect(),
            people: named.filter(Person::may_be_named).map(|one| (one.id, one)).collect(),
            contacts: contacts.map(|contact| contact.other).collect(),
            own_names: names.map(|name| (name.id, name.text)).collect(),
        })
    }

    fn see(
        &self,
        connection: &mut Connection,
        context: &Context,
        row: FollowUp,
    ) -> Result<Option<FollowUpView>, StoreError> {
        let Some(with) = self.view(row.with) else { return Ok(None) };
        Ok(Some(FollowUpView {
            coffee: self.coffees.view(connection, context, &row)?,
            sent_at: self.sent.get(&row.id).copied(),
            id: row.id.0,
            kind: row.kind,
            with,
            due: row.due,
            state: row.state,
            outcome: row.outcome,
            text: row.line,
            note: row.note,
        }))
    }

    fn view(&self, with: With) -> Option<WithView> {
        Some(match with {
            With::OwnName(id) => {
                WithView::OwnName { own_name: id.0, text: self.own_names.get(&id.0)?.clone() }
            }
            With::Person(other) => {
                let found = self.people.get(&other)?;
                WithView::Person {
                    person: other.0,
                    name: found.name.clone(),
                    organisation: found.organisation.clone(),
                    email: self.contacts.contains(&other).then(|| found.email.clone()),
                }
            }
        })
    }
}
