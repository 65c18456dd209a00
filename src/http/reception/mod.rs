pub mod badge;
pub mod guest;
