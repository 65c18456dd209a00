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
use crate::store::stay::invitations::Invitation;
use crate::store::stay::{guest_visits, invitations};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::stay::stay_view::{StayView, view as stay_view};

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
    /// When the guest left today; null if they did not, or came again.
    pub left_at: Option<DateTime<Utc>>,
    /// Where the guest is now; null if they are not there.
    pub sits: Option<GuestSeat>,
    /// The site's time zone.
    pub time_zone: String,
}

/// Where a guest is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GuestSeat {
    pub floor: String,
    pub zone: String,
    /// The desk; null in a café or private zone.
    pub desk: Option<String>,
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
    let mut views = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(site) = sites.get(&row.site) else { continue };
        let visit = match row.arrived_at {
            Some(_) if row.day == site.day(now) => visit(connection, context, site, &row)?,
            _ => (None, None),
        };
        views.push(view(row, site, now, visit));
    }
    Ok(views)
}

type Visit = (Option<DateTime<Utc>>, Option<GuestSeat>);

/// When a guest left, or where they are.
fn visit(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    row: &Invitation,
) -> Result<Visit, StoreError> {
    let Some(stay) = guest_visits::last_stay(connection, row)? else { return Ok((None, None)) };
    let is_due = stay.ends_by <= context.clock.now();
    if let Some(left) = stay.ended_at.or(is_due.then_some(stay.ends_by)) {
        return Ok((Some(left), None));
    }
    let StayView { floor, zone, desk, .. } = stay_view(connection, context, site, &stay)?;
    Ok((None, Some(GuestSeat { floor, zone, desk })))
}

fn view(
    row: Invitation,
    site: &Site,
    now: DateTime<Utc>,
    (left_at, sits): Visit,
) -> InvitationView {
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
        left_at,
        sits,
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
