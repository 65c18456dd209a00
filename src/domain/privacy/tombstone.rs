//! Tombstones, which record that somebody was erased but not who, and withdrawals, which are stored in the same way.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// The largest offset of local time ahead of UTC.
const EAST: TimeDelta = TimeDelta::hours(14);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tombstone {
    /// Hashed with the address; hexadecimal, one per installation.
    pub salt: String,
    /// A keyed hash of salt and address, hexadecimal. Without the key it cannot be tested against addresses.
    pub hash: String,
    /// When they were erased, or erased again.
    pub erased_at: DateTime<Utc>,
}

impl Tombstone {
    /// Whether somebody with this address, known since then, was erased afterwards, and so came back with a restored
    /// backup. Somebody known since later was added again on purpose. `None` means known since before this was
    /// recorded.
    pub fn covers(&self, known_since: Option<DateTime<Utc>>) -> bool {
        known_since.is_none_or(|known| known < self.erased_at)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    pub salt: String,
    /// A keyed hash of salt and address, hexadecimal. Its purpose differs from a tombstone's, so the two cannot be
    /// matched.
    pub hash: String,
    pub withdrawn_at: DateTime<Utc>,
}

impl Withdrawal {
    /// Whether consent given then was withdrawn afterwards, and so came back with a restored backup. `None` means
    /// that the moment was not recorded.
    pub fn covers(&self, given_at: Option<DateTime<Utc>>) -> bool {
        given_at.is_none_or(|given| given <= self.withdrawn_at)
    }

    /// Whether consent given elsewhere on that day was withdrawn here on or after it, in any time zone. If it is
    /// uncertain, the withdrawal wins.
    pub fn covers_day(&self, given_on: NaiveDate) -> bool {
        given_on <= (self.withdrawn_at + EAST).date_naive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_was_known_before_is_covered() {
        let erased_at = DateTime::UNIX_EPOCH;
        let tombstone = Tombstone { salt: String::new(), hash: String::new(), erased_at };
        assert!(tombstone.covers(None));
        assert!(tombstone.covers(Some(erased_at - TimeDelta::microseconds(1))));
        assert!(!tombstone.covers(Some(erased_at)));
        assert!(!tombstone.covers(Some(erased_at + TimeDelta::days(1))));
    }

    #[test]
    fn only_consent_that_was_given_before_is_withdrawn() {
        let withdrawn_at = DateTime::UNIX_EPOCH;
        let withdrawal = Withdrawal { salt: String::new(), hash: String::new(), withdrawn_at };
        assert!(withdrawal.covers(None));
        assert!(withdrawal.covers(Some(withdrawn_at)));
        assert!(!withdrawal.covers(Some(withdrawn_at + TimeDelta::microseconds(1))));
        let day = withdrawn_at.date_naive();
        assert!(withdrawal.covers_day(day));
        assert!(!withdrawal.covers_day(day.succ_opt().unwrap()));
        // In Amsterdam it is half past midnight, in Auckland noon.
        let late = Withdrawal {
            withdrawn_at: withdrawn_at + TimeDelta::minutes(23 * 60 + 30),
            ..withdrawal
        };
        assert!(late.covers_day(day.succ_opt().unwrap()));
    }
}
