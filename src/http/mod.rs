//! HTTP: one table of all routes, grouped by who may call them; one file per noun, or per endpoint if that is long;
//! one mapping of errors.
//!
//! A request passes `headers` (adds response headers and counts) and `auth` (checks the caller against the table in
//! `routes`), then reaches a handler, which parses, calls one use case and shapes the response.

mod admin;
mod asked_as;
mod attachment;
mod auth;
mod badge;
mod body;
mod client;
mod cookies;
mod coordinator;
mod counted;
mod demo;
mod document;
mod facility;
mod file_turns;
mod guest;
mod headers;
mod host;
mod idempotency;
mod kiosk;
mod known_browser;
mod letters;
mod limits;
mod live;
mod me;
mod one_line;
mod origin;
mod page_routes;
mod pages;
mod place;
mod problem;
mod provider;
mod public;
mod qr;
mod rate_limit;
mod reception;
mod role;
mod routes;
#[cfg(test)]
mod routes_tests;
mod security;
mod stickers;

use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::{Server, ServerHandle};
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App, HttpServer, web};
use tokio::sync::Semaphore;

use crate::config::{Networks, ProviderConfig, TrustedProxies};
use crate::metrics::Metrics;
use crate::provider::Provider;
use crate::store::{Connection, Failure, Store, StoreError};
use crate::usecases::Context;
use file_turns::FileTurns;
use limits::Limits;
use live::Live;
use problem::Problem;

pub use auth::Who;
pub use document::openapi;
pub use pages::release;
pub use public::privacy::LettersLeave;
pub use routes::{Row, rows};

/// Threads that serve requests; database work runs on the store's threads.
const WORKERS: usize = 2;
/// How long an idle connection is kept. A kiosk polls every ten seconds: with the default of five it would reconnect
/// each time, and sometimes send into a connection that is just being closed.
const KEEP_ALIVE: Duration = Duration::from_secs(75);
/// How long the head of a request may take; `body` limits the rest.
const HEAD: Duration = Duration::from_secs(5);
/// How long a client may take to close a connection that we have finished with.
const GOODBYE: Duration = Duration::from_secs(2);
/// Connections that may wait to be accepted: a thousand phones at once.
const BACKLOG: i32 = 2048;
/// Concurrent connections, if the system allows that many; idle ones cost little.
const CONNECTIONS: u64 = 20_000;
/// Open files for other purposes: the database, letters, jobs, the provider.
const OTHER_FILES: u64 = 256;
/// How many requests may wait for the identity provider at a time.
const PROVIDER_TURNS: usize = 8;
/// How many pictures are read at a time: one may take some 90 MB.
const PICTURE_TURNS: usize = 1;
/// How long running requests may take after a stop.
const SHUTDOWN_SECONDS: u64 = 6;

#[derive(Debug)]
pub struct AppState {
    pub store: Arc<Store>,
    pub context: Arc<Context>,
    pub metrics: Arc<Metrics>,
    pub settings: HttpSettings,
    limits: Limits,
    live: Live,
    provider: Option<Arc<Provider>>,
    provider_turns: Semaphore,
    /// Large files that arrive.
    file_turns: FileTurns,
    /// Pictures that are read.
    picture_turns: Semaphore,
}

#[derive(Debug, Clone, Default)]
pub struct HttpSettings {
    pub rate_limits: bool,
    pub trusted_proxies: TrustedProxies,
    pub house_networks: Networks,
    pub provider: Option<ProviderConfig>,
    /// In a demo: the folder that letters are written to. Enables the demo's routes.
    pub demo_mail: Option<PathBuf>,
    pub letters: LettersLeave,
}

impl AppState {
    pub fn new(
        store: Arc<Store>,
        context: Arc<Context>,
        metrics: Arc<Metrics>,
        settings: HttpSettings,
    ) -> Self {
        let provider = settings.provider.clone().map(|config| Arc::new(Provider::new(config)));
        let provider_turns = Semaphore::new(PROVIDER_TURNS);
        let limits = Limits::new(&settings);
        let live = Live::default();
        Self {
            store,
            context,
            metrics,
            settings,
            limits,
            live,
            provider,
            provider_turns,
            file_turns: FileTurns::default(),
            picture_turns: Semaphore::new(PICTURE_TURNS),
        }
    }

    /// The name of the identity provider, if there is one.
    pub fn provider_name(&self) -> Option<&str> {
        self.provider.as_ref().map(|provider| provider.name())
    }

    /// Whether codes by letter sign in.
    fn takes_codes(&self) -> bool {
        self.settings.provider.as_ref().is_none_or(|provider| provider.codes)
    }

    /// Whether codes by letter give access to roles; not if the provider assigns them.
    fn takes_codes_for_roles(&self) -> bool {
        self.takes_codes()
            && self.settings.provider.as_ref().is_none_or(|provider| provider.roles.is_none())
    }

    async fn write<T, R, F>(&self, mut work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        R: Into<Problem> + Send + 'static,
        F: FnMut(&mut Connection, &Context) -> Result<T, Failure<R>> + Send + 'static,
    {
        let context = Arc::clone(&self.context);
        Ok(self.store.write(move |connection| work(connection, &context)).await?)
    }

    /// Removes deleted data from the log of an embedded database too.
    async fn drop_remains(&self) {
        if let Err(why) = self.store.drop_remains().await {
            log::warn!("the log of the database keeps what was deleted until it is emptied: {why}");
        }
    }

    /// Runs a use case that writes and never refuses.
    async fn change<T, F>(&self, mut work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnMut(&mut Connection, &Context) -> Result<T, StoreError> + Send + 'static,
    {
        self.write(move |connection, context| {
            work(connection, context).map_err(Failure::<Infallible>::from)
        })
        .await
    }

    /// Runs a facility use case that writes. It can reach only figures and places.
    async fn write_as_facility<T, R, F>(&self, mut work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        R: Into<Problem> + Send + 'static,
        F: FnMut(&mut Connection, &Context) -> Result<T, Failure<R>> + Send + 'static,
    {
        let context = Arc::clone(&self.context);
        Ok(self.store.write_as_facility(move |connection| work(connection, &context)).await?)
    }

    /// Runs a facility use case that only reads.
    async fn read_as_facility<T, R, F>(&self, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        R: Into<Problem> + Send + 'static,
        F: FnOnce(&mut Connection, &Context) -> Result<T, Failure<R>> + Send + 'static,
    {
        let context = Arc::clone(&self.context);
        Ok(self.store.read_as_facility(move |connection| work(connection, &context)).await?)
    }

    /// Runs a facility use case that only reads and never refuses.
    async fn look_as_facility<T, F>(&self, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection, &Context) -> Result<T, StoreError> + Send + 'static,
    {
        self.read_as_facility(move |connection, context| {
            work(connection, context).map_err(Failure::<Infallible>::from)
        })
        .await
    }

    async fn read<T, R, F>(&self, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        R: Into<Problem> + Send + 'static,
        F: FnOnce(&mut Connection, &Context) -> Result<T, Failure<R>> + Send + 'static,
    {
        let context = Arc::clone(&self.context);
        Ok(self.store.read(move |connection| work(connection, &context)).await?)
    }

    /// Runs a use case that only reads and never refuses.
    async fn look<T, F>(&self, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection, &Context) -> Result<T, StoreError> + Send + 'static,
    {
        self.read(move |connection, context| {
            work(connection, context).map_err(Failure::<Infallible>::from)
        })
        .await
    }
}

#[derive(Debug)]
pub struct Running {
    /// The bound address, with the actual port.
    pub address: SocketAddr,
    /// `stop(true)` lets running requests finish.
    pub handle: ServerHandle,
    /// Its streams, which do not finish by themselves.
    pub live: Live,
}

/// The whole service without a server, for tests that send thousands of requests.
pub fn configure(config: &mut web::ServiceConfig) {
    body::configure(config);
    routes::configure(config);
}

/// Binds the address; port 0 takes a free one.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    // The standard library uses a backlog of 128.
    socket2::SockRef::from(&listener).listen(BACKLOG)?;
    Ok(listener)
}

/// The limit of open connections per worker. Each connection is an open file. Above the system's limit not even the
/// database could be opened, so connections must wait earlier.
fn connections() -> usize {
    let files = rlimit::increase_nofile_limit(CONNECTIONS + OTHER_FILES);
    let files = files.unwrap_or(1024).min(CONNECTIONS + OTHER_FILES);
    let most = files.saturating_sub(OTHER_FILES).max(OTHER_FILES);
    if most < CONNECTIONS {
        log::info!("{most} connections at a time, for {files} open files are all there may be");
    }
    usize::try_from(most).unwrap_or(usize::MAX) / WORKERS
}

/// Starts to serve. The future ends when the server is stopped through its handle.
pub fn start(app: AppState, listener: TcpListener) -> io::Result<(Running, Server)> {
    let address = listener.local_addr()?;
    let live = app.live.clone();
    let app = web::Data::new(app);
    let server = HttpServer::new(move || {
        App::new()
            .app_data(app.clone())
            .configure(body::configure)
            .wrap(Compress::default())
            .wrap(from_fn(body::in_time))
            .wrap(from_fn(headers::finish))
            .configure(routes::configure)
    })
    .workers(WORKERS)
    .max_connections(connections())
    .keep_alive(KEEP_ALIVE)
    .client_request_timeout(HEAD)
    .client_disconnect_timeout(GOODBYE)
    .shutdown_timeout(SHUTDOWN_SECONDS)
    .disable_signals()
    .listen(listener)?
    .run();
    Ok((Running { address, handle: server.handle(), live }, server))
}
