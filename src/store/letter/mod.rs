//! Tables of `letter`: the outbox, delivery, links in letters, the digest, the letter that asks for consent.

pub mod deliveries;
pub mod digests;
pub mod letter_changes;
pub mod letters;
pub mod names;
pub mod nudges;
pub(crate) mod stored_kind;
pub mod unasked;
