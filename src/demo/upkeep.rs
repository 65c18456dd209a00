//! What the managers of the example office did in the weeks before: drawings, repairs, desks out of use.

use chrono::{DateTime, NaiveDate, Utc};

use super::{drawing, office};
use crate::app::App;
use crate::domain::place::report::{ReportKind, ReportState};
use crate::domain::place::site::{FloorPlace, Plan, Site};
use crate::store::place::{plan, reports};
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::place::edit::EditRefusal;
use crate::usecases::place::reports::set_report_state;
use crate::usecases::place::{close_desk, edit_drawing};

#[derive(Debug, Clone, Copy)]
enum Deed {
    Report(ReportKind, &'static str),
    /// The state of the newest report about a desk.
    State(ReportState),
    /// A desk out of use: why, from when if not now, until when (days of the site's month).
    Close(&'static str, Option<(u32, u32)>, Option<(u32, u32)>),
}

/// Month and day, the desk, and what was done.
const DEEDS: &[((u32, u32), &str, Deed)] = &[
    ((10, 19), "BER-3", Deed::Report(ReportKind::Chair, "een wiel zit los")),
    ((10, 20), "BER-3", Deed::State(ReportState::Repairing)),
    ((10, 23), "BER-3", Deed::State(ReportState::Solved)),
    ((11, 12), "HAZ-2", Deed::Report(ReportKind::Screen, "blijft zwart")),
    ((11, 13), "HAZ-2", Deed::State(ReportState::Repairing)),
    ((11, 13), "HAZ-2", Deed::Close("Scherm in reparatie", None, Some((11, 20)))),
    ((11, 16), "EIK-4", Deed::Report(ReportKind::Power, "stopcontact doet het niet")),
    ((11, 16), "PLA-8", Deed::Close("Tafelblad beschadigd", None, None)),
    ((11, 17), "TAX-1", Deed::Report(ReportKind::Light, "flikkert")),
    ((11, 17), "DEN-1", Deed::Close("Nieuwe vloer", Some((11, 23)), Some((11, 25)))),
    ((11, 17), "DEN-2", Deed::Close("Nieuwe vloer", Some((11, 23)), Some((11, 25)))),
];

/// Carries out the deeds of a day, at the time of the clock.
pub(super) async fn of_day(app: &App, site: &Site, day: NaiveDate) -> Result<(), String> {
    let site = site.clone();
    super::write(app, move |connection, context| {
        let plan = plan::plan(connection, site.id)?;
        let is_due = |month_day: (u32, u32)| date(month_day) == day;
        for (_, desk, deed) in DEEDS.iter().filter(|(on, ..)| is_due(*on)) {
            perform(connection, context, &site, &plan, desk, *deed)?;
        }
        Ok::<_, Failure<EditRefusal>>(())
    })
    .await
}

fn perform(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    plan: &Plan,
    desk: &str,
    deed: Deed,
) -> Result<(), Failure<EditRefusal>> {
    let known = plan.desks.iter().find(|known| known.name == desk);
    let desk = known.ok_or(Failure::Refused(EditRefusal::UnknownPlace))?.id;
    match deed {
        Deed::Report(kind, line) => {
            reports::add(connection, site.id, desk, kind, line, context.clock.now())?;
        }
        Deed::State(state) => {
            let all = reports::of_site(connection, site.id)?;
            if let Some(report) = all.into_iter().find(|report| report.desk == desk) {
                set_report_state(connection, context, report.id, state)?;
            }
        }
        Deed::Close(reason, from, until) => {
            let at = |month_day| opening(site, month_day);
            let (from, until) = (from.map(at), until.map(at));
            close_desk::close_desk(connection, context, desk, reason, from, until)?;
        }
    }
    Ok(())
}

fn date((month, day): (u32, u32)) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap_or(NaiveDate::MAX)
}

fn opening(site: &Site, month_day: (u32, u32)) -> DateTime<Utc> {
    site.opening(date(month_day)).0
}

pub(super) async fn draw(app: &App, site: &Site) -> Result<(), String> {
    for (floor, svg) in [(office::GROUND, drawing::ground()), (office::FIRST, drawing::first())] {
        let drawn = edit_drawing::clean_drawing(svg.as_bytes()).map_err(|why| why.to_string())?;
        let site = site.id;
        super::write(app, move |connection, context| {
            let is_it = |known: &&FloorPlace| known.name == floor;
            let known = plan::plan(connection, site)?.floors.iter().find(is_it).map(|it| it.id);
            let id = known.ok_or(Failure::Refused(EditRefusal::UnknownPlace))?;
            edit_drawing::put_drawing(connection, context, id, &drawn)?;
            edit_drawing::place_drawing(connection, context, id, drawing::CORNER, drawing::WIDTH)
        })
        .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_deed_is_at_a_desk_of_the_office_and_reports_are_in_all_states() {
        let places = office::places_csv();
        for (_, desk, _) in DEEDS {
            assert!(places.contains(&format!(",{desk},")), "{desk}");
        }
        let states = DEEDS.iter().filter_map(|(_, _, deed)| match deed {
            Deed::State(state) => Some(*state),
            _ => None,
        });
        let states: Vec<_> = states.collect();
        assert!(states.contains(&ReportState::Repairing) && states.contains(&ReportState::Solved));
    }
}
