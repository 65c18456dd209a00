//! The command line, one file per command. Results go to standard output, messages for a person to standard error.
//! Exit status: 0 done, 1 failed, 2 wrong arguments.

mod access;
mod arguments;
mod backup;
mod close_day;
mod demo;
mod digest;
mod draft;
mod draws;
mod exit_code;
mod import;
mod kiosk;
mod log;
mod open_app;
mod organisation;
mod person;
mod restore;
mod serve;
mod simulate;
mod site;
mod site_keys;
mod terminal;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use exit_code::{Ending, Outcome};
use open_app::Opened;

/// Desks nobody can reserve, drawn by lot; and once a week: who did you meet?
#[derive(Debug, Parser)]
#[command(name = "aanschuif", version, about, arg_required_else_help = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Migrate, serve HTTP, run the jobs
    Serve,
    /// The same on an example office with six lived-in weeks; prints the links
    Demo(demo::Arguments),
    /// Import places, people or stays from a CSV file: all or nothing
    #[command(subcommand)]
    Import(import::Arguments),
    /// Show and change how a site works
    #[command(subcommand)]
    Site(site::Arguments),
    /// Say what an organisation is to the host
    #[command(subcommand)]
    Organisation(organisation::Arguments),
    /// What is held about a person: print it, or erase it
    #[command(subcommand)]
    Person(person::Arguments),
    /// Kiosks and their tokens
    #[command(subcommand)]
    Kiosk(kiosk::Arguments),
    /// Tokens with a role
    #[command(subcommand)]
    Access(access::Arguments),
    /// End a day: stays, encounters, figures; reveal its seed. Safe to repeat
    CloseDay(close_day::Arguments),
    /// What a week has to say to people: show it, or put it into the outbox
    Digest(digest::Arguments),
    /// The record of a day's draws
    #[command(subcommand)]
    Draws(draws::Arguments),
    /// Copy an embedded database into a file, while others go on using it
    Backup(backup::Arguments),
    /// Make what `backup` wrote the database again; refused while anything uses it
    Restore(restore::Arguments),
    /// Replay the draw on an attendance trace, without a database
    Simulate(simulate::Arguments),
}

/// Runs the program. The first argument is its own name.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let line = match CommandLine::try_parse_from(arguments) {
        Ok(line) => line,
        Err(answer) => {
            // If nobody reads this, the exit status still says it.
            let _ = answer.print();
            return ExitCode::from(u8::try_from(answer.exit_code()).unwrap_or(2));
        }
    };
    match run_command(line.command) {
        Ok(()) | Err(Ending::Unread) => ExitCode::SUCCESS,
        Err(Ending::Failed(why)) => {
            terminal::tell(why);
            ExitCode::from(1)
        }
        Err(Ending::Misused(why)) => {
            terminal::tell(why);
            ExitCode::from(2)
        }
    }
}

fn run_command(command: Command) -> Outcome {
    match command {
        Command::Serve => serve::run(),
        Command::Demo(arguments) => demo::run(arguments),
        Command::Import(arguments) => import::run(arguments),
        Command::Site(arguments) => site::run(arguments),
        Command::Organisation(arguments) => organisation::run(arguments),
        Command::Person(arguments) => person::run(arguments),
        Command::Kiosk(arguments) => kiosk::run(arguments),
        Command::Access(arguments) => access::run(arguments),
        Command::CloseDay(arguments) => close_day::run(arguments),
        Command::Digest(arguments) => digest::run(arguments),
        Command::Draws(arguments) => draws::run(arguments),
        Command::Backup(arguments) => backup::run(arguments),
        Command::Restore(arguments) => restore::run(arguments),
        Command::Simulate(arguments) => simulate::run(arguments),
    }
}
