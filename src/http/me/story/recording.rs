//! Sound and film of a story.

use actix_web::body::SizedStream;
use actix_web::{HttpRequest, HttpResponse, web};

use futures_util::stream::try_unfold;

use super::picture::{AddedPart, Described};
use crate::domain::story::numbers::LARGEST_RECORDING;
use crate::http::AppState;
use crate::http::auth::StoryCaller;
use crate::http::body::read_file_of;
use crate::http::problem::{Problem, refusals};
use crate::usecases::story::recordings::{
    add_recording, delete_recording, may_add_recording, recording, recording_piece,
};

refusals!(AddRefusals: BadRequest, NotYourStory, UnknownStory, EnoughOfStory, BadRecording);
refusals!(ShowRefusals: UnknownStory, UnknownStoryPart);
refusals!(DeleteRefusals: NotYourStory, UnknownStory, UnknownStoryPart);

/// The media types of what is taken. What a file is, is told by its bytes.
const MEDIA_TYPES: &[&str] = &[
    "audio/mpeg",
    "audio/mp4",
    "audio/x-m4a",
    "audio/ogg",
    "audio/webm",
    "video/mp4",
    "video/ogg",
    "video/webm",
    "application/ogg",
];

/// Adds a sound or film to a story that was told with a name, as its teller or an editor: MP3, MPEG-4, Ogg or WebM of at most
/// 10 MB. It is kept as it was sent, with whatever the file says besides. At most two.
#[utoipa::path(post, path = "/api/stories/{id}/recordings",
    request_body(content = Vec<u8>, content_type = "audio/mpeg"),
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
    let (story, contains) = (id.clone(), query.description.clone());
    app.read(move |connection, context| {
        may_add_recording(connection, context, reader, &story, &contains)
    })
    .await?;
    let _arriving = app.file_turns.take(format!("{reader:?}"))?;
    let data = read_file_of(&request, payload, MEDIA_TYPES, LARGEST_RECORDING).await?;
    let added = app.write(move |connection, context| {
        add_recording(connection, context, reader, &id, (&data, &query.description))
    });
    Ok(HttpResponse::Created().json(AddedPart { place: added.await? }))
}

/// A sound or film of a story, to be saved.
#[utoipa::path(get, path = "/api/stories/{id}/recordings/{place}",
    params(
        ("id" = String, Path, description = "By which the story is called"),
        ("place" = i64, Path, description = "Which of its recordings, from 1"),
    ),
    responses(
        (status = 200, description = "The file", body = Vec<u8>, content_type = "application/octet-stream"),
        ShowRefusals,
    ))]
pub async fn show(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    path: web::Path<(String, i64)>,
) -> Result<HttpResponse, Problem> {
    let (id, place) = path.into_inner();
    let code = id.clone();
    let found =
        app.read(move |connection, context| recording(connection, context, reader, &code, place));
    let (kind, size) = found.await?;
    // However many are slow to take it, little of it is in memory; and it ends where the story is withdrawn.
    let pieces = try_unfold((0, 0), move |(piece, sent)| {
        let (app, code) = (app.clone(), id.clone());
        async move {
            if sent >= size {
                return Ok::<_, actix_web::Error>(None);
            }
            let bytes = app.read(move |connection, context| {
                recording_piece(connection, context, reader, &code, (place, piece))
            });
            let bytes = bytes.await?;
            let sent = sent + bytes.len() as u64;
            Ok(Some((web::Bytes::from(bytes), (piece + 1, sent))))
        }
    });
    let name = format!("attachment; filename=\"story-{place}.{}\"", kind.as_str());
    Ok(HttpResponse::Ok()
        .content_type(kind.media_type())
        .insert_header(("content-disposition", name))
        .insert_header(("content-security-policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"))
        .body(SizedStream::new(size, Box::pin(pieces))))
}

/// Takes a sound or film away.
#[utoipa::path(delete, path = "/api/stories/{id}/recordings/{place}",
    params(
        ("id" = String, Path, description = "By which the story is called"),
        ("place" = i64, Path, description = "Which of its recordings, from 1"),
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
    app.write(move |connection, context| delete_recording(connection, context, reader, &id, place))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
