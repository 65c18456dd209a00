//! Which letter is sent next, when a failed one is tried again, and when it is given up.

use chrono::{DateTime, TimeDelta, Utc};

use super::numbers::{FIRST_PAUSES, LATER_PAUSE, LONGEST_OF};

/// How the next letter is chosen from the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextLetter {
    /// The most urgent one. Among equals, the first for its reader and of its asker, so that people who cause or
    /// receive many letters take turns with others.
    MostUrgent,
    /// The one that has waited longest, regardless of kind.
    Longest,
}

impl NextLetter {
    /// The rule for the letter number `taken`, from 0.
    pub const fn after(taken: u64) -> Self {
        if taken % LONGEST_OF == LONGEST_OF - 1 { Self::Longest } else { Self::MostUrgent }
    }
}

/// When to try again after `failures` failed attempts, the last of them at `failed_at`; `None` if that would be
/// `patience` or longer after `created_at`.
///
/// Only for failures that may pass; a permanent refusal by a server is given up at once.
pub fn next_attempt(
    created_at: DateTime<Utc>,
    failures: u32,
    failed_at: DateTime<Utc>,
    patience: TimeDelta,
) -> Option<DateTime<Utc>> {
    let index = usize::try_from(failures.saturating_sub(1)).unwrap_or(usize::MAX);
    let pause = FIRST_PAUSES.get(index).copied().unwrap_or(LATER_PAUSE);
    let next = failed_at.checked_add_signed(TimeDelta::minutes(pause))?;
    (next < created_at.checked_add_signed(patience)?).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::kind::LetterKind;

    fn created() -> DateTime<Utc> {
        "2026-11-23T07:00:00Z".parse().unwrap()
    }

    /// Minutes between attempts when every attempt fails at once.
    fn pauses(patience: TimeDelta) -> Vec<i64> {
        let mut at = created();
        let mut pauses = Vec::new();
        for failures in 1.. {
            let Some(next) = next_attempt(created(), failures, at, patience) else { break };
            pauses.push((next - at).num_minutes());
            at = next;
        }
        pauses
    }

    #[test]
    fn pauses_grow_to_four_hours_and_end_within_five_days() {
        let pauses = pauses(LetterKind::Digest.patience());
        assert_eq!(pauses[..6], [1, 5, 15, 60, 240, 240]);
        assert!(pauses[4..].iter().all(|pause| *pause == 240));
        let total: i64 = pauses.iter().sum();
        assert!((116 * 60..120 * 60).contains(&total), "{total} minutes");
    }

    #[test]
    fn a_sign_in_code_is_not_sent_after_it_has_expired() {
        assert_eq!(pauses(LetterKind::SignIn.patience()), [1, 5]);
    }

    #[test]
    fn a_clock_that_stepped_back_still_gives_a_next_attempt() {
        let before = created() - TimeDelta::hours(1);
        let next = next_attempt(created(), 1, before, LetterKind::Consent.patience());
        assert_eq!(next, Some(before + TimeDelta::minutes(1)));
    }

    #[test]
    fn no_failure_counts_as_the_first() {
        let next = next_attempt(created(), 0, created(), LetterKind::Consent.patience());
        assert_eq!(next, Some(created() + TimeDelta::minutes(1)));
    }
}
