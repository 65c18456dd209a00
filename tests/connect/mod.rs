//! What follows an encounter: who becomes whose contact, and who learns of what.

mod contacts;
mod own_names;
mod worlds;
