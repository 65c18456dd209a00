//! Security events for whoever runs the service: counted in `/metrics` and logged under the target `security`,
//! without persons or addresses.

use super::AppState;
use crate::domain::access::standing::Standing;
use crate::usecases::access::guesses::Spent;
use crate::usecases::access::send_session_code::CodeSent;
use crate::usecases::access::sign_in::NotTaken;

const TARGET: &str = "security";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecurityEvent {
    WrongCode,
    /// A wrong second-factor code after a right code from a letter: somebody may be reading another's mail.
    WrongFactor,
    /// A code was refused unread, because the person had too many wrong ones.
    PersonSpent,
    /// The same, because the house had.
    HouseSpent,
    /// No code was sent, because the person's places are taken.
    PlacesTaken,
    /// The same, because those of the house are.
    HouseFull,
    /// Too many requests from one network or browser.
    Limited,
}

impl SecurityEvent {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WrongCode => "wrong-code",
            Self::WrongFactor => "wrong-second-factor",
            Self::PersonSpent => "person-budget-spent",
            Self::HouseSpent => "house-budget-spent",
            Self::PlacesTaken => "places-taken",
            Self::HouseFull => "house-brake",
            Self::Limited => "limited",
        }
    }

    /// Whether the whole house is affected, so that somebody should look now.
    const fn is_alarm(self) -> bool {
        matches!(self, Self::HouseSpent | Self::HouseFull)
    }
}

/// The event for a refused code, if any.
pub const fn event_of_code(why: NotTaken) -> Option<SecurityEvent> {
    match why {
        NotTaken::Wrong => Some(SecurityEvent::WrongCode),
        NotTaken::Spent(Spent::Person) => Some(SecurityEvent::PersonSpent),
        NotTaken::Spent(Spent::House) => Some(SecurityEvent::HouseSpent),
        NotTaken::WrongFactor => Some(SecurityEvent::WrongFactor),
        NotTaken::FactorNeeded => None,
    }
}

/// The event for a requested code, if any.
pub fn event_of(sent: CodeSent) -> Option<SecurityEvent> {
    match sent {
        CodeSent::Yes | CodeSent::Nobody => None,
        CodeSent::TooMuch => Some(SecurityEvent::PlacesTaken),
        CodeSent::HouseFull => Some(SecurityEvent::HouseFull),
    }
}

/// Counts an event and logs it, unless the same was just logged: a flood must not fill the disk.
pub fn note(app: &AppState, event: SecurityEvent, standing: Standing) {
    let (name, standing) = (event.as_str(), standing.as_str());
    app.metrics.security_events.with_label_values(&[name, standing]).inc();
    if !app.limits.may_log((name, standing)) {
        return;
    }
    if event.is_alarm() {
        log::error!(target: TARGET, "sign-in: {name}, asked for by: {standing}");
    } else {
        log::warn!(target: TARGET, "sign-in: {name}, asked for by: {standing}");
    }
}
