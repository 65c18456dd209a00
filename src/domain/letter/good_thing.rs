use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What good came of an encounter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum GoodThing {
    /// An idea.
    Idea,
    /// A lead.
    Lead,
    /// Help.
    Help,
    /// Fun.
    Fun,
}

impl GoodThing {
    pub const ALL: [Self; 4] = [Self::Idea, Self::Lead, Self::Help, Self::Fun];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Lead => "lead",
            Self::Help => "help",
            Self::Fun => "fun",
        }
    }
}
