//! For which days a person is invited, and which letters they refused.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::identity::PersonId;
use crate::domain::letter::kind::Series;
use crate::domain::stay::invitation::{GuestKind, InvitedTo};
use crate::store::person::persons::Person;
use crate::store::person::{persons, refused_invitations, refused_letters};
use crate::store::place::sites;
use crate::store::stay::{invitations, unannounced_guests};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::guest::invite::address_hash;

/// An invitation for the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyInvitation {
    /// Who invites them; empty for who does not agree to be named.
    pub host: String,
    pub site: String,
    pub day: NaiveDate,
    /// As what, by their host.
    pub kind: GuestKind,
    pub place: InvitedTo,
    /// How their host wrote their name.
    pub name: String,
    /// When they came; null if they did not.
    pub arrived_at: Option<DateTime<Utc>>,
}

/// A visit without an invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyUnannouncedVisit {
    pub site: String,
    pub day: NaiveDate,
    /// As what they signed in.
    pub kind: GuestKind,
    /// For whom they said they come; empty once that is forgotten.
    pub host: String,
}

/// The visit for which the person signed in as a guest, if they did.
pub(super) fn unannounced_visit(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<MyUnannouncedVisit>, StoreError> {
    let Some(found) = unannounced_guests::by_id(connection, person)? else { return Ok(None) };
    let site = sites::by_id(connection, found.site)?;
    Ok(Some(MyUnannouncedVisit {
        site: site.map(|site| site.name).unwrap_or_default(),
        day: found.day,
        kind: found.kind,
        host: found.host.unwrap_or_default(),
    }))
}

pub(super) fn invited(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MyInvitation>, StoreError> {
    let mut found = Vec::new();
    for row in invitations::of_person(connection, person)? {
        let host = persons::by_id(connection, row.host)?.filter(Person::may_be_named);
        let site = sites::by_id(connection, row.site)?;
        found.push(MyInvitation {
            host: host.map(|host| host.name).unwrap_or_default(),
            site: site.map(|site| site.name).unwrap_or_default(),
            day: row.day,
            kind: row.kind,
            place: row.place,
            name: row.name,
            arrived_at: row.arrived_at,
        });
    }
    found.reverse();
    Ok(found)
}

/// The series of letters that a person refused, by name.
pub(super) fn refused_series(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<String>, StoreError> {
    let mut refused = refused_letters::of_person(connection, person)?;
    if let Some(known) = persons::by_id(connection, person)?
        && refused_invitations::holds(connection, &address_hash(context, &known.email))?
    {
        refused.push(Series::Invitations.as_str().to_owned());
        refused.sort();
    }
    Ok(refused)
}
