use std::process::ExitCode;

fn main() -> ExitCode {
    aanschuif::commands::run(std::env::args_os())
}
