//! The program: reads its arguments and calls the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    aanschuif::commands::run(std::env::args_os())
}
