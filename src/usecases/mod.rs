//! What can be done, one file a verb: plain synchronous functions over one open transaction.
//!
//! A use case takes the connection, the [`Context`] and its request, and answers with what it did, or
//! with a [`Failure`](crate::store::Failure) that says why it was refused. It may be run again by the
//! store, so it does nothing outside its transaction; mail leaves through the outbox.

pub mod access;
pub mod connect;
mod context;
pub mod encounter;
pub mod figure;
mod imported;
pub mod letter;
pub mod person;
pub mod place;
pub mod privacy;
pub mod stay;
pub mod upkeep;

pub use context::{Context, Keys, letter_id, secret_hash};
pub use imported::{FileMistake, FileRefusal, Imported};
