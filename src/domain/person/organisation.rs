use std::str::FromStr;

use serde::Serialize;
use utoipa::ToSchema;

/// What an organisation is to the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum OrganisationKind {
    /// The host itself.
    Host,
    /// A client.
    Client,
    /// Of the same group.
    Group,
    /// An adviser.
    Adviser,
    /// A partner.
    Partner,
}

impl OrganisationKind {
    /// Whether days agreed with such an organisation limit when its people draw desks.
    pub fn goes_by_agreed_days(self) -> bool {
        self != Self::Host
    }

    /// The word used in commands and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Client => "client",
            Self::Group => "group",
            Self::Adviser => "adviser",
            Self::Partner => "partner",
        }
    }
}

impl FromStr for OrganisationKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Host, Self::Client, Self::Group, Self::Adviser, Self::Partner]
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(|| {
                format!("\"{text}\" is no kind of organisation; the kinds are host, client, group, adviser, partner")
            })
    }
}
