//! Who thinks that somebody has a story; and whom a letter told so. What leads from the one to the other is kept until a job
//! has looked it up.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::{NominationId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::{story_nominations, story_nominees};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nomination {
    pub by: PersonId,
    /// Whom it is about; none: nobody.
    pub about: Option<PersonId>,
    /// What they say with their name; none: without it.
    pub line: Option<String>,
}

#[derive(Queryable)]
struct Row {
    by: i64,
    about: Option<i64>,
    line: Option<String>,
}

pub fn add(
    connection: &mut Connection,
    new: &Nomination,
    day: NaiveDate,
) -> Result<(), StoreError> {
    diesel::insert_into(story_nominations::table)
        .values((
            story_nominations::person_id.eq(new.by.0),
            story_nominations::other_id.eq(new.about.map(|about| about.0)),
            story_nominations::line.eq(&new.line),
            story_nominations::waits.eq(true),
            story_nominations::day.eq(day),
        ))
        .execute(connection)?;
    Ok(())
}

/// Some from before a day that are yet to be looked up, the oldest first.
pub fn waiting(
    connection: &mut Connection,
    before: NaiveDate,
    most: i64,
) -> Result<Vec<NominationId>, StoreError> {
    let rows = story_nominations::table
        .filter(story_nominations::waits)
        .filter(story_nominations::day.lt(before))
        .order(story_nominations::id)
        .limit(most)
        .select(story_nominations::id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(NominationId).collect())
}

/// One that is yet to be looked up.
pub fn if_waiting(
    connection: &mut Connection,
    id: NominationId,
) -> Result<Option<Nomination>, StoreError> {
    let row = story_nominations::table.find(id.0).filter(story_nominations::waits).select((
        story_nominations::person_id,
        story_nominations::other_id,
        story_nominations::line,
    ));
    let row = row.first::<Row>(connection).optional()?;
    Ok(row.map(|Row { by, about, line }| Nomination {
        by: PersonId(by),
        about: about.map(PersonId),
        line,
    }))
}

macro_rules! forget {
    ($connection:expr, $rows:expr) => {
        diesel::update($rows)
            .set((
                story_nominations::waits.eq(false),
                story_nominations::other_id.eq(None::<i64>),
                story_nominations::line.eq(None::<String>),
            ))
            .execute($connection)
    };
}

/// Forgets whom it is about: from now on it only counts.
pub fn forget(connection: &mut Connection, id: NominationId) -> Result<(), StoreError> {
    forget!(connection, story_nominations::table.find(id.0))?;
    Ok(())
}

/// Forgets the same of all about a person.
pub fn forget_about(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    let about = story_nominations::table.filter(story_nominations::other_id.eq(person.0));
    forget!(connection, about)?;
    Ok(())
}

/// The days of those that somebody made on or after a day, the latest first.
pub fn days_of(
    connection: &mut Connection,
    person: PersonId,
    since: NaiveDate,
) -> Result<Vec<NaiveDate>, StoreError> {
    Ok(story_nominations::table
        .filter(story_nominations::person_id.eq(person.0))
        .filter(story_nominations::day.ge(since))
        .order((story_nominations::day.desc(), story_nominations::id.desc()))
        .select(story_nominations::day)
        .load(connection)?)
}

/// Deletes those from a day or before; how many.
pub fn delete_up_to(connection: &mut Connection, day: NaiveDate) -> Result<usize, StoreError> {
    let past = story_nominations::table.filter(story_nominations::day.le(day));
    Ok(diesel::delete(past).execute(connection)?)
}

/// Records that somebody is told; false if they were on or after `since`.
pub fn tell(
    connection: &mut Connection,
    person: PersonId,
    (day, since): (NaiveDate, NaiveDate),
) -> Result<bool, StoreError> {
    let past = story_nominees::table.find(person.0).filter(story_nominees::day.lt(since));
    diesel::delete(past).execute(connection)?;
    let row = (story_nominees::person_id.eq(person.0), story_nominees::day.eq(day));
    Ok(insert_or_ignore(connection, diesel::insert_into(story_nominees::table).values(row))?)
}

/// When somebody was told, as long as that is kept.
pub fn told_on(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<NaiveDate>, StoreError> {
    let row = story_nominees::table.find(person.0).select(story_nominees::day);
    Ok(row.get_result(connection).optional()?)
}

/// Deletes who was told on a day or before; how many.
pub fn delete_told_up_to(connection: &mut Connection, day: NaiveDate) -> Result<usize, StoreError> {
    let past = story_nominees::table.filter(story_nominees::day.le(day));
    Ok(diesel::delete(past).execute(connection)?)
}
