pub mod feeds;
pub mod pictures;
pub mod readers;
pub mod recordings;
pub mod search;
pub mod steps;
pub mod stories;
