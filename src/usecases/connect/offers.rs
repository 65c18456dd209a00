//! What a person brings or looks for, and who sees it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::approach::approachable;
use super::weeks::hidden_since;
use crate::domain::connect::numbers::MOST_OFFERS;
use crate::domain::connect::offer::{OfferKind, Offered, free_place, offer_text, stands_until};
use crate::domain::identity::{OfferId, PersonId};
use crate::store::connect::offers::{NewOffer, Offer};
use crate::store::connect::{answers, offers};
use crate::store::person::persons;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::stay::stay_view::{Tablemate, tablemates};

/// An offer or ask of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OfferView {
    /// Its number.
    pub id: i64,
    pub kind: OfferKind,
    pub text: String,
    /// Whether it may be shown on the café's wall, without a name.
    pub on_wall: bool,
    pub created_at: DateTime<Utc>,
    /// When it goes by itself, unless it is renewed.
    pub expires_at: DateTime<Utc>,
}

impl From<Offer> for OfferView {
    fn from(offer: Offer) -> Self {
        let Offer { id, kind, text, on_wall, created_at, expires_at, .. } = offer;
        Self { id: id.0, kind, text, on_wall, created_at, expires_at }
    }
}

/// What somebody at the table brings or looks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OfferAtTable {
    /// Their number, by which one writes to them; null until the two have shared the table for as long as an encounter
    /// takes, unless they knew each other before.
    pub person: Option<i64>,
    /// Their first name, as it is shown at the table.
    pub name: String,
    pub kind: OfferKind,
    pub text: String,
}

/// What somebody writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub kind: OfferKind,
    pub text: String,
    pub on_wall: bool,
}

/// Why an offer is not kept or not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfferRefusal {
    Unknown,
    Invalid(String),
    /// There are as many as a person may have.
    Enough,
}

/// What a person brings and looks for, in the order in which they wrote it.
pub fn own_offers(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<OfferView>, StoreError> {
    let own = offers::of_people(connection, [person], context.clock.now())?;
    Ok(own.into_iter().map(OfferView::from).collect())
}

pub fn make_offer(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    written: &Written,
) -> Result<OfferView, Failure<OfferRefusal>> {
    let text =
        offer_text(&written.text).map_err(|why| Failure::Refused(OfferRefusal::Invalid(why)))?;
    let now = context.clock.now();
    // One after the other, so that two at once take two places.
    persons::hold(connection, person)?;
    offers::delete_expired_of(connection, person, now)?;
    let taken = offers::places_taken(connection, person)?;
    let place = free_place(&taken, MOST_OFFERS).ok_or(Failure::Refused(OfferRefusal::Enough))?;
    let Written { kind, on_wall, .. } = *written;
    let expires_at = stands_until(now);
    let new = NewOffer { person, place, kind, text, on_wall, expires_at };
    let id = offers::add(connection, &new, now)?;
    one(connection, context, person, id)
}

/// Lets an offer stand as long as one that is made now.
pub fn renew_offer(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: OfferId,
) -> Result<OfferView, Failure<OfferRefusal>> {
    let now = context.clock.now();
    if offers::renew(connection, person, id, now, stands_until(now))? {
        one(connection, context, person, id)
    } else {
        Err(Failure::Refused(OfferRefusal::Unknown))
    }
}

pub fn delete_offer(
    connection: &mut Connection,
    person: PersonId,
    id: OfferId,
) -> Result<(), Failure<OfferRefusal>> {
    if offers::delete(connection, person, id)? {
        Ok(())
    } else {
        Err(Failure::Refused(OfferRefusal::Unknown))
    }
}

fn one(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: OfferId,
) -> Result<OfferView, Failure<OfferRefusal>> {
    let own = own_offers(connection, context, person)?;
    own.into_iter().find(|own| own.id == id.0).ok_or(Failure::Refused(OfferRefusal::Unknown))
}

/// What those at a person's table bring and look for: of the people whose first names they see there now, save those with
/// whom *not this one* was said, by whichever of the two. Without that, a missing way to write to them would tell.
pub fn offers_at_table(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<OfferAtTable>, StoreError> {
    let mut mates = tablemates(connection, context, person)?;
    let hidden = answers::hidden_from(connection, person, hidden_since(context))?;
    mates.retain(|mate| !hidden.contains(&mate.person));
    let mut theirs = offers_of(connection, context, mates.iter().map(|mate| mate.person))?;
    if theirs.is_empty() {
        return Ok(Vec::new());
    }
    let approachable = approachable(connection, context, person)?;
    let of_mate = |mate: Tablemate| {
        let offers = theirs.remove(&mate.person).unwrap_or_default();
        let person = approachable.get(&mate.person).map(|known| known.0);
        offers.into_iter().map(move |Offered { kind, text }| OfferAtTable {
            person,
            name: mate.shown.clone(),
            kind,
            text,
        })
    };
    Ok(mates.into_iter().flat_map(of_mate).collect())
}

/// What each of some people brings and looks for. Whether they may be named is for who asks.
pub(super) fn offers_of(
    connection: &mut Connection,
    context: &Context,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, Vec<Offered>>, StoreError> {
    let mut found: HashMap<PersonId, Vec<Offered>> = HashMap::new();
    for Offer { person, kind, text, .. } in
        offers::of_people(connection, people, context.clock.now())?
    {
        found.entry(person).or_default().push(Offered { kind, text });
    }
    Ok(found)
}
