//! Introductions under way, and those that came about or did not.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::connect::introduction::{IntroductionKind, IntroductionState, Turn, Yes};
use crate::domain::identity::{IntroductionId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::introductions;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Introduction {
    pub id: IntroductionId,
    pub kind: IntroductionKind,
    /// Among whose three it is.
    pub owner: PersonId,
    /// Who introduces; none once they are gone.
    pub through: Option<PersonId>,
    /// Who asked, or the first of two; none once they are gone.
    pub one: Option<PersonId>,
    /// Whom it is passed on to, or the second of two.
    pub other: Option<PersonId>,
    pub reasons: Reasons,
    /// What who introduces adds.
    pub line: String,
    pub created_at: DateTime<Utc>,
    pub lapses_at: DateTime<Utc>,
    pub turn: Turn,
    /// Whether those it is for can say yes.
    pub is_offered: bool,
    pub yes: Yes,
    pub is_accepted: bool,
}

/// What somebody says who asks for an introduction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reasons {
    pub purpose: String,
    pub bring: String,
    pub whom: String,
}

impl Introduction {
    pub fn state(&self, now: DateTime<Utc>) -> IntroductionState {
        IntroductionState::at(now, self.lapses_at, self.is_accepted)
    }

    /// Everybody who has a part in it.
    pub fn people(&self) -> impl Iterator<Item = PersonId> {
        [Some(self.owner), self.through, self.one, self.other].into_iter().flatten()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewIntroduction {
    pub kind: IntroductionKind,
    pub owner: PersonId,
    /// Which of its owner's places it takes.
    pub place: i64,
    pub through: PersonId,
    pub one: PersonId,
    pub other: Option<PersonId>,
    pub reasons: Reasons,
    pub line: String,
    pub lapses_at: DateTime<Utc>,
    /// Whether those it is for are told of each other.
    pub is_offered: bool,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    kind: String,
    owner: i64,
    through: Option<i64>,
    one: Option<i64>,
    other: Option<i64>,
    purpose: String,
    bring: String,
    whom: String,
    line: String,
    created_at: Moment,
    lapses_at: Moment,
    left_at: Option<Moment>,
    passed_on_at: Option<Moment>,
    offered_at: Option<Moment>,
    one_yes_at: Option<Moment>,
    other_yes_at: Option<Moment>,
    accepted_at: Option<Moment>,
}

macro_rules! columns {
    () => {
        (
            introductions::id,
            introductions::kind,
            introductions::owner_id,
            introductions::through_id,
            introductions::one_id,
            introductions::other_id,
            introductions::purpose,
            introductions::bring,
            introductions::whom,
            introductions::line,
            introductions::created_at,
            introductions::lapses_at,
            introductions::left_at,
            introductions::passed_on_at,
            introductions::offered_at,
            introductions::one_yes_at,
            introductions::other_yes_at,
            introductions::accepted_at,
        )
    };
}

fn read(row: Row) -> Result<Introduction, StoreError> {
    let kind = row.kind.parse().map_err(|why: String| StoreError::corrupt("introduction", why))?;
    Ok(Introduction {
        id: IntroductionId(row.id),
        kind,
        owner: PersonId(row.owner),
        through: row.through.map(PersonId),
        one: row.one.map(PersonId),
        other: row.other.map(PersonId),
        reasons: Reasons { purpose: row.purpose, bring: row.bring, whom: row.whom },
        line: row.line,
        created_at: row.created_at.0,
        lapses_at: row.lapses_at.0,
        turn: Turn::of(row.left_at.is_some(), row.passed_on_at.is_some()),
        is_offered: row.offered_at.is_some(),
        yes: Yes { one: row.one_yes_at.is_some(), other: row.other_yes_at.is_some() },
        is_accepted: row.accepted_at.is_some(),
    })
}

pub fn add(
    connection: &mut Connection,
    new: &NewIntroduction,
    now: DateTime<Utc>,
) -> Result<IntroductionId, StoreError> {
    let id = diesel::insert_into(introductions::table)
        .values((
            introductions::kind.eq(new.kind.as_str()),
            introductions::owner_id.eq(new.owner.0),
            introductions::place.eq(new.place),
            introductions::through_id.eq(new.through.0),
            introductions::one_id.eq(new.one.0),
            introductions::other_id.eq(new.other.map(|other| other.0)),
            introductions::purpose.eq(&new.reasons.purpose),
            introductions::bring.eq(&new.reasons.bring),
            introductions::whom.eq(&new.reasons.whom),
            introductions::line.eq(&new.line),
            introductions::created_at.eq(Moment(now)),
            introductions::lapses_at.eq(Moment(new.lapses_at)),
            introductions::offered_at.eq(new.is_offered.then_some(Moment(now))),
        ))
        .returning(introductions::id)
        .get_result::<i64>(connection)?;
    Ok(IntroductionId(id))
}

/// The places that a person's introductions take, ascending.
pub fn places_taken(connection: &mut Connection, person: PersonId) -> Result<Vec<i64>, StoreError> {
    let rows = introductions::table
        .filter(introductions::owner_id.eq(person.0))
        .filter(introductions::place.is_not_null())
        .order(introductions::place)
        .select(introductions::place)
        .load::<Option<i64>>(connection)?;
    Ok(rows.into_iter().flatten().collect())
}

pub fn by_id(
    connection: &mut Connection,
    id: IntroductionId,
) -> Result<Option<Introduction>, StoreError> {
    let row = introductions::table.find(id.0).filter(introductions::taken_back_at.is_null());
    row.select(columns!()).first::<Row>(connection).optional()?.map(read).transpose()
}

/// All in which a person has a part, by number.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Introduction>, StoreError> {
    let mut found = BTreeMap::new();
    // One statement a column: one condition with OR over several indexes makes the embedded database scan.
    macro_rules! with {
        ($($column:ident)*) => {
            $(for row in introductions::table
                .filter(introductions::$column.eq(person.0))
                .filter(introductions::taken_back_at.is_null())
                .order(introductions::id)
                .select(columns!())
                .load::<Row>(connection)?
            {
                let row = read(row)?;
                found.insert(row.id, row);
            })*
        };
    }
    with!(owner_id through_id one_id other_id);
    Ok(found.into_values().collect())
}

/// Who was asked leaves it, or takes that back.
pub fn set_left(
    connection: &mut Connection,
    id: IntroductionId,
    at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    diesel::update(introductions::table.find(id.0))
        .set(introductions::left_at.eq(at.map(Moment)))
        .execute(connection)?;
    Ok(())
}

/// Who was asked passes it on with a line; `is_offered`: the other is told.
pub fn pass_on(
    connection: &mut Connection,
    id: IntroductionId,
    to: PersonId,
    line: &str,
    is_offered: bool,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(introductions::table.find(id.0))
        .set((
            introductions::other_id.eq(to.0),
            introductions::line.eq(line),
            introductions::passed_on_at.eq(Moment(now)),
            introductions::offered_at.eq(is_offered.then_some(Moment(now))),
        ))
        .execute(connection)?;
    Ok(())
}

/// Which of the two says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    One,
    Other,
}

/// One of the two says yes, or takes that back.
pub fn set_yes(
    connection: &mut Connection,
    id: IntroductionId,
    side: Side,
    at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    let (row, at) = (introductions::table.find(id.0), at.map(Moment));
    match side {
        Side::One => {
            diesel::update(row).set(introductions::one_yes_at.eq(at)).execute(connection)?
        }
        Side::Other => {
            diesel::update(row).set(introductions::other_yes_at.eq(at)).execute(connection)?
        }
    };
    Ok(())
}

/// It came about.
pub fn accept(
    connection: &mut Connection,
    id: IntroductionId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(introductions::table.find(id.0))
        .set((introductions::accepted_at.eq(Moment(now)), introductions::place.eq(None::<i64>)))
        .execute(connection)?;
    Ok(())
}

pub fn delete(connection: &mut Connection, id: IntroductionId) -> Result<(), StoreError> {
    diesel::delete(introductions::table.find(id.0)).execute(connection)?;
    Ok(())
}

/// Forgets of introductions whose time is over what others did with them, and frees their places; how many.
pub fn finish_lapsed(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let over = introductions::table
        .filter(introductions::lapses_at.le(Moment(now)))
        .filter(introductions::place.is_not_null())
        .order((introductions::lapses_at, introductions::id))
        .select(introductions::id)
        .load::<i64>(connection)?;
    finish(connection, &over)
}

/// The same for those of one person.
pub fn finish_lapsed_of(
    connection: &mut Connection,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let over = introductions::table
        .filter(introductions::owner_id.eq(person.0))
        .filter(introductions::place.is_not_null())
        .filter(introductions::lapses_at.le(Moment(now)))
        .order(introductions::id)
        .select(introductions::id)
        .load::<i64>(connection)?;
    finish(connection, &over)
}

fn finish(connection: &mut Connection, over: &[i64]) -> Result<usize, StoreError> {
    for id in over {
        // Whoever said yes at the last moment was first.
        let row = introductions::table.find(id).filter(introductions::accepted_at.is_null());
        diesel::update(row).set(introductions::place.eq(None::<i64>)).execute(connection)?;
        diesel::update(row.filter(introductions::kind.eq("asked")))
            .set((
                introductions::other_id.eq(None::<i64>),
                introductions::line.eq(""),
                introductions::left_at.eq(None::<Moment>),
                introductions::passed_on_at.eq(None::<Moment>),
                introductions::offered_at.eq(None::<Moment>),
                introductions::other_yes_at.eq(None::<Moment>),
            ))
            .execute(connection)?;
    }
    Ok(over.len())
}

/// Deletes introductions that were over before a moment; how many.
pub fn delete_old(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, StoreError> {
    let old = introductions::table.filter(introductions::lapses_at.lt(Moment(before)));
    Ok(diesel::delete(old).execute(connection)?)
}

/// Deletes a person's own introductions, and their number in those of others: these go on for who waits for them.
pub fn forget_person(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    let own = introductions::table.filter(introductions::owner_id.eq(person.0));
    diesel::delete(own).execute(connection)?;
    // Whoever was asked to introduce is gone: so is what they did.
    diesel::update(introductions::table.filter(introductions::through_id.eq(person.0)))
        .set((
            introductions::through_id.eq(None::<i64>),
            introductions::other_id.eq(None::<i64>),
            introductions::line.eq(""),
            introductions::offered_at.eq(None::<Moment>),
        ))
        .execute(connection)?;
    diesel::update(introductions::table.filter(introductions::one_id.eq(person.0)))
        .set((introductions::one_id.eq(None::<i64>), introductions::one_yes_at.eq(None::<Moment>)))
        .execute(connection)?;
    diesel::update(introductions::table.filter(introductions::other_id.eq(person.0)))
        .set((
            introductions::other_id.eq(None::<i64>),
            introductions::other_yes_at.eq(None::<Moment>),
        ))
        .execute(connection)?;
    Ok(())
}
