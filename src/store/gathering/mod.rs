//! Gatherings, who means to come, and the calendars that follow them.

pub mod calendar_feeds;
pub mod comers;
pub mod gatherings;
