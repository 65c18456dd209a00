use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $what:literal { $($(#[$of:meta])* $one:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
        #[serde(rename_all = "lowercase")]
        pub enum $name { $($(#[$of])* $one,)* }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$one,)*];

            /// The word used in the API and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$one => $word,)* }
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL
                    .iter()
                    .find(|one| one.as_str() == text)
                    .copied()
                    .ok_or_else(|| format!("\"{text}\" is no {}", $what))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

words! {
    ReportKind, "thing to report" {
        Desk = "desk",
        Chair = "chair",
        Screen = "screen",
        Power = "power",
        Network = "network",
        Light = "light",
        Other = "other",
    }
}

words! {
    ReportState, "state of a report" {
        Open = "open",
        Repairing = "repairing",
        Solved = "solved",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back_and_is_the_one_on_the_wire() {
        for kind in ReportKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
        for state in ReportState::ALL {
            assert_eq!(state.as_str().parse(), Ok(*state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.as_str());
        }
        assert!("sofa".parse::<ReportKind>().unwrap_err().contains("\"sofa\""));
    }
}
