//! What can be done, one file a verb: plain synchronous functions over one open transaction.
//!
//! A use case takes the connection, the [`Context`] and its request, and answers with what it did, or
//! with a [`Failure`](crate::store::Failure) that says why it was refused. It may be run again by the
//! store, so it does nothing outside its transaction; mail leaves through the outbox.

pub mod admin;
pub mod admit;
pub mod answer;
pub mod arrive;
pub mod arrive_at_cafe;
pub mod ask_consent;
pub mod ask_still_here;
pub mod badge;
pub mod change_site;
pub mod check_in;
pub mod check_out;
pub mod close_day;
pub mod compose_digests;
pub mod consent_by_letter;
mod context;
mod draw_desk;
pub mod draws;
pub mod encounters_of_person;
pub mod enter_role;
pub mod erase;
pub mod expire;
pub mod facility;
pub mod floor_plan;
pub mod fold_encounters;
pub mod forget_day;
mod forget_encounters;
pub mod give_consent;
pub mod import_people;
pub mod import_stays;
mod imported;
pub mod kiosk_code;
pub mod known_encounters;
pub mod letter_content;
pub mod letter_page;
pub mod letter_token;
pub mod looks;
pub mod manage_accesses;
pub mod manage_kiosks;
pub mod me;
pub mod my_data;
pub mod nobody_here;
pub mod once;
pub mod privacy;
pub mod report_broken;
pub mod send_session_code;
pub mod sessions_of_person;
pub mod set_organisation;
mod short_code;
pub mod shut_out;
pub mod sign_in;
pub mod sign_in_with_provider;
pub mod site_now;
pub mod stay_view;
pub mod sticker;
pub mod sticker_code;
pub mod still_here;
pub mod take_ticket;
pub mod tombstones;
pub mod visit_provider;
pub mod week_digests;
pub mod withdrawals;
pub mod write_bands;
mod write_figures;

pub use context::{Context, Keys, letter_id, secret_hash};
pub use imported::{FileMistake, FileRefusal, Imported};
