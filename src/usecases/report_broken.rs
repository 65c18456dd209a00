//! Something at a desk is broken. Who says so is not kept.

use super::Context;
use super::sticker::{StickerRefusal, desk_of};
use crate::domain::report::ReportKind;
use crate::store::{Connection, Failure, place_changes, reports};

/// Reports what is broken at the desk of a sticker; `line` may be empty.
pub fn report_broken(
    connection: &mut Connection,
    context: &Context,
    code: &str,
    kind: ReportKind,
    line: &str,
) -> Result<(), Failure<StickerRefusal>> {
    let (site, _) = desk_of(connection, context, code)?;
    // Whoever deletes the desk waits, or is waited for: then there is nothing to report any more.
    place_changes::hold(connection, site.id)?;
    let (site, desk) = desk_of(connection, context, code)?;
    reports::add(connection, site.id, desk, kind, line, context.clock.now())?;
    Ok(())
}
