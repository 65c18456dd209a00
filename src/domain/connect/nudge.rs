//! What a nudge asks, and what can be said to it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::follow_up::FollowUpState;
use crate::words::words;

words! {
    /// What a nudge asks.
    Asks {
        /// Whether the rhythm is right.
        Rhythm = "rhythm",
        /// Whether it still gives energy, and whether the rhythm is right.
        Energy = "energy",
        /// Only whether it helps, after several without an answer.
        Helps = "helps",
        /// Nothing: it tells that no more follow.
        Silent = "silent",
    }
}

words! {
    /// What somebody says to a nudge.
    NudgeAnswer {
        TooMuch = "too-much",
        JustRight = "just-right",
        MorePlease = "more-please",
        /// It gives energy, it helps, or it may start again.
        Yes = "yes",
        /// Nothing for two weeks.
        #[serde(rename = "pause-2")]
        Pause2 = "pause-2",
        /// Nothing for six weeks.
        #[serde(rename = "pause-6")]
        Pause6 = "pause-6",
        /// Nothing for twelve weeks.
        #[serde(rename = "pause-12")]
        Pause12 = "pause-12",
        Stop = "stop",
    }
}

words! {
    /// What somebody says about a follow-up of which a nudge reminds.
    Deed {
        Done = "done",
        /// It stands as it is until the next nudge.
        NextTime = "next-time",
        LetGo = "let-go",
    }
}

words! {
    /// What somebody says about a name that a nudge suggests.
    DormantAnswer {
        /// They mean to write.
        Message = "message",
        /// They mean to have coffee.
        Coffee = "coffee",
        /// It is not suggested for half a year.
        Rest = "rest",
    }
}

impl Deed {
    /// How the follow-up ends by it; none if it stays open.
    pub const fn closes_as(self) -> Option<FollowUpState> {
        match self {
            Self::Done => Some(FollowUpState::Done),
            Self::LetGo => Some(FollowUpState::LetGo),
            Self::NextTime => None,
        }
    }
}

impl Asks {
    /// Whether this can be said to it. A nudge can always be stopped.
    pub const fn takes(self, answer: NudgeAnswer) -> bool {
        match answer {
            NudgeAnswer::TooMuch | NudgeAnswer::JustRight | NudgeAnswer::MorePlease => {
                matches!(self, Self::Rhythm | Self::Energy)
            }
            NudgeAnswer::Yes => !matches!(self, Self::Rhythm),
            NudgeAnswer::Pause2 | NudgeAnswer::Pause6 | NudgeAnswer::Pause12 => {
                matches!(self, Self::Energy | Self::Helps)
            }
            NudgeAnswer::Stop => !matches!(self, Self::Silent),
        }
    }
}

impl NudgeAnswer {
    pub(super) const fn pause_weeks(self) -> Option<u64> {
        match self {
            Self::Pause2 => Some(2),
            Self::Pause6 => Some(6),
            Self::Pause12 => Some(12),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_read_as_it_is_written() {
        for answer in NudgeAnswer::ALL {
            assert_eq!(answer.as_str().parse(), Ok(*answer));
            assert_eq!(serde_json::to_value(answer).unwrap(), answer.as_str());
        }
        for asks in Asks::ALL {
            assert_eq!(asks.as_str().parse(), Ok(*asks));
            assert_eq!(serde_json::to_value(asks).unwrap(), asks.as_str());
        }
    }
}
