//! Whoever edits stories.

use std::fmt;

use crate::identity::AccessId;

/// Whoever edits stories, by a token. No role: what asks for one lets nobody of these in. People edit as themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoryEditor {
    pub access: AccessId,
}

/// As the access log calls them.
impl fmt::Display for StoryEditor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{EDITOR}:access:{}", self.access)
    }
}

/// The word used in commands, in the database and in the access log.
pub const EDITOR: &str = "editor";
