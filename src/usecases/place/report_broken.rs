//! Something at a desk is broken. Who says so is not kept, so that nobody can be told to stop: what is known well
//! enough is not written down once more.

use super::sticker::{StickerRefusal, desk_of};
use crate::domain::place::numbers::MOST_UNSOLVED_REPORTS;
use crate::domain::place::report::ReportKind;
use crate::store::place::{place_changes, reports};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

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
    if reports::unsolved(connection, desk, kind)? >= MOST_UNSOLVED_REPORTS {
        return Ok(());
    }
    reports::add(connection, site.id, desk, kind, line, context.clock.now())?;
    Ok(())
}
