//! Arriving with a phone at the sticker of a café: the sticker says where the phone is, so no ticket is needed.

use super::check_in::{CheckIn, CheckInRefusal, CheckedIn, PlaceWish, check_in};
use crate::domain::identity::PersonId;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::place::sticker::{StickerRefusal, cafe_of};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CafeRefusal {
    Sticker(StickerRefusal),
    CheckIn(CheckInRefusal),
}

/// Checks a person in at the café of a sticker.
pub fn arrive_at_cafe(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    unseen: bool,
) -> Result<CheckedIn, Failure<CafeRefusal>> {
    let (site, zone) =
        cafe_of(connection, context, code).map_err(|failure| failure.map(CafeRefusal::Sticker))?;
    let place = PlaceWish::Cafe { zone: Some(zone) };
    check_in(connection, context, &CheckIn { person, site: site.id, place, unseen })
        .map_err(|failure| failure.map(CafeRefusal::CheckIn))
}
