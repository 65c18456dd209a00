//! Why nothing is done with a gathering.

use chrono::{DateTime, Utc};

use crate::domain::gathering::announcement::GatheringPhase;
use crate::store::Failure;
use crate::store::gathering::gatherings::Gathering;

/// Why nothing is done with a gathering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GatheringRefusal {
    /// There is none, or it is for a group of others.
    Unknown,
    UnknownSite,
    /// The site has no zone of that name.
    UnknownZone,
    /// There is no such group for whoever announces, or it does not stand yet.
    UnknownGroup,
    /// It has begun: it stays as it was announced.
    Begun,
    /// It is over or off.
    Over,
    /// It has not begun: nobody attends it yet.
    NotBegun,
    /// Without a code only who is checked in at its site attends.
    NotThere,
    /// The code was on its screen some time ago.
    CodeExpired,
    /// The code was never on its screen.
    UnknownCode,
    /// The person does not attend it.
    NotAttending,
    /// The follow-up is not the person's, or not open.
    UnknownFollowUp,
    /// There is no such published story, or it is not one of the circle.
    UnknownStory,
    /// Nobody in the debate wants to speak.
    NoHand,
    /// Somebody else had the lot drawn meanwhile.
    DrawnAlready,
    /// As many spoke in a debate as may.
    EnoughSpeakers,
    /// It was changed as often as may be.
    EnoughChanges,
    /// As many of the site are to come as may be.
    Enough,
    Invalid(String),
}

pub type Refused = Failure<GatheringRefusal>;

pub(super) fn invalid(why: String) -> Refused {
    Failure::Refused(GatheringRefusal::Invalid(why))
}

pub(super) const UNKNOWN: Refused = Failure::Refused(GatheringRefusal::Unknown);

/// Refuses what can be done only before a gathering begins.
pub(super) fn unless_to_come(gathering: &Gathering, now: DateTime<Utc>) -> Result<(), Refused> {
    if gathering.called_off {
        return Err(Failure::Refused(GatheringRefusal::Over));
    }
    match gathering.time.phase(now) {
        GatheringPhase::ToCome => Ok(()),
        GatheringPhase::GoesOn => Err(Failure::Refused(GatheringRefusal::Begun)),
        GatheringPhase::Over => Err(Failure::Refused(GatheringRefusal::Over)),
    }
}
