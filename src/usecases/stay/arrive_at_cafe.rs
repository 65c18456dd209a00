//! Check-in with a phone at a café's sticker. A sticker never changes, so it only says which café; the ticket proves
//! that the phone is in the building.

use super::arrive::{ArriveRefusal, arrive};
use super::check_in::{CheckedIn, PlaceWish};
use super::take_ticket::{TicketRefusal, good_ticket};
use crate::domain::identity::PersonId;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::place::sticker::{StickerRefusal, cafe_of};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CafeRefusal {
    Sticker(StickerRefusal),
    Arrive(ArriveRefusal),
}

/// Checks a person in at the café of a sticker, with a ticket of the same site.
pub fn arrive_at_cafe(
    connection: &mut Connection,
    context: &Context,
    ticket: Option<&str>,
    person: PersonId,
    code: &str,
    unseen: bool,
) -> Result<CheckedIn, Failure<CafeRefusal>> {
    let (site, zone) =
        cafe_of(connection, context, code).map_err(|failure| failure.map(CafeRefusal::Sticker))?;
    let refused = |refusal| CafeRefusal::Arrive(ArriveRefusal::Ticket(refusal));
    let good = good_ticket(connection, context, ticket).map_err(|failure| failure.map(refused))?;
    if good.site.id != site.id {
        return Err(Failure::Refused(refused(TicketRefusal::None)));
    }
    let place = PlaceWish::Cafe { zone: Some(zone) };
    arrive(connection, context, ticket, person, place, (unseen, None))
        .map_err(|failure| failure.map(CafeRefusal::Arrive))
}
