pub mod follow_up;
pub mod introduction;
pub mod message;
pub mod moments;
pub mod numbers;
pub mod offer;
pub mod own_words;
