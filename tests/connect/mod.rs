//! What follows an encounter: who becomes whose contact, who means to do what, and who learns of what.

mod by_letter;
mod coffee_kills;
mod coffees;
mod coffees_at_once;
mod conscience;
mod contacts;
mod ended;
mod follow_ups;
mod guests;
mod introduction_worlds;
mod introductions;
mod messages;
mod migrated;
mod mondays;
mod nudge_kills;
mod offers;
mod other_moments;
mod outcomes;
mod own_names;
mod pestering;
mod received;
mod refused_people;
pub mod unannounced;
mod unannounced_kills;
mod views;
mod worlds;
