//! Guests: invited by a host for a day, or there without an invitation. Whom an address belongs to is looked up by a job, so that nobody learns it from an
//! answer or from how long one takes.

pub mod call_off;
pub mod deactivated;
pub mod find_host;
pub(in crate::usecases) mod forget;
pub mod invite;
mod letters;
pub mod page;
pub mod refusal;
pub mod view;
pub mod write;
