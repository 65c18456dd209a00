//! Tables of `stay`: arriving and leaving: check-in and check-out, the draw, seats, tickets, kiosk codes, *nobody is sitting here*.

pub mod days;
pub mod desk_questions;
pub mod draw_trees;
pub mod draws;
pub mod gathering_attendance;
pub mod guest_badges;
pub mod guest_visits;
pub mod hosts_gone;
pub mod house_figures;
pub mod idempotency;
pub mod invitation_counts;
pub mod invitations;
pub mod reception;
pub mod seats;
pub mod stay_imports;
pub mod stays;
pub mod tickets;
pub mod unannounced_guests;
pub mod unlinking;
