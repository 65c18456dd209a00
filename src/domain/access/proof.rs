//! What somebody showed when their session began. An organisation may require more of its people than a letter.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Proof {
    /// A code from a letter, and nothing else.
    Letter,
    /// A code from a letter, and one of the second factor that they still have.
    Factor,
    /// The identity provider vouched for them; what it asks for is its organisation's choice.
    Provider,
}

impl Proof {
    const ALL: [Self; 3] = [Self::Letter, Self::Factor, Self::Provider];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Factor => "factor",
            Self::Provider => "provider",
        }
    }

    /// Whether it opens all that is the person's, where their organisation requires a second factor or does not.
    pub const fn suffices(self, factor_required: bool) -> bool {
        match self {
            Self::Letter => !factor_required,
            Self::Factor | Self::Provider => true,
        }
    }
}

impl FromStr for Proof {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|proof| proof.as_str() == text);
        found.ok_or_else(|| format!("\"{text}\" is no proof"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_alone_suffices_only_where_no_factor_is_required() {
        for proof in Proof::ALL {
            assert_eq!(proof.as_str().parse(), Ok(proof));
            assert!(proof.suffices(false));
            assert_eq!(proof.suffices(true), proof != Proof::Letter);
        }
        assert!("fingerprint".parse::<Proof>().is_err());
    }
}
