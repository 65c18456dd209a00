//! What follows an encounter: who becomes whose contact, who means to do what, and who learns of what.

mod by_letter;
mod coffees;
mod coffees_at_once;
mod contacts;
mod follow_ups;
mod introduction_worlds;
mod introductions;
mod messages;
mod offers;
mod own_names;
mod received;
mod worlds;
