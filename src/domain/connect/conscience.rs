//! The friendly conscience: what somebody agreed to, when a nudge is due, and what an answer changes.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::nudge::{Asks, NudgeAnswer};
use super::numbers::{ANSWER_UNDONE_FOR, ENERGY_WEEKS, UNANSWERED_NUDGES};
use super::rhythm::{Rhythm, day_in, first_on};
use crate::calendar::IsoWeek;
use crate::place::open_days::WeekDay;

/// The next nudge comes within a pause of a year and a quarter.
const NEXT_WITHIN_WEEKS: usize = 70;

/// What somebody agreed to, and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreement {
    pub rhythm: Rhythm,
    pub weekday: WeekDay,
    /// The first day of the series; each later one is counted from it.
    pub first: NaiveDate,
    /// Nothing comes before this day.
    pub paused_until: Option<NaiveDate>,
    /// The day of the latest nudge.
    pub last: Option<NaiveDate>,
    /// How many nudges in a row have no answer.
    pub unanswered: u32,
    /// From when on the next nudge asks whether it still gives energy.
    pub energy_from: NaiveDate,
    /// It has fallen silent, since nothing was answered.
    pub silent: bool,
    /// What the answer to the latest nudge changed, as long as nothing else did.
    pub before: Option<Before>,
}

/// How an agreement was before an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    pub rhythm: Rhythm,
    pub first: NaiveDate,
    pub paused_until: Option<NaiveDate>,
    pub silent: bool,
}

/// A nudge that somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nudged {
    /// Its day in the series.
    pub day: NaiveDate,
    pub asks: Asks,
    /// What was said to it before, and when.
    pub answered: Option<(NudgeAnswer, DateTime<Utc>)>,
}

/// Why an answer changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooLate {
    /// The nudge does not ask that.
    NotAsked,
    /// A later nudge came, or it was answered too long ago, or the settings were changed since.
    Past,
}

impl Agreement {
    /// Agreed, or changed, on a day. What stays the same goes on as it was.
    pub fn agreed(
        earlier: Option<Self>,
        rhythm: Rhythm,
        weekday: WeekDay,
        paused_until: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Self {
        let last = earlier.and_then(|one| one.last);
        let going_on = earlier.filter(|one| one.in_effect() == rhythm && rhythm != Rhythm::Off);
        Self {
            rhythm,
            weekday,
            first: going_on
                .filter(|one| one.weekday == weekday)
                .map_or_else(|| first_on(weekday, earliest(last, today)), |one| one.first),
            paused_until,
            last,
            unanswered: 0,
            energy_from: going_on.map_or_else(|| energy_after(today), |one| one.energy_from),
            silent: false,
            before: None,
        }
    }

    /// The rhythm that is kept: none once it has fallen silent.
    pub const fn in_effect(&self) -> Rhythm {
        if self.silent { Rhythm::Off } else { self.rhythm }
    }

    /// The day in a week on which a nudge is due that did not come yet.
    pub fn day_in(&self, week: IsoWeek) -> Option<NaiveDate> {
        day_in(self.in_effect(), self.weekday, self.first, week)
            .filter(|day| self.last.is_none_or(|last| last < *day))
            .filter(|day| self.paused_until.is_none_or(|until| until <= *day))
    }

    /// The day of the first nudge after a day.
    pub fn next_day(&self, after: NaiveDate) -> Option<NaiveDate> {
        let weeks = IsoWeek::of(after).monday().iter_weeks().take(NEXT_WITHIN_WEEKS);
        weeks.filter_map(|monday| self.day_in(IsoWeek::of(monday))).find(|day| *day > after)
    }

    /// No more nudges, until they are resumed.
    #[must_use]
    pub const fn stopped(self) -> Self {
        let Self { rhythm, first, paused_until, silent, .. } = self;
        let before = Some(Before { rhythm, first, paused_until, silent });
        Self { rhythm: Rhythm::Off, unanswered: 0, before, ..self }
    }

    /// As before it was stopped; a rhythm that is not known any more is the rarest.
    #[must_use]
    pub fn resumed(self, today: NaiveDate) -> Self {
        let earlier = self.before.map_or(Rhythm::Off, |before| before.rhythm);
        let rhythm = if earlier == Rhythm::Off { Rhythm::Quarterly } else { earlier };
        Self::agreed(Some(self), rhythm, self.weekday, None, today)
    }

    /// What the nudge of a day asks; none if there is nothing to say. Falling silent is always said.
    pub fn asks(&self, day: NaiveDate, something_to_say: bool) -> Option<Asks> {
        if self.unanswered > UNANSWERED_NUDGES {
            return Some(Asks::Silent);
        }
        something_to_say.then_some(if self.unanswered == UNANSWERED_NUDGES {
            Asks::Helps
        } else if day >= self.energy_from {
            Asks::Energy
        } else {
            Asks::Rhythm
        })
    }

    /// A nudge was written.
    #[must_use]
    pub fn nudged(self, day: NaiveDate, asks: Asks) -> Self {
        let asked = matches!(asks, Asks::Energy | Asks::Helps);
        Self {
            last: Some(day),
            unanswered: self.unanswered.saturating_add(1),
            energy_from: if asked { energy_after(day) } else { self.energy_from },
            silent: asks == Asks::Silent,
            before: None,
            ..self
        }
    }

    /// Something was done that a nudge was about: that is an answer too.
    #[must_use]
    pub fn heard(self) -> Self {
        Self { unanswered: if self.silent { self.unanswered } else { 0 }, ..self }
    }

    /// What an answer to a nudge changes; none takes it back. What was answered can be changed for a day.
    pub fn answer(
        self,
        nudge: Nudged,
        answer: Option<NudgeAnswer>,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Self, TooLate> {
        if answer.is_some_and(|answer| !nudge.asks.takes(answer)) {
            return Err(TooLate::NotAsked);
        }
        if self.last != Some(nudge.day) {
            return Err(TooLate::Past);
        }
        let given = nudge.answered.map(|(given, _)| given);
        if given == answer {
            return Ok(self);
        }
        let back = match nudge.answered {
            None => self,
            Some((_, at)) if is_undone(at, now) => self.undone().ok_or(TooLate::Past)?,
            Some(_) => return Err(TooLate::Past),
        };
        Ok(answer.map_or(back, |answer| back.say(answer, today)))
    }

    fn undone(self) -> Option<Self> {
        let Before { rhythm, first, paused_until, silent } = self.before?;
        Some(Self { rhythm, first, paused_until, silent, before: None, ..self })
    }

    fn say(self, answer: NudgeAnswer, today: NaiveDate) -> Self {
        let Self { rhythm, first, paused_until, silent, .. } = self;
        let before = Some(Before { rhythm, first, paused_until, silent });
        let heard = Self { unanswered: 0, before, ..self };
        match answer {
            NudgeAnswer::TooMuch => heard.at(rhythm.less(), today),
            NudgeAnswer::MorePlease => heard.at(rhythm.more(), today),
            NudgeAnswer::Yes if silent => Self {
                silent: false,
                first: first_on(self.weekday, earliest(self.last, today)),
                ..heard
            },
            NudgeAnswer::Stop => self.stopped(),
            NudgeAnswer::JustRight | NudgeAnswer::Yes => heard,
            NudgeAnswer::Pause2 | NudgeAnswer::Pause6 | NudgeAnswer::Pause12 => {
                let weeks = answer.pause_weeks().unwrap_or_default();
                Self { paused_until: today.checked_add_days(Days::new(7 * weeks)), ..heard }
            }
        }
    }

    /// In another rhythm: the next nudge comes a whole period of it after the latest.
    fn at(self, rhythm: Rhythm, today: NaiveDate) -> Self {
        if rhythm == self.rhythm {
            return self;
        }
        let next = self.last.map_or(today, |last| rhythm.after(last));
        let from = next.max(earliest(self.last, today));
        Self { rhythm, first: first_on(self.weekday, from), ..self }
    }
}

/// The earliest day of another nudge: after today, and in a later week than the latest.
fn earliest(last: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    last.map_or(tomorrow, |last| tomorrow.max(IsoWeek::of(last).next().monday()))
}

fn energy_after(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(7 * u64::from(ENERGY_WEEKS))).unwrap_or(day)
}

/// Whether an answer that was given at a moment can still be taken back.
pub fn is_undone(at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now.signed_duration_since(at).max(TimeDelta::zero()) < ANSWER_UNDONE_FOR
}
