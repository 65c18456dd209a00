/// Why an invitation is not made or not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvitationRefusal {
    /// The person has no such invitation.
    Unknown,
    UnknownSite,
    /// Guests invite nobody.
    Guest,
    /// As many as anybody may make.
    Enough(Limit),
    Invalid(String),
}

/// Of what there are enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Made in a day.
    Today,
    /// Made to one address in a day.
    Address,
    /// For days to come.
    ToCome,
}

impl Limit {
    /// The word used in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Address => "address",
            Self::ToCome => "to-come",
        }
    }
}
