//! What members bring and look for within a group: three of each member, read by members only.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::member::hold_group_of;
use super::refusal::{GroupRefusal, Refused, invalid};
use crate::domain::connect::numbers::MOST_OFFERS;
use crate::domain::connect::offer::{OfferKind, Offered, free_place, offer_text, stands_until};
use crate::domain::identity::PersonId;
use crate::store::connect::group_offers;
use crate::store::connect::group_offers::GroupOffer;
use crate::store::connect::groups::Group;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// An offer or ask of the person in a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroupOfferView {
    /// Its number in the group, of the person's: 1 to 3.
    pub place: i64,
    pub kind: OfferKind,
    pub text: String,
    /// When it goes by itself, unless it is renewed.
    pub expires_at: DateTime<Utc>,
}

impl From<GroupOffer> for GroupOfferView {
    fn from(GroupOffer { place, kind, text, expires_at, .. }: GroupOffer) -> Self {
        Self { place, kind, text, expires_at }
    }
}

const UNKNOWN_OFFER: Refused = Failure::Refused(GroupRefusal::UnknownOffer);

pub fn make_group_offer(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    (kind, text): (OfferKind, &str),
) -> Result<GroupOfferView, Refused> {
    let text = offer_text(text).map_err(invalid)?;
    let group = hold_group_of(connection, context, person, code)?;
    let now = context.clock.now();
    let taken: Vec<i64> =
        own(connection, &group, person, now)?.iter().map(|one| one.place).collect();
    let enough = Failure::Refused(GroupRefusal::EnoughOffers);
    let place = free_place(&taken, MOST_OFFERS).ok_or(enough)?;
    // What stood there until lately.
    group_offers::delete(connection, group.id, (person, place))?;
    let new = GroupOffer { person, place, kind, text, expires_at: stands_until(now) };
    group_offers::add(connection, group.id, &new)?;
    Ok(new.into())
}

/// Lets an offer stand as long as one that is made now.
pub fn renew_group_offer(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    place: i64,
) -> Result<GroupOfferView, Refused> {
    let group = hold_group_of(connection, context, person, code)?;
    let now = context.clock.now();
    if !group_offers::renew(connection, group.id, (person, place), now, stands_until(now))? {
        return Err(UNKNOWN_OFFER);
    }
    let own = own(connection, &group, person, now)?.into_iter();
    own.map(GroupOfferView::from).find(|one| one.place == place).ok_or(UNKNOWN_OFFER)
}

pub fn delete_group_offer(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    place: i64,
) -> Result<(), Refused> {
    let group = hold_group_of(connection, context, person, code)?;
    if group_offers::delete(connection, group.id, (person, place))? {
        Ok(())
    } else {
        Err(UNKNOWN_OFFER)
    }
}

fn own(
    connection: &mut Connection,
    group: &Group,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<GroupOffer>, StoreError> {
    let mut all = group_offers::of_group(connection, group.id, now)?;
    all.retain(|offer| offer.person == person);
    Ok(all)
}

/// What is brought and looked for in a group.
#[derive(Debug, Default)]
pub(super) struct InGroup {
    /// By the member who asks.
    pub(super) own: Vec<GroupOfferView>,
    /// By each of the others. Whom of them the member sees is for who asks.
    pub(super) others: HashMap<PersonId, Vec<Offered>>,
}

pub(super) fn in_group(
    connection: &mut Connection,
    context: &Context,
    group: &Group,
    person: PersonId,
) -> Result<InGroup, StoreError> {
    let mut found = InGroup::default();
    for offer in group_offers::of_group(connection, group.id, context.clock.now())? {
        if offer.person == person {
            found.own.push(offer.into());
        } else {
            let GroupOffer { person, kind, text, .. } = offer;
            found.others.entry(person).or_default().push(Offered { kind, text });
        }
    }
    Ok(found)
}
