//! A proposal that whoever was asked let go of, while who proposed it waits.

use crate::domain::connect::moments::lapses_at;
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::connect::coffees::Coffee;
use crate::store::connect::{coffees, follow_ups};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// The coffee that another proposed to a person, who let go of it, as long as it can be chosen. Whoever then proposes
/// coffee themselves answers it: the other would else have two, and know that theirs was let go of.
pub(super) fn let_go(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<Option<Coffee>, StoreError> {
    let theirs = follow_ups::of_pair(connection, other, person)?.into_iter();
    let open: Vec<FollowUpId> =
        theirs.filter(|one| one.closed_at.is_none()).map(|one| one.id).collect();
    let now = context.clock.now();
    let waits = |coffee: &Coffee| {
        coffee.theirs.is_none() && lapses_at(&coffee.moments).is_some_and(|last| last > now)
    };
    let found = coffees::of_follow_ups(connection, &open)?;
    Ok(found.into_iter().find(|coffee| open.contains(&coffee.id) && waits(coffee)))
}
