//! What a coordinator does: keeps the people of one organisation, and their badges. Nothing here asks where anybody is or
//! was, and nothing answers otherwise because of people of other organisations (docs/privacy/threats.md says how).

pub mod badges;
pub mod edit;
pub mod exchange;
pub mod list;
pub mod own;
