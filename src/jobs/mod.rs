//! What runs by itself: one table of what runs when, and a runner that holds a lease.
//!
//! Of several instances one acts: a job is leased in the database before it runs, and each job finds
//! its work in the database, so a run that was missed or killed is caught up by the next.

mod crew;
mod deliver_mail;
mod runner;
mod table;

pub use crew::{Crew, JobError};
pub use runner::{Runner, run_until_stopped};
