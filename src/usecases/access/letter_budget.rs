//! How many letters with codes go to one person over a quarter of an hour and over a day.

use chrono::{DateTime, Utc};

use crate::domain::access::guessed::Counted;
use crate::domain::access::numbers::{NETWORK_LETTERS, PERSON_LETTERS};
use crate::domain::access::standing::Standing;
use crate::domain::identity::PersonId;
use crate::store::access::failures;
use crate::store::{Connection, StoreError};

/// Takes one letter out of a person's budgets, and of a network's share in them; false, and nothing is taken, if one
/// of them is spent. The caller holds the person.
pub(super) fn take_letter(
    connection: &mut Connection,
    person: PersonId,
    standing: Standing,
    network_hash: Option<&str>,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let mut after = Vec::new();
    for (span, budget) in PERSON_LETTERS {
        let counted = Counted::Letter(span);
        let spent = failures::of_person(connection, person, counted, standing)?;
        if budget.is_spent(spent, now) {
            return Ok(false);
        }
        after.push((counted, budget.after_failure(spent, now)));
    }
    let mut of_network = Vec::new();
    for (span, budget) in NETWORK_LETTERS {
        let Some(network) = network_hash else { break };
        let spent = failures::of_network(connection, person, network, span)?;
        if budget.is_spent(spent, now) {
            return Ok(false);
        }
        of_network.push((network, span, budget.after_failure(spent, now)));
    }
    for (network, span, until) in of_network {
        failures::set_of_network(connection, person, network, span, until)?;
    }
    for (counted, until) in after {
        failures::set_of_person(connection, person, counted, standing, until)?;
    }
    Ok(true)
}
