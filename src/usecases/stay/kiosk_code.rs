//! The code that a kiosk shows. It proves that a phone was in front of that kiosk just now.
//!
//! A code is the kiosk's number and a keyed hash of the number and a ten-second step. Nothing is stored, and every
//! instance makes and accepts the same codes.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::identity::KioskId;
use crate::domain::stay::numbers::{
    KIOSK_CODE_GOOD_SECONDS, KIOSK_CODE_STEP_SECONDS, KIOSK_CODE_STEPS_KNOWN,
};
use crate::store::stay::tickets::ShownCode;
use crate::usecases::Context;
use crate::usecases::place::short_code;

/// 80 bits of the hash: 16 characters.
const SIGNATURE_BYTES: usize = 10;
const PURPOSE: &str = "kiosk code";

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
    let step = context.clock.now().timestamp().div_euclid(KIOSK_CODE_STEP_SECONDS);
    let signature = context.keys.sign(PURPOSE, message(kiosk, step).as_bytes());
    let short = signature.get(..SIGNATURE_BYTES).unwrap_or_default();
    let start = DateTime::from_timestamp(step * KIOSK_CODE_STEP_SECONDS, 0).unwrap_or_default();
    KioskCode {
        code: format!("{kiosk}-{}", short_code::encode(short)),
        expires_at: start + TimeDelta::seconds(KIOSK_CODE_GOOD_SECONDS),
    }
}

pub fn check_code(context: &Context, code: &str) -> CheckedCode {
    let Some((kiosk, signature)) = read(code) else { return CheckedCode::Unknown };
    let now = context.clock.now().timestamp();
    let made_in =
        |step: i64| context.keys.verify(PURPOSE, message(kiosk, step).as_bytes(), &signature);
    // Accept one step ahead, because the clocks of two instances may differ a little.
    let newest = now.div_euclid(KIOSK_CODE_STEP_SECONDS) + 1;
    match (0..KIOSK_CODE_STEPS_KNOWN).map(|back| newest - back).find(|step| made_in(*step)) {
        Some(step) if now < step * KIOSK_CODE_STEP_SECONDS + KIOSK_CODE_GOOD_SECONDS => {
            CheckedCode::Good(ShownCode { kiosk, step })
        }
        Some(_) => CheckedCode::Expired,
        None => CheckedCode::Unknown,
    }
}

fn message(kiosk: KioskId, step: i64) -> String {
    format!("{kiosk}:{step}")
}

fn read(code: &str) -> Option<(KioskId, Vec<u8>)> {
    let (number, signature) = code.split_once('-')?;
    // "+3" and "03" also parse as 3, but no kiosk shows them.
    let kiosk = number.parse().map(KioskId).ok().filter(|kiosk| kiosk.to_string() == number)?;
    let signature = short_code::decode(signature)?;
    (signature.len() == SIGNATURE_BYTES).then_some((kiosk, signature))
}

#[cfg(test)]
mod tests {
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
