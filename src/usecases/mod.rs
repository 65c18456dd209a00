//! Everything the service can do: plain synchronous functions over one open transaction, one file per verb.
//!
//! A use case takes the connection, the [`Context`] and its request. It returns what it did, or a
//! [`Failure`](crate::store::Failure) that says why it was refused. The store may run it again, so it has no effect
//! outside its transaction; mail leaves through the outbox.

pub mod access;
pub mod connect;
mod context;
pub mod encounter;
pub mod figure;
pub mod gathering;
pub mod house;
mod imported;
pub mod letter;
pub mod person;
pub mod place;
pub mod privacy;
pub mod stay;
pub mod story;
pub mod upkeep;

pub use context::{Context, Keys, letter_id, secret_hash};
pub use imported::{FileMistake, FileRefusal, Imported};
