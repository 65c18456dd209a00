//! Background jobs: a table of what runs when, and a runner that holds a lease. Each job runs in a task of its own,
//! so that none waits for another.
//!
//! Of several instances one acts: a job is leased in the database before it runs. Each job also finds its work in the
//! database, so the next run catches up on one that was missed or killed.

mod coffees;
mod compose_letters;
mod debates;
mod deliver_mail;
mod groups;
mod guests;
mod heartbeat;
mod nominees;
mod questions;
mod runner;
mod stop;
mod table;
mod tools;

pub use heartbeat::beat_until_stopped;
pub use runner::{Runner, run_until_stopped};
pub use stop::Stop;
pub use tools::{JobError, Tools};
