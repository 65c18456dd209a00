use super::check_in::{CheckIn, CheckInRefusal, CheckedIn, PlaceWish, check_in};
use super::take_ticket::{TicketRefusal, good_ticket};
use crate::domain::identity::PersonId;
use crate::domain::person::card::Card;
use crate::store::person::persons;
use crate::store::place::sites;
use crate::store::stay::tickets;
use crate::store::{Connection, Failure};
use crate::usecases::{Context, secret_hash};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArriveRefusal {
    Ticket(TicketRefusal),
    /// The code was that of the café.
    CafeOnly,
    CheckIn(CheckInRefusal),
}

/// Checks a person in at the site of their ticket. The ticket is used up only on success.
pub fn arrive(
    connection: &mut Connection,
    context: &Context,
    ticket: Option<&str>,
    person: PersonId,
    place: PlaceWish,
    (unseen, card): (bool, Option<Card>),
) -> Result<CheckedIn, Failure<ArriveRefusal>> {
    let good = good_ticket(connection, context, ticket)
        .map_err(|failure| failure.map(ArriveRefusal::Ticket))?;
    if good.cafe_only && !matches!(place, PlaceWish::Cafe { .. }) {
        return Err(Failure::Refused(ArriveRefusal::CafeOnly));
    }
    let hash = secret_hash(ticket.unwrap_or_default());
    // The person, then the places, as every arrival; and before the ticket, which goes with the site that is deleted.
    persons::hold(connection, person)?;
    sites::hold_places(connection, good.site.id)?;
    if !tickets::use_up(connection, &hash, context.clock.now())? {
        return Err(Failure::Refused(ArriveRefusal::Ticket(TicketRefusal::None)));
    }
    let request = CheckIn { person, site: good.site.id, place, unseen, card, invitation: None };
    check_in(connection, context, &request).map_err(|failure| failure.map(ArriveRefusal::CheckIn))
}
