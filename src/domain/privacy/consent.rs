//! Consent: which version of the text people are shown, and how they answer.

/// The versions of the text, newest last. A text whose meaning changes gets a new version. Old versions stay, since
/// recorded answers refer to them.
const TEXTS: &[&str] = &["2026-11", "2026-11-24"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConsentText(&'static str);

impl ConsentText {
    /// Recorded with consent according to a file, and with a withdrawal that only the file beside the database knows:
    /// which text was shown is unknown.
    pub const ELSEWHERE: Self = Self("elsewhere");

    pub const fn newest() -> Self {
        match TEXTS.last() {
            Some(text) => Self(text),
            None => Self::ELSEWHERE,
        }
    }

    /// The version with this name, if it ever existed.
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
    /// Given elsewhere, according to a file.
    File,
    /// A withdrawal repeated after an older copy of the database was restored.
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
