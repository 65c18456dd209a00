//! What people said about the encounters they had: *we talked*, *I want to follow up*, *not this one*.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::connect::refused_people;
use crate::domain::calendar::IsoWeek;
use crate::domain::identity::PersonId;
use crate::encounter::encounters::Pair;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{acquaintances, answers, encounters};

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Answered {
    #[diesel(deserialize_as = i64)]
    pub other: PersonId,
    /// `talked`, `follow-up` or `not-this-one`.
    pub answer: String,
}

pub fn put(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
    answer: &str,
    week: IsoWeek,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let values = (
        answers::answer.eq(answer),
        answers::week.eq(week.monday()),
        answers::answered_at.eq(Moment(now)),
    );
    let rows =
        diesel::update(answers::table.find((person.0, other.0))).set(values).execute(connection)?;
    if rows == 0 {
        diesel::insert_into(answers::table)
            .values((answers::person_id.eq(person.0), answers::other_id.eq(other.0), values))
            .execute(connection)?;
    }
    Ok(())
}

/// Takes an answer back, if there is one.
pub fn delete(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<(), StoreError> {
    diesel::delete(answers::table.find((person.0, other.0))).execute(connection)?;
    Ok(())
}

/// Deletes what a person answered and what others answered about them, save *not this one* of others: by withdrawing and
/// agreeing again nobody comes back into the sight of who does not want to see them.
pub fn forget_person(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    diesel::delete(answers::table.filter(answers::person_id.eq(person.0))).execute(connection)?;
    let about = answers::table.filter(answers::other_id.eq(person.0));
    diesel::delete(about.filter(answers::answer.ne("not-this-one"))).execute(connection)?;
    Ok(())
}

pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Answered>, StoreError> {
    Ok(answers::table
        .filter(answers::person_id.eq(person.0))
        .order(answers::other_id)
        .select((answers::other_id, answers::answer))
        .load(connection)?)
}

/// Whether a person said that they talked with another.
pub fn talked(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    let answer = answers::table
        .find((person.0, other.0))
        .select(answers::answer)
        .get_result::<String>(connection)
        .optional()?;
    Ok(answer.as_deref() == Some("talked"))
}

/// Who said that they talked with this person, by number.
pub fn who_talked_with(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<PersonId>, StoreError> {
    let rows = answers::table
        .filter(answers::other_id.eq(person.0))
        .filter(answers::answer.eq("talked"))
        .order(answers::person_id)
        .select(answers::person_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// The pairs for which *not this one* was said at or after `since`, or *no more from this person* at any time, whichever
/// of the two said it.
pub fn hidden_pairs(
    connection: &mut Connection,
    since: DateTime<Utc>,
) -> Result<HashSet<Pair>, StoreError> {
    let rows = answers::table
        .filter(answers::answer.eq("not-this-one"))
        .filter(answers::answered_at.ge(Moment(since)))
        .select((answers::person_id, answers::other_id))
        .load::<(i64, i64)>(connection)?;
    let answered = rows.into_iter().map(|(a, b)| (PersonId(a.min(b)), PersonId(a.max(b))));
    Ok(answered.chain(refused_people::pairs(connection)?).collect())
}

/// Who is hidden from a person likewise.
pub fn hidden_from(
    connection: &mut Connection,
    person: PersonId,
    since: DateTime<Utc>,
) -> Result<HashSet<PersonId>, StoreError> {
    let of_person = answers::person_id.eq(person.0).or(answers::other_id.eq(person.0));
    let rows = answers::table
        .filter(of_person)
        .filter(answers::answer.eq("not-this-one"))
        .filter(answers::answered_at.ge(Moment(since)))
        .select((answers::person_id, answers::other_id))
        .load::<(i64, i64)>(connection)?;
    let answered = rows.into_iter().map(|(a, b)| PersonId(if a == person.0 { b } else { a }));
    let mut hidden: HashSet<PersonId> = answered.collect();
    hidden.extend(refused_people::of_person(connection, person)?);
    hidden.extend(refused_people::who_refused(connection, person)?);
    Ok(hidden)
}

/// Whether a person hides another likewise by their own word.
pub fn hides(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
    since: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let answer = answers::table
        .find((person.0, other.0))
        .filter(answers::answer.eq("not-this-one"))
        .filter(answers::answered_at.ge(Moment(since)))
        .select(answers::other_id)
        .first::<i64>(connection)
        .optional()?;
    Ok(answer.is_some() || refused_people::holds(connection, person, other)?)
}

/// Whether two people are known to have shared a table or a café: only then may one say something
/// about the other.
pub fn may_answer(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    let (a, b) = (person.min(other).0, person.max(other).0);
    let acquainted = acquaintances::table
        .find((a, b))
        .select(acquaintances::times)
        .first::<i64>(connection)
        .optional()?;
    if acquainted.is_some() {
        return Ok(true);
    }
    let met = encounters::table
        .filter(encounters::person_a.eq(a))
        .filter(encounters::person_b.eq(b))
        .filter(encounters::level.ne("zone"))
        .select(encounters::seconds)
        .first::<i64>(connection)
        .optional()?;
    Ok(met.is_some())
}
