//! Which letters are about which introduction.

use diesel::prelude::*;

use crate::domain::identity::{IntroductionId, LetterId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::introduction_letters;

pub fn add(
    connection: &mut Connection,
    introduction: IntroductionId,
    letter: LetterId,
) -> Result<(), StoreError> {
    diesel::insert_into(introduction_letters::table)
        .values((
            introduction_letters::letter_id.eq(letter.0),
            introduction_letters::introduction_id.eq(introduction.0),
        ))
        .execute(connection)?;
    Ok(())
}

/// What a letter is about, as long as that is there.
pub fn by_letter(
    connection: &mut Connection,
    letter: LetterId,
) -> Result<Option<IntroductionId>, StoreError> {
    let row = introduction_letters::table
        .find(letter.0)
        .select(introduction_letters::introduction_id)
        .first::<i64>(connection);
    Ok(row.optional()?.map(IntroductionId))
}

/// The letters about an introduction, by number.
pub fn of(
    connection: &mut Connection,
    introduction: IntroductionId,
) -> Result<Vec<LetterId>, StoreError> {
    let rows = introduction_letters::table
        .filter(introduction_letters::introduction_id.eq(introduction.0))
        .order(introduction_letters::letter_id)
        .select(introduction_letters::letter_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(LetterId).collect())
}
