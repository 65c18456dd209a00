//! Rules and types of `letter`: the outbox, delivery, links in letters, the digest, the letter that asks for consent.

pub mod digest;
pub mod digest_due;
pub mod good_thing;
pub mod kind;
pub mod outbox;
