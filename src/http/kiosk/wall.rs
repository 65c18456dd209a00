use actix_web::web;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::code::KioskCodeBody;
use crate::domain::language::Language;
use crate::domain::place::site::Site;
use crate::http::AppState;
use crate::http::auth::WallCaller;
use crate::http::pages::release;
use crate::http::problem::Problem;
use crate::store::StoreError;
use crate::store::place::sites;
use crate::usecases::Context;
use crate::usecases::connect::wall::{WallCafe, WallNow, WallOffer, wall_now};
use crate::usecases::gathering::today::{WallGathering, on_today};
use crate::usecases::house::vacancies::{WallVacancy, on_walls};
use crate::usecases::story::on_walls::{WallStory, on_walls as story_on_walls};

/// What hangs in the café.
#[derive(Serialize, ToSchema)]
pub struct WallBody {
    /// The site.
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
    /// The café, if there is one.
    cafe: Option<WallCafe>,
    /// What is on today, the next first: nothing that is for a group, called off or over.
    gatherings: Vec<WallGathering>,
    /// What people bring and look for who put it there: no names, in the order of the day.
    offers: Vec<WallOffer>,
    /// A colleague whom the house looks for, each in its turn; null if it looks for nobody.
    vacancy: Option<WallVacancy>,
    /// A story that is told here, each in its turn: its title and kind, not who told it; null if there is none.
    story: Option<WallStory>,
    /// The code to scan, good for the café only; null while the site is closed.
    code: Option<KioskCodeBody>,
    /// The name under which people reach the service.
    host: String,
    /// Changes when the screens do.
    release: String,
}

/// What the wall shows. No names.
#[utoipa::path(get, path = "/api/wall", responses(
    (status = 200, description = "What to show", body = WallBody),
))]
pub async fn handle(
    app: web::Data<AppState>,
    WallCaller(wall): WallCaller,
) -> Result<web::Json<WallBody>, Problem> {
    let (id, site) = (wall.id, wall.site_id);
    let (site, now, hangs) = app
        .look(move |connection, context| {
            let site = sites::by_id(connection, site)?
                .ok_or_else(|| StoreError::corrupt("kiosk", "has no site"))?;
            let now = wall_now(connection, context, &site)?;
            let hangs = Hangs {
                gatherings: on_today(connection, context, &site)?,
                vacancy: on_walls(connection, now.date)?,
                story: story_on_walls(connection, context, site.language)?,
            };
            Ok((site, now, hangs))
        })
        .await?;
    // Outside opening hours nobody can check in with a code.
    let code = if now.opening.is_open() { Some(KioskCodeBody::of(&app, id)?) } else { None };
    Ok(web::Json(shape(&app.context, site, (now, hangs), code)))
}

/// What hangs there besides what people bring and look for.
struct Hangs {
    gatherings: Vec<WallGathering>,
    vacancy: Option<WallVacancy>,
    story: Option<WallStory>,
}

fn shape(
    context: &Context,
    site: Site,
    (now, hangs): (WallNow, Hangs),
    code: Option<KioskCodeBody>,
) -> WallBody {
    WallBody {
        language: site.language,
        now: context.clock.now(),
        time_zone: site.time_zone.to_string(),
        date: now.date,
        open: now.opening.is_open(),
        closed_today: now.opening.is_closed_all_day(),
        next_open_day: now.opening.next_open_day(),
        opens: site.hours.opens().to_string(),
        closes: site.hours.closes().to_string(),
        cafe: now.cafe,
        gatherings: hangs.gatherings,
        offers: now.offers,
        vacancy: hangs.vacancy,
        story: hangs.story,
        code,
        host: context.host(),
        release: release(),
        site: site.name,
    }
}
