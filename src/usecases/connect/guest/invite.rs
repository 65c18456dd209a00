//! A host invites a guest for a day. Whether the address is known here makes no difference to what this does.

use chrono::{NaiveDate, TimeDelta};

use super::refusal::{InvitationRefusal, Limit};
use crate::domain::identity::{InvitationId, PersonId};
use crate::domain::language::Language;
use crate::domain::person::address::EmailAddress;
use crate::domain::place::site::Site;
use crate::domain::place::zone::ZoneKind;
use crate::domain::stay::invitation::{GuestKind, InvitedTo, guest_words, may_invite_for};
use crate::domain::stay::numbers::{
    MOST_INVITATIONS, MOST_INVITATIONS_A_DAY, MOST_INVITATIONS_TO_ONE_A_DAY,
};
use crate::store::person::persons;
use crate::store::place::sites;
use crate::store::stay::invitation_counts::{Counts, counts};
use crate::store::stay::invitations;
use crate::store::stay::invitations::NewInvitation;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::connect::home_site::home_site;
use crate::usecases::{Context, letter_id};

/// Whom a host would invite, as they wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub name: String,
    pub email: String,
    /// Whom they come from; may be empty.
    pub organisation: String,
    pub language: Language,
    pub kind: GuestKind,
    pub place: InvitedTo,
    /// The site's name; none: where the host is.
    pub site: Option<String>,
    pub day: NaiveDate,
}

type Refused = Failure<InvitationRefusal>;

fn invalid(why: &str) -> Refused {
    Failure::Refused(InvitationRefusal::Invalid(why.to_owned()))
}

/// Keeps an invitation; its letter follows.
pub fn invite(
    connection: &mut Connection,
    context: &Context,
    host: PersonId,
    wanted: &Wanted,
) -> Result<InvitationId, Refused> {
    // One after the other, so that two at once are both counted.
    persons::hold(connection, host)?;
    let known = persons::by_id(connection, host)?
        .ok_or_else(|| StoreError::corrupt("session", "its person is gone"))?;
    if known.is_guest() {
        return Err(Failure::Refused(InvitationRefusal::Guest));
    }
    let email: EmailAddress =
        wanted.email.parse().map_err(|_| invalid("email: no e-mail address"))?;
    if email.as_str() == known.email {
        return Err(invalid("email: your own"));
    }
    let name = guest_words(&wanted.name).filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| invalid("name: one line of at most 60 characters, no link"))?;
    let organisation = guest_words(&wanted.organisation)
        .ok_or_else(|| invalid("organisation: one line of at most 60 characters, no link"))?;
    let site = site_of(connection, host, wanted.site.as_deref())?;
    open_to(connection, context, &site, wanted)?;
    let address_hash = address_hash(context, email.as_str());
    once_more(connection, context, host, &address_hash, site.day(context.clock.now()))?;
    let new = NewInvitation {
        host,
        email: email.as_str().to_owned(),
        address_hash,
        name: name.to_owned(),
        organisation: organisation.to_owned(),
        language: wanted.language,
        kind: wanted.kind,
        place: wanted.place,
        site: site.id,
        day: wanted.day,
        uid: letter_id(context, "invitation"),
    };
    Ok(invitations::add(connection, &new, context.clock.now())?)
}

/// By this, an address that was invited is recognised.
pub(in crate::usecases) fn address_hash(context: &Context, email: &str) -> String {
    context.keys.sign_hex("invited-address", email.as_bytes())
}

fn site_of(
    connection: &mut Connection,
    host: PersonId,
    name: Option<&str>,
) -> Result<Site, Refused> {
    let site = match name {
        Some(name) => sites::by_name(connection, name)?,
        None => home_site(connection, host)?,
    };
    site.ok_or(Failure::Refused(InvitationRefusal::UnknownSite))
}

/// Refuses a day on which the site does not open, and a place that it does not have.
fn open_to(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    wanted: &Wanted,
) -> Result<(), Refused> {
    let now = context.clock.now();
    let closed = sites::days_closed(connection, site)?;
    let over = now >= site.opening(wanted.day).1;
    if over || !may_invite_for(wanted.day, site.day(now), &closed) {
        return Err(invalid("day: one of the next 60 days on which the site opens"));
    }
    let kind = match wanted.place {
        InvitedTo::Cafe => ZoneKind::Cafe,
        InvitedTo::Desk => ZoneKind::Desks,
    };
    let plan = context.plan(connection, site)?;
    if plan.zones.iter().any(|zone| zone.kind == kind) {
        Ok(())
    } else {
        Err(invalid("place: the site has none of these"))
    }
}

/// Refuses a host who invited as many as anybody may. That counts what they did themselves, so that it tells nothing.
fn once_more(
    connection: &mut Connection,
    context: &Context,
    host: PersonId,
    address_hash: &str,
    today: NaiveDate,
) -> Result<(), Refused> {
    let since = context.clock.now() - TimeDelta::days(1);
    let Counts { stand, lately, to_one } = counts(connection, host, address_hash, today, since)?;
    let limits = [
        (to_one >= MOST_INVITATIONS_TO_ONE_A_DAY, Limit::Address),
        (lately >= MOST_INVITATIONS_A_DAY, Limit::Today),
        (stand >= MOST_INVITATIONS, Limit::ToCome),
    ];
    match limits.into_iter().find(|(reached, _)| *reached) {
        Some((_, limit)) => Err(Failure::Refused(InvitationRefusal::Enough(limit))),
        None => Ok(()),
    }
}
