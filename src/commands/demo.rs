//! `demo`.

use std::path::PathBuf;

use super::ending::{Ending, Outcome};

/// Where the example office is kept.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Folder of the example's database and letters; a new one that is deleted at the end if not given
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// Runs the command.
pub fn run(_arguments: Arguments) -> Outcome {
    Err(Ending::failed("demo: this build has no example office yet"))
}
