//! Two years of nudges, day by day, for each rhythm and way of answering. The tables of dates were written by hand
//! with a calendar, not computed.
//!
//! Everybody agrees on Thursday 2026-12-03. A line has a month and its days; `e` marks a nudge that asks whether it still
//! gives energy, `h` one that asks only whether it helps, `s` the one that says that it falls silent.

use chrono::{Days, NaiveDate, TimeDelta, TimeZone, Utc};

use super::conscience::{Agreement, Nudged, TooLate};
use super::nudge::NudgeAnswer::{JustRight, MorePlease, Pause2, Pause6, Pause12, Stop, TooMuch};
use super::nudge::{Asks, NudgeAnswer};
use super::rhythm::Rhythm;
use super::rhythm::Rhythm::{Fortnightly, Monthly, Off, Quarterly, Weekly};
use crate::calendar::IsoWeek;
use crate::place::open_days::WeekDay;

const AGREED: &str = "2026-12-03";

/// How somebody answers.
#[derive(Clone, Copy)]
enum Way {
    Never,
    /// With the same answer where it is asked, else with *yes*.
    Always(NudgeAnswer),
    /// *Too much*, taken back after an hour.
    TakenBack,
    /// *Just right*, but this where it is asked for energy.
    WhenAsked(NudgeAnswer),
    /// Only when it asks whether it helps.
    OnlyTheFourth,
    /// Only once it fell silent.
    OnlySilence,
    /// With deeds only: a follow-up is done.
    Deeds,
}

impl Way {
    fn answer(self, asks: Asks) -> Option<NudgeAnswer> {
        match self {
            Self::Never | Self::Deeds => None,
            Self::Always(answer) if asks.takes(answer) => Some(answer),
            Self::Always(_) => Some(NudgeAnswer::Yes),
            Self::TakenBack => asks.takes(TooMuch).then_some(TooMuch),
            Self::WhenAsked(answer) if asks == Asks::Energy => Some(answer),
            Self::WhenAsked(_) => Some(JustRight),
            Self::OnlyTheFourth => (asks == Asks::Helps).then_some(NudgeAnswer::Yes),
            Self::OnlySilence => (asks == Asks::Silent).then_some(NudgeAnswer::Yes),
        }
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The agreement after the reader dealt with a nudge, on its day at ten.
fn after(agreement: Agreement, day: NaiveDate, asks: Asks, way: Way) -> Agreement {
    let at = |hour| Utc.from_utc_datetime(&day.and_hms_opt(hour, 0, 0).unwrap());
    let Some(answer) = way.answer(asks) else {
        return if matches!(way, Way::Deeds) { agreement.heard() } else { agreement };
    };
    let nudge = Nudged { day, asks, answered: None };
    let said = agreement.answer(nudge, Some(answer), day, at(10)).unwrap();
    if !matches!(way, Way::TakenBack) {
        return said;
    }
    let answered = Nudged { answered: Some((answer, at(10))), ..nudge };
    said.answer(answered, None, day, at(11)).unwrap()
}

fn two_years(rhythm: Rhythm, weekday: WeekDay, way: Way) -> Vec<String> {
    let today = date(AGREED);
    let mut agreement = Agreement::agreed(None, rhythm, weekday, None, today);
    let mut found = Vec::new();
    for day in today.iter_days().take(731) {
        if agreement.day_in(IsoWeek::of(day)) != Some(day) {
            continue;
        }
        let asks = agreement.asks(day, true).unwrap();
        let mark = match asks {
            Asks::Rhythm => "",
            Asks::Energy => "e",
            Asks::Helps => "h",
            Asks::Silent => "s",
        };
        found.push(format!("{day}{mark}"));
        agreement = after(agreement.nudged(day, asks), day, asks, way);
    }
    found
}

/// Reads a table: `2026-12: 7 14e` is the 7th and the 14th of December.
fn table(lines: &str) -> Vec<String> {
    let months = lines.split('\n').map(str::trim).filter(|line| !line.is_empty());
    months
        .flat_map(|line| {
            let (month, days) = line.split_once(": ").unwrap();
            days.split_whitespace().map(move |day| {
                let digits = day.trim_end_matches(char::is_alphabetic);
                format!("{month}-{digits:0>2}{}", &day[digits.len()..])
            })
        })
        .collect()
}

/// The table without some days.
fn without(lines: &str, skipped: &str) -> Vec<String> {
    let skipped = table(skipped);
    let all = table(lines);
    assert!(skipped.iter().all(|day| all.contains(day)));
    all.into_iter().filter(|day| !skipped.contains(day)).collect()
}

fn from(lines: &str, day: &str) -> Vec<String> {
    table(lines).into_iter().filter(|one| one.as_str() >= day).collect()
}

const WEEKLY: &str = "
    2026-12: 7 14 21 28
    2027-01: 4 11 18 25
    2027-02: 1 8 15 22
    2027-03: 1 8e 15 22 29
    2027-04: 5 12 19 26
    2027-05: 3 10 17 24 31
    2027-06: 7e 14 21 28
    2027-07: 5 12 19 26
    2027-08: 2 9 16 23 30
    2027-09: 6e 13 20 27
    2027-10: 4 11 18 25
    2027-11: 1 8 15 22 29
    2027-12: 6e 13 20 27
    2028-01: 3 10 17 24 31
    2028-02: 7 14 21 28
    2028-03: 6e 13 20 27
    2028-04: 3 10 17 24
    2028-05: 1 8 15 22 29
    2028-06: 5e 12 19 26
    2028-07: 3 10 17 24 31
    2028-08: 7 14 21 28
    2028-09: 4e 11 18 25
    2028-10: 2 9 16 23 30
    2028-11: 6 13 20 27";

const FORTNIGHTLY: &str = "
    2026-12: 7 21
    2027-01: 4 18
    2027-02: 1 15
    2027-03: 1 15e 29
    2027-04: 12 26
    2027-05: 10 24
    2027-06: 7 21e
    2027-07: 5 19
    2027-08: 2 16 30
    2027-09: 13 27e
    2027-10: 11 25
    2027-11: 8 22
    2027-12: 6 20
    2028-01: 3e 17 31
    2028-02: 14 28
    2028-03: 13 27
    2028-04: 10e 24
    2028-05: 8 22
    2028-06: 5 19
    2028-07: 3 17e 31
    2028-08: 14 28
    2028-09: 11 25
    2028-10: 9 23e
    2028-11: 6 20";

const MONTHLY: &str = "
    2026-12: 7
    2027-01: 11
    2027-02: 8
    2027-03: 8e
    2027-04: 12
    2027-05: 10
    2027-06: 7e
    2027-07: 12
    2027-08: 9
    2027-09: 13e
    2027-10: 11
    2027-11: 8
    2027-12: 13e
    2028-01: 10
    2028-02: 7
    2028-03: 13e
    2028-04: 10
    2028-05: 8
    2028-06: 12e
    2028-07: 10
    2028-08: 7
    2028-09: 11e
    2028-10: 9
    2028-11: 13";

const QUARTERLY: &str = "
    2026-12: 7
    2027-03: 8e
    2027-06: 7e
    2027-09: 13e
    2027-12: 13e
    2028-03: 13e
    2028-06: 12e
    2028-09: 11e";

fn mondays(rhythm: Rhythm, way: Way) -> Vec<String> {
    two_years(rhythm, WeekDay::Mon, way)
}

#[test]
fn who_is_content_is_nudged_in_the_rhythm_that_was_agreed() {
    for way in [Way::Always(JustRight), Way::Deeds, Way::TakenBack, Way::WhenAsked(JustRight)] {
        assert_eq!(mondays(Weekly, way), table(WEEKLY));
        assert_eq!(mondays(Fortnightly, way), table(FORTNIGHTLY));
        assert_eq!(mondays(Monthly, way), table(MONTHLY));
        assert_eq!(mondays(Quarterly, way), table(QUARTERLY));
        assert_eq!(mondays(Off, way), table(""));
    }
}

#[test]
fn each_day_of_the_week_has_its_own_dates() {
    let content = Way::Always(JustRight);
    // That Thursday is the day of the agreement: the first comes a week later.
    let thursdays = "2026-12: 10\n2027-03: 11e\n2027-06: 10e\n2027-09: 16e\n2027-12: 16e\n\
                     2028-03: 16e\n2028-06: 15e\n2028-09: 14e";
    assert_eq!(two_years(Quarterly, WeekDay::Thu, content), table(thursdays));
    let first = |weekday| two_years(Weekly, weekday, content)[..2].join(" ");
    assert_eq!(first(WeekDay::Tue), "2026-12-08 2026-12-15");
    assert_eq!(first(WeekDay::Wed), "2026-12-09 2026-12-16");
    assert_eq!(first(WeekDay::Fri), "2026-12-04 2026-12-11");
    assert_eq!(first(WeekDay::Sat), "2026-12-05 2026-12-12");
    assert_eq!(first(WeekDay::Sun), "2026-12-06 2026-12-13");
}

#[test]
fn who_never_answers_is_asked_once_and_then_left_alone() {
    let never = |rhythm| mondays(rhythm, Way::Never);
    assert_eq!(never(Weekly), table("2026-12: 7 14 21 28h\n2027-01: 4s"));
    assert_eq!(never(Fortnightly), table("2026-12: 7 21\n2027-01: 4 18h\n2027-02: 1s"));
    assert_eq!(
        never(Monthly),
        table("2026-12: 7\n2027-01: 11\n2027-02: 8\n2027-03: 8h\n2027-04: 12s")
    );
    assert_eq!(
        never(Quarterly),
        table("2026-12: 7\n2027-03: 8e\n2027-06: 7e\n2027-09: 13h\n2027-12: 13s")
    );
}

#[test]
fn too_much_is_one_step_each_time_down_to_nothing() {
    let less = |rhythm| mondays(rhythm, Way::Always(TooMuch));
    assert_eq!(less(Weekly), table("2026-12: 7 21\n2027-01: 25\n2027-04: 26e"));
    assert_eq!(less(Fortnightly), table("2026-12: 7\n2027-01: 11\n2027-04: 12e"));
    assert_eq!(less(Monthly), table("2026-12: 7\n2027-03: 8e"));
    assert_eq!(less(Quarterly), table("2026-12: 7"));
}

#[test]
fn more_please_is_one_step_each_time_up_to_weekly() {
    let more = |rhythm| mondays(rhythm, Way::Always(MorePlease));
    assert_eq!(more(Weekly), table(WEEKLY));
    assert_eq!(more(Fortnightly), table(WEEKLY));
    let monthly = [table("2026-12: 7 21"), from(WEEKLY, "2026-12-28")].concat();
    assert_eq!(more(Monthly), monthly);
    let quarterly = [table("2026-12: 7\n2027-01: 11 25"), from(WEEKLY, "2027-02-01")].concat();
    assert_eq!(more(Quarterly), quarterly);
}

#[test]
fn a_pause_lasts_as_many_weeks_as_it_says() {
    let two = "2027-03: 15\n2027-06: 14\n2027-09: 13\n2027-12: 13\n2028-03: 13\n2028-06: 12\n\
               2028-09: 11";
    assert_eq!(mondays(Weekly, Way::WhenAsked(Pause2)), without(WEEKLY, two));
    let six = "2027-03: 15 22 29\n2027-04: 5 12\n2027-06: 14 21 28\n2027-07: 5 12\n\
               2027-09: 13 20 27\n2027-10: 4 11\n2027-12: 13 20 27\n2028-01: 3 10\n\
               2028-03: 13 20 27\n2028-04: 3 10\n2028-06: 12 19 26\n2028-07: 3 10\n\
               2028-09: 11 18 25\n2028-10: 2 9";
    assert_eq!(mondays(Weekly, Way::WhenAsked(Pause6)), without(WEEKLY, six));
    let twelve = "2027-04: 12\n2027-05: 10\n2027-07: 12\n2027-08: 9\n2027-10: 11\n2027-11: 8\n\
                  2028-01: 10\n2028-02: 7\n2028-04: 10\n2028-05: 8\n2028-07: 10\n2028-08: 7\n\
                  2028-10: 9\n2028-11: 13";
    assert_eq!(mondays(Monthly, Way::WhenAsked(Pause12)), without(MONTHLY, twelve));
    // What lies between two of a quarter is never missed.
    assert_eq!(mondays(Quarterly, Way::WhenAsked(Pause12)), table(QUARTERLY));
}

#[test]
fn who_stops_is_nudged_no_more() {
    let stopped = "2026-12: 7 14 21 28\n2027-01: 4 11 18 25\n2027-02: 1 8 15 22\n2027-03: 1 8e";
    assert_eq!(mondays(Weekly, Way::WhenAsked(Stop)), table(stopped));
    assert_eq!(mondays(Fortnightly, Way::Always(Stop)), table("2026-12: 7"));
}

#[test]
fn who_says_that_it_helps_goes_on() {
    let quarterly = "2026-12: 7\n2027-03: 8e\n2027-06: 7e\n2027-09: 13h\n2027-12: 13e\n\
                     2028-03: 13e\n2028-06: 12e\n2028-09: 11h";
    assert_eq!(mondays(Quarterly, Way::OnlyTheFourth), table(quarterly));
}

#[test]
fn who_wakes_it_again_is_nudged_from_the_next_week_on() {
    let monthly = "2026-12: 7\n2027-01: 11\n2027-02: 8\n2027-03: 8h\n2027-04: 12s 19\n2027-05: 24\n\
                   2027-06: 21e\n2027-07: 19h\n2027-08: 23s 30\n2027-10: 4\n2027-11: 1e\n\
                   2027-12: 6h\n2028-01: 3s 10\n2028-02: 14\n2028-03: 13e\n2028-04: 10h\n\
                   2028-05: 15s 22\n2028-06: 26\n2028-07: 24e\n2028-08: 28h\n2028-09: 25s\n\
                   2028-10: 2\n2028-11: 6";
    assert_eq!(mondays(Monthly, Way::OnlySilence), table(monthly));
}

#[test]
fn nothing_to_say_is_not_said_and_not_counted() {
    let mut agreement = Agreement::agreed(None, Weekly, WeekDay::Mon, None, date(AGREED));
    for day in ["2026-12-07", "2026-12-14", "2026-12-21"].map(date) {
        agreement = agreement.nudged(day, agreement.asks(day, true).unwrap());
    }
    let helps = date("2026-12-28");
    assert_eq!(agreement.asks(helps, false), None);
    assert_eq!(agreement.asks(helps, true), Some(Asks::Helps));
    let agreement = agreement.nudged(helps, Asks::Helps);
    assert_eq!(agreement.asks(date("2027-01-04"), false), Some(Asks::Silent), "said once");
}

#[test]
fn an_answer_can_be_taken_back_for_a_day_and_steps_once() {
    let day = date("2026-12-07");
    let at = |hours| day.and_hms_opt(9, 0, 0).unwrap().and_utc() + TimeDelta::hours(hours);
    let agreement = Agreement::agreed(None, Weekly, WeekDay::Mon, None, date(AGREED));
    let agreement = agreement.nudged(day, Asks::Rhythm);
    let nudge = Nudged { day, asks: Asks::Rhythm, answered: None };
    let less = agreement.answer(nudge, Some(TooMuch), day, at(0)).unwrap();
    assert_eq!((less.rhythm, less.first), (Fortnightly, date("2026-12-21")));
    let answered = Nudged { answered: Some((TooMuch, at(0))), ..nudge };
    assert_eq!(less.answer(answered, Some(TooMuch), day, at(2)), Ok(less), "twice is once");
    let other = less.answer(answered, Some(MorePlease), day, at(23)).unwrap();
    assert_eq!((other.rhythm, other.first), (Weekly, agreement.first), "from where it was");
    let back = less.answer(answered, None, day, at(23)).unwrap();
    assert_eq!((back.rhythm, back.first, back.unanswered), (Weekly, agreement.first, 0));
    let past = Err(TooLate::Past);
    assert_eq!(less.answer(answered, None, day, at(24)), past);
    assert_eq!(less.answer(answered, Some(JustRight), day, at(24)), past);
    let set = Agreement::agreed(Some(less), Monthly, WeekDay::Mon, None, day);
    assert_eq!(set.answer(answered, None, day, at(1)), past, "the settings were changed since");
    let later = less.nudged(date("2026-12-21"), Asks::Rhythm);
    assert_eq!(later.answer(nudge, Some(TooMuch), day, at(400)), past, "an earlier letter");
}

#[test]
fn changed_settings_begin_after_the_week_of_the_latest_nudge() {
    let today = date("2026-12-08");
    let agreement = Agreement::agreed(None, Weekly, WeekDay::Mon, None, date(AGREED));
    let agreement = agreement.nudged(date("2026-12-07"), Asks::Rhythm);
    let changed = |rhythm, weekday, paused_until| {
        Agreement::agreed(Some(agreement), rhythm, weekday, paused_until, today).first
    };
    assert_eq!(changed(Weekly, WeekDay::Mon, None), agreement.first, "as it was");
    assert_eq!(changed(Weekly, WeekDay::Wed, None), date("2026-12-16"), "not twice in a week");
    assert_eq!(changed(Monthly, WeekDay::Mon, None), date("2026-12-14"));
    let until = today.checked_add_days(Days::new(21));
    assert_eq!(changed(Weekly, WeekDay::Mon, until), agreement.first);
}

#[test]
fn what_was_stopped_can_be_resumed_in_its_rhythm() {
    let today = date("2026-12-08");
    let agreement = Agreement::agreed(None, Fortnightly, WeekDay::Mon, None, date(AGREED));
    let agreement = agreement.nudged(date("2026-12-07"), Asks::Rhythm);
    assert_eq!(agreement.next_day(today), Some(date("2026-12-21")));
    let stopped = agreement.stopped();
    assert_eq!((stopped.in_effect(), stopped.next_day(today)), (Off, None));
    let resumed = stopped.resumed(today);
    assert_eq!((resumed.rhythm, resumed.next_day(today)), (Fortnightly, Some(date("2026-12-14"))));
    let set_off = Agreement::agreed(Some(stopped), Off, WeekDay::Mon, None, today);
    assert_eq!(set_off.resumed(today).rhythm, Quarterly);
}
