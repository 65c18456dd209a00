use std::fmt;
use std::str::FromStr;

use crate::line::is_hidden;

/// An e-mail address in lower case, so that one person does not count as two.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
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
                .any(|c| c.is_whitespace() || is_hidden(c) || "<>(),;:\\\"[]".contains(c));
        if valid {
            Ok(Self(address))
        } else {
            Err(format!("\"{}\" is no e-mail address", text.trim()))
        }
    }
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
