//! The names that a person keeps, and how long there was no sign of life.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};

use super::contacts::{last_days, visible};
use crate::domain::connect::dormant::{KnownName, Name};
use crate::domain::connect::follow_up::FollowUpState;
use crate::domain::identity::PersonId;
use crate::store::connect::follow_ups::{FollowUp, With};
use crate::store::connect::{dormant, follow_ups};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

const fn name(with: With) -> Name {
    match with {
        With::Person(person) => Name::Contact(person),
        With::OwnName(id) => Name::Own(id),
    }
}

/// A person's contacts and own names with whom nothing is open. Shared time and done follow-ups are signs of life.
pub(in crate::usecases) fn known_names(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<KnownName<Name>>, StoreError> {
    let contacts = visible(connection, person)?;
    let own_names = dormant::own_names_of(connection, person)?;
    if contacts.is_empty() && own_names.is_empty() {
        return Ok(Vec::new());
    }
    let rows = follow_ups::of_person(connection, person)?;
    let busy: BTreeSet<Name> =
        rows.iter().filter(|row| row.closed_at.is_none()).map(|row| name(row.with)).collect();
    let done = done(&rows);
    let met =
        if contacts.is_empty() { HashMap::new() } else { last_days(connection, context, person)? };
    let marks = dormant::of_contacts(connection, person)?;
    let of_contacts = contacts.iter().map(|contact| {
        let met = met.get(&contact.other).copied();
        let alive = met.map_or(contact.since, |met| met.max(contact.since));
        let marks = marks.get(&contact.other).copied().unwrap_or_default();
        (Name::Contact(contact.other), alive, marks)
    });
    let of_own =
        own_names.iter().map(|own| (Name::Own(own.id), own.created_at.date_naive(), own.marks));
    let known = of_contacts.chain(of_own).filter(|(name, ..)| !busy.contains(name));
    let known = known.map(|(name, alive, marks)| KnownName {
        name,
        alive: done.get(&name).map_or(alive, |done| alive.max(*done)),
        suggested: marks.suggested,
        rests_until: marks.rests_until,
    });
    Ok(known.collect())
}

/// The last day on which something was done with each.
fn done(rows: &[FollowUp]) -> HashMap<Name, NaiveDate> {
    let mut last = HashMap::new();
    for row in rows.iter().filter(|row| row.state == FollowUpState::Done) {
        let Some(day) = row.closed_at.as_ref().map(DateTime::<Utc>::date_naive) else { continue };
        last.entry(name(row.with))
            .and_modify(|one: &mut NaiveDate| *one = day.max(*one))
            .or_insert(day);
    }
    last
}
