use super::my_data::{MyData, my_data};
use crate::domain::person::address::EmailAddress;
use crate::domain::person::deed::Deed;
use crate::store::person::access_log::Entry;
use crate::store::person::{access_log, persons};
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::person::access_log::COMMAND;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("nobody here has the address {0}")]
pub struct UnknownAddress(pub EmailAddress);

/// Exports everything held about the person with this address. The access log tells the person about it, with the
/// reason.
pub fn data_by_command(
    connection: &mut Connection,
    context: &Context,
    email: &EmailAddress,
    reason: &str,
) -> Result<MyData, Failure<UnknownAddress>> {
    let person = persons::by_email(connection, email.as_str())?
        .ok_or_else(|| Failure::Refused(UnknownAddress(email.clone())))?;
    let entry = Entry {
        at: context.clock.now(),
        actor: COMMAND.to_owned(),
        deed: Deed::DataExported,
        person: Some(person.id),
        detail: String::new(),
        reason: Some(reason.to_owned()).filter(|reason| !reason.is_empty()),
    };
    access_log::add(connection, &entry)?;
    Ok(my_data(connection, context, person.id, None)?)
}
