//! Reports of broken things. Who made them is not kept.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{DeskId, ReportId, SiteId};
use crate::domain::place::report::{ReportKind, ReportState};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::reports;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub id: ReportId,
    pub desk: DeskId,
    pub kind: ReportKind,
    /// What the reporter added in one line; may be empty.
    pub line: String,
    pub state: ReportState,
    pub reported_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    desk_id: i64,
    kind: String,
    line: String,
    state: String,
    reported_at: Moment,
    changed_at: Moment,
}

fn read(row: Row) -> Result<Report, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("report", why);
    Ok(Report {
        id: ReportId(row.id),
        desk: DeskId(row.desk_id),
        kind: row.kind.parse().map_err(corrupt)?,
        line: row.line,
        state: row.state.parse().map_err(corrupt)?,
        reported_at: row.reported_at.into(),
        changed_at: row.changed_at.into(),
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
            reports::reported_at.eq(Moment(now)),
            reports::changed_at.eq(Moment(now)),
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
        .filter(reports::changed_at.lt(Moment(moment)));
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
        .set((reports::state.eq(state.as_str()), reports::changed_at.eq(Moment(now))))
        .execute(connection)?;
    Ok(rows > 0)
}
