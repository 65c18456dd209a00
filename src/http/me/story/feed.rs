//! The secret address at which a feed reader reads published stories.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::story::feed::{
    StoriesFeed, StoriesFeedAddress, feed, give_address, read_feed, take_address,
};

refusals!(FeedRefusals: BadRequest, NotFound);
refusals!(GiveRefusals: NoStories);

/// Whose feed.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct WhoseFeed {
    /// The secret, as it was given.
    #[serde(default)]
    key: String,
}

/// Whether the person's feed of stories has an address.
#[utoipa::path(get, path = "/api/me/stories-feed", responses(
    (status = 200, description = "Since when", body = StoriesFeed),
))]
pub async fn show(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<StoriesFeed>, Problem> {
    Ok(web::Json(app.look(move |connection, _| feed(connection, person)).await?))
}

/// Gives the person's feed of stories a new address; an earlier one leads nowhere from then on.
#[utoipa::path(post, path = "/api/me/stories-feed", responses(
    (status = 201, description = "The address, shown this once", body = StoriesFeedAddress),
    GiveRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<HttpResponse, Problem> {
    let given = app.write(move |connection, context| give_address(connection, context, person));
    let address: StoriesFeedAddress = given.await?;
    Ok(HttpResponse::Created().json(address))
}

/// Takes the address away.
#[utoipa::path(delete, path = "/api/me/stories-feed", responses(
    (status = 204, description = "It leads nowhere any more"),
))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<HttpResponse, Problem> {
    app.change(move |connection, _| take_address(connection, person)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Published stories for a feed reader (Atom, RFC 4287): the newest day first, at most 50, each with its title and how it
/// begins. No cache keeps it, and no reading is noted.
#[utoipa::path(get, path = "/stories.atom", params(WhoseFeed), responses(
    (status = 200, description = "The feed", body = String, content_type = "application/atom+xml"),
    FeedRefusals,
))]
pub async fn read(
    app: web::Data<AppState>,
    whose: web::Query<WhoseFeed>,
) -> Result<HttpResponse, Problem> {
    let found = app.look(move |connection, context| read_feed(connection, context, &whose.key));
    match found.await? {
        Some(feed) => {
            Ok(HttpResponse::Ok().content_type("application/atom+xml; charset=utf-8").body(feed))
        }
        None => Err(Reason::NotFound.into()),
    }
}
