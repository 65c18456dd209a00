//! Gatherings: announced, moved and called off; who means to come, and who attends; and calendars that follow them.

pub mod announce;
pub mod announcer;
pub mod attend;
pub mod calendar;
pub mod call_hour;
pub mod call_off;
pub mod change;
pub mod choices;
pub mod circle;
pub mod coming;
pub mod debate;
pub mod end_debate;
mod letters;
pub mod lots;
pub mod my_gatherings;
pub mod next;
pub mod next_speaker;
mod own_place;
pub mod refusal;
pub mod show_code;
pub mod state;
pub mod today;
pub mod view;
