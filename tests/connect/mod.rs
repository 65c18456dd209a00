//! What follows an encounter: who becomes whose contact, who means to do what, and who learns of what.

mod by_letter;
mod coffees;
mod coffees_at_once;
mod conscience;
mod contacts;
mod follow_ups;
mod messages;
mod nudge_kills;
mod own_names;
mod received;
mod worlds;
