//! Where people stand in debates that go on; who was deactivated stands nowhere. PostgreSQL keeps this out of its log; copies of an embedded database leave it out.

use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::domain::gathering::debate::{Side, Sides};
use crate::domain::identity::{GatheringId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::{insert_or_ignore, truncate_if_empty};
use crate::engine::failure::StoreError;
use crate::schema::{debaters, gatherings, persons};

/// Somebody in a debate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Debater {
    pub person: PersonId,
    /// Where they stand; none of who put up a hand and took no side.
    pub side: Option<Side>,
    /// Whether their hand is up.
    pub hand: bool,
    /// How often they spoke.
    pub spoken: i64,
    /// How many had been drawn when they took the side on which they stand.
    pub stands_since: i64,
}

#[derive(Queryable)]
struct Row {
    person: i64,
    side: Option<String>,
    hand: bool,
    spoken: i64,
    stands_since: i64,
}

macro_rules! columns {
    () => {
        (
            debaters::person_id,
            debaters::side,
            debaters::hand,
            debaters::spoken,
            debaters::stands_since,
        )
    };
}

fn read(row: Row) -> Result<Debater, StoreError> {
    Ok(Debater {
        person: PersonId(row.person),
        side: row.side.map(|side| read_side(&side)).transpose()?,
        hand: row.hand,
        spoken: row.spoken,
        stands_since: row.stands_since,
    })
}

pub(super) fn read_side(text: &str) -> Result<Side, StoreError> {
    text.parse().map_err(|why: String| StoreError::Corrupt { what: "side", why })
}

pub fn find(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
) -> Result<Option<Debater>, StoreError> {
    let row = debaters::table.find((gathering.0, person.0)).select(columns!());
    row.first::<Row>(connection).optional()?.map(read).transpose()
}

#[derive(Queryable)]
struct OwnRow {
    title: String,
    side: Option<String>,
    hand: bool,
    spoken: i64,
}

/// Where somebody stands, with the title of the debate; the next to end first.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<(String, Debater)>, StoreError> {
    let rows = debaters::table
        .inner_join(gatherings::table)
        .filter(debaters::person_id.eq(person.0))
        .order((gatherings::ends_at, gatherings::id))
        .select((gatherings::title, debaters::side, debaters::hand, debaters::spoken))
        .load::<OwnRow>(connection)?;
    rows.into_iter()
        .map(|OwnRow { title, side, hand, spoken }| {
            Ok((title, read(Row { person: person.0, side, hand, spoken, stands_since: 0 })?))
        })
        .collect()
}

/// Those whose hand is up.
pub fn with_hand_up(
    connection: &mut Connection,
    gathering: GatheringId,
) -> Result<Vec<Debater>, StoreError> {
    let rows = debaters::table
        .inner_join(persons::table)
        .filter(debaters::gathering_id.eq(gathering.0))
        .filter(debaters::hand)
        .filter(persons::deactivated_at.is_null())
        .select(columns!())
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// How many hands are up.
pub fn hands(connection: &mut Connection, gathering: GatheringId) -> Result<i64, StoreError> {
    let up = debaters::table
        .inner_join(persons::table)
        .filter(debaters::gathering_id.eq(gathering.0))
        .filter(debaters::hand)
        .filter(persons::deactivated_at.is_null());
    Ok(up.count().get_result(connection)?)
}

/// How many stand where. Who took no side is undecided while their hand is up, and stands nowhere otherwise.
pub fn halves(connection: &mut Connection, gathering: GatheringId) -> Result<Sides, StoreError> {
    let rows: Vec<(Option<String>, i64)> = debaters::table
        .inner_join(persons::table)
        .filter(persons::deactivated_at.is_null())
        .filter(debaters::gathering_id.eq(gathering.0))
        .filter(debaters::side.is_not_null().or(debaters::hand))
        .group_by(debaters::side)
        .select((debaters::side, count_star()))
        .load(connection)?;
    let mut halves = Sides::default();
    for (side, count) in rows {
        let side = side.map_or(Ok(Side::Undecided), |side| read_side(&side))?;
        halves.add(side, count);
    }
    Ok(halves)
}

/// How many took a side, and how many of them stand on another than the first one by now.
pub fn changed(
    connection: &mut Connection,
    gathering: GatheringId,
) -> Result<(i64, i64), StoreError> {
    let took = || {
        debaters::table
            .filter(debaters::gathering_id.eq(gathering.0))
            .filter(debaters::side.is_not_null())
    };
    let all = took().count().get_result(connection)?;
    let changed = took().filter(debaters::side.ne(debaters::first_side));
    Ok((all, changed.count().get_result(connection)?))
}

/// Takes a side, after so many draws. The first is remembered.
pub fn take_side(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
    side: Side,
    drawn: i64,
) -> Result<(), StoreError> {
    add(connection, gathering, person)?;
    let own = debaters::table.find((gathering.0, person.0));
    diesel::update(own.filter(debaters::first_side.is_null()))
        .set(debaters::first_side.eq(Some(side.as_str())))
        .execute(connection)?;
    let elsewhere = debaters::side.is_null().or(debaters::side.ne(side.as_str()));
    diesel::update(own.filter(elsewhere))
        .set((debaters::side.eq(Some(side.as_str())), debaters::stands_since.eq(drawn)))
        .execute(connection)?;
    Ok(())
}

/// Puts a hand up, or down.
pub fn set_hand(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
    up: bool,
) -> Result<(), StoreError> {
    if up {
        add(connection, gathering, person)?;
    }
    diesel::update(debaters::table.find((gathering.0, person.0)))
        .set(debaters::hand.eq(up))
        .execute(connection)?;
    Ok(())
}

fn add(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
) -> Result<(), StoreError> {
    let row = (debaters::gathering_id.eq(gathering.0), debaters::person_id.eq(person.0));
    insert_or_ignore(connection, diesel::insert_into(debaters::table).values(row))?;
    Ok(())
}

/// Somebody has the floor: their hand is down, and they spoke once more.
pub fn give_floor(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
) -> Result<(), StoreError> {
    diesel::update(debaters::table.find((gathering.0, person.0)))
        .set((debaters::hand.eq(false), debaters::spoken.eq(debaters::spoken + 1)))
        .execute(connection)?;
    Ok(())
}

/// Somebody left: they stand nowhere. How often they spoke is kept until the end: who comes back waits as before.
pub fn leave(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
) -> Result<(), StoreError> {
    diesel::update(debaters::table.find((gathering.0, person.0)))
        .set((
            debaters::side.eq(None::<String>),
            debaters::first_side.eq(None::<String>),
            debaters::hand.eq(false),
        ))
        .execute(connection)?;
    Ok(())
}

/// Forgets who stood where.
pub fn delete_all(connection: &mut Connection, gathering: GatheringId) -> Result<(), StoreError> {
    diesel::delete(debaters::table.filter(debaters::gathering_id.eq(gathering.0)))
        .execute(connection)?;
    Ok(())
}

/// Gives back the files of these tables, where an engine leaves what was deleted in them, unless another debate goes on.
pub fn give_back(connection: &mut Connection) -> Result<(), StoreError> {
    truncate_if_empty(connection, &["debaters", "debate_hands"])
}
