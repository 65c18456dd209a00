//! The only place that prints: results to standard output, messages for a person to standard error.

use std::fmt::Display;
use std::io::{ErrorKind, Write as _};

use super::exit_code::{Ending, Outcome};

/// Writes a result and a line break to standard output.
pub fn result(text: impl Display) -> Outcome {
    let mut output = std::io::stdout().lock();
    match writeln!(output, "{text}").and_then(|()| output.flush()) {
        Ok(()) => Ok(()),
        Err(why) if why.kind() == ErrorKind::BrokenPipe => Err(Ending::Unread),
        Err(why) => Err(Ending::Failed(format!("standard output: {why}"))),
    }
}

/// Writes a line to standard error. Errors are ignored: nobody is reading.
pub fn tell(text: impl Display) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
