pub mod check_in;
pub mod check_out;
pub mod code;
pub mod enrol;
pub mod guest;
pub mod state;
pub mod wall;
