//! How many letters with codes go to one person over a quarter of an hour and over a day.

use chrono::{DateTime, Utc};

use crate::domain::access::guessed::Counted;
use crate::domain::access::numbers::PERSON_LETTERS;
use crate::domain::access::standing::Standing;
use crate::domain::identity::PersonId;
use crate::store::access::failures;
use crate::store::{Connection, StoreError};

/// Takes one letter out of a person's budgets; false, and nothing is taken, if one of them is spent. The caller holds
/// the person.
pub(super) fn take_letter(
    connection: &mut Connection,
    person: PersonId,
    standing: Standing,
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
    for (counted, until) in after {
        failures::set_of_person(connection, person, counted, standing, until)?;
    }
    Ok(true)
}
