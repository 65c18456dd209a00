//! Endpoints of `encounter`: from stays to encounters and acquaintances: closing a day, folding.

pub mod encounters;
