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
    /// The host or a partner.
    OrganisationId,
    /// Somebody known to the system.
    PersonId,
    /// A building.
    SiteId,
    /// A storey of a site.
    FloorId,
    /// A room of a floor.
    ZoneId,
    /// A table in a zone.
    TableId,
    /// A desk at a table.
    DeskId,
    /// One stay of one person in one place.
    StayId,
    /// A kiosk at an entrance.
    KioskId,
    /// A token with a role.
    AccessId,
    /// A question whether somebody is still at their desk.
    QuestionId,
    /// A letter in the outbox.
    LetterId,
    /// A report of something broken.
    ReportId,
    /// A time during which a desk is out of use.
    ClosureId,
}
