//! A coffee, and the two who have it, kept from changing until the transaction ends.

use crate::domain::identity::{FollowUpId, PersonId};
use crate::domain::place::site::Site;
use crate::store::connect::coffees::Coffee;
use crate::store::connect::follow_ups::FollowUp;
use crate::store::connect::{coffees, follow_ups};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::{Connection, StoreError};

pub(super) struct Held {
    pub(super) coffee: Coffee,
    /// The follow-up of who proposed it.
    pub(super) proposed: FollowUp,
    pub(super) proposer: Person,
    pub(super) asked: Person,
    pub(super) site: Site,
}

impl Held {
    /// The coffee that a person means by a number: that of the coffee, or of their own follow-up with one. None if they
    /// have no part in one, or whom they would have it with may not be named.
    pub(super) fn find(
        connection: &mut Connection,
        person: PersonId,
        id: FollowUpId,
    ) -> Result<Option<Self>, StoreError> {
        let Some((proposer, asked)) = pair(connection, id)? else { return Ok(None) };
        if person != proposer && person != asked {
            return Ok(None);
        }
        // Whoever of the two does something else with it at this moment does so before or after.
        persons::hold_both(connection, proposer, asked)?;
        let own = follow_ups::by_id(connection, id)?;
        // The number of a follow-up of the other leads to a coffee only where it is the coffee's own.
        let Some(coffee) = coffees::of_follow_up(connection, id)? else { return Ok(None) };
        if own.is_none_or(|own| own.person != person && coffee.id != id) {
            return Ok(None);
        }
        Self::of(connection, coffee)
    }

    pub(super) fn of(
        connection: &mut Connection,
        coffee: Coffee,
    ) -> Result<Option<Self>, StoreError> {
        let Some(proposed) = follow_ups::by_id(connection, coffee.id)? else { return Ok(None) };
        let Some(asked) = proposed.with.person() else { return Ok(None) };
        let proposer = persons::by_id(connection, proposed.person)?;
        let asked = persons::by_id(connection, asked)?;
        let site = sites::by_id(connection, coffee.site)?;
        let (Some(proposer), Some(asked), Some(site)) = (proposer, asked, site) else {
            return Ok(None);
        };
        let named = proposer.may_be_named() && asked.may_be_named();
        Ok(named.then_some(Self { coffee, proposed, proposer, asked, site }))
    }
}

/// Who proposed the coffee of a follow-up, and who was asked.
fn pair(
    connection: &mut Connection,
    id: FollowUpId,
) -> Result<Option<(PersonId, PersonId)>, StoreError> {
    let Some(coffee) = coffees::of_follow_up(connection, id)? else { return Ok(None) };
    let proposed = follow_ups::by_id(connection, coffee.id)?;
    Ok(proposed.and_then(|proposed| Some((proposed.person, proposed.with.person()?))))
}
