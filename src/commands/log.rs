//! The log. `RUST_LOG` applies to our own targets. Libraries are limited, because at `debug` they log whole requests
//! and letters, with tokens and codes.

use env_logger::{Builder, Env, Logger};
use log::{LevelFilter, Log, Metadata, Record};

/// The most verbose level for other targets.
const OF_OTHERS: LevelFilter = LevelFilter::Info;
/// Targets of our own.
const OWN: [&str; 4] = ["aanschuif", "aanschuif_domain", "aanschuif_store", "security"];

struct OwnLog(Logger);

impl Log for OwnLog {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let root = metadata.target().split("::").next().unwrap_or_default();
        let is_own = OWN.contains(&root);
        (is_own || metadata.level() <= OF_OTHERS) && self.0.enabled(metadata)
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            self.0.log(record);
        }
    }

    fn flush(&self) {
        self.0.flush();
    }
}

/// Starts the log; further calls have no effect.
pub fn start() {
    let logger = Builder::from_env(Env::default().default_filter_or("warn")).build();
    let most = logger.filter();
    if log::set_boxed_logger(Box::new(OwnLog(logger))).is_ok() {
        log::set_max_level(most);
    }
}
