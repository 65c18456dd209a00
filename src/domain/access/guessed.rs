//! What a budget of failures is for.

/// What somebody tries to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guessed {
    /// A code that was sent by letter.
    Code,
    /// A code of a second factor. Only who has the other gets to try it.
    Factor,
    /// The same, to take the second factor away: counted apart, so that a session that was taken over keeps nobody from
    /// signing in.
    FactorRemoval,
}

/// Over which time letters with codes are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterSpan {
    Quarter,
    Day,
}

/// What is counted for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// A wrong guess.
    Wrong(Guessed),
    /// A letter with a code.
    Letter(LetterSpan),
}

impl Counted {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wrong(Guessed::Code) => "code",
            Self::Wrong(Guessed::Factor) => "factor",
            Self::Wrong(Guessed::FactorRemoval) => "factor-removal",
            Self::Letter(span) => span.as_str(),
        }
    }
}

impl LetterSpan {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Quarter => "letters-quarter",
            Self::Day => "letters-day",
        }
    }
}
