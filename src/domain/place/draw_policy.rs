use std::fmt;
use std::str::FromStr;

use serde::Serialize;
use utoipa::ToSchema;

/// How a site draws its desks.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// Bounded preference for tables with people one has not sat with lately.
    #[default]
    Bounded,
    /// Every free fitting desk alike.
    Uniform,
}

impl Policy {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bounded => "bounded",
            Self::Uniform => "uniform",
        }
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Policy {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "bounded" => Ok(Self::Bounded),
            "uniform" => Ok(Self::Uniform),
            other => Err(format!("\"{other}\" is no policy; the policies are bounded, uniform")),
        }
    }
}
