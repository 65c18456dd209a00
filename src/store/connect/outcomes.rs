//! What good came of encounters: said of a follow-up or in a digest, and counted by month without persons.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::connect::follow_up::Outcome;
use crate::domain::identity::{LetterId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::{find_for_update, insert_or_ignore};
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{digests, outcome_counts};

/// Stores what the reader of a digest said; none takes it back.
pub fn say_in_digest(
    connection: &mut Connection,
    letter: LetterId,
    outcome: Option<Outcome>,
) -> Result<(), StoreError> {
    let digest = || digests::table.filter(digests::letter_id.eq(letter.0));
    let said = digest().select((digests::composed_at, digests::good));
    let said = find_for_update!(connection, said, (Moment, Option<String>))?;
    for (composed_at, before) in said {
        diesel::update(digest())
            .set(digests::good.eq(outcome.map(Outcome::as_str)))
            .execute(connection)?;
        recount(connection, composed_at.0, read(before)?, outcome)?;
    }
    Ok(())
}

/// What a person said in digests, with the moment of the letter.
pub fn of_digests(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<(DateTime<Utc>, Outcome)>, StoreError> {
    let rows = digests::table
        .filter(digests::person_id.eq(person.0))
        .filter(digests::good.is_not_null())
        .order(digests::week)
        .select((digests::composed_at, digests::good))
        .load::<(Moment, Option<String>)>(connection)?;
    let mut said = Vec::new();
    for (at, good) in rows {
        said.extend(read(good)?.map(|outcome| (at.0, outcome)));
    }
    Ok(said)
}

/// Counts what was said at a moment instead of what had been said then.
pub(super) fn recount(
    connection: &mut Connection,
    at: DateTime<Utc>,
    before: Option<Outcome>,
    after: Option<Outcome>,
) -> Result<(), StoreError> {
    if before == after {
        return Ok(());
    }
    let day = at.date_naive();
    let month = day.with_day(1).unwrap_or(day);
    // In the order of the words, so that two at once wait for each other instead of both failing.
    for outcome in Outcome::ALL.iter().copied() {
        if before == Some(outcome) {
            take(connection, month, outcome)?;
        } else if after == Some(outcome) {
            add(connection, month, outcome)?;
        }
    }
    Ok(())
}

fn add(connection: &mut Connection, month: NaiveDate, outcome: Outcome) -> Result<(), StoreError> {
    let row = (
        outcome_counts::month.eq(month),
        outcome_counts::outcome.eq(outcome.as_str()),
        outcome_counts::number.eq(0),
    );
    insert_or_ignore(connection, diesel::insert_into(outcome_counts::table).values(row))?;
    let counted = diesel::update(outcome_counts::table.find((month, outcome.as_str())))
        .set(outcome_counts::number.eq(outcome_counts::number + 1))
        .execute(connection)?;
    if counted == 0 {
        // Whoever took the last one back at this moment deleted the row.
        return Err(StoreError::Conflict("nothing is left to count on".to_owned()));
    }
    Ok(())
}

fn take(connection: &mut Connection, month: NaiveDate, outcome: Outcome) -> Result<(), StoreError> {
    let counted = || outcome_counts::table.find((month, outcome.as_str()));
    diesel::update(counted().filter(outcome_counts::number.gt(0)))
        .set(outcome_counts::number.eq(outcome_counts::number - 1))
        .execute(connection)?;
    diesel::delete(counted().filter(outcome_counts::number.eq(0))).execute(connection)?;
    Ok(())
}

fn read(word: Option<String>) -> Result<Option<Outcome>, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("digest", why);
    word.map(|word| word.parse().map_err(corrupt)).transpose()
}
