//! The lots of debates: whom they gave the floor, by handles that stand for nobody once the debate is over.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::gathering::lots::SpeakerDraw;
use crate::domain::identity::GatheringId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{gatherings, speaker_draws};

#[derive(Queryable)]
struct Row {
    number: i64,
    day: NaiveDate,
    pool: String,
    drawn: String,
    hash: String,
}

macro_rules! columns {
    () => {
        (
            speaker_draws::number,
            speaker_draws::day,
            speaker_draws::pool,
            speaker_draws::drawn,
            speaker_draws::hash,
        )
    };
}

fn read(row: Row) -> SpeakerDraw {
    SpeakerDraw {
        number: row.number,
        date: row.day,
        pool: row.pool.split(' ').map(str::to_owned).collect(),
        drawn: row.drawn,
        hash: row.hash,
    }
}

/// Keeps a draw.
pub fn add(
    connection: &mut Connection,
    gathering: GatheringId,
    draw: &SpeakerDraw,
) -> Result<(), StoreError> {
    diesel::insert_into(speaker_draws::table)
        .values((
            speaker_draws::gathering_id.eq(gathering.0),
            speaker_draws::number.eq(draw.number),
            speaker_draws::day.eq(draw.date),
            speaker_draws::pool.eq(draw.pool.join(" ")),
            speaker_draws::drawn.eq(&draw.drawn),
            speaker_draws::hash.eq(&draw.hash),
        ))
        .execute(connection)?;
    Ok(())
}

/// The last one of a debate.
pub fn last(
    connection: &mut Connection,
    gathering: GatheringId,
) -> Result<Option<SpeakerDraw>, StoreError> {
    let row = speaker_draws::table
        .filter(speaker_draws::gathering_id.eq(gathering.0))
        .order(speaker_draws::number.desc())
        .select(columns!())
        .first::<Row>(connection);
    Ok(row.optional()?.map(read))
}

/// All of a debate in their order.
pub fn of_debate(
    connection: &mut Connection,
    gathering: GatheringId,
) -> Result<Vec<SpeakerDraw>, StoreError> {
    let rows = speaker_draws::table
        .filter(speaker_draws::gathering_id.eq(gathering.0))
        .order(speaker_draws::number)
        .select(columns!())
        .load::<Row>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

/// Deletes those of debates that were over at a moment.
pub fn delete_over(connection: &mut Connection, at: DateTime<Utc>) -> Result<usize, StoreError> {
    let over = gatherings::table.filter(gatherings::ends_at.le(Moment(at))).select(gatherings::id);
    let rows = speaker_draws::table.filter(speaker_draws::gathering_id.eq_any(over));
    Ok(diesel::delete(rows).execute(connection)?)
}
