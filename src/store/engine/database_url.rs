//! `DATABASE_URL`: which database, and where.

use std::path::{Path, PathBuf};

use url::Url;

/// The most requests in one transaction, if the address does not say.
const DEFAULT_GROUP: usize = 256;

/// An embedded database in a file, or a PostgreSQL server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    Sqlite {
        path: PathBuf,
        /// The most requests in one transaction; 1 disables grouping, for measurements.
        group: usize,
    },
    Postgres(String),
}

impl DatabaseUrl {
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Url::parse(text)
                .map(|_| Self::Postgres(text.to_owned()))
                .map_err(|why| format!("is no PostgreSQL address: {why}"));
        }
        let Some(rest) = text.strip_prefix("sqlite://") else {
            return Err("begins with neither sqlite:// nor postgres://".to_owned());
        };
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        if path.is_empty() {
            return Err("names no file after sqlite://".to_owned());
        }
        let group = match query {
            "" => DEFAULT_GROUP,
            other => other
                .strip_prefix("group=")
                .and_then(|number| number.parse().ok())
                .filter(|number| *number >= 1)
                .ok_or_else(|| format!("\"?{other}\" is not understood (only ?group=NUMBER is)"))?,
        };
        Ok(Self::Sqlite { path: Path::new(path).to_path_buf(), group })
    }
}
