//! A letter's Message-ID, which is the same for all attempts.

use std::fmt;
use std::str::FromStr;

/// A Message-ID `unique@host`, without its angle brackets.
///
/// Its characters are safe in a header and in a file name, so writing a letter twice into a folder gives one file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(String);

impl MessageId {
    /// Both parts may have letters, digits, `.`, `-` and `_`, and must not start or end with a dot.
    pub fn new(unique: &str, host: &str) -> Result<Self, String> {
        let fits = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && !part.ends_with('.')
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b))
        };
        // A file name with ".eml" and a temporary ending must fit in 255 bytes.
        if fits(unique) && fits(host) && unique.len() + host.len() < 200 {
            Ok(Self(format!("{unique}@{host}")))
        } else {
            Err(format!("\"{unique}@{host}\" is no Message-ID"))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for MessageId {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (unique, host) =
            text.split_once('@').ok_or_else(|| format!("\"{text}\" is no Message-ID"))?;
        Self::new(unique, host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_that_could_leave_a_folder_or_a_header_is_refused() {
        for text in ["../a@b", "a/b@c", "a@b\r\nBcc: c", "a b@c", "@b", "a@", ".a@b", "a", "a@b@c"]
        {
            assert!(text.parse::<MessageId>().is_err(), "{text:?}");
        }
        assert!(MessageId::new(&"x".repeat(300), "example.org").is_err());
        let id = MessageId::new("digest-2026-W47-12", "example.org").unwrap();
        assert_eq!(id.to_string().parse(), Ok(id));
    }
}
