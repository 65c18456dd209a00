//! What people ask for, on a phone or at their desk.

pub mod answer;
pub mod change_me;
pub mod check_in;
pub mod check_out;
pub mod consent;
pub mod data;
pub mod draws;
pub mod encounters;
pub mod end_session;
pub mod end_sessions;
pub mod erase;
pub mod follow_ups;
pub mod looks;
pub mod me;
pub mod send_code;
pub mod sessions;
pub mod sign_in;
pub mod sign_out;
pub mod stay;
pub mod still_here;
pub mod take_back_answer;
pub mod take_ticket;
pub mod ticket;
