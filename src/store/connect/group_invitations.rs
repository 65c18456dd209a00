//! Who was invited to which group. A row counts for the limits until it is past, whatever came of it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::connect::group::GroupAnswer;
use crate::domain::identity::{GroupId, GroupInvitationId, LetterId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::group_invitations;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupInvitation {
    pub id: GroupInvitationId,
    pub inviter: PersonId,
    /// None once the group ended or whoever invited left it.
    pub group: Option<GroupId>,
    /// Whom it is for; none: nobody who may be invited.
    pub person: Option<PersonId>,
    /// The address, until it is looked up.
    pub email: Option<String>,
    /// Whether it is yet to be looked up for whom it is.
    pub waits: bool,
    pub answer: Option<GroupAnswer>,
    pub letter: Option<LetterId>,
    pub created_at: DateTime<Utc>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    inviter: i64,
    group: Option<i64>,
    person: Option<i64>,
    email: Option<String>,
    waits: bool,
    answer: Option<String>,
    letter: Option<i64>,
    created_at: Moment,
}

macro_rules! columns {
    () => {
        (
            group_invitations::id,
            group_invitations::inviter_id,
            group_invitations::group_id,
            group_invitations::person_id,
            group_invitations::email,
            group_invitations::waits,
            group_invitations::answer,
            group_invitations::letter_id,
            group_invitations::created_at,
        )
    };
}

fn read(row: Row) -> Result<GroupInvitation, StoreError> {
    let Row { id, inviter, group, person, email, waits, answer, letter, created_at } = row;
    let answer = answer.map(|answer| answer.parse()).transpose();
    Ok(GroupInvitation {
        id: GroupInvitationId(id),
        inviter: PersonId(inviter),
        group: group.map(GroupId),
        person: person.map(PersonId),
        email,
        waits,
        answer: answer.map_err(|why: String| StoreError::corrupt("invitation to a group", why))?,
        letter: letter.map(LetterId),
        created_at: created_at.0,
    })
}

/// Whom somebody invites, as far as they said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    Address(String),
    /// None: nobody whom they may approach.
    Person(Option<PersonId>),
}

pub fn add(
    connection: &mut Connection,
    group: GroupId,
    inviter: PersonId,
    wanted: &Wanted,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (email, person) = match wanted {
        Wanted::Address(email) => (Some(email.as_str()), None),
        Wanted::Person(person) => (None, person.map(|person| person.0)),
    };
    diesel::insert_into(group_invitations::table)
        .values((
            group_invitations::inviter_id.eq(inviter.0),
            group_invitations::group_id.eq(group.0),
            group_invitations::person_id.eq(person),
            group_invitations::email.eq(email),
            group_invitations::waits.eq(true),
            group_invitations::created_at.eq(Moment(now)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Some that are yet to be looked up, the oldest first.
pub fn waiting(
    connection: &mut Connection,
    most: i64,
) -> Result<Vec<GroupInvitationId>, StoreError> {
    let rows = group_invitations::table
        .filter(group_invitations::waits)
        .order(group_invitations::id)
        .limit(most)
        .select(group_invitations::id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(GroupInvitationId).collect())
}

pub fn by_id(
    connection: &mut Connection,
    id: GroupInvitationId,
) -> Result<Option<GroupInvitation>, StoreError> {
    let row = group_invitations::table.find(id.0).select(columns!());
    row.first::<Row>(connection).optional()?.map(read).transpose()
}

/// The one that a letter is about.
pub fn by_letter(
    connection: &mut Connection,
    letter: LetterId,
) -> Result<Option<GroupInvitation>, StoreError> {
    let row = group_invitations::table
        .filter(group_invitations::letter_id.eq(letter.0))
        .select(columns!());
    row.first::<Row>(connection).optional()?.map(read).transpose()
}

/// What was looked up and is for a person, by number.
pub fn for_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<GroupInvitation>, StoreError> {
    let rows = group_invitations::table
        .filter(group_invitations::person_id.eq(person.0))
        .filter(group_invitations::waits.eq(false))
        .order(group_invitations::id)
        .select(columns!())
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// Everybody who is invited to a group.
pub fn invited(connection: &mut Connection) -> Result<BTreeSet<PersonId>, StoreError> {
    let rows = group_invitations::table
        .filter(group_invitations::person_id.is_not_null())
        .order(group_invitations::person_id)
        .distinct()
        .select(group_invitations::person_id)
        .load::<Option<i64>>(connection)?;
    Ok(rows.into_iter().flatten().map(PersonId).collect())
}

/// What a person made and still counts, the latest first.
pub fn of_inviter(
    connection: &mut Connection,
    inviter: PersonId,
) -> Result<Vec<GroupInvitation>, StoreError> {
    let rows = group_invitations::table
        .filter(group_invitations::inviter_id.eq(inviter.0))
        .order((group_invitations::created_at.desc(), group_invitations::id.desc()))
        .select(columns!())
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// How many somebody made after a moment.
pub fn count_of_inviter(
    connection: &mut Connection,
    inviter: PersonId,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let made = group_invitations::table
        .filter(group_invitations::inviter_id.eq(inviter.0))
        .filter(group_invitations::created_at.gt(Moment(since)));
    Ok(made.count().get_result(connection)?)
}

/// How many were made to a group after a moment.
pub fn count_of_group(
    connection: &mut Connection,
    group: GroupId,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let made = group_invitations::table
        .filter(group_invitations::group_id.eq(group.0))
        .filter(group_invitations::created_at.gt(Moment(since)));
    Ok(made.count().get_result(connection)?)
}

/// The letters about invitations to a group: of one who invited, or all; by number.
pub fn letters_of(
    connection: &mut Connection,
    group: GroupId,
    inviter: Option<PersonId>,
) -> Result<Vec<LetterId>, StoreError> {
    let rows = group_invitations::table
        .filter(group_invitations::group_id.eq(group.0))
        .filter(group_invitations::letter_id.is_not_null())
        .order(group_invitations::letter_id)
        .select((group_invitations::inviter_id, group_invitations::letter_id))
        .load::<(i64, Option<i64>)>(connection)?;
    let wanted = rows.into_iter().filter(|(by, _)| inviter.is_none_or(|one| one.0 == *by));
    Ok(wanted.filter_map(|(_, letter)| letter).map(LetterId).collect())
}

/// For whom it turned out to be, and which letter told them.
pub fn set_looked_up(
    connection: &mut Connection,
    id: GroupInvitationId,
    person: Option<PersonId>,
    letter: Option<LetterId>,
) -> Result<(), StoreError> {
    diesel::update(group_invitations::table.find(id.0))
        .set((
            group_invitations::waits.eq(false),
            group_invitations::email.eq(None::<String>),
            group_invitations::person_id.eq(person.map(|person| person.0)),
            group_invitations::letter_id.eq(letter.map(|letter| letter.0)),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn set_answer(
    connection: &mut Connection,
    id: GroupInvitationId,
    answer: Option<GroupAnswer>,
) -> Result<(), StoreError> {
    diesel::update(group_invitations::table.find(id.0))
        .set(group_invitations::answer.eq(answer.map(GroupAnswer::as_str)))
        .execute(connection)?;
    Ok(())
}

/// Whatever somebody said to an invitation to a group, they declined now.
pub fn decline(
    connection: &mut Connection,
    group: GroupId,
    person: PersonId,
) -> Result<(), StoreError> {
    let own = group_invitations::table
        .filter(group_invitations::group_id.eq(group.0))
        .filter(group_invitations::person_id.eq(person.0));
    diesel::update(own)
        .set(group_invitations::answer.eq(GroupAnswer::Decline.as_str()))
        .execute(connection)?;
    Ok(())
}

macro_rules! empty {
    ($connection:expr, $rows:expr) => {
        diesel::update($rows)
            .set((
                group_invitations::person_id.eq(None::<i64>),
                group_invitations::email.eq(None::<String>),
                group_invitations::waits.eq(false),
                group_invitations::answer.eq(None::<String>),
                group_invitations::letter_id.eq(None::<i64>),
            ))
            .execute($connection)
    };
}

macro_rules! not_declined {
    () => {
        group_invitations::answer
            .is_null()
            .or(group_invitations::answer.ne(GroupAnswer::Decline.as_str()))
    };
}

/// Forgets whom invitations were for, of a person: to one group, or to all.
pub fn forget_person(
    connection: &mut Connection,
    person: PersonId,
    group: Option<GroupId>,
) -> Result<(), StoreError> {
    let rows = group_invitations::table.filter(group_invitations::person_id.eq(person.0));
    match group {
        Some(group) => empty!(connection, rows.filter(group_invitations::group_id.eq(group.0)))?,
        None => empty!(connection, rows)?,
    };
    Ok(())
}

/// Takes all invitations from a group that ends: then they only count for whoever made them, and whoever said no is not asked
/// by them again at once.
pub fn detach(connection: &mut Connection, group: GroupId) -> Result<(), StoreError> {
    let rows = group_invitations::table.filter(group_invitations::group_id.eq(group.0));
    empty!(connection, rows.filter(not_declined!()))?;
    diesel::update(rows).set(group_invitations::group_id.eq(None::<i64>)).execute(connection)?;
    Ok(())
}

/// Forgets whom somebody invited: to a group, as far as nobody was told; or to all, whoever was told but did not say no.
/// Whoever did is not asked again at once because somebody else withdrew.
pub fn forget_invited_by(
    connection: &mut Connection,
    inviter: PersonId,
    group: Option<GroupId>,
) -> Result<(), StoreError> {
    let rows = group_invitations::table.filter(group_invitations::inviter_id.eq(inviter.0));
    match group {
        Some(group) => {
            let waiting = rows.filter(group_invitations::waits);
            empty!(connection, waiting.filter(group_invitations::group_id.eq(group.0)))?
        }
        None => empty!(connection, rows.filter(not_declined!()))?,
    };
    Ok(())
}

/// Deletes what does not count any more; how many.
pub fn delete_before(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let past = group_invitations::table.filter(group_invitations::created_at.le(Moment(moment)));
    Ok(diesel::delete(past).execute(connection)?)
}
