//! Why nothing is done with a group.

use crate::store::Failure;

/// Why nothing is done with a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupRefusal {
    /// Guests, and who did not agree to be seen, are in no groups.
    NotForYou,
    /// The person has no part in such a group that would let them do this.
    Unknown,
    /// The person has no such offer or ask in the group.
    UnknownOffer,
    /// Whoever started it is in it, and changes its words.
    FounderOnly,
    /// As many members as a group may have.
    Full,
    /// As many groups as a person may have.
    Enough(GroupLimit),
    /// As many invitations as may be made.
    EnoughInvitations(InvitationLimit),
    /// As many offers and asks as a member may have.
    EnoughOffers,
    Invalid(String),
}

/// Of which groups there are enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupLimit {
    /// Those the person is in.
    Member,
    /// Those the person started that do not stand.
    Forming,
}

impl GroupLimit {
    /// The word used in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Forming => "forming",
        }
    }
}

/// Of which invitations there are enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationLimit {
    /// Those the person made within a day.
    Today,
    /// Those to the group that are open.
    Group,
}

impl InvitationLimit {
    /// The word used in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Group => "group",
        }
    }
}

pub type Refused = Failure<GroupRefusal>;

pub(super) fn invalid(why: String) -> Refused {
    Failure::Refused(GroupRefusal::Invalid(why))
}

pub(super) const UNKNOWN: Refused = Failure::Refused(GroupRefusal::Unknown);
