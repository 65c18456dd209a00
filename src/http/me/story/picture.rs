//! Pictures of a story.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::domain::story::numbers::LARGEST_PICTURE;
use crate::http::AppState;
use crate::http::auth::StoryCaller;
use crate::http::body::read_file_of;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::story::pictures::{
    add_picture, clean_picture, delete_picture, may_add_picture, picture,
};

refusals!(AddRefusals: BadRequest, NotYourStory, UnknownStory, EnoughOfStory, BadPicture);
refusals!(ShowRefusals: UnknownStory, UnknownStoryPart);
refusals!(DeleteRefusals: NotYourStory, UnknownStory, UnknownStoryPart);

/// The media types of what is taken. What a file is, is told by its bytes.
const MEDIA_TYPES: &[&str] = &["image/jpeg", "image/png", "image/webp"];

/// What is said of a file.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Described {
    /// What it shows or contains, for whoever does not see or hear it: one line of at most 300 characters.
    pub(super) description: String,
}

/// Which of the two sizes.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct WhichSize {
    /// `small`: at most 480 pixels wide and high; else at most 1600.
    size: Option<String>,
}

/// A picture or recording that was added.
#[derive(Serialize, ToSchema)]
pub struct AddedPart {
    /// Which of the story's it is, from 1.
    pub(super) place: i64,
}

/// Adds a picture to a story, as its teller or an editor: JPEG, PNG or WebP of at most 25 MB and about 24 million pixels. It
/// is written anew as JPEG in two sizes of at most 300 kB; nothing but its pixels is kept. At most six.
#[utoipa::path(post, path = "/api/stories/{id}/pictures",
    request_body(content = Vec<u8>, content_type = "image/jpeg"),
    params(("id" = String, Path, description = "By which it is called"), Described),
    responses(
        (status = 201, description = "It is added", body = AddedPart),
        AddRefusals,
    ))]
pub async fn add(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    id: web::Path<String>,
    query: web::Query<Described>,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, Problem> {
    let id = id.into_inner();
    let (story, shows) = (id.clone(), query.description.clone());
    app.read(move |connection, context| {
        may_add_picture(connection, context, reader, &story, &shows)
    })
    .await?;
    // A file is large, so only some arrive at a time, and one is read.
    let _arriving = app.file_turns.take(format!("{reader:?}"))?;
    let data = read_file_of(&request, payload, MEDIA_TYPES, LARGEST_PICTURE).await?;
    let cleaned = {
        let _reading = app.picture_turns.acquire().await.map_err(|_| Reason::Internal)?;
        web::block(move || clean_picture(&data)).await.map_err(|_| Reason::Internal)??
    };
    let added = app.write(move |connection, context| {
        add_picture(connection, context, reader, &id, (&cleaned, &query.description))
    });
    Ok(HttpResponse::Created().json(AddedPart { place: added.await? }))
}

/// A picture of a story.
#[utoipa::path(get, path = "/api/stories/{id}/pictures/{place}",
    params(
        ("id" = String, Path, description = "By which the story is called"),
        ("place" = i64, Path, description = "Which of its pictures, from 1"),
        WhichSize,
    ),
    responses(
        (status = 200, description = "The picture", body = Vec<u8>, content_type = "image/jpeg"),
        ShowRefusals,
    ))]
pub async fn show(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    path: web::Path<(String, i64)>,
    query: web::Query<WhichSize>,
) -> Result<HttpResponse, Problem> {
    let (id, place) = path.into_inner();
    let small = query.size.as_deref() == Some("small");
    let bytes = app
        .read(move |connection, context| picture(connection, context, reader, &id, (place, small)));
    Ok(HttpResponse::Ok()
        .content_type("image/jpeg")
        .insert_header((
            "content-security-policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ))
        .body(bytes.await?))
}

/// Takes a picture away.
#[utoipa::path(delete, path = "/api/stories/{id}/pictures/{place}",
    params(
        ("id" = String, Path, description = "By which the story is called"),
        ("place" = i64, Path, description = "Which of its pictures, from 1"),
    ),
    responses(
        (status = 204, description = "It is gone"),
        DeleteRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    path: web::Path<(String, i64)>,
) -> Result<HttpResponse, Problem> {
    let (id, place) = path.into_inner();
    app.write(move |connection, context| delete_picture(connection, context, reader, &id, place))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
