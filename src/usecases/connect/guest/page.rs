//! The page of a letter that invites.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::identity::LetterId;
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;
use crate::domain::stay::invitation::{GuestKind, InvitedTo};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::stay::invitations;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::person::me::Consent;
use crate::usecases::stay::invited::badge_of;

/// An invitation, as whoever is invited reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InvitationPage {
    /// The reader's language.
    pub language: Language,
    /// The reader's first name.
    pub reader: String,
    /// Who invites.
    pub host: String,
    /// Whom the host works for; may be empty.
    pub host_organisation: String,
    pub site: String,
    pub day: NaiveDate,
    /// When the site opens on that day, as `08:00`.
    pub opens: String,
    /// When it closes.
    pub closes: String,
    pub place: InvitedTo,
    /// What only a guest has; null of somebody who has a badge of their own.
    pub guest: Option<InvitedGuest>,
}

/// What only a guest has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InvitedGuest {
    /// The badge for that day; null once it is past.
    pub badge: Option<String>,
    /// The badge as a QR code, an SVG picture; null likewise.
    pub badge_svg: Option<String>,
    /// The name by which others would know them.
    pub name: String,
    /// Whom they come from, as others would read it; may be empty.
    pub organisation: String,
    pub kind: GuestKind,
    /// What they answered to the question of consent; null if nothing yet.
    pub consent: Option<Consent>,
}

/// The page of a letter that invites; none once it was called off or is forgotten.
pub fn invitation_page(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
    reader: &Person,
) -> Result<Option<InvitationPage>, StoreError> {
    let found = invitations::by_letter(connection, letter)?;
    let Some(found) = found.filter(|found| found.called_off_at.is_none()) else { return Ok(None) };
    let host = persons::by_id(connection, found.host)?;
    let site = sites::by_id(connection, found.site)?;
    let (Some(host), Some(site)) = (host, site) else { return Ok(None) };
    let good = found.day >= site.day(context.clock.now());
    let guest = reader.is_guest().then(|| InvitedGuest {
        badge: good.then(|| badge_of(&context.keys, &found.uid)),
        badge_svg: None,
        name: reader.name.clone(),
        organisation: reader.organisation.clone(),
        kind: found.kind,
        consent: reader.consent.map(Consent::from),
    });
    Ok(Some(InvitationPage {
        language: reader.language,
        reader: first_name(&reader.name).to_owned(),
        host: host.name,
        host_organisation: host.organisation,
        site: site.name,
        day: found.day,
        opens: site.hours.opens().to_string(),
        closes: site.hours.closes().to_string(),
        place: found.place,
        guest,
    }))
}
