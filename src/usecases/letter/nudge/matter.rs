//! What a nudge is about: what its reader means to do, and a name without a sign of life.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::connect::dormant::{Name, suggested};
use crate::domain::connect::numbers::MOST_NUDGED;
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::letter::nudges::NudgedFollowUp;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::dormant::known_names;
use crate::usecases::connect::follow_ups::{FollowUpView, WithView, follow_ups};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Matter {
    /// What there is to do, the first due first.
    pub(super) items: Vec<NudgedFollowUp>,
    /// How many more there are.
    pub(super) further: i64,
    pub(super) dormant: Option<Name>,
    /// Whom it names.
    pub(super) people: BTreeSet<PersonId>,
}

impl Matter {
    pub(super) const fn is_nothing(&self) -> bool {
        self.items.is_empty() && self.dormant.is_none()
    }
}

/// What there is to say to a person on a day.
pub(super) fn matter(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    day: NaiveDate,
) -> Result<Matter, StoreError> {
    let now = context.clock.now();
    let mut open = follow_ups(connection, context, person)?.open;
    // A coffee that is proposed or planned has letters of its own.
    open.retain(|one| {
        one.coffee.as_ref().is_none_or(|coffee| coffee.at.is_some_and(|at| at <= now))
    });
    let further = i64::try_from(open.len().saturating_sub(MOST_NUDGED)).unwrap_or(i64::MAX);
    open.truncate(MOST_NUDGED);
    let lot = |name: Name| lot(context, person, day, name);
    let dormant = suggested(&known_names(connection, context, person)?, day, lot);
    let mut people: BTreeSet<PersonId> = open.iter().filter_map(other).collect();
    if let Some(Name::Contact(other)) = dormant {
        people.insert(other);
    }
    let items = (0..).zip(open).map(|(item, one)| NudgedFollowUp {
        item,
        follow_up: FollowUpId(one.id),
        due: one.due,
        line: one.text,
        answer: None,
    });
    Ok(Matter { items: items.collect(), further, dormant, people })
}

fn other(follow_up: &FollowUpView) -> Option<PersonId> {
    match follow_up.with {
        WithView::Person { person, .. } => Some(PersonId(person)),
        WithView::OwnName { .. } => None,
    }
}

/// The lot of a name on a day: the same whoever writes the letter, and how often.
fn lot(context: &Context, person: PersonId, day: NaiveDate, name: Name) -> u64 {
    let name = match name {
        Name::Contact(other) => format!("contact {other}"),
        Name::Own(id) => format!("own name {id}"),
    };
    let lot = context.keys.sign("dormant lot", format!("{day} {person} {name}").as_bytes());
    lot.first_chunk::<8>().map_or(0, |bytes| u64::from_be_bytes(*bytes))
}
