//! A debate is over: how many changed sides is counted, and who stood where is forgotten.

use crate::domain::gathering::announcement::shown_count;
use crate::domain::identity::GatheringId;
use crate::store::gathering::{debate_hands, debaters, gatherings};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Debates that are over and of which may be known who stood where.
pub fn debates_to_end(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<GatheringId>, StoreError> {
    gatherings::debates_over(connection, context.clock.now())
}

/// Ends one of them. How many changed sides says nothing about where somebody stood, and is kept if three or more took one.
pub fn end_debate(
    connection: &mut Connection,
    context: &Context,
    debate: GatheringId,
) -> Result<(), StoreError> {
    // Whoever takes a side holds it: they did so before, or find that it is over.
    gatherings::hold(connection, debate)?;
    if !debates_to_end(connection, context)?.contains(&debate) {
        return Ok(());
    }
    let (took, changed) = debaters::changed(connection, debate)?;
    debaters::delete_all(connection, debate)?;
    debate_hands::delete_all(connection, debate)?;
    gatherings::forget_sides(connection, debate, shown_count(took).map(|_| changed))
}
