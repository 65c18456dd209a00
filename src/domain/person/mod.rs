pub mod address;
pub mod agreed_days;
pub mod badge;
pub mod card;
pub mod coordinator;
pub mod deed;
pub mod details;
pub mod first_name;
pub mod gathering_host;
pub mod given_address;
pub mod numbers;
#[cfg(test)]
mod odd_moments;
pub mod opens;
pub mod organisation;
pub mod reception;
pub mod role;
pub mod story_editor;
