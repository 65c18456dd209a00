use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganisationKind {
    Host,
    Client,
    Group,
    Adviser,
    Partner,
}

impl OrganisationKind {
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
