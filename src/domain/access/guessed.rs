//! What a budget of failures is for.

/// What somebody tries to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guessed {
    /// A code that was sent by letter.
    Code,
    /// A code of a second factor. Only who has the other gets to try it.
    Factor,
}

impl Guessed {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Factor => "factor",
        }
    }
}
