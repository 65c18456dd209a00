//! Use cases of `letter`: the outbox, delivery, links in letters, the digest, the letter that asks for consent.

pub mod answer_by_letter;
pub mod ask_consent;
pub mod choose_by_letter;
pub mod compose_digests;
mod connect_pages;
pub mod digest_page;
pub mod letter_content;
pub mod letter_page;
pub mod letter_token;
pub mod open_letter;
pub mod reply_by_letter;
pub mod resubscribe;
pub mod say_good;
pub mod show_digests;
pub mod still_here_by_letter;
pub mod subscription;
pub mod unsubscribe;
