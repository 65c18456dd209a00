//! What is stored and for how long at each site, read from the settings in force; `/privacy` is made from it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::access::numbers::CODE_LASTS;
use crate::domain::access::numbers::{ROLE_SESSION_LASTS, SESSION_IDLE, SESSION_LASTS};
use crate::domain::connect::numbers::OFFER_STANDS;
use crate::domain::place::draw_policy::Policy;
use crate::domain::place::site::Site;
use crate::domain::upkeep::retention::{
    ACCESS_LOG_MONTHS, ANSWERS, BANDS, ENCOUNTERS_DAYS, FOLLOW_UP_MONTHS, GUESTS_DAYS,
    HOUSE_FIGURES_DAYS, REPORTS, STAYS_DAYS, TICKETS, Windows, letters,
};
use crate::store::access::kiosks;
use crate::store::access::kiosks::Kiosk;
use crate::store::place::sites;
use crate::store::upkeep::retention;
use crate::store::upkeep::retention::Setting;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// What is in force at the sites, and everywhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InForce {
    /// The sites, by name.
    pub sites: Vec<SiteInForce>,
    /// What holds everywhere, and at sites that set nothing else.
    pub usual: Usual,
    /// When a site last set how long something is kept; null if none did.
    pub updated_at: Option<DateTime<Utc>>,
}

/// What is in force at a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SiteInForce {
    pub name: String,
    /// For how many days stays, draw records and pseudonyms are kept.
    pub stays_days: u16,
    /// For how many days encounters are kept.
    pub encounters_days: u16,
    /// What is kept longer than usual, and since when.
    pub longer: Vec<Longer>,
    /// The least number of persons that a published figure stands for.
    pub small_number: i64,
    /// Whether letters name people.
    pub names_in_mail: bool,
    /// How desks are drawn.
    pub policy: Policy,
    /// The hour of Monday at which digests are written.
    pub digest_hour: u32,
    /// The kiosks that read badges there, the newest first.
    pub kiosks: Vec<KioskInForce>,
}

/// A kiosk that reads badges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct KioskInForce {
    pub name: String,
    /// The site's date on which it was added.
    pub since: NaiveDate,
}

/// Something that a site keeps longer than usual.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Longer {
    /// `stays` or `encounters`.
    pub what: String,
    /// For how many days.
    pub days: u16,
    /// The site's date on which it was set.
    pub since: NaiveDate,
}

/// What holds unless a site set something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Usual {
    /// Tickets, in hours.
    pub tickets_hours: i64,
    /// Stays, draw records and pseudonyms, in days.
    pub stays_days: u16,
    /// Encounters, in days.
    pub encounters_days: u16,
    /// Guests, in days after their last visit.
    pub guests_days: u16,
    /// Sessions, in days without use.
    pub sessions_idle_days: i64,
    /// Sessions, in days, however much they are used.
    pub sessions_days: i64,
    /// Sessions in a role, in hours.
    pub role_session_hours: i64,
    /// The access log, in months.
    pub access_log_months: u32,
    /// Offers and asks, in days, unless they are renewed.
    pub offers_days: i64,
    /// Follow-ups, in months after they were closed or due.
    pub follow_ups_months: u32,
    /// Daily figures about the house, in days.
    pub house_figures_days: u16,
    /// Answers kept for requests that may be sent twice, in hours.
    pub answers_hours: i64,
    /// That a letter was sent, in days; what it said goes when it leaves.
    pub letters_days: i64,
    /// How full floors and rooms were, in bands, in days.
    pub bands_days: i64,
    /// Reports of broken things, in days after they were solved.
    pub reports_days: i64,
    /// Codes to sign in, in minutes.
    pub code_minutes: i64,
}

pub fn in_force(connection: &mut Connection, _: &Context) -> Result<InForce, StoreError> {
    let settings = retention::all(connection)?;
    let mut kiosks = kiosks::all(connection)?;
    kiosks.retain(|kiosk| kiosk.revoked_at.is_none());
    kiosks.sort_by_key(|kiosk| std::cmp::Reverse((kiosk.created_at, kiosk.id)));
    let sites = sites::all(connection)?.into_iter();
    let sites = sites.map(|site| at_site(site, &settings, &kiosks)).collect();
    let updated_at = settings.iter().map(|setting| setting.set_at).max();
    Ok(InForce { sites, usual: usual(), updated_at })
}

fn at_site(site: Site, settings: &[Setting], kiosks: &[Kiosk]) -> SiteInForce {
    let mut windows = Windows::default();
    let mut longer = Vec::new();
    for setting in settings.iter().filter(|setting| setting.site == site.id) {
        windows = windows.with(setting.kept, setting.days);
        if setting.days > setting.kept.usual_days() {
            let what = setting.kept.as_str().to_owned();
            longer.push(Longer { what, days: setting.days, since: site.day(setting.set_at) });
        }
    }
    let kiosks = kiosks.iter().filter(|kiosk| kiosk.site_id == site.id);
    let kiosks = kiosks
        .map(|kiosk| KioskInForce { name: kiosk.name.clone(), since: site.day(kiosk.created_at) });
    SiteInForce {
        kiosks: kiosks.collect(),
        stays_days: windows.stays,
        encounters_days: windows.encounters,
        longer,
        small_number: site.small_number,
        names_in_mail: site.names_in_mail,
        policy: site.policy,
        digest_hour: site.digest_hour,
        name: site.name,
    }
}

fn usual() -> Usual {
    Usual {
        tickets_hours: TICKETS.num_hours(),
        stays_days: STAYS_DAYS,
        encounters_days: ENCOUNTERS_DAYS,
        guests_days: GUESTS_DAYS,
        sessions_idle_days: SESSION_IDLE.num_days(),
        sessions_days: SESSION_LASTS.num_days(),
        role_session_hours: ROLE_SESSION_LASTS.num_hours(),
        access_log_months: ACCESS_LOG_MONTHS,
        offers_days: OFFER_STANDS.num_days(),
        follow_ups_months: FOLLOW_UP_MONTHS,
        house_figures_days: HOUSE_FIGURES_DAYS,
        answers_hours: ANSWERS.num_hours(),
        letters_days: letters().num_days(),
        bands_days: BANDS.num_days(),
        reports_days: REPORTS.num_days(),
        code_minutes: CODE_LASTS.num_minutes(),
    }
}
