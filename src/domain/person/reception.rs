//! Whoever receives guests.

use std::fmt;

use crate::identity::AccessId;

/// A reception, by its token. No role: what asks for one lets no reception in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reception {
    pub access: AccessId,
}

/// As the access log calls it.
impl fmt::Display for Reception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{RECEPTION}:access:{}", self.access)
    }
}

/// The word used in commands, in the database and in the access log.
pub const RECEPTION: &str = "reception";
