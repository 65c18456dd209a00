//! Gatherings: announced, moved and called off; who means to come; and calendars that follow them.

pub mod announce;
pub mod announcer;
pub mod calendar;
pub mod call_off;
pub mod change;
pub mod choices;
pub mod coming;
mod letters;
pub mod my_gatherings;
mod own_place;
pub mod refusal;
pub mod today;
pub mod view;
