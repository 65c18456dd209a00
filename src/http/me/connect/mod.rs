//! Endpoints of `connect`: what follows an encounter: answers, contacts, own names, follow-ups.

pub mod answer;
pub mod coffee;
pub mod coffee_moments;
pub mod conscience;
pub mod contact;
pub mod follow_up;
pub mod group;
pub mod group_offer;
pub mod introduction;
pub mod invitation;
pub mod offer;
pub mod own_name;
pub mod year;
