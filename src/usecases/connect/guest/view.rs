//! Invitations as their host sees them: what they wrote themselves, and whether a guest came. It is the same whomever the
//! address belongs to.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::refusal::InvitationRefusal;
use crate::domain::identity::{InvitationId, PersonId, SiteId};
use crate::domain::language::Language;
use crate::domain::place::site::Site;
use crate::domain::stay::invitation::{GuestKind, InvitedTo};
use crate::store::place::sites;
use crate::store::stay::invitations;
use crate::store::stay::invitations::Invitation;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// An invitation of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InvitationView {
    /// Its number.
    pub id: i64,
    /// Who is invited.
    pub name: String,
    /// Whom they come from; may be empty.
    pub organisation: String,
    /// The language of the letter.
    pub language: Language,
    pub kind: GuestKind,
    pub place: InvitedTo,
    /// The site, where the day is counted.
    pub site: String,
    pub day: NaiveDate,
    /// Whether that is today there.
    pub today: bool,
    /// When the guest came; null if they did not.
    pub arrived_at: Option<DateTime<Utc>>,
    /// The site's time zone.
    pub time_zone: String,
}

/// The invitations of a person, by day: those to come, and those of the last days.
pub fn own_invitations(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<InvitationView>, StoreError> {
    let rows = invitations::of_host(connection, person)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let sites: HashMap<SiteId, Site> =
        sites::all(connection)?.into_iter().map(|site| (site.id, site)).collect();
    let now = context.clock.now();
    let view = |row: Invitation| sites.get(&row.site).map(|site| view(row, site, now));
    Ok(rows.into_iter().filter_map(view).collect())
}

fn view(row: Invitation, site: &Site, now: DateTime<Utc>) -> InvitationView {
    let Invitation { id, name, organisation, language, kind, place, day, arrived_at, .. } = row;
    InvitationView {
        id: id.0,
        name,
        organisation,
        language,
        kind,
        place,
        site: site.name.clone(),
        day,
        today: site.day(now) == day,
        arrived_at,
        time_zone: site.time_zone.to_string(),
    }
}

/// One invitation of a person.
pub fn own_invitation(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: InvitationId,
) -> Result<InvitationView, Failure<InvitationRefusal>> {
    let own = own_invitations(connection, context, person)?;
    own.into_iter().find(|own| own.id == id.0).ok_or(Failure::Refused(InvitationRefusal::Unknown))
}
