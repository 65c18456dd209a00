//! Events that whoever runs the service should hear of: counted for `/metrics`, and in the log under the target
//! `security`. Never who it was, nor from where.

use super::AppState;
use crate::domain::access::standing::Standing;
use crate::usecases::access::guesses::Spent;
use crate::usecases::access::send_session_code::CodeSent;
use crate::usecases::access::sign_in::NotTaken;

const TARGET: &str = "security";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecurityEvent {
    /// A wrong code.
    WrongCode,
    /// A wrong code of a second factor, with a right one from a letter: somebody may read another's mail.
    WrongFactor,
    /// A code was not looked at, for a person had too many wrong ones.
    PersonSpent,
    /// The same, for the house had.
    HouseSpent,
    /// No code was sent, for the person's places are taken.
    PlacesTaken,
    /// The same, for those of the house are: the brake.
    HouseFull,
    /// Too much from one network or browser.
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

    /// Whether the whole house is held up: somebody should look now.
    const fn is_alarm(self) -> bool {
        matches!(self, Self::HouseSpent | Self::HouseFull)
    }
}

/// What there is to tell of a code that was not taken.
pub const fn event_of_code(why: NotTaken) -> Option<SecurityEvent> {
    match why {
        NotTaken::Wrong => Some(SecurityEvent::WrongCode),
        NotTaken::Spent(Spent::Person) => Some(SecurityEvent::PersonSpent),
        NotTaken::Spent(Spent::House) => Some(SecurityEvent::HouseSpent),
        NotTaken::WrongFactor => Some(SecurityEvent::WrongFactor),
        NotTaken::FactorNeeded => None,
    }
}

/// What there is to tell of a code that was asked for.
pub fn event_of(sent: CodeSent) -> Option<SecurityEvent> {
    match sent {
        CodeSent::Yes | CodeSent::Nobody => None,
        CodeSent::TooMuch => Some(SecurityEvent::PlacesTaken),
        CodeSent::HouseFull => Some(SecurityEvent::HouseFull),
    }
}

/// Counts an event, and logs it unless the same was logged just now: a flood of them fills no disk.
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
