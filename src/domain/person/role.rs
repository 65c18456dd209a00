//! What somebody may do with the building besides their own work.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::identity::{AccessId, PersonId};

/// A role, of a token or of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Sees how the building is used, and keeps its places in order; never sees a person.
    Facility,
    /// The same; and knows who is known, gives roles and badges, runs kiosks, changes settings.
    Admin,
}

impl Role {
    /// The word used in commands and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Facility => "facility",
            Self::Admin => "admin",
        }
    }

    /// Whether this role may also act as the other.
    pub fn includes(self, other: Self) -> bool {
        self == other || self == Self::Admin
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "facility" => Ok(Self::Facility),
            "admin" => Ok(Self::Admin),
            other => Err(format!("\"{other}\" is no role; the roles are facility, admin")),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleHolder {
    pub role: Role,
    pub right: RoleRight,
}

/// What entitles somebody to act in a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleRight {
    Access(AccessId),
    /// A person who has the role, and the number of their session in it.
    Person(PersonId, i64),
}

impl fmt::Display for RoleHolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.right {
            RoleRight::Access(id) => write!(f, "{}:access:{id}", self.role),
            RoleRight::Person(id, _) => write!(f, "{}:person:{id}", self.role),
        }
    }
}
