//! Codes on a screen that change and prove that a phone was in front of it just now.
//!
//! A code is a keyed hash of what it is of and a step of time. Nothing is stored, and every instance makes and accepts the
//! same codes.

use chrono::{DateTime, TimeDelta, Utc};

use crate::usecases::Context;
use crate::usecases::place::short_code;

/// 80 bits of the hash: 16 characters.
const SIGNATURE_BYTES: usize = 10;

/// Codes of one kind.
#[derive(Debug, Clone, Copy)]
pub(in crate::usecases) struct Codes {
    /// What separates them from everything else that is signed with the same key.
    pub purpose: &'static str,
    pub step_seconds: i64,
    /// How long one is good, from the start of its step.
    pub good_seconds: i64,
    /// One up to this many steps old is known to have expired.
    pub steps_known: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::usecases) enum Checked {
    /// Good; made in this step.
    Good(i64),
    Expired,
    Unknown,
}

impl Codes {
    /// The code of something at this moment, and until when it is good.
    pub(in crate::usecases) fn current(
        self,
        context: &Context,
        of: &str,
    ) -> (String, DateTime<Utc>) {
        let step = context.clock.now().timestamp().div_euclid(self.step_seconds);
        let signature = context.keys.sign(self.purpose, message(of, step).as_bytes());
        let short = signature.get(..SIGNATURE_BYTES).unwrap_or_default();
        let start = DateTime::from_timestamp(step * self.step_seconds, 0).unwrap_or_default();
        (short_code::encode(short), start + TimeDelta::seconds(self.good_seconds))
    }

    pub(in crate::usecases) fn check(self, context: &Context, of: &str, code: &str) -> Checked {
        let signature = short_code::decode(code).filter(|bytes| bytes.len() == SIGNATURE_BYTES);
        let Some(signature) = signature else { return Checked::Unknown };
        let now = context.clock.now().timestamp();
        let made_in =
            |step: i64| context.keys.verify(self.purpose, message(of, step).as_bytes(), &signature);
        // Accept one step ahead, because the clocks of two instances may differ a little.
        let newest = now.div_euclid(self.step_seconds) + 1;
        match (0..self.steps_known).map(|back| newest - back).find(|step| made_in(*step)) {
            Some(step) if now < step * self.step_seconds + self.good_seconds => Checked::Good(step),
            Some(_) => Checked::Expired,
            None => Checked::Unknown,
        }
    }
}

fn message(of: &str, step: i64) -> String {
    format!("{of}:{step}")
}
