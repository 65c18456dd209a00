//! What a body, a path and a query have to be: strict, small, and refused as problems.

use actix_web::error::{JsonPayloadError, PathError, QueryPayloadError};
use actix_web::{HttpMessage, HttpRequest, web};
use serde::{Deserialize, Deserializer};

use super::problem::{Problem, Reason};

/// The largest body that is read.
const LARGEST: usize = 64 * 1024;

/// Sets how bodies, paths and queries are read.
pub fn configure(config: &mut web::ServiceConfig) {
    config
        .app_data(web::JsonConfig::default().limit(LARGEST).error_handler(json))
        .app_data(web::PathConfig::default().error_handler(path))
        .app_data(web::QueryConfig::default().error_handler(query))
        .app_data(web::PayloadConfig::new(LARGEST));
}

/// A field that was given, be it as null: none is for the one left out.
pub fn given<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// A body that is a file of this media type, of at most so many bytes.
pub async fn read_file(
    request: &HttpRequest,
    payload: web::Payload,
    media_type: &str,
    largest: usize,
) -> Result<web::Bytes, Problem> {
    if !request.content_type().eq_ignore_ascii_case(media_type) {
        let detail = format!("the body has to be {media_type}");
        return Err(Problem::new(Reason::UnsupportedMediaType).detail(detail));
    }
    let too_large =
        || Problem::new(Reason::TooLarge).detail(format!("the file has more than {largest} bytes"));
    let read = payload.to_bytes_limited(largest).await.map_err(|_| too_large())?;
    read.map_err(|_| Problem::new(Reason::BadRequest).detail("the body could not be read"))
}

fn json(error: JsonPayloadError, _: &HttpRequest) -> actix_web::Error {
    let problem = match &error {
        JsonPayloadError::Overflow { .. } | JsonPayloadError::OverflowKnownLength { .. } => {
            Problem::new(Reason::TooLarge)
        }
        JsonPayloadError::ContentType => {
            Problem::new(Reason::UnsupportedMediaType).detail("the body has to be application/json")
        }
        JsonPayloadError::Deserialize(why) => {
            Problem::new(Reason::BadRequest).detail(why.to_string())
        }
        _ => Problem::new(Reason::BadRequest).detail("the body could not be read"),
    };
    problem.into()
}

fn path(_: PathError, _: &HttpRequest) -> actix_web::Error {
    Problem::new(Reason::NotFound).into()
}

fn query(error: QueryPayloadError, _: &HttpRequest) -> actix_web::Error {
    Problem::new(Reason::BadRequest).detail(error.to_string()).into()
}
