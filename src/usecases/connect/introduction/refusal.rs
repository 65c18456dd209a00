//! Why nothing is done with an introduction.

use crate::store::Failure;

/// Why nothing is done with an introduction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IntroductionRefusal {
    /// Whom it names is no contact of the person.
    UnknownPerson,
    /// The person has no part in such an introduction, or not this one, or its time is over.
    Unknown,
    /// As many are under way as a person may have.
    Enough,
    /// It was passed on already.
    PassedOn,
    Invalid(String),
}

pub type Refused = Failure<IntroductionRefusal>;

pub(super) fn invalid(why: String) -> Refused {
    Failure::Refused(IntroductionRefusal::Invalid(why))
}

pub(super) const UNKNOWN: Refused = Failure::Refused(IntroductionRefusal::Unknown);
pub(super) const UNKNOWN_PERSON: Refused = Failure::Refused(IntroductionRefusal::UnknownPerson);
