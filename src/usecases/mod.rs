//! What can be done, one file a verb: plain synchronous functions over one open transaction.
//!
//! A use case takes the connection, the [`Context`] and its request, and answers with what it did, or
//! with a [`Failure`](crate::store::Failure) that says why it was refused. It may be run again by the
//! store, so it does nothing outside its transaction; mail leaves through the outbox.

mod context;

pub use context::{Context, Keys, secret_hash};
