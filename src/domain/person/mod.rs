pub mod address;
pub mod badge;
pub mod deed;
pub mod details;
pub mod first_name;
pub mod numbers;
pub mod organisation;
pub mod role;
