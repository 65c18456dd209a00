//! The log: what `RUST_LOG` asks for of our own, and of the libraries beneath nothing that says more than that
//! something happened. What they would write at `debug` has whole requests and letters in it: tokens in links, codes.

use env_logger::{Builder, Env, Logger};
use log::{LevelFilter, Log, Metadata, Record};

/// The most that is taken from others.
const OF_OTHERS: LevelFilter = LevelFilter::Info;
/// Targets of our own.
const OWN: [&str; 2] = ["aanschuif", "security"];

struct OwnLog(Logger);

impl Log for OwnLog {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let root = metadata.target().split("::").next().unwrap_or_default();
        let is_own = OWN.contains(&root) || root == "aanschuif_domain";
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

/// Starts the log. Only the first start counts; a second one is no harm.
pub fn start() {
    let logger = Builder::from_env(Env::default().default_filter_or("warn")).build();
    let most = logger.filter();
    if log::set_boxed_logger(Box::new(OwnLog(logger))).is_ok() {
        log::set_max_level(most);
    }
}
