//! Coffee with somebody who was deactivated.

use super::close::{give_up_letters, take_back};
use super::letters::Told;
use crate::domain::connect::follow_up::FollowUpState;
use crate::domain::identity::FollowUpId;
use crate::mail::CoffeeNews;
use crate::store::connect::{coffees, follow_ups};
use crate::store::person::persons;
use crate::store::place::sites;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// The coffees that are proposed or to come and of which one of the two was deactivated, by number.
pub fn coffees_to_end(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<FollowUpId>, StoreError> {
    coffees::of_deactivated(connection, context.clock.now())
}

/// Ends one of them: a proposal is over and nobody is told; of a planned coffee the other is told that it is off, without a
/// name. Nothing happens if both may come again, or if it was ended meanwhile.
pub fn end_coffee(
    connection: &mut Connection,
    context: &Context,
    id: FollowUpId,
) -> Result<(), StoreError> {
    let Some(found) = follow_ups::by_id(connection, id)? else { return Ok(()) };
    let Some(asked) = found.with.person() else { return Ok(()) };
    // Whoever lets them in, or erases one of the two, at this moment does so before or after.
    persons::hold_both(connection, found.person, asked)?;
    let people = persons::by_ids(connection, [found.person, asked])?;
    if people.iter().all(|person| person.active) {
        return Ok(());
    }
    let coffee = coffees::of_follow_up(connection, id)?.filter(|coffee| coffee.id == id);
    let Some(mut coffee) = coffee else { return Ok(()) };
    let now = context.clock.now();
    match coffee.at {
        Some(at) if at <= now => return Ok(()),
        Some(at) => {
            give_up_letters(connection, context, id)?;
            coffee.sequence = coffee.sequence.saturating_add(1);
            if let Some(site) = sites::by_id(connection, coffee.site)? {
                let told = Told { coffee: &coffee, site: &site, at, news: CoffeeNews::CalledOff };
                // Only those who are active get letters.
                people.iter().try_for_each(|one| told.tell(connection, context, one, None))?;
            }
            coffees::delete(connection, id)?;
            if let Some(theirs) = coffee.theirs {
                lapse(connection, context, theirs)?;
            }
        }
        None => take_back(connection, context, &coffee, now)?,
    }
    lapse(connection, context, id)
}

/// A follow-up that is open did not come about.
fn lapse(connection: &mut Connection, context: &Context, id: FollowUpId) -> Result<(), StoreError> {
    let open = follow_ups::by_id(connection, id)?.filter(|found| found.closed_at.is_none());
    let Some(open) = open else { return Ok(()) };
    let now = context.clock.now();
    follow_ups::close(connection, &open, FollowUpState::Lapsed, None, &open.note, now)
}
