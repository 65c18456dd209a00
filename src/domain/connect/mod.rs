pub mod conscience;
pub mod dormant;
pub mod follow_up;
pub mod group;
pub mod introduction;
pub mod message;
pub mod moments;
pub mod nudge;
pub mod numbers;
pub mod offer;
pub mod own_words;
pub mod rhythm;
#[cfg(test)]
mod two_years;
