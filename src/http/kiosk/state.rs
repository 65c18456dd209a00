use actix_web::web;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::language::Language;
use crate::domain::place::site::Site;
use crate::http::AppState;
use crate::http::auth::KioskCaller;
use crate::http::pages::release;
use crate::http::problem::Problem;
use crate::store::StoreError;
use crate::store::access::kiosks::Kiosk;
use crate::store::place::sites;
use crate::usecases::Context;
use crate::usecases::stay::site_now::{SiteNow, site_now};

/// What a kiosk shows.
#[derive(Serialize, ToSchema)]
pub struct KioskState {
    /// The kiosk's name.
    kiosk: String,
    /// Its site.
    site: String,
    /// The language of the site's kiosks.
    language: Language,
    /// The present moment.
    now: DateTime<Utc>,
    /// The site's time zone.
    time_zone: String,
    date: NaiveDate,
    /// Whether places are handed out.
    open: bool,
    /// Whether none are all day.
    closed_today: bool,
    /// While closed, the next day on which places are handed out.
    next_open_day: Option<NaiveDate>,
    /// When the site opens, HH:MM.
    opens: String,
    /// When it closes, HH:MM.
    closes: String,
    /// Desks that are free.
    free_desks: usize,
    /// Desks in use.
    desks: usize,
    /// Desks left in the past hour.
    freed_last_hour: i64,
    /// The café, if there is one.
    cafe: Option<CafeState>,
    /// Names of the private zones.
    private_zones: Vec<String>,
    /// SHA-256 of the day's seed, hexadecimal.
    commitment: Option<String>,
    /// The name under which people reach the service.
    host: String,
    /// Changes when the screens do.
    release: String,
}

/// A café.
#[derive(Serialize, ToSchema)]
pub struct CafeState {
    zone: String,
    /// How many more people fit in.
    free: i64,
    /// How many fit in.
    capacity: i64,
}

/// What the kiosk shows: desks, the café, today's commitment. No names.
#[utoipa::path(get, path = "/api/kiosk/state", responses(
    (status = 200, description = "What to show", body = KioskState),
))]
pub async fn handle(
    app: web::Data<AppState>,
    KioskCaller(kiosk): KioskCaller,
) -> Result<web::Json<KioskState>, Problem> {
    let state = app.look(move |connection, context| {
        let site = sites::by_id(connection, kiosk.site_id)?
            .ok_or_else(|| StoreError::corrupt("kiosk", "has no site"))?;
        let now = site_now(connection, context, &site)?;
        Ok(shape(context, kiosk, site, now))
    });
    Ok(web::Json(state.await?))
}

fn shape(context: &Context, kiosk: Kiosk, site: Site, now: SiteNow) -> KioskState {
    KioskState {
        kiosk: kiosk.name,
        language: site.language,
        now: context.clock.now(),
        time_zone: site.time_zone.to_string(),
        date: now.date,
        open: now.opening.is_open(),
        closed_today: now.opening.is_closed_all_day(),
        next_open_day: now.opening.next_open_day(),
        opens: site.hours.opens().to_string(),
        closes: site.hours.closes().to_string(),
        free_desks: now.free_desks,
        desks: now.desks,
        freed_last_hour: now.freed_last_hour,
        cafe: now.cafe.map(|cafe| CafeState {
            zone: cafe.zone,
            free: cafe.free,
            capacity: cafe.capacity,
        }),
        private_zones: now.private_zones,
        commitment: now.commitment,
        host: context.host(),
        release: release(),
        site: site.name,
    }
}
