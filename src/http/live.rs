//! Streams of what goes on at a gathering, over server-sent events.
//!
//! Each instance asks its database twice a second for every gathering that anybody follows, however many they are, and tells
//! them all what changed. So a change that another instance made is told too.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use actix_web::http::header::ContentEncoding;
use actix_web::{HttpResponse, HttpResponseBuilder, web};
use chrono::TimeDelta;
use futures_util::stream::unfold;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::AppState;
use super::auth::Standing;
use super::problem::{Problem, Reason};
use crate::usecases::gathering::state::{GatheringState, may_follow, state_for_all};
use crate::usecases::gathering::view::Reader;

/// How often the database is asked.
const EVERY: Duration = Duration::from_millis(500);
/// How often something is sent though nothing changed, so that nobody in between takes the stream for dead.
const AT_LEAST_EVERY: Duration = Duration::from_secs(15);
/// How long a stream lasts.
const LASTS: Duration = Duration::from_secs(600);
/// How often it is asked whether who follows still may, before anything more is sent.
const RIGHTS_EVERY: TimeDelta = TimeDelta::seconds(10);

/// How long nothing is asked after a failure.
const AFTER_FAILURE: Duration = Duration::from_secs(2);
/// How many streams one person, or one token, may have.
const MOST: usize = 6;
/// With these there is nothing to follow any more.
const GONE: [Reason; 2] = [Reason::UnknownGathering, Reason::GatheringOver];

/// What was told last, with the event that is sent: written once for all who follow.
#[derive(Debug)]
struct Told {
    state: GatheringState,
    event: web::Bytes,
}

impl Told {
    fn new(state: GatheringState) -> Arc<Self> {
        let json = serde_json::to_string(&state).unwrap_or_default();
        let event = format!("retry: 2000\nevent: state\ndata: {json}\n\n");
        Arc::new(Self { state, event: web::Bytes::from(event) })
    }
}

/// The gatherings that somebody follows.
#[derive(Debug, Clone, Default)]
pub struct Live {
    rooms: Arc<Mutex<HashMap<String, watch::Sender<Arc<Told>>>>>,
    /// How many streams each has who has any.
    streams: Arc<Mutex<HashMap<String, usize>>>,
}

/// One of the streams of somebody, until it is dropped.
#[derive(Debug)]
pub struct Stream {
    live: Live,
    of: String,
}

impl Drop for Stream {
    fn drop(&mut self) {
        let mut streams = self.live.streams.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(left) = streams.get_mut(&self.of) {
            *left = left.saturating_sub(1);
            if *left == 0 {
                streams.remove(&self.of);
            }
        }
    }
}

impl Live {
    /// Ends all streams: the service stops.
    pub fn end(&self) {
        self.rooms().clear();
    }

    /// One more stream of somebody; none if they have as many as they may.
    pub fn stream_of(&self, of: String) -> Option<Stream> {
        let mut streams = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        let count = streams.entry(of.clone()).or_default();
        if *count >= MOST {
            return None;
        }
        *count += 1;
        Some(Stream { live: self.clone(), of })
    }

    fn rooms(&self) -> std::sync::MutexGuard<'_, HashMap<String, watch::Sender<Arc<Told>>>> {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Follows a gathering. The second is whether nobody did so far, so that somebody has to ask.
    fn join(&self, code: &str, first: Arc<Told>) -> (watch::Receiver<Arc<Told>>, bool) {
        let mut rooms = self.rooms();
        if let Some(room) = rooms.get(code) {
            let mut receiver = room.subscribe();
            // What was told since `first` was read.
            receiver.mark_changed();
            return (receiver, false);
        }
        let (room, receiver) = watch::channel(first);
        rooms.insert(code.to_owned(), room);
        (receiver, true)
    }

    /// Tells all who follow a gathering, if anything changed but the time. Returns whether anybody still does.
    fn tell(&self, code: &str, now: GatheringState) -> bool {
        let mut rooms = self.rooms();
        let Some(room) = rooms.get(code) else { return false };
        if room.receiver_count() == 0 {
            rooms.remove(code);
            return false;
        }
        room.send_if_modified(|told| {
            let changed = GatheringState { now: told.state.now, ..now.clone() } != told.state;
            *told = Told::new(now);
            changed
        });
        true
    }

    fn close(&self, code: &str) {
        self.rooms().remove(code);
    }
}

/// Who follows a gathering, and with what right.
#[derive(Debug, Clone)]
pub struct Follower {
    pub app: web::Data<AppState>,
    pub standing: Standing,
    pub reader: Reader,
    pub code: String,
}

impl Follower {
    /// Whether they still may; what cannot be found out now is asked again.
    async fn may(&self) -> bool {
        let (reader, code) = (self.reader, self.code.clone());
        let seen = self
            .app
            .read(move |connection, context| may_follow(connection, context, reader, &code));
        let gone = |problem: Problem| GONE.contains(&problem.code);
        self.standing.holds(&self.app).await.unwrap_or(true) && !seen.await.is_err_and(gone)
    }
}

/// The stream of a gathering, which begins with what goes on now as its reader may know it; what all are told is beside it.
pub fn follow(
    follower: Follower,
    stream: Stream,
    (own, for_all): (GatheringState, GatheringState),
) -> HttpResponse {
    let (app, code) = (follower.app.clone(), follower.code.clone());
    let first = Told::new(own);
    let (receiver, is_first) = app.live.join(&code, Told::new(for_all));
    if is_first {
        actix_web::rt::spawn(ask(app, code));
    }
    let began = Instant::now();
    let asked = follower.app.context.clock.now();
    let begin = (receiver, (follower, stream), asked, Some(first));
    let events = unfold(begin, move |(mut receiver, of, mut asked, first)| async move {
        if let Some(first) = first {
            return Some((sent(&first), (receiver, of, asked, None)));
        }
        if began.elapsed() >= LASTS {
            return None;
        }
        // Without a change in time the same is sent again; an error means that it ended.
        if let Ok(Err(_)) = timeout(AT_LEAST_EVERY, receiver.changed()).await {
            return None;
        }
        let now = of.0.app.context.clock.now();
        if (now - asked).abs() >= RIGHTS_EVERY {
            if !of.0.may().await {
                return None;
            }
            asked = now;
        }
        let told = Arc::clone(&receiver.borrow_and_update());
        Some((sent(&told), (receiver, of, asked, None)))
    });
    response().streaming(events)
}

/// What is answered to who asks for the head of a stream: the server would wait for the end of one that it does not send.
pub fn head() -> HttpResponse {
    response().finish()
}

fn response() -> HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    response
        .content_type("text/event-stream; charset=utf-8")
        .insert_header(("cache-control", "no-store"))
        // Told to proxies that would collect it first.
        .insert_header(("x-accel-buffering", "no"))
        // Compressed it would be collected here.
        .insert_header(ContentEncoding::Identity);
    response
}

/// Asks the database what goes on, until nobody follows any more or there is nothing to follow.
async fn ask(app: web::Data<AppState>, code: String) {
    loop {
        sleep(EVERY).await;
        let asked = code.clone();
        let now = app.read(move |connection, context| state_for_all(connection, context, &asked));
        match now.await {
            Ok(now) => {
                if !app.live.tell(&code, now) {
                    return;
                }
            }
            Err(problem) if GONE.contains(&problem.code) => return app.live.close(&code),
            // Whoever follows stays: it may be over in a moment.
            Err(problem) => {
                log::warn!("what goes on at a gathering cannot be read: {problem}");
                sleep(AFTER_FAILURE).await;
            }
        }
    }
}

fn sent(told: &Told) -> Result<web::Bytes, Infallible> {
    Ok(told.event.clone())
}
