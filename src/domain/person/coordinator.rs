//! Whoever keeps the people of one organisation, and of no other.

use std::fmt;

use crate::identity::{AccessId, OrganisationId};

/// A coordinator: by which token, and of which organisation. No role: what asks for one lets no coordinator in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coordinator {
    pub access: AccessId,
    pub organisation: OrganisationId,
}

/// As the access log calls them.
impl fmt::Display for Coordinator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{COORDINATOR}:access:{}", self.access)
    }
}

/// The word used in commands, in the database and in the access log.
pub const COORDINATOR: &str = "coordinator";
