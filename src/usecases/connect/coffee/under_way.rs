//! Whether two people have a coffee that is proposed or planned.

use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::connect::{coffees, follow_ups};
use crate::store::{Connection, Failure};
use crate::usecases::connect::refusal::{FollowUpRefusal, Refused};

/// Refuses where a person has a coffee with another, as far as they know, that is proposed or planned; `except` is none of
/// these.
pub(in crate::usecases::connect) fn refuse_under_way(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
    except: Option<FollowUpId>,
) -> Result<(), Refused> {
    let with = follow_ups::of_pair(connection, person, other)?;
    let open: Vec<FollowUpId> =
        with.iter().filter(|one| one.closed_at.is_none()).map(|one| one.id).collect();
    let others = coffees::of_follow_ups(connection, &open)?;
    if others.iter().all(|coffee| Some(coffee.id) == except) {
        Ok(())
    } else {
        Err(Failure::Refused(FollowUpRefusal::CoffeeUnderWay))
    }
}
