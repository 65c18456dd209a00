//! Tombstones: that somebody was erased, without who it was; and withdrawals, kept likewise.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// By how much the clocks furthest east are ahead.
const EAST: TimeDelta = TimeDelta::hours(14);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tombstone {
    /// What was hashed with the address, hexadecimal: made once an installation.
    pub salt: String,
    /// A keyed hash of salt and address, hexadecimal: without the key nobody can try addresses against it.
    pub hash: String,
    /// When they were erased, the last time if that was done again.
    pub erased_at: DateTime<Utc>,
}

impl Tombstone {
    /// Whether somebody with this address, known since then, was erased afterwards: such a person came back with
    /// an older copy of the database. Who is known since later was added again on purpose. None: since before
    /// this was kept.
    pub fn covers(&self, known_since: Option<DateTime<Utc>>) -> bool {
        known_since.is_none_or(|known| known < self.erased_at)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    pub salt: String,
    /// A keyed hash of salt and address, hexadecimal; of another purpose than that of a tombstone.
    pub hash: String,
    pub withdrawn_at: DateTime<Utc>,
}

impl Withdrawal {
    /// Whether consent that was given then was withdrawn afterwards: it came back with an older copy of the
    /// database. None: the moment was not kept.
    pub fn covers(&self, given_at: Option<DateTime<Utc>>) -> bool {
        given_at.is_none_or(|given| given <= self.withdrawn_at)
    }

    /// Whether consent that was given elsewhere on that day was withdrawn here on it or afterwards, wherever on earth
    /// the day was: where both may be so, it was.
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
