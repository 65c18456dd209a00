//! Entries of the access log: what somebody in a role did, and why.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    PersonShown,
    /// The register's data about somebody was shown.
    PersonOpened,
    /// Somebody was added by hand.
    PersonAdded,
    /// The register's data about somebody was corrected.
    PersonChanged,
    /// Somebody was added or changed by a file of people.
    PersonImported,
    /// A file of people was compared with somebody's data, without changes.
    PersonCompared,
    /// Consent according to a file was taken over.
    ConsentImported,
    /// A stay of somebody was added by a file.
    StayImported,
    BadgeSet,
    BadgePrinted,
    /// Reception saw somebody in the list of guests, as a guest or as a host.
    GuestShown,
    /// Reception printed the badge of an expected guest.
    GuestBadgePrinted,
    /// Reception checked a guest out.
    GuestCheckedOut,
    RoleSet,
    FactorReset,
    Deactivated,
    Reactivated,
    DigestShown,
    DataExported,
    /// The full record of a day's draws was exported, and somebody is in it.
    DrawsExported,
    PersonErased,
    KioskAdded,
    KioskRevoked,
    AccessAdded,
    AccessRevoked,
    SettingsChanged,
    GatheringAnnounced,
    GatheringChanged,
    GatheringCalledOff,
    BackedUp,
}

impl Deed {
    pub const ALL: [Self; 30] = [
        Self::PersonShown,
        Self::PersonOpened,
        Self::PersonAdded,
        Self::PersonChanged,
        Self::PersonImported,
        Self::PersonCompared,
        Self::ConsentImported,
        Self::StayImported,
        Self::BadgeSet,
        Self::BadgePrinted,
        Self::GuestShown,
        Self::GuestBadgePrinted,
        Self::GuestCheckedOut,
        Self::RoleSet,
        Self::FactorReset,
        Self::Deactivated,
        Self::Reactivated,
        Self::DigestShown,
        Self::DataExported,
        Self::DrawsExported,
        Self::PersonErased,
        Self::KioskAdded,
        Self::KioskRevoked,
        Self::AccessAdded,
        Self::AccessRevoked,
        Self::SettingsChanged,
        Self::GatheringAnnounced,
        Self::GatheringChanged,
        Self::GatheringCalledOff,
        Self::BackedUp,
    ];

    /// The word used in the database and in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PersonShown => "person-shown",
            Self::PersonOpened => "person-opened",
            Self::PersonAdded => "person-added",
            Self::PersonChanged => "person-changed",
            Self::PersonImported => "person-imported",
            Self::PersonCompared => "person-compared",
            Self::ConsentImported => "consent-imported",
            Self::StayImported => "stay-imported",
            Self::BadgeSet => "badge-set",
            Self::BadgePrinted => "badge-printed",
            Self::GuestShown => "guest-shown",
            Self::GuestBadgePrinted => "guest-badge-printed",
            Self::GuestCheckedOut => "guest-checked-out",
            Self::RoleSet => "role-set",
            Self::FactorReset => "factor-reset",
            Self::Deactivated => "deactivated",
            Self::Reactivated => "reactivated",
            Self::DigestShown => "digest-shown",
            Self::DataExported => "data-exported",
            Self::DrawsExported => "draws-exported",
            Self::PersonErased => "person-erased",
            Self::KioskAdded => "kiosk-added",
            Self::KioskRevoked => "kiosk-revoked",
            Self::AccessAdded => "access-added",
            Self::AccessRevoked => "access-revoked",
            Self::SettingsChanged => "settings-changed",
            Self::GatheringAnnounced => "gathering-announced",
            Self::GatheringChanged => "gathering-changed",
            Self::GatheringCalledOff => "gathering-called-off",
            Self::BackedUp => "backed-up",
        }
    }

    /// The reason to show if whoever did it gave none: one that fits every such deed. Empty for deeds about nobody,
    /// which no person reads as theirs.
    pub const fn standing_reason(self) -> &'static str {
        match self {
            Self::PersonShown | Self::PersonOpened => "list of people opened or searched",
            Self::PersonImported | Self::PersonCompared => "import of people.csv",
            Self::ConsentImported => "import of people.csv with a date of consent",
            Self::StayImported => "import of stays.csv",
            Self::PersonAdded
            | Self::PersonChanged
            | Self::BadgeSet
            | Self::RoleSet
            | Self::FactorReset
            | Self::Deactivated
            | Self::Reactivated => "change in the list of people",
            Self::BadgePrinted | Self::GuestBadgePrinted => "printing of badges",
            Self::GuestShown | Self::GuestCheckedOut => "list of the guests of the day",
            Self::DigestShown => "digests of a week shown at the command line",
            Self::DataExported => "export at the command line",
            Self::DrawsExported => "full record of draws, for an audit",
            Self::PersonErased
            | Self::KioskAdded
            | Self::KioskRevoked
            | Self::AccessAdded
            | Self::AccessRevoked
            | Self::SettingsChanged
            | Self::GatheringAnnounced
            | Self::GatheringChanged
            | Self::GatheringCalledOff
            | Self::BackedUp => "",
        }
    }
}

/// The reason for a role that the identity provider assigned.
pub const PROVIDER_SAYS_SO: &str = "role at the identity provider";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_deed_to_a_person_and_its_reason_has_words_in_both_languages() {
        for language in ["nl", "en"] {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../kiosk-ui/src/texts/mine/");
            let text = std::fs::read_to_string(format!("{folder}{language}.ts")).unwrap();
            let said = |key: &str| {
                text.contains(&format!("\n      '{key}':"))
                    || text.contains(&format!("\n      {key}:"))
            };
            let to_persons =
                Deed::ALL.into_iter().filter(|deed| !deed.standing_reason().is_empty());
            for deed in to_persons {
                assert!(said(deed.as_str()), "{} in {language}", deed.as_str());
                let reason = deed.standing_reason();
                assert!(said(reason), "{reason} in {language}");
            }
            assert!(said(PROVIDER_SAYS_SO), "{language}");
        }
    }

    #[test]
    fn every_deed_has_a_word_of_its_own() {
        let words: std::collections::BTreeSet<_> = Deed::ALL.map(Deed::as_str).into();
        assert_eq!(words.len(), Deed::ALL.len());
    }
}
