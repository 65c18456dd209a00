//! The only place that knows every part: settings, database, clock, keys.

use std::sync::Arc;

use url::Url;

use crate::clock::{Chance, Clock};
use crate::config::{Config, DatabaseUrl};
use crate::secret_key;
use crate::store::Store;
use crate::usecases::{Context, Keys};

/// The parts of a running program.
#[derive(Debug)]
pub struct App {
    /// The database, at this program's schema.
    pub store: Arc<Store>,
    /// What use cases may ask for.
    pub context: Arc<Context>,
    /// The settings.
    pub config: Config,
}

impl App {
    /// Opens and migrates the database and puts the parts together; the error is for a person.
    pub fn open(config: Config) -> Result<Self, String> {
        let store = Store::open(&config.database).map_err(|why| why.to_string())?;
        let chance = Chance::system();
        let secret = match (&config.secret, &config.database) {
            (Some(secret), _) => secret.clone(),
            (None, DatabaseUrl::Sqlite { path, .. }) => secret_key::beside(path, &chance)?,
            (None, DatabaseUrl::Postgres(_)) => {
                return Err("SECRET_KEY: is required with PostgreSQL".to_owned());
            }
        };
        let clock = config.clock_start.map_or_else(Clock::system, Clock::starting_at);
        let public_url = match &config.web.public_url {
            Some(url) => url.clone(),
            None => Url::parse(&format!("http://{}", config.web.listen))
                .map_err(|why| format!("LISTEN: {why}"))?,
        };
        let context = Context::new(clock, chance, Keys::new(&secret), public_url);
        Ok(Self { store: Arc::new(store), context: Arc::new(context), config })
    }
}
