//! What a body, a path and a query have to be: strict, small, and refused as problems.

use actix_web::error::{JsonPayloadError, PathError, QueryPayloadError};
use actix_web::{HttpRequest, web};

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

fn json(error: JsonPayloadError, _: &HttpRequest) -> actix_web::Error {
    let problem = match &error {
        JsonPayloadError::Overflow { .. } | JsonPayloadError::OverflowKnownLength { .. } => {
            Problem::new(Reason::TooLarge)
        }
        JsonPayloadError::ContentType => Problem::new(Reason::UnsupportedMediaType),
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
