//! Composition root, the only place that knows every part: settings, database, clock, keys, mail, server, jobs.

use std::convert::Infallible;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use url::Url;

use crate::clock::{Chance, Clock};
use crate::config::{Config, TrustedProxies};
use crate::http::{AppState, HttpSettings, LettersLeave, Running};
use crate::jobs::{Stop, Tools, beat_until_stopped, run_until_stopped};
use crate::mail::{Mailbox, Transport, TransportUrl};
use crate::metrics::Metrics;
use crate::store::{DatabaseUrl, Failure, Store};
use crate::tombstone_file::TombstoneFile;
use crate::usecases::person::hash_badges::{any_to_hash, hash_badges};
use crate::usecases::privacy::{replay_erasures, replay_withdrawals};
use crate::usecases::story;
use crate::usecases::{Context, Keys};
use crate::{http, secret_key};

#[derive(Debug)]
pub struct App {
    pub store: Arc<Store>,
    pub context: Arc<Context>,
    pub config: Config,
}

impl App {
    /// Opens and migrates the database and connects the parts. The error is meant for a person.
    pub fn open(config: Config) -> Result<Self, String> {
        let clock = config.clock_start.map_or_else(Clock::system, Clock::starting_at);
        Self::open_with(config, clock, Chance::system())
    }

    /// Like [`App::open`], with a given clock and random source.
    pub fn open_with(config: Config, clock: Clock, chance: Chance) -> Result<Self, String> {
        let store = Store::open(&config.database).map_err(|why| why.to_string())?;
        let secret = match (&config.secret, &config.database) {
            (Some(secret), _) => secret.clone(),
            (None, DatabaseUrl::Sqlite { path, .. }) => {
                secret_key::beside(path, &Chance::system())?
            }
            (None, DatabaseUrl::Postgres(_)) => {
                return Err("SECRET_KEY: is required with PostgreSQL".to_owned());
            }
        };
        let public_url = match &config.web.public_url {
            Some(url) => url.clone(),
            None => Url::parse(&format!("http://{}", config.web.listen))
                .map_err(|why| format!("LISTEN: {why}"))?,
        };
        let context = Context::new(clock, chance, Keys::new(&secret), public_url)
            .with_tickets_per_code(config.web.tickets_per_code)
            .with_tombstones(TombstoneFile::new(config.tombstones.clone()));
        let app = Self { store: Arc::new(store), context: Arc::new(context), config };
        app.hash_badges()?;
        app.replay_tombstones()?;
        Ok(app)
    }

    /// Hashes badges that an earlier version stored in plain text, before anything is served.
    fn hash_badges(&self) -> Result<(), String> {
        let (store, context) = (Arc::clone(&self.store), Arc::clone(&self.context));
        let hashed = wait_for(async move {
            if !store
                .read(|connection| Ok::<_, Failure<Infallible>>(any_to_hash(connection)?))
                .await?
            {
                return Ok(());
            }
            loop {
                let context = Arc::clone(&context);
                let some = store.write(move |connection| {
                    Ok::<_, Failure<Infallible>>(hash_badges(connection, &context)?)
                });
                if some.await? == 0 {
                    break;
                }
            }
            // Removes them from the log of an embedded database too.
            store.drop_remains().await?;
            Ok(())
        })?;
        hashed.map_err(|failure: Failure<Infallible>| match failure {
            Failure::Refused(never) => match never {},
            Failure::Store(why) => why.to_string(),
        })
    }

    /// Erases people, and withdraws consent and stories again if a restored backup brought them back, before anything is served.
    fn replay_tombstones(&self) -> Result<(), String> {
        let (store, context) = (Arc::clone(&self.store), Arc::clone(&self.context));
        let replayed = wait_for(async move {
            let seen = Arc::clone(&context);
            let behind = store.read(move |connection| {
                let is_behind = !replay_erasures::unreplayed(connection, &seen)?.is_empty()
                    || !replay_withdrawals::unreplayed(connection, &seen)?.is_empty()
                    || !story::withdraw::unreplayed(connection, &seen)?.is_empty();
                Ok::<_, Failure<Infallible>>(is_behind)
            });
            if !behind.await? {
                return Ok((0, 0, 0));
            }
            let replayed = store.write(move |connection| {
                let erased = replay_erasures::replay(connection, &context)?;
                let withdrew = replay_withdrawals::replay(connection, &context)?;
                let stories = story::withdraw::replay(connection, &context)?;
                Ok::<_, Failure<Infallible>>((erased, withdrew, stories))
            });
            let replayed = replayed.await?;
            // What a restored copy brought back is also in the log of an embedded database.
            store.drop_remains().await?;
            Ok(replayed)
        })?;
        let (erased, withdrew, stories) = replayed.map_err(|failure| match failure {
            Failure::Refused(never) => match never {},
            Failure::Store(why) => why.to_string(),
        })?;
        if erased > 0 {
            log::warn!("the database is an older copy; people erased again: {erased}");
        }
        if withdrew > 0 {
            log::warn!("the database is an older copy; consent withdrawn again: {withdrew}");
        }
        if stories > 0 {
            log::warn!("the database is an older copy; stories withdrawn again: {stories}");
        }
        Ok(())
    }

    /// Starts to serve on `listener` (see [`listen`]) and to run the jobs. `demo_mail` is the folder of letters that
    /// a demo shows.
    pub fn start(
        self,
        listener: TcpListener,
        demo_mail: Option<PathBuf>,
    ) -> Result<Service, String> {
        let transport = TransportUrl::parse(&self.config.mail.url)?;
        if let Some(warning) = transport.warning() {
            log::warn!("MAIL_URL: {warning}");
        }
        if self.context.public_url.scheme() == "https"
            && self.config.web.trusted_proxies == TrustedProxies::default()
        {
            log::warn!(
                "TRUSTED_PROXIES: is not set; all who come through the proxy count as one client"
            );
        }
        let sender: Mailbox = self.config.mail.from.parse()?;
        let metrics = Arc::new(Metrics::new().map_err(|why| why.to_string())?);
        let settings = HttpSettings {
            rate_limits: self.config.web.rate_limits,
            trusted_proxies: self.config.web.trusted_proxies.clone(),
            house_networks: self.config.web.house_networks.clone(),
            provider: self.config.provider.clone(),
            letters: match &transport {
                TransportUrl::Folder(_) => LettersLeave::File,
                TransportUrl::Smtp(_) => LettersLeave::Smtp,
            },
            demo_mail,
        };
        let state = AppState::new(
            Arc::clone(&self.store),
            Arc::clone(&self.context),
            Arc::clone(&metrics),
            settings,
        );
        let (running, server) = http::start(state, listener).map_err(|why| why.to_string())?;
        let (stop, stopped) = watch::channel(false);
        let tools = Tools {
            store: self.store,
            context: self.context,
            transport: Arc::new(Transport::open(&transport)),
            sender,
            metrics,
            stop: Stop::when(stopped),
        };
        let (writes, runs) = (beat_until_stopped(tools.clone()), run_until_stopped(tools.clone()));
        let jobs = tokio::spawn(async {
            tokio::join!(writes, runs);
        });
        Ok(Service { running, server: tokio::spawn(server), tools, stop, jobs })
    }
}

/// Blocks on work on the database. Uses another thread, because blocking is not allowed on one that runs async code.
fn wait_for<T: Send>(work: impl Future<Output = T> + Send) -> Result<T, String> {
    let wait = || {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.map(|runtime| runtime.block_on(work)).map_err(|why| why.to_string())
    };
    std::thread::scope(|scope| scope.spawn(wait).join())
        .unwrap_or_else(|_| Err("the work panicked".to_owned()))
}

/// Binds the address of `LISTEN`. With port 0, writes the actual port to the settings, so that links use it.
pub fn listen(config: &mut Config) -> Result<TcpListener, String> {
    let failed = |why: std::io::Error| format!("LISTEN: {}: {why}", config.web.listen);
    let listener = http::listen(config.web.listen).map_err(failed)?;
    config.web.listen = listener.local_addr().map_err(failed)?;
    Ok(listener)
}

/// A running service with its jobs.
#[derive(Debug)]
pub struct Service {
    pub running: Running,
    pub tools: Tools,
    server: JoinHandle<std::io::Result<()>>,
    stop: watch::Sender<bool>,
    jobs: JoinHandle<()>,
}

impl Service {
    /// Stops gracefully: starts nothing new, and gives running requests and jobs a moment to finish.
    pub async fn stop(self) -> Result<(), String> {
        // Fails only if the jobs have already ended.
        let _ = self.stop.send(true);
        self.running.live.end();
        self.running.handle.stop(true).await;
        let served = self.server.await.map_err(|why| why.to_string())?;
        self.jobs.await.map_err(|why| why.to_string())?;
        served.map_err(|why| why.to_string())
    }

    /// Waits for SIGTERM or SIGINT, then stops.
    pub async fn run_until_signal(self) -> Result<(), String> {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).map_err(|why| why.to_string())?;
        tokio::select! {
            _ = terminate.recv() => {}
            pressed = tokio::signal::ctrl_c() => pressed.map_err(|why| why.to_string())?,
        }
        log::info!("stopping");
        end_in_any_case();
        self.stop().await
    }
}

/// The longest that a stop may take; a second less than most supervisors wait before they kill.
const STOP: Duration = Duration::from_secs(9);

/// Exits after a time limit, whatever hangs: a thread that waits for a database or a name lookup cannot be
/// interrupted. No acknowledged work is lost.
fn end_in_any_case() {
    std::thread::spawn(|| {
        std::thread::sleep(STOP);
        log::error!("something hangs and is cut off");
        std::process::exit(1);
    });
}

/// Runs `work` on the runtime that serving needs.
pub fn block_on<T>(work: impl Future<Output = T>) -> T {
    actix_web::rt::System::new().block_on(work)
}
