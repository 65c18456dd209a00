//! How this house works, for applicants and newcomers: from the settings in force, which anybody may read. Nothing here tells who
//! is in, or how many.

use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::language::Language;
use crate::domain::place::draw_policy::Policy;
use crate::domain::place::open_days::WeekDay;
use crate::domain::place::zone::ZoneKind;
use crate::domain::upkeep::retention::GUESTS_DAYS;
use crate::store::house::welcome_texts;
use crate::store::place::sites;
use crate::store::upkeep::retention;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// How the house works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Welcome {
    /// The sites, by name.
    pub sites: Vec<WelcomeSite>,
    /// For how many days guests are kept after their last visit.
    pub guests_days: u16,
    pub words: OwnWords,
}

/// The house's own words, in paragraphs that blank lines divide; empty if there are none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OwnWords {
    pub nl: String,
    pub en: String,
}

/// How a site works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WelcomeSite {
    pub name: String,
    /// HH:MM.
    pub opens: String,
    /// HH:MM.
    pub closes: String,
    /// On which days it is open.
    pub weekdays: Vec<WeekDay>,
    /// How desks are drawn.
    pub policy: Policy,
    /// Whether it has desks.
    pub has_desks: bool,
    /// The names of its cafés.
    pub cafes: Vec<String>,
    /// For how many days it is kept who sat where.
    pub stays_days: u16,
    /// For how many days it is kept who shared a table or café.
    pub encounters_days: u16,
}

pub fn welcome(connection: &mut Connection, context: &Context) -> Result<Welcome, StoreError> {
    let windows = retention::windows(connection)?;
    let mut shown = Vec::new();
    for site in sites::all(connection)? {
        let plan = context.plan(connection, &site)?;
        let kept = windows.get(&site.id).copied().unwrap_or_default();
        let cafes = plan.zones.iter().filter(|zone| zone.kind == ZoneKind::Cafe);
        shown.push(WelcomeSite {
            opens: site.hours.opens().to_string(),
            closes: site.hours.closes().to_string(),
            weekdays: site.open_days.iter().collect(),
            policy: site.policy,
            has_desks: !plan.desks.is_empty(),
            cafes: cafes.map(|zone| zone.name.clone()).collect(),
            stays_days: kept.stays,
            encounters_days: kept.encounters,
            name: site.name,
        });
    }
    Ok(Welcome {
        sites: shown,
        guests_days: GUESTS_DAYS,
        words: OwnWords {
            nl: welcome_texts::find(connection, Language::Nl)?,
            en: welcome_texts::find(connection, Language::En)?,
        },
    })
}
