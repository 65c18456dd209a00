//! People and organisations: addresses, languages, consent.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An e-mail address in lower case, so that one person is not two.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for EmailAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let address = text.trim().to_lowercase();
        let valid = address.len() <= 254
            && address.split_once('@').is_some_and(|(local, domain)| {
                !local.is_empty()
                    && !domain.is_empty()
                    && !domain.contains('@')
                    && !domain.starts_with('.')
                    && !domain.ends_with('.')
                    && !domain.contains("..")
            })
            && !address
                .chars()
                .any(|c| c.is_whitespace() || c.is_control() || "<>(),;:\\\"[]".contains(c));
        if valid {
            Ok(Self(address))
        } else {
            Err(format!("\"{}\" is no e-mail address", text.trim()))
        }
    }
}

/// The language a person reads.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// The code of ISO 639-1.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "nl" => Ok(Self::Nl),
            "en" => Ok(Self::En),
            other => Err(format!("\"{other}\" is no language here; the languages are nl, en")),
        }
    }
}

/// What an organisation is to the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganisationKind {
    /// The organisation whose office it is.
    Host,
    /// A client of the host.
    Client,
    /// A group that crosses organisations.
    Group,
    /// An adviser of the host.
    Adviser,
    /// Any other organisation that shares the office.
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

/// The first word of a name: all that people at one table see of each other.
pub fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_the_same_whatever_its_case() {
        assert_eq!("Mirjam@Example.org".parse::<EmailAddress>(), "mirjam@example.org".parse());
    }

    #[test]
    fn what_is_no_address_is_refused_by_name() {
        for text in
            ["", "mirjam", "@example.org", "m@", "m@@example.org", "m @example.org", "a\r\nb@c.d"]
        {
            assert!(text.parse::<EmailAddress>().is_err(), "{text:?}");
        }
    }
}
