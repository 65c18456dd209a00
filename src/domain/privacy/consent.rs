//! Consent: which text people are shown when they are asked, and by which way they answer.

/// The versions of the text, the newest last. A text that changes in what it means gets a new version, and the
/// old one stays here: answers to it are on record.
const TEXTS: &[&str] = &["2026-11", "2026-11-24"];

/// A version of the text that is asked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConsentText(&'static str);

impl ConsentText {
    /// What is recorded with consent that a file says was given: this service did not ask, so which text was
    /// shown is not known to it. Nor is it with a withdrawal that only the file beside the database tells of.
    pub const ELSEWHERE: Self = Self("elsewhere");

    pub const fn newest() -> Self {
        match TEXTS.last() {
            Some(text) => Self(text),
            None => Self::ELSEWHERE,
        }
    }

    /// The version with this name, if there ever was one.
    pub fn named(name: &str) -> Option<Self> {
        TEXTS.iter().find(|text| **text == name).map(|text| Self(text))
    }

    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentWay {
    Page,
    Letter,
    /// Elsewhere; a file said so.
    File,
    /// They withdrew, and the database that knew was replaced by an older copy of it.
    Restored,
}

impl ConsentWay {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Letter => "letter",
            Self::File => "file",
            Self::Restored => "restored",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_known_by_its_version_only() {
        assert_eq!(ConsentText::named("2026-11-24"), Some(ConsentText::newest()));
        let first = ConsentText::named("2026-11").unwrap();
        assert_ne!(first, ConsentText::newest(), "what was answered before is told apart");
        assert_eq!(ConsentText::named("2026-12"), None);
        assert_eq!(ConsentText::named("elsewhere"), None, "nobody is shown it");
        assert_eq!(ConsentText::newest().as_str(), "2026-11-24");
    }
}
