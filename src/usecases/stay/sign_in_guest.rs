//! A guest whom nobody invited signs in, and sits in the café. For whom they come is only kept here: a job looks it up
//! afterwards, so that neither the answer nor how long it takes says whether somebody is so called or there.

use super::check_in::{CheckIn, CheckInRefusal, CheckedIn, PlaceWish, check_in};
use super::take_ticket::{TicketRefusal, good_ticket};
use crate::domain::identity::{PersonId, SiteId};
use crate::domain::person::given_address::stand_in;
use crate::domain::privacy::consent::{ConsentText, ConsentWay};
use crate::domain::stay::asked_host::asked_host;
use crate::domain::stay::invitation::{GuestKind, guest_words};
use crate::store::person::guests::NewGuest;
use crate::store::person::{guests, persons};
use crate::store::place::sites;
use crate::store::privacy::consents;
use crate::store::stay::unannounced_guests::Unannounced;
use crate::store::stay::{tickets, unannounced_guests};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::{Context, secret_hash};

/// Who comes, as they typed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    pub name: String,
    /// Whom they come from; may be empty.
    pub organisation: String,
    /// For whom they come: a name or an address; may be empty.
    pub host: String,
    pub kind: GuestKind,
    /// Whether they agree to be named to those they share the café with.
    pub consent: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GuestRefusal {
    Invalid(&'static str),
    Ticket(TicketRefusal),
    CheckIn(CheckInRefusal),
}

type Refused = Failure<GuestRefusal>;

/// What was typed, as it is kept.
struct Words<'a> {
    name: &'a str,
    organisation: &'a str,
    host: Option<&'a str>,
}

fn words(guest: &Guest) -> Result<Words<'_>, Refused> {
    let invalid = |why| Failure::Refused(GuestRefusal::Invalid(why));
    let name = guest_words(&guest.name).filter(|name| !name.is_empty());
    let organisation = guest_words(&guest.organisation);
    let host = asked_host(&guest.host);
    Ok(Words {
        name: name.ok_or_else(|| invalid("name: one line of at most 60 characters, no link"))?,
        organisation: organisation
            .ok_or_else(|| invalid("organisation: one line of at most 60 characters, no link"))?,
        host: host
            .ok_or_else(|| invalid("host: a first and last name, or an address"))
            .map(|host| Some(host).filter(|host| !host.is_empty()))?,
    })
}

/// Signs a guest in at a site, with a place in its café. A refusal leaves nothing of them.
pub fn sign_in_guest(
    connection: &mut Connection,
    context: &Context,
    site: SiteId,
    guest: &Guest,
) -> Result<CheckedIn, Refused> {
    let words = words(guest)?;
    seat(connection, context, site, (guest, &words), None)
}

/// The same with a phone, at the site of its ticket, which is used up; it is what the phone is recognised by afterwards.
pub fn sign_in_guest_by_phone(
    connection: &mut Connection,
    context: &Context,
    ticket: Option<&str>,
    guest: &Guest,
) -> Result<CheckedIn, Refused> {
    let refused = |why| Failure::Refused(GuestRefusal::Ticket(why));
    let words = words(guest)?;
    let good = good_ticket(connection, context, ticket)
        .map_err(|failure| failure.map(GuestRefusal::Ticket))?;
    let hash = secret_hash(ticket.unwrap_or_default());
    sites::hold_places(connection, good.site.id)?;
    if !tickets::use_up(connection, &hash, context.clock.now())? {
        return Err(refused(TicketRefusal::None));
    }
    seat(connection, context, good.site.id, (guest, &words), Some(&hash))
}

fn seat(
    connection: &mut Connection,
    context: &Context,
    site: SiteId,
    (guest, words): (&Guest, &Words<'_>),
    phone_hash: Option<&str>,
) -> Result<CheckedIn, Refused> {
    // Before anything that refers to the site: whoever renames or deletes it holds its places first.
    sites::hold_places(connection, site)?;
    let person = add(connection, context, site, (guest, words), phone_hash)?;
    let place = PlaceWish::Cafe { zone: None };
    let request = CheckIn { person, site, place, unseen: false, card: None, invitation: None };
    check_in(connection, context, &request).map_err(|failure| failure.map(GuestRefusal::CheckIn))
}

fn add(
    connection: &mut Connection,
    context: &Context,
    site: SiteId,
    (guest, words): (&Guest, &Words<'_>),
    phone_hash: Option<&str>,
) -> Result<PersonId, StoreError> {
    let now = context.clock.now();
    let gone = || StoreError::corrupt("kiosk or ticket", "has no site");
    let at = sites::by_id(connection, site)?.ok_or_else(gone)?;
    let day = at.day(now);
    let new = NewGuest {
        email: stand_in(&context.chance.bytes()),
        name: words.name.to_owned(),
        language: at.language,
        organisation: words.organisation.to_owned(),
        known_since: now,
        number: context.chance.bytes(),
        day,
    };
    let person = guests::add_unannounced(connection, &new, now)?;
    let text = ConsentText::newest();
    consents::add(connection, person, now, guest.consent, ConsentWay::Page, text)?;
    persons::set_consent(connection, person, guest.consent.then_some(day), now)?;
    let host = words.host.map(ToOwned::to_owned);
    let unannounced = Unannounced { person, site, day, kind: guest.kind, host };
    unannounced_guests::add(connection, &unannounced, phone_hash)?;
    Ok(person)
}
