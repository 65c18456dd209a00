//! Use cases of `stay`: arriving and leaving: check-in and check-out, the draw, seats, tickets, kiosk codes, *nobody is sitting here*.

pub mod arrive;
pub mod arrive_at_cafe;
pub mod ask_still_here;
pub mod badge;
pub mod check_in;
pub mod check_out;
pub(super) mod draw_desk;
pub mod draws;
pub mod idempotency;
pub mod import_stays;
pub mod kiosk_code;
pub mod nobody_here;
pub mod site_now;
pub mod stay_view;
pub mod still_here;
pub mod take_ticket;
