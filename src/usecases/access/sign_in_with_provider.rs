//! Somebody for whom the identity provider vouches gets a session.

use chrono::{DateTime, Utc};

use super::enter_role::{begin_in_role, leave_role};
use super::shut_out::out_of_role;
use super::sign_in::{begin_session, sign_out};
use crate::domain::access::proof::Proof;
use crate::domain::person::address::EmailAddress;
use crate::domain::person::deed::{Deed, PROVIDER_SAYS_SO};
use crate::domain::person::role::Role;
use crate::store::access::identities;
use crate::store::person::access_log::Entry;
use crate::store::person::persons::Person;
use crate::store::person::{access_log, person_register, persons};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Who somebody is, as the provider vouches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VouchedFor {
    pub issuer: String,
    pub subject: String,
    pub email: Option<EmailAddress>,
    /// Where roles come from the provider: the one they have, or none.
    pub role: Option<Option<Role>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub since: DateTime<Utc>,
    pub in_role: bool,
    /// The session that the browser has: it ends.
    pub earlier: Option<String>,
    pub device: String,
}

/// What came of it. No refusal: what the provider says of a role counts even if there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetIn {
    Yes {
        token: String,
        /// The person's address.
        email: String,
    },
    UnknownPerson,
    NoRole,
    SignedOut,
}

pub fn sign_in_with_provider(
    connection: &mut Connection,
    context: &Context,
    vouched: &VouchedFor,
    wanted: &Wanted,
) -> Result<LetIn, StoreError> {
    let Some(person) = find(connection, context, vouched)? else {
        return Ok(LetIn::UnknownPerson);
    };
    // Whoever deactivates them at this moment, or ends all their sessions, was first or comes after.
    persons::hold(connection, person.id)?;
    let person = persons::by_id(connection, person.id)?.filter(|person| person.active);
    let Some(person) = person else { return Ok(LetIn::UnknownPerson) };
    let signed_out = persons::signed_out_at(connection, person.id)?;
    if signed_out.is_some_and(|at| at >= wanted.since) {
        return Ok(LetIn::SignedOut);
    }
    let role = match vouched.role {
        None => person.role,
        Some(role) => {
            take_over_role(connection, context, &person, role)?;
            role
        }
    };
    if !wanted.in_role {
        if let Some(token) = &wanted.earlier {
            sign_out(connection, token)?;
        }
        let session =
            begin_session(connection, context, person.id, Proof::Provider, &wanted.device)?;
        return Ok(LetIn::Yes { token: session.token, email: person.email });
    }
    let Some(role) = role else { return Ok(LetIn::NoRole) };
    if let Some(token) = &wanted.earlier {
        leave_role(connection, token)?;
    }
    let role = (role, Proof::Provider);
    let token = begin_in_role(connection, context, person.id, role, &wanted.device)?;
    Ok(LetIn::Yes { token, email: person.email })
}

/// Who it is: whoever was linked to this subject of this issuer; else, this once, whoever has the address that
/// the provider verified and is linked to nobody there. An address may come to belong to somebody else, a
/// subject does not.
fn find(
    connection: &mut Connection,
    context: &Context,
    vouched: &VouchedFor,
) -> Result<Option<Person>, StoreError> {
    let VouchedFor { issuer, subject, email, .. } = vouched;
    if let Some(id) = identities::person_of(connection, issuer, subject)? {
        return Ok(persons::by_id(connection, id)?.filter(|person| person.active));
    }
    let Some(email) = email else { return Ok(None) };
    let found = persons::by_email(connection, email.as_str())?.filter(|person| person.active);
    let Some(person) = found else { return Ok(None) };
    // Two subjects with one address that come at the same moment come one after the other.
    persons::hold(connection, person.id)?;
    if identities::is_linked(connection, issuer, person.id)? {
        return Ok(None);
    }
    identities::link(connection, issuer, subject, person.id, context.clock.now())?;
    Ok(Some(person))
}

/// Gives a person the role that the provider says they have; sessions in another end.
fn take_over_role(
    connection: &mut Connection,
    context: &Context,
    person: &Person,
    role: Option<Role>,
) -> Result<(), StoreError> {
    if person.role == role {
        return Ok(());
    }
    person_register::set_role(connection, person.id, role)?;
    out_of_role(connection, person.id)?;
    let entry = Entry {
        at: context.clock.now(),
        actor: "provider".to_owned(),
        deed: Deed::RoleSet,
        person: Some(person.id),
        detail: role.map_or("none", Role::as_str).to_owned(),
        reason: Some(PROVIDER_SAYS_SO.to_owned()),
    };
    access_log::add(connection, &entry)
}
