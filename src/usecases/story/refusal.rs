//! Why nothing is done with a story.

use crate::domain::story::numbers::{MOST_PICTURES, MOST_RECORDINGS};
use crate::picture::PictureMistake;
use crate::store::Failure;

/// Why nothing is done with a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoryRefusal {
    /// There is none, or it is a draft of others.
    Unknown,
    /// It has no such picture or recording.
    UnknownPart,
    /// It is for its teller, or for editors.
    NotYours,
    /// Guests read stories, and tell none.
    Guest,
    /// It is a draft still.
    Draft,
    /// It is published already.
    Published,
    /// It has no step that could be taken back.
    NoStep,
    /// It is another version than was read.
    Changed,
    /// The person has as many drafts as anybody may have.
    EnoughDrafts,
    /// The story has as many parts of a kind as it may have.
    Enough(Part),
    /// The person wrote about it lately.
    Written,
    /// The person wrote to tellers today as often as anybody may.
    EnoughMessages,
    /// The person said of others lately as often as anybody may that they have a story.
    EnoughNominations,
    BadPicture(PictureMistake),
    /// Its bytes are none of the kinds that are taken.
    BadRecording,
    Invalid(String),
}

/// Of what a story has only so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Pictures,
    Recordings,
    /// Those of all drafts of a person together.
    RecordingsInDrafts,
    Steps,
}

impl Part {
    /// The word in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pictures => "pictures",
            Self::Recordings => "recordings",
            Self::RecordingsInDrafts => "recordings-in-drafts",
            Self::Steps => "steps",
        }
    }

    /// The first place that is free.
    pub(super) fn free(self, taken: &[i64]) -> Result<i64, Refused> {
        let most = if self == Self::Pictures { MOST_PICTURES } else { MOST_RECORDINGS };
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let free = (1..=most).find(|place| !taken.contains(place));
        free.ok_or(Failure::Refused(StoryRefusal::Enough(self)))
    }
}

pub type Refused = Failure<StoryRefusal>;

pub(super) fn invalid(why: String) -> Refused {
    Failure::Refused(StoryRefusal::Invalid(why))
}

pub(super) const UNKNOWN: Refused = Failure::Refused(StoryRefusal::Unknown);
