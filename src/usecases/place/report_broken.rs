//! Reports something broken at a desk. Who reports it is not stored, so nobody can be told to stop; instead, a report
//! that is already known often enough is dropped.

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
    // Serializes with a deletion of the desk, after which there is nothing to report.
    place_changes::hold(connection, site.id)?;
    let (site, desk) = desk_of(connection, context, code)?;
    if reports::unsolved(connection, desk, kind)? >= MOST_UNSOLVED_REPORTS {
        return Ok(());
    }
    reports::add(connection, site.id, desk, kind, line, context.clock.now())?;
    Ok(())
}
