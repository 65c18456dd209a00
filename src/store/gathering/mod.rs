//! Gatherings, who means to come, the calendars that follow them, the stories of a story circle, and what is known of a debate
//! while it goes on.

pub mod calendar_feeds;
pub mod circle_stories;
pub mod comers;
pub mod debate_hands;
pub mod debaters;
pub mod gatherings;
pub mod speaker_draws;
