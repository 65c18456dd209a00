//! What hangs on the wall of the café: how busy it is, and what people bring and look for who put that there. Nobody's
//! name, and nothing that depends on who is in.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::connect::numbers::{OFFERS_FOR_WALL, OFFERS_ON_WALL};
use crate::domain::connect::offer::OfferKind;
use crate::domain::identity::PersonId;
use crate::domain::place::site::Site;
use crate::domain::stay::busy::Busy;
use crate::store::connect::offers;
use crate::store::connect::offers::Offer;
use crate::store::person::persons;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::stay::opening::Opening;
use crate::usecases::stay::site_now::site_now;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WallNow {
    pub date: NaiveDate,
    pub opening: Opening,
    /// The first café, if there is one.
    pub cafe: Option<WallCafe>,
    pub offers: Vec<WallOffer>,
}

/// A café.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WallCafe {
    /// Its name.
    pub zone: String,
    pub busy: Busy,
}

/// What somebody brings or looks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WallOffer {
    pub kind: OfferKind,
    pub text: String,
}

pub fn wall_now(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
) -> Result<WallNow, StoreError> {
    let now = site_now(connection, context, site)?;
    let mut offers = of_visible_people(connection, context.clock.now())?;
    // The order of a day: whose is whose cannot be told by what they wrote after each other, and what somebody writes anew
    // stays where the one before it hung.
    offers.sort_by_cached_key(|offer| order(context, now.date, offer));
    offers.truncate(OFFERS_ON_WALL);
    Ok(WallNow {
        date: now.date,
        opening: now.opening,
        cafe: now
            .cafe
            .map(|cafe| WallCafe { busy: Busy::of(cafe.free, cafe.capacity), zone: cafe.zone }),
        offers: offers
            .into_iter()
            .map(|Offer { kind, text, .. }| WallOffer { kind, text })
            .collect(),
    })
}

/// What hangs there of people who are active and agreed to be seen.
fn of_visible_people(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<Vec<Offer>, StoreError> {
    let mut offers = offers::for_walls(connection, now, OFFERS_FOR_WALL)?;
    let owners: BTreeSet<PersonId> = offers.iter().map(|offer| offer.person).collect();
    let people = persons::by_ids(connection, owners)?;
    let visible: BTreeSet<PersonId> = people
        .into_iter()
        .filter(|person| person.active && person.consent == Some(true))
        .map(|person| person.id)
        .collect();
    offers.retain(|offer| visible.contains(&offer.person));
    Ok(offers)
}

fn order(context: &Context, day: NaiveDate, offer: &Offer) -> [u8; 32] {
    let Offer { person, place, .. } = offer;
    context.keys.sign("wall", format!("{day}:{person}:{place}").as_bytes())
}
