//! Identifiers: one type a noun, so that a desk's number cannot be passed where a person's is due.

use serde::{Deserialize, Serialize};

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

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
    /// A question whether somebody is still at their desk.
    QuestionId,
    LetterId,
    ReportId,
    OwnNameId,
    FollowUpId,
    /// A time during which a desk is out of use.
    ClosureId,
    /// A file of people on its way in.
    PersonImportId,
}
