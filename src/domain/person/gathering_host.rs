//! Whoever announces gatherings.

use std::fmt;

use crate::identity::AccessId;

/// Whoever announces gatherings, by their token. No role: what asks for one lets nobody of these in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GatheringHost {
    pub access: AccessId,
}

/// As the access log calls them.
impl fmt::Display for GatheringHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{HOST}:access:{}", self.access)
    }
}

/// The word used in commands, in the database and in the access log.
pub const HOST: &str = "host";
