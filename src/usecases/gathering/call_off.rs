//! A gathering is called off before it begins.

use super::announcer::Announcer;
use super::letters;
use super::refusal::{Refused, UNKNOWN, unless_to_come};
use super::view::find_and_hold;
use crate::domain::person::deed::Deed;
use crate::mail::GatheringNews;
use crate::store::Connection;
use crate::store::gathering::gatherings;
use crate::store::place::sites;
use crate::usecases::Context;

/// Calls a gathering off. Whoever meant to come gets word; it is shown as off until it would have been over.
pub fn call_off(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
    code: &str,
) -> Result<(), Refused> {
    let mut found = find_and_hold(connection, context, announcer.person(), code)?;
    let now = context.clock.now();
    unless_to_come(&found, now)?;
    found.sequence += 1;
    found.called_off = true;
    found.changed_at = now;
    gatherings::call_off(connection, &found, now)?;
    announcer.note(connection, context, Deed::GatheringCalledOff, code)?;
    let site = sites::by_id(connection, found.site)?.ok_or(UNKNOWN)?;
    Ok(letters::tell(connection, context, (&site, &found), GatheringNews::Off)?)
}
