//! Whose badge a kiosk read.

use chrono::NaiveDate;

use crate::domain::identity::{InvitationId, PersonId};

/// What was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    Unknown,
    /// A guest's badge, good on this day.
    OtherDay(NaiveDate),
    Of(Holder),
}

/// Whose badge was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder {
    pub person: PersonId,
    /// The invitation that gave a guest this badge.
    pub invitation: Option<InvitationId>,
}
