//! Aborts a process at each statement of a run in turn: this test program is started again for an ignored test, the child,
//! which counts statements and aborts before one of them.
//!
//! Statements that only read are not counted: a process that is killed before one of these leaves what it leaves when
//! it is killed before the next that writes, begins or commits.

use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicI64, Ordering};

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};

use crate::serving::instance::Settings;

/// Statements until the abort; not counted while negative.
static LEFT: AtomicI64 = AtomicI64::new(-1);

fn counting() -> Option<Box<dyn Instrumentation>> {
    Some(Box::new(|event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { query, .. } = event
            && LEFT.load(Ordering::SeqCst) > 0
            && !query.to_string().starts_with("SELECT")
            && LEFT.fetch_sub(1, Ordering::SeqCst) == 1
        {
            std::process::abort();
        }
    }))
}

/// The child of a test that aborts.
pub struct Child {
    kill_at: i64,
}

impl Child {
    /// The settings with which to run, in a child.
    pub fn settings() -> Option<(Self, Settings)> {
        let kill_at = std::env::var("KILL_AT").ok()?.parse().unwrap();
        set_default_instrumentation(counting).unwrap();
        let settings = ["DATABASE_URL", "MAIL_URL", "SECRET_KEY"]
            .map(|name| (name, std::env::var(name).unwrap()));
        Some((Self { kill_at }, settings.into()))
    }

    /// Counts the statements of `work`, and aborts at one of them.
    pub async fn run(self, work: impl Future<Output = ()>) {
        LEFT.store(self.kill_at, Ordering::SeqCst);
        work.await;
        println!("statements: {}.", self.kill_at - LEFT.swap(-1, Ordering::SeqCst));
    }
}

/// Runs the child, an ignored test of this program. Returns how many statements it took, or `None` if it was aborted
/// before its end.
pub fn run_child(child: &str, settings: Settings, kill_at: i64) -> Option<i64> {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", child, "--ignored", "--nocapture", "--test-threads=1"])
        .envs(settings)
        .env("KILL_AT", kill_at.to_string())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let statements = || said.split("statements: ").nth(1)?.split('.').next()?.parse().ok();
    // Aborted or done; nothing else may have ended it.
    assert!(output.status.success() || output.status.code().is_none(), "{output:?}");
    output.status.success().then(|| statements().unwrap())
}
