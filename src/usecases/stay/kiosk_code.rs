//! The code that a kiosk shows. It proves that a phone was in front of that kiosk just now.
//!
//! A code is the kiosk's number and its changing code (`changing_code`).

use chrono::{DateTime, Utc};

use super::changing_code::{Checked, Codes};
use crate::domain::identity::KioskId;
use crate::domain::stay::numbers::{
    KIOSK_CODE_GOOD_SECONDS, KIOSK_CODE_STEP_SECONDS, KIOSK_CODE_STEPS_KNOWN,
};
use crate::store::stay::tickets::ShownCode;
use crate::usecases::Context;

const CODES: Codes = Codes {
    purpose: "kiosk code",
    step_seconds: KIOSK_CODE_STEP_SECONDS,
    good_seconds: KIOSK_CODE_GOOD_SECONDS,
    steps_known: KIOSK_CODE_STEPS_KNOWN,
};

/// A code and its end of validity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KioskCode {
    pub code: String,
    pub expires_at: DateTime<Utc>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckedCode {
    /// Made by this kiosk within the last 30 seconds.
    Good(ShownCode),
    Expired,
    Unknown,
}

pub fn current_code(context: &Context, kiosk: KioskId) -> KioskCode {
    let (signature, expires_at) = CODES.current(context, &kiosk.to_string());
    KioskCode { code: format!("{kiosk}-{signature}"), expires_at }
}

pub fn check_code(context: &Context, code: &str) -> CheckedCode {
    let Some((kiosk, signature)) = read(code) else { return CheckedCode::Unknown };
    match CODES.check(context, &kiosk.to_string(), signature) {
        Checked::Good(step) => CheckedCode::Good(ShownCode { kiosk, step }),
        Checked::Expired => CheckedCode::Expired,
        Checked::Unknown => CheckedCode::Unknown,
    }
}

fn read(code: &str) -> Option<(KioskId, &str)> {
    let (number, signature) = code.split_once('-')?;
    // "+3" and "03" also parse as 3, but no kiosk shows them.
    let kiosk = number.parse().map(KioskId).ok().filter(|kiosk| kiosk.to_string() == number)?;
    Some((kiosk, signature))
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::clock::{Chance, Clock};
    use crate::usecases::Keys;

    fn context() -> Context {
        let clock = Clock::manual("2026-11-17T09:00:07Z".parse().unwrap());
        let url = "https://desk.example.org".parse().unwrap();
        Context::new(clock, Chance::seeded(1), Keys::new("a secret of the tests"), url)
    }

    /// The code of the first ten seconds.
    fn shown() -> CheckedCode {
        let start: DateTime<Utc> = "2026-11-17T09:00:00Z".parse().unwrap();
        let step = start.timestamp() / KIOSK_CODE_STEP_SECONDS;
        CheckedCode::Good(ShownCode { kiosk: KioskId(3), step })
    }

    fn after(context: &Context, seconds: i64) {
        let start: DateTime<Utc> = "2026-11-17T09:00:00Z".parse().unwrap();
        context.clock.set(start + TimeDelta::seconds(seconds));
    }

    #[test]
    fn a_code_is_good_for_thirty_seconds_from_its_start() {
        let context = context();
        let code = current_code(&context, KioskId(3));
        assert_eq!(code.expires_at.to_rfc3339(), "2026-11-17T09:00:30+00:00");
        for (seconds, expected) in [
            (7, shown()),
            (29, shown()),
            (30, CheckedCode::Expired),
            (3000, CheckedCode::Expired),
            (4000, CheckedCode::Unknown),
        ] {
            after(&context, seconds);
            assert_eq!(check_code(&context, &code.code), expected, "after {seconds} s");
        }
    }

    #[test]
    fn a_code_changes_every_ten_seconds_and_with_the_kiosk() {
        let context = context();
        let first = current_code(&context, KioskId(3));
        assert_ne!(current_code(&context, KioskId(4)), first);
        after(&context, 9);
        assert_eq!(current_code(&context, KioskId(3)), first);
        after(&context, 10);
        assert_ne!(current_code(&context, KioskId(3)), first);
    }

    #[test]
    fn a_code_cannot_be_guessed_cut_short_or_moved_to_another_kiosk() {
        let context = context();
        let code = current_code(&context, KioskId(3)).code;
        let moved = code.replacen('3', "4", 1);
        let longer = format!("0{code}");
        for forged in
            ["", "3-", "3", &code[..code.len() - 1], &moved, &longer, "3-aaaaaaaaaaaaaaaa", "x-é"]
        {
            assert_eq!(check_code(&context, forged), CheckedCode::Unknown, "{forged}");
        }
        assert_eq!(check_code(&context, &code.to_uppercase()), shown());
    }
}
