//! The hands that were up at the draws of a debate that goes on: whose they were, which its end deletes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::dsl::count_star;
use diesel::prelude::*;

use super::debaters::read_side;
use crate::domain::gathering::debate::{Hand, Side, Sides};
use crate::domain::identity::{GatheringId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_many;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::debate_hands;

/// A hand that is up at a draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DebateHand {
    pub person: PersonId,
    pub side: Side,
    pub hand: Hand,
}

/// The one who was drawn last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Floor {
    pub number: i64,
    pub side: Side,
    pub ends_at: DateTime<Utc>,
    /// None of somebody who was erased since.
    pub person: Option<PersonId>,
}

#[derive(Insertable)]
#[diesel(table_name = debate_hands)]
struct NewHand<'a> {
    gathering_id: i64,
    number: i64,
    handle: &'a str,
    person_id: Option<i64>,
    spoken: i64,
    moved: bool,
    side_spoken: i64,
}

/// Keeps the hands of a draw.
pub fn add(
    connection: &mut Connection,
    gathering: GatheringId,
    number: i64,
    hands: &[DebateHand],
) -> Result<(), StoreError> {
    let rows: Vec<NewHand<'_>> = hands
        .iter()
        .map(|one| NewHand {
            gathering_id: gathering.0,
            number,
            handle: &one.hand.handle,
            person_id: Some(one.person.0),
            spoken: one.hand.spoken,
            moved: one.hand.moved,
            side_spoken: one.hand.side_spoken,
        })
        .collect();
    // So that no statement has more values than SQLite takes.
    for some in rows.chunks(1000) {
        insert_many!(connection, debate_hands::table, some)?;
    }
    Ok(())
}

/// Gives a hand of a draw the floor.
pub fn give_floor(
    connection: &mut Connection,
    gathering: GatheringId,
    number: i64,
    handle: &str,
    (side, ends_at): (Side, DateTime<Utc>),
) -> Result<(), StoreError> {
    diesel::update(debate_hands::table.find((gathering.0, number, handle)))
        .set((
            debate_hands::side.eq(Some(side.as_str())),
            debate_hands::ends_at.eq(Some(Moment(ends_at))),
        ))
        .execute(connection)?;
    Ok(())
}

#[derive(Queryable)]
struct FloorRow {
    number: i64,
    side: Option<String>,
    ends_at: Option<Moment>,
    person: Option<i64>,
}

/// Who was drawn last; none before the first.
pub fn floor(
    connection: &mut Connection,
    gathering: GatheringId,
) -> Result<Option<Floor>, StoreError> {
    let row = debate_hands::table
        .filter(debate_hands::gathering_id.eq(gathering.0))
        .filter(debate_hands::side.is_not_null())
        .order(debate_hands::number.desc())
        .select((
            debate_hands::number,
            debate_hands::side,
            debate_hands::ends_at,
            debate_hands::person_id,
        ))
        .first::<FloorRow>(connection)
        .optional()?;
    let Some(FloorRow { number, side: Some(side), ends_at: Some(ends_at), person }) = row else {
        return Ok(None);
    };
    let side = read_side(&side)?;
    Ok(Some(Floor { number, side, ends_at: ends_at.0, person: person.map(PersonId) }))
}

/// How often each side spoke.
pub fn turns(connection: &mut Connection, gathering: GatheringId) -> Result<Sides, StoreError> {
    let rows: Vec<(Option<String>, i64)> = debate_hands::table
        .filter(debate_hands::gathering_id.eq(gathering.0))
        .filter(debate_hands::side.is_not_null())
        .group_by(debate_hands::side)
        .select((debate_hands::side, count_star()))
        .load(connection)?;
    let mut turns = Sides::default();
    for (side, count) in rows {
        if let Some(side) = side {
            turns.add(read_side(&side)?, count);
        }
    }
    Ok(turns)
}

#[derive(Queryable)]
struct HandRow {
    number: i64,
    handle: String,
    spoken: i64,
    moved: bool,
    side_spoken: i64,
}

/// Somebody's own hand at each draw at which it was up, by the number of the draw.
pub fn of_person(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
) -> Result<BTreeMap<i64, Hand>, StoreError> {
    let rows = debate_hands::table
        .filter(debate_hands::gathering_id.eq(gathering.0))
        .filter(debate_hands::person_id.eq(person.0))
        .select((
            debate_hands::number,
            debate_hands::handle,
            debate_hands::spoken,
            debate_hands::moved,
            debate_hands::side_spoken,
        ))
        .load::<HandRow>(connection)?;
    let hand = |row: HandRow| {
        let HandRow { number, handle, spoken, moved, side_spoken } = row;
        (number, Hand { handle, spoken, moved, side_spoken })
    };
    Ok(rows.into_iter().map(hand).collect())
}

/// Forgets whose hands they were.
pub fn delete_all(connection: &mut Connection, gathering: GatheringId) -> Result<(), StoreError> {
    diesel::delete(debate_hands::table.filter(debate_hands::gathering_id.eq(gathering.0)))
        .execute(connection)?;
    Ok(())
}
