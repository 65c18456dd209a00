//! Endpoints of `stay`: arriving and leaving: check-in and check-out, the draw, seats, tickets, kiosk codes, *nobody is sitting here*.

pub mod check_in;
pub mod check_out;
pub mod draws;
pub mod open_stay;
pub mod still_here;
pub mod take_ticket;
pub mod ticket;
