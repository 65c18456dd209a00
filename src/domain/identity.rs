//! Identifiers: one type per noun, so that a desk's number cannot be passed as a person's.

use serde::{Deserialize, Serialize};

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

identifiers! {
    OrganisationId,
    PersonId,
    SiteId,
    FloorId,
    ZoneId,
    TableId,
    DeskId,
    StayId,
    KioskId,
    AccessId,
    /// A *still here?* question.
    QuestionId,
    LetterId,
    ReportId,
    OwnNameId,
    FollowUpId,
    ClosureId,
    /// An import of people in progress.
    PersonImportId,
    /// An offer or an ask.
    OfferId,
    IntroductionId,
    InvitationId,
    GroupId,
    /// An invitation to a group.
    GroupInvitationId,
    GatheringId,
    VacancyId,
    StoryId,
    /// That somebody thinks another has a story.
    NominationId,
}
