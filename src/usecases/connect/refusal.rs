//! Why a follow-up is not made or changed.

use crate::store::Failure;

/// Why a follow-up is not made or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FollowUpRefusal {
    /// The person may not approach whoever that is, if anybody.
    UnknownPerson,
    UnknownOwnName,
    /// The person has no such follow-up.
    Unknown,
    /// The person has no part in such a coffee, or its time is past.
    UnknownCoffee,
    /// As many are open as a person may have.
    Enough,
    /// The two have a coffee already that is proposed or planned.
    CoffeeUnderWay,
    /// Another moment was chosen.
    CoffeePlanned,
    /// It was moved as often as a coffee may be.
    EnoughMoves,
    /// The person approached as many people today as anybody may.
    EnoughApproaches,
    /// The last message of the person to the same reader is unanswered.
    Unanswered,
    Invalid(String),
}

pub type Refused = Failure<FollowUpRefusal>;

pub(super) fn invalid(why: String) -> Refused {
    Failure::Refused(FollowUpRefusal::Invalid(why))
}
