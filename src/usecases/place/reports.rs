use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::edit::{EditRefusal, Edited, refuse};
use super::floor_plan::{PlaceRefusal, site_named};
use crate::domain::identity::ReportId;
use crate::domain::place::report::{ReportKind, ReportState};
use crate::domain::place::site::Plan;
use crate::store::place::reports;
use crate::store::place::reports::Report;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// A report of something broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct BrokenThing {
    #[schema(value_type = i64)]
    pub id: ReportId,
    pub desk: String,
    /// Its table.
    pub table: String,
    /// Its zone.
    pub zone: String,
    pub floor: String,
    /// What is broken.
    pub kind: ReportKind,
    /// What was added in one line; may be empty.
    pub line: String,
    /// How far the repair is.
    pub state: ReportState,
    /// When it was reported.
    pub reported_at: DateTime<Utc>,
    /// When its state was set last.
    pub changed_at: DateTime<Utc>,
}

pub fn site_reports(
    connection: &mut Connection,
    context: &Context,
    site: &str,
) -> Result<Vec<BrokenThing>, Failure<PlaceRefusal>> {
    let site = site_named(connection, site)?;
    let plan = context.plan(connection, &site)?;
    let found = reports::of_site(connection, site.id)?;
    Ok(found.into_iter().filter_map(|report| named(&plan, report)).collect())
}

pub fn set_report_state(
    connection: &mut Connection,
    context: &Context,
    report: ReportId,
    state: ReportState,
) -> Edited<()> {
    if reports::set_state(connection, report, state, context.clock.now())? {
        Ok(())
    } else {
        refuse(EditRefusal::UnknownPlace)
    }
}

fn named(plan: &Plan, report: Report) -> Option<BrokenThing> {
    let desk = plan.desk(report.desk)?;
    let table = plan.table_of(desk)?;
    let zone = plan.zones.get(table.zone)?;
    Some(BrokenThing {
        id: report.id,
        desk: desk.name.clone(),
        table: table.name.clone(),
        zone: zone.name.clone(),
        floor: plan.floor_of(zone)?.name.clone(),
        kind: report.kind,
        line: report.line,
        state: report.state,
        reported_at: report.reported_at,
        changed_at: report.changed_at,
    })
}
