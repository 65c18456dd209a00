//! From where somebody asks to sign in. Places for codes and budgets are kept apart by this, so that whatever
//! strangers use up is missing to strangers alone.

use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// A browser in which this address signed in before.
    Known,
    /// A network of the house.
    House,
    Stranger,
}

impl Standing {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::House => "house",
            Self::Stranger => "stranger",
        }
    }
}

impl FromStr for Standing {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let all = [Self::Known, Self::House, Self::Stranger];
        let found = all.into_iter().find(|standing| standing.as_str() == text);
        found.ok_or_else(|| format!("\"{text}\" is no standing"))
    }
}
