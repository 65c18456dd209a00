/// Why an invitation is not made or not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvitationRefusal {
    /// The person has no such invitation.
    Unknown,
    UnknownSite,
    /// Guests invite nobody.
    Guest,
    /// As many stand, or were made today, as anybody may make.
    Enough,
    Invalid(String),
}
