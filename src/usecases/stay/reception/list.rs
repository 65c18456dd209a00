//! The list of a day's guests.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::Serialize;
use utoipa::ToSchema;

pub use super::day::ReceptionRefusal;
use super::day::{GuestOfDay, Shown, guests_of};
use crate::domain::identity::PersonId;
use crate::domain::person::deed::Deed;
use crate::domain::person::reception::Reception;
use crate::domain::stay::invitation::GuestKind;
use crate::store::person::access_log::noted_since;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::person::access_log::note_people;

/// A guest as reception sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GuestLine {
    /// By what requests name them.
    pub id: String,
    /// Their name, as they or their host wrote it.
    pub name: String,
    /// Whom they come from; may be empty.
    pub organisation: String,
    /// Who expects them; of somebody without an invitation what they typed, whether anybody is so called or not, and
    /// until the day is over.
    pub host: String,
    pub kind: GuestKind,
    pub site: String,
    /// The site's time zone.
    pub time_zone: String,
    /// Whether a host invited them, so that there is a badge to print.
    pub invited: bool,
    /// When they came; null if they did not. Of an applicant who did not agree to be seen always null.
    pub arrived_at: Option<DateTime<Utc>>,
    /// When they left; null if they are there, or did not come.
    pub left_at: Option<DateTime<Utc>>,
}

/// A list that is read again within this time is one look.
const ONE_LOOK: TimeDelta = TimeDelta::hours(1);

/// The guests of a day. That they were shown stands in the access log of each, and of their hosts.
pub fn guests(
    connection: &mut Connection,
    context: &Context,
    reception: Reception,
    day: Option<NaiveDate>,
) -> Result<Vec<GuestLine>, Failure<ReceptionRefusal>> {
    let found = guests_of(connection, context, day.map_or(Shown::Today, Shown::On))?;
    let found = found.ok_or(Failure::Refused(ReceptionRefusal::OtherDay))?;
    let people = found.iter().flat_map(|guest| guest.person.into_iter().chain(guest.host));
    note(connection, context, reception, people.collect())?;
    Ok(found.into_iter().map(line).collect())
}

fn note(
    connection: &mut Connection,
    context: &Context,
    reception: Reception,
    mut people: BTreeSet<PersonId>,
) -> Result<(), StoreError> {
    let actor = reception.to_string();
    let since = context.clock.now() - ONE_LOOK;
    for noted in noted_since(connection, &actor, Deed::GuestShown, since)? {
        people.remove(&noted);
    }
    note_people(connection, context, (&actor, None), Deed::GuestShown, people)
}

pub(super) fn line(guest: GuestOfDay) -> GuestLine {
    GuestLine {
        id: guest.id,
        name: guest.name,
        organisation: guest.organisation,
        host: guest.host_name,
        kind: guest.kind,
        time_zone: guest.site.time_zone.to_string(),
        site: guest.site.name,
        invited: guest.uid.is_some(),
        arrived_at: guest.arrived_at,
        left_at: guest.left_at,
    }
}
