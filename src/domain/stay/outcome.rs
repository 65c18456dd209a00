#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StayOutcome {
    New,
    Same,
    Ended,
}

impl StayOutcome {
    const ALL: [Self; 3] = [Self::New, Self::Same, Self::Ended];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Same => "same",
            Self::Ended => "ended",
        }
    }
}

impl std::str::FromStr for StayOutcome {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|outcome| outcome.as_str() == text);
        found.ok_or_else(|| format!("\"{text}\" is no outcome of a request"))
    }
}
