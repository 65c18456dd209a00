//! Settings from the environment: one struct per concern, and all mistakes reported at once.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use url::Url;

use crate::domain::stay::numbers::TICKETS_PER_CODE;
use crate::store::DatabaseUrl;

mod networks;
mod provider;
mod proxies;

pub use networks::Networks;
pub use provider::{ProviderConfig, is_safe_to_ask};
pub use proxies::TrustedProxies;

#[derive(Debug, Clone)]
pub struct Config {
    pub database: DatabaseUrl,
    pub web: WebConfig,
    pub mail: MailConfig,
    /// The file of tombstones outside the database. Not a setting: it is beside an embedded database, or in the
    /// folder `data`.
    pub tombstones: PathBuf,
    /// `OIDC_…`: an identity provider; `None` means sign-in by code only.
    pub provider: Option<ProviderConfig>,
    /// `SECRET_KEY`, if set; for an embedded database it is created on the first start.
    pub secret: Option<String>,
    /// `CLOCK_START`: the time at which the clock starts.
    pub clock_start: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone)]
pub struct WebConfig {
    /// `LISTEN`: address and port; port 0 takes a free one.
    pub listen: SocketAddr,
    /// `PUBLIC_URL`: how people reach the service, without a slash at the end.
    pub public_url: Option<Url>,
    /// `RATE_LIMITS`: whether requests of clients, people and kiosks are limited.
    pub rate_limits: bool,
    /// `TRUSTED_PROXIES`: whose forwarding headers are trusted.
    pub trusted_proxies: TrustedProxies,
    /// `HOUSE_NETWORKS`: the networks of the organisation, so that strangers cannot use up their places for codes.
    pub house_networks: Networks,
    /// `TICKETS_PER_CODE`: how many phones one kiosk code lets in.
    pub tickets_per_code: i64,
}

#[derive(Debug, Clone)]
pub struct MailConfig {
    /// `MAIL_URL`, checked by `mail`.
    pub url: String,
    /// `MAIL_FROM`, checked by `mail`.
    pub from: String,
}

/// The mistakes in the settings, one per line, each naming the setting.
#[derive(Debug, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct ConfigError(pub Vec<String>);

/// The least number of characters in a secret key.
pub const SHORTEST_SECRET: usize = 32;

const DEFAULT_DATABASE: &str = "sqlite://data/aanschuif.sqlite";

/// A source of settings, and the mistakes in those read so far.
struct Settings<G> {
    get: G,
    mistakes: Vec<String>,
}

impl<G: Fn(&str) -> Option<String>> Settings<G> {
    /// A setting or its default. If it cannot be parsed, notes a mistake and returns `None`.
    fn value<T>(
        &mut self,
        name: &str,
        default: &str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Option<T> {
        let text = set(&self.get, name).unwrap_or_else(|| default.to_owned());
        parse(&text).map_err(|why| self.mistakes.push(format!("{name}: {why}"))).ok()
    }

    fn optional<T>(&mut self, name: &str, parse: impl Fn(&str) -> Result<T, String>) -> Option<T> {
        set(&self.get, name)?;
        self.value(name, "", parse)
    }
}

/// The value of a setting; an empty one counts as not set.
fn set(get: &impl Fn(&str) -> Option<String>, name: &str) -> Option<String> {
    get(name).filter(|text| !text.is_empty())
}

impl WebConfig {
    fn read(settings: &mut Settings<impl Fn(&str) -> Option<String>>) -> Option<Self> {
        let listen = settings.value("LISTEN", "127.0.0.1:8080", |text| {
            let why = |_| format!("\"{text}\" is no address and port (such as 127.0.0.1:8080)");
            text.parse().map_err(why)
        });
        let public_url = settings.optional("PUBLIC_URL", parse_public_url);
        let rate_limits = settings.value("RATE_LIMITS", "on", |text| match text {
            "on" => Ok(true),
            "off" => Ok(false),
            other => Err(format!("\"{other}\" is neither on nor off")),
        });
        let trusted_proxies = settings.optional("TRUSTED_PROXIES", str::parse).unwrap_or_default();
        let tickets_per_code =
            settings.value("TICKETS_PER_CODE", &TICKETS_PER_CODE.to_string(), |text| {
                let number = text.parse().ok().filter(|number| (1..=1000).contains(number));
                number.ok_or_else(|| format!("\"{text}\" is no number from 1 to 1000"))
            });
        let house_networks = settings.optional("HOUSE_NETWORKS", str::parse).unwrap_or_default();
        Some(Self {
            listen: listen?,
            public_url,
            rate_limits: rate_limits?,
            trusted_proxies,
            house_networks,
            tickets_per_code: tickets_per_code?,
        })
    }
}

impl MailConfig {
    fn read(settings: &mut Settings<impl Fn(&str) -> Option<String>>) -> Option<Self> {
        let url = settings.value("MAIL_URL", "file:data/mail", |text| {
            crate::mail::TransportUrl::parse(text).map(|_| text.to_owned())
        });
        let from = settings.value("MAIL_FROM", "Aanschuif <aanschuif@localhost>", |text| {
            text.parse::<crate::mail::Mailbox>().map(|_| text.to_owned())
        });
        Some(Self { url: url?, from: from? })
    }
}

fn parse_clock_start(text: &str) -> Result<DateTime<Utc>, String> {
    DateTime::parse_from_rfc3339(text)
        .map(|moment| moment.to_utc())
        .map_err(|why| format!("\"{text}\" is no RFC 3339 date and time: {why}"))
}

fn mistake_in_secret(secret: Option<&str>, database: Option<&DatabaseUrl>) -> Option<String> {
    match secret {
        Some(key) if key.len() < SHORTEST_SECRET => {
            Some(format!("SECRET_KEY: has fewer than {SHORTEST_SECRET} characters"))
        }
        None if matches!(database, Some(DatabaseUrl::Postgres(_))) => Some(
            "SECRET_KEY: is required with PostgreSQL (at least 32 characters, the same on every instance)"
                .to_owned(),
        ),
        _ => None,
    }
}

impl Config {
    /// Reads the settings through `get` (the environment, or a test's table).
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let mut settings = Settings { get, mistakes: Vec::new() };
        let database = settings.value("DATABASE_URL", DEFAULT_DATABASE, DatabaseUrl::parse);
        let web = WebConfig::read(&mut settings);
        let mail = MailConfig::read(&mut settings);
        let clock_start = settings.optional("CLOCK_START", parse_clock_start);
        let set = |name: &str| set(&settings.get, name);
        let provider = ProviderConfig::read(set, &mut settings.mistakes);
        let secret = set("SECRET_KEY");
        settings.mistakes.extend(mistake_in_secret(secret.as_deref(), database.as_ref()));
        match (database, web, mail) {
            (Some(database), Some(web), Some(mail)) if settings.mistakes.is_empty() => Ok(Self {
                tombstones: tombstones_beside(&database),
                database,
                web,
                mail,
                provider,
                secret,
                clock_start,
            }),
            _ => Err(ConfigError(settings.mistakes)),
        }
    }

    /// Reads the settings from the environment, and from a file `.env` for what is not set there.
    pub fn from_env() -> Result<Self, ConfigError> {
        match dotenvy::dotenv() {
            Ok(_) => {}
            Err(why) if why.not_found() => {}
            Err(why) => return Err(ConfigError(vec![format!(".env: {why}")])),
        }
        Self::read(|name| match std::env::var(name) {
            Ok(text) => Some(text),
            Err(std::env::VarError::NotPresent) => None,
            Err(std::env::VarError::NotUnicode(raw)) => Some(raw.to_string_lossy().into_owned()),
        })
    }
}

/// Beside an embedded database; otherwise in the folder `data`.
fn tombstones_beside(database: &DatabaseUrl) -> PathBuf {
    match database {
        DatabaseUrl::Sqlite { path, .. } => {
            let mut name = path.clone().into_os_string();
            name.push(".erased");
            name.into()
        }
        DatabaseUrl::Postgres(_) => Path::new("data").join("aanschuif.erased"),
    }
}

fn parse_public_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|why| format!("\"{text}\" is no URL: {why}"))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(format!("\"{text}\" is no http or https address"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(format!("\"{text}\" has a query or a fragment"));
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::read(|name| {
            pairs.iter().find(|(key, _)| *key == name).map(|(_, text)| (*text).to_owned())
        })
    }

    #[test]
    fn without_settings_the_defaults_hold() {
        let config = read(&[]).unwrap();
        assert_eq!(config.database, DatabaseUrl::parse("sqlite://data/aanschuif.sqlite").unwrap());
        assert_eq!(config.web.listen.to_string(), "127.0.0.1:8080");
        assert!(config.web.rate_limits);
        assert_eq!(config.tombstones, Path::new("data/aanschuif.sqlite.erased"));
    }

    #[test]
    fn all_wrong_settings_are_named_at_once() {
        let error = read(&[
            ("DATABASE_URL", "mysql://x"),
            ("LISTEN", "everywhere"),
            ("PUBLIC_URL", "ftp://x"),
            ("MAIL_URL", "pigeon:"),
            ("MAIL_FROM", "nobody"),
            ("RATE_LIMITS", "perhaps"),
            ("CLOCK_START", "tomorrow"),
            ("SECRET_KEY", "short"),
            ("TRUSTED_PROXIES", "the usual ones"),
            ("HOUSE_NETWORKS", "the office"),
            ("TICKETS_PER_CODE", "0"),
            ("SIGN_IN_CODES", "sometimes"),
            ("OIDC_ISSUER", "id.example.org"),
            ("OIDC_ROLES", "boss"),
        ])
        .unwrap_err()
        .to_string();
        for name in [
            "DATABASE_URL",
            "LISTEN",
            "PUBLIC_URL",
            "MAIL_URL",
            "MAIL_FROM",
            "RATE_LIMITS",
            "CLOCK_START",
            "SECRET_KEY",
            "TRUSTED_PROXIES",
            "HOUSE_NETWORKS",
            "TICKETS_PER_CODE",
            "SIGN_IN_CODES",
            "OIDC_ISSUER",
            "OIDC_CLIENT_ID",
            "OIDC_ROLES",
        ] {
            assert!(error.lines().any(|line| line.starts_with(name)), "{name} in {error}");
        }
    }

    #[test]
    fn postgresql_needs_a_secret_key() {
        let error = read(&[("DATABASE_URL", "postgres://localhost/a")]).unwrap_err();
        assert!(error.to_string().contains("SECRET_KEY"));
    }
}
