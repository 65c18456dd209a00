//! What runs by itself: one table of what runs when, and a runner that holds a lease. Each job runs in a task of its own,
//! so that none waits for another.
//!
//! Of several instances one acts: a job is leased in the database before it runs, and each job finds
//! its work in the database, so a run that was missed or killed is caught up by the next.

mod deliver_mail;
mod heartbeat;
mod runner;
mod stop;
mod table;
mod tools;

pub use heartbeat::beat_until_stopped;
pub use runner::{Runner, run_until_stopped};
pub use stop::Stop;
pub use tools::{JobError, Tools};
