//! Use cases of `letter`: the outbox, delivery, links in letters, the digest, the letter that asks for consent.

pub mod ask_consent;
pub mod compose_digests;
pub mod letter_content;
pub mod letter_page;
pub mod letter_token;
pub mod week_digests;
