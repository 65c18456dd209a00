use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use super::site::AtSite;
use crate::http::problem::{Problem, refusals};
use crate::http::{AppState, qr};
use crate::usecases::place::sticker_code::Stuck;
use crate::usecases::place::stickers::{Sticker, stickers};

refusals!(Refusals: BadRequest, UnknownSite);

/// What a sticker goes on.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum PrintedKind {
    Desk,
    /// A café.
    Cafe,
}

/// A sticker.
#[derive(Serialize, ToSchema)]
pub struct StickerBody {
    /// What it goes on.
    kind: PrintedKind,
    /// The name of the desk, or of the zone that is a café.
    name: String,
    /// The desk's table; null for a café.
    table: Option<String>,
    zone: String,
    floor: String,
    /// Where the code leads.
    url: String,
    /// The code as a picture; dark on white, with its quiet zone.
    svg: String,
}

/// The stickers of a site: its desks by name, then its cafés. A sticker is good as long as its place is there.
#[utoipa::path(get, path = "/api/facility/stickers", params(AtSite), responses(
    (status = 200, description = "The stickers", body = Vec<StickerBody>),
    Refusals,
))]
pub async fn list(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<web::Json<Vec<StickerBody>>, Problem> {
    let found =
        app.read_as_facility(move |connection, context| stickers(connection, context, &at.site));
    Ok(web::Json(found.await?.into_iter().map(body).collect::<Result<_, _>>()?))
}

fn body(sticker: Sticker) -> Result<StickerBody, Problem> {
    Ok(StickerBody {
        kind: match sticker.stuck {
            Stuck::Desk(_) => PrintedKind::Desk,
            Stuck::Cafe(_) => PrintedKind::Cafe,
        },
        svg: qr::svg(&sticker.url)?,
        name: sticker.name,
        table: sticker.table,
        zone: sticker.zone,
        floor: sticker.floor,
        url: sticker.url,
    })
}
