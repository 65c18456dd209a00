//! How many failures, or letters, there may be over a time: what each one spends comes back evenly. One moment holds it all, so
//! that instances share it as a column of the database.

use chrono::{DateTime, TimeDelta, Utc};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    pub failures: i32,
    pub within: TimeDelta,
}

impl Budget {
    const fn of_one(self) -> Option<TimeDelta> {
        self.within.checked_div(self.failures)
    }

    /// Whether another failure is more than there may be.
    pub fn is_spent(self, spent_until: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
        let one = self.of_one().unwrap_or(self.within);
        spent_until.is_some_and(|until| until > now + self.within - one)
    }

    /// The moment at which all is there again, after one failure more.
    pub fn after_failure(
        self,
        spent_until: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> DateTime<Utc> {
        let one = self.of_one().unwrap_or(self.within);
        spent_until.map_or(now, |until| until.max(now)) + one
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_failures_are_free_and_each_comes_back_in_its_time() {
        let budget = Budget { failures: 20, within: TimeDelta::days(1) };
        let mut now: DateTime<Utc> = "2026-11-17T09:00:00Z".parse().unwrap();
        let mut spent = None;
        for _ in 0..20 {
            assert!(!budget.is_spent(spent, now));
            spent = Some(budget.after_failure(spent, now));
        }
        assert!(budget.is_spent(spent, now));
        now += TimeDelta::minutes(71);
        assert!(budget.is_spent(spent, now));
        now += TimeDelta::minutes(1);
        assert!(!budget.is_spent(spent, now));
        assert!(budget.is_spent(Some(budget.after_failure(spent, now)), now));
        assert!(!budget.is_spent(spent, now + TimeDelta::days(1)));
    }
}
