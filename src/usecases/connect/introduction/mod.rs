//! Introductions: asked for, passed on or left, agreed to; and those that nobody asked for.

pub mod agree;
pub mod ask;
pub(in crate::usecases) mod forget;
mod held;
mod letters;
mod named;
pub mod pass_on;
pub mod refusal;
pub mod unasked;
pub mod view;
