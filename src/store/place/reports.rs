//! Reports of broken things. Who made them is not kept.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{DeskId, ReportId, SiteId};
use crate::domain::place::report::{ReportKind, ReportState};
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::reports;

/// A report as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its number.
    pub id: ReportId,
    /// The desk.
    pub desk: DeskId,
    /// What is broken.
    pub kind: ReportKind,
    /// What the reporter added in one line; may be empty.
    pub line: String,
    /// How far the repair is.
    pub state: ReportState,
    /// When it was made.
    pub reported_at: DateTime<Utc>,
    /// When its state was set last.
    pub changed_at: DateTime<Utc>,
}

type Row = (i64, i64, String, String, String, NaiveDateTime, NaiveDateTime);

fn read((id, desk, kind, line, state, reported, changed): Row) -> Result<Report, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("report", why);
    Ok(Report {
        id: ReportId(id),
        desk: DeskId(desk),
        kind: kind.parse().map_err(corrupt)?,
        line,
        state: state.parse().map_err(corrupt)?,
        reported_at: reported.and_utc(),
        changed_at: changed.and_utc(),
    })
}

/// Adds a report, open, of what is broken at a desk of the site.
pub fn add(
    connection: &mut Connection,
    site: SiteId,
    desk: DeskId,
    kind: ReportKind,
    line: &str,
    now: DateTime<Utc>,
) -> Result<ReportId, StoreError> {
    let id = diesel::insert_into(reports::table)
        .values((
            reports::site_id.eq(site.0),
            reports::desk_id.eq(desk.0),
            reports::kind.eq(kind.as_str()),
            reports::line.eq(line),
            reports::reported_at.eq(now.naive_utc()),
            reports::changed_at.eq(now.naive_utc()),
        ))
        .returning(reports::id)
        .get_result(connection)?;
    Ok(ReportId(id))
}

/// How many reports of this kind about a desk are not solved yet.
pub fn unsolved(
    connection: &mut Connection,
    desk: DeskId,
    kind: ReportKind,
) -> Result<i64, StoreError> {
    let unsolved = reports::table
        .filter(reports::desk_id.eq(desk.0))
        .filter(reports::kind.eq(kind.as_str()))
        .filter(reports::state.ne(ReportState::Solved.as_str()));
    Ok(unsolved.count().get_result(connection)?)
}

/// The reports of a site, the newest first.
pub fn of_site(connection: &mut Connection, site: SiteId) -> Result<Vec<Report>, StoreError> {
    reports::table
        .filter(reports::site_id.eq(site.0))
        .order((reports::reported_at.desc(), reports::id.desc()))
        .select((
            reports::id,
            reports::desk_id,
            reports::kind,
            reports::line,
            reports::state,
            reports::reported_at,
            reports::changed_at,
        ))
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Deletes the reports that were solved before `moment`; how many.
pub fn delete_solved_before(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let old = reports::table
        .filter(reports::state.eq(ReportState::Solved.as_str()))
        .filter(reports::changed_at.lt(moment.naive_utc()));
    Ok(diesel::delete(old).execute(connection)?)
}

/// Sets how far a repair is; false if there is no such report.
pub fn set_state(
    connection: &mut Connection,
    id: ReportId,
    state: ReportState,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let rows = diesel::update(reports::table.find(id.0))
        .set((reports::state.eq(state.as_str()), reports::changed_at.eq(now.naive_utc())))
        .execute(connection)?;
    Ok(rows > 0)
}
