pub mod building;
pub mod occupancy;
pub mod outlook;
