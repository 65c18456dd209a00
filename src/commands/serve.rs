//! `serve`.

use super::ending::{Ending, Outcome};

/// Runs the command.
pub fn run() -> Outcome {
    super::opened::settings()?;
    Err(Ending::failed("serve: this build has no server yet"))
}
