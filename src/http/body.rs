//! Extracts bodies, paths and queries: strict, limited in size and time, with problems as errors.

use std::cell::{Cell, RefCell};
use std::io::ErrorKind;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context as TaskContext, Poll};
use std::time::Duration;

use actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::{JsonPayloadError, PathError, PayloadError, QueryPayloadError};
use actix_web::http::ConnectionType;
use actix_web::http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, web};
use futures_util::Stream as _;
use futures_util::stream::poll_fn;
use serde::{Deserialize, Deserializer};
use tokio::time::{Instant, sleep_until};

use super::problem::{Problem, Reason};

/// The largest body, except for files.
const LARGEST: usize = 64 * 1024;

/// How far a body may be behind its pace.
const PATIENCE: Duration = Duration::from_secs(10);
/// Bytes per second that it must arrive at: enough for a slow line, but not for a trickle.
const PACE: u64 = 64 * 1024;

/// Requires a body to arrive in time, and disconnects senders that are slower than any real line.
pub async fn in_time<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, Unread>>, actix_web::Error> {
    let has_body = match length(request.request()) {
        Some(length) => length > 0,
        None => request.headers().contains_key(TRANSFER_ENCODING),
    };
    if !has_body {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let arriving = Arriving::new(request.take_payload());
    request.set_payload(timed(arriving.clone()));
    let mut response = next.call(request).await?;
    if arriving.is_read.get() {
        return Ok(response.map_into_left_body());
    }
    // Do not wait for the rest of it.
    response.response_mut().head_mut().set_connection_type(ConnectionType::Close);
    Ok(response.map_body(|_, answer| {
        EitherBody::right(Unread { answer: answer.boxed(), _arriving: arriving })
    }))
}

#[derive(Clone)]
struct Arriving {
    payload: Rc<RefCell<Payload>>,
    is_read: Rc<Cell<bool>>,
}

impl Arriving {
    fn new(payload: Payload) -> Self {
        Self { payload: Rc::new(RefCell::new(payload)), is_read: Rc::default() }
    }
}

/// A response to a request whose body was not read completely. It keeps the body alive: if the body were dropped
/// before the response is sent, the server would keep reading for as long as the client sends.
pub struct Unread {
    answer: BoxBody,
    _arriving: Arriving,
}

impl MessageBody for Unread {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.answer.size()
    }

    fn poll_next(
        self: Pin<&mut Self>,
        context: &mut TaskContext<'_>,
    ) -> Poll<Option<Result<web::Bytes, Self::Error>>> {
        Pin::new(&mut self.get_mut().answer).poll_next(context)
    }
}

/// Until when more has to arrive, once so many bytes did: what came fast earns no time to be slow later.
fn extended(until: Instant, now: Instant, bytes: usize) -> Instant {
    let earned = Duration::from_millis((bytes as u64).saturating_mul(1000) / PACE);
    (until + earned).min(now + PATIENCE)
}

fn timed(arriving: Arriving) -> Payload {
    let mut until = Instant::now() + PATIENCE;
    let mut late = Box::pin(sleep_until(until));
    let stream = poll_fn(move |context| {
        if late.as_mut().poll(context).is_ready() {
            let error = PayloadError::Io(ErrorKind::TimedOut.into());
            return Poll::Ready(Some(Err(error)));
        }
        let part = Pin::new(&mut *arriving.payload.borrow_mut()).poll_next(context);
        arriving.is_read.set(matches!(part, Poll::Ready(None)));
        if let Poll::Ready(Some(Ok(bytes))) = &part {
            until = extended(until, Instant::now(), bytes.len());
            late.as_mut().reset(until);
        }
        part
    });
    Payload::Stream { payload: Box::pin(stream) }
}

/// The length of the body, if declared.
fn length(request: &HttpRequest) -> Option<u64> {
    request.headers().get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn is_late(error: &PayloadError) -> bool {
    matches!(error, PayloadError::Io(why) if why.kind() == ErrorKind::TimedOut)
}

pub fn configure(config: &mut web::ServiceConfig) {
    config
        .app_data(web::JsonConfig::default().limit(LARGEST).error_handler(json))
        .app_data(web::PathConfig::default().error_handler(path))
        .app_data(web::QueryConfig::default().error_handler(query))
        .app_data(web::PayloadConfig::new(LARGEST));
}

/// Deserialises a field that is present, even as null; a missing one is `None`.
pub fn given<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// Reads a body that is a file of this media type, up to a number of bytes.
pub async fn read_file(
    request: &HttpRequest,
    payload: web::Payload,
    media_type: &str,
    largest: usize,
) -> Result<web::Bytes, Problem> {
    read_file_of(request, payload, &[media_type], largest).await
}

/// Reads a body that is a file of one of these media types, up to a number of bytes.
pub async fn read_file_of(
    request: &HttpRequest,
    payload: web::Payload,
    media_types: &[&str],
    largest: usize,
) -> Result<web::Bytes, Problem> {
    let sent = request.content_type();
    if !media_types.iter().any(|one| sent.eq_ignore_ascii_case(one)) {
        let detail = format!("the body has to be {}", media_types.join(" or "));
        return Err(Problem::new(Reason::UnsupportedMediaType).detail(detail));
    }
    let too_large =
        || Problem::new(Reason::TooLarge).detail(format!("the file has more than {largest} bytes"));
    // Refuse it unread if its declared length is too large.
    if length(request).is_some_and(|length| length > largest as u64) {
        return Err(too_large());
    }
    let read = payload.to_bytes_limited(largest).await.map_err(|_| too_large())?;
    read.map_err(|why| match why.as_error::<PayloadError>() {
        Some(why) if is_late(why) => Reason::TooSlow.into(),
        _ => Problem::new(Reason::BadRequest).detail("the body could not be read"),
    })
}

fn json(error: JsonPayloadError, _: &HttpRequest) -> actix_web::Error {
    let problem = match &error {
        JsonPayloadError::Overflow { .. } | JsonPayloadError::OverflowKnownLength { .. } => {
            Problem::new(Reason::TooLarge)
        }
        JsonPayloadError::Payload(why) if is_late(why) => Reason::TooSlow.into(),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// After how many seconds a body is late of which these bytes arrive, each with so many seconds before it.
    fn late_after(parts: impl IntoIterator<Item = (u64, usize)>) -> Option<u64> {
        let begun = Instant::now();
        let (mut now, mut until) = (begun, begun + PATIENCE);
        for (seconds, bytes) in parts {
            now += Duration::from_secs(seconds);
            if now > until {
                return Some((until - begun).as_secs());
            }
            until = extended(until, now, bytes);
        }
        None
    }

    #[test]
    fn a_body_keeps_its_pace_whatever_it_did_before() {
        let second = usize::try_from(PACE).unwrap();
        assert_eq!(late_after([(1, second); 500]), None, "at its pace");
        assert_eq!(late_after([(9, 9 * second); 50]), None, "by fits and starts");
        assert_eq!(late_after([(1, 1); 500]), Some(10), "a trickle");
        assert_eq!(late_after([(1, second / 2); 500]), Some(19), "half as fast");
        let burst = std::iter::once((0, 400 * second));
        assert_eq!(late_after(burst.chain([(1, 1); 500])), Some(10), "a trickle after a burst");
    }
}
