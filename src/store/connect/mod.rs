//! Tables of `connect`: what follows an encounter: answers, contacts, own names, follow-ups, coffees, messages, groups.

pub mod answers;
pub mod approaches;
pub mod begun_introductions;
pub mod coffees;
pub mod consciences;
pub mod contacts;
pub mod dormant;
pub mod follow_ups;
pub mod group_invitations;
pub mod group_members;
pub mod group_offers;
pub mod groups;
pub mod introduction_letters;
pub mod introductions;
pub mod messages;
pub mod offers;
pub mod outcomes;
pub mod own_names;
pub mod refused_people;
