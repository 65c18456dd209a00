pub mod check_out;
pub mod erase;
pub mod new_guest;
pub mod sign_in;
pub mod stay;
