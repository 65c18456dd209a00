//! What a person meant to do and did, by half-year, for a talk of their own: made for them alone.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use utoipa::ToSchema;

use super::follow_ups::{MyFollowUp, WithView, all_follow_ups};
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState, Outcome};
use crate::domain::identity::PersonId;
use crate::store::connect::outcomes;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// What a person meant to do and did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Year {
    /// The latest first; what was closed for 12 months is not known any more.
    pub half_years: Vec<HalfYear>,
}

/// Half a year, by the day on which something was meant to be done or was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct HalfYear {
    /// Its first day: 1 January or 1 July.
    pub from: NaiveDate,
    /// How much the person set out to do in it.
    pub set_out: usize,
    /// How much they did in it, whenever they had set out to do it.
    pub done: usize,
    /// How often what they did had which outcome; with what they said in digests sent in it.
    pub outcomes: Vec<OutcomeCount>,
    /// All of that, the earliest first.
    pub follow_ups: Vec<YearFollowUp>,
}

/// How often something was the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct OutcomeCount {
    pub outcome: Outcome,
    pub count: usize,
}

/// Something that the person meant to do. Their own words may name somebody, so these go with the name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct YearFollowUp {
    pub kind: FollowUpKind,
    /// The day on which they set out to do it.
    pub set_out: NaiveDate,
    /// The day on which it was done or let go; null while it is open.
    pub closed: Option<NaiveDate>,
    pub state: FollowUpState,
    pub outcome: Option<Outcome>,
    /// With whom; null without names, and of somebody who does not agree to be named.
    pub name: Option<String>,
    /// What they wrote about it for themselves; null without names.
    pub text: Option<String>,
    /// What they wrote when it was done; null without names.
    pub note: Option<String>,
}

pub fn year(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    names: bool,
) -> Result<Year, StoreError> {
    let mut halves: BTreeMap<NaiveDate, Vec<YearFollowUp>> = BTreeMap::new();
    // The latest is first.
    for follow_up in all_follow_ups(connection, context, person)?.into_iter().rev() {
        let one = shown(follow_up, names);
        let began = half(one.set_out);
        let ended = one.closed.map(half).filter(|ended| *ended != began);
        for from in [Some(began), ended].into_iter().flatten() {
            halves.entry(from).or_default().push(one.clone());
        }
    }
    let mut said: HashMap<NaiveDate, Vec<Outcome>> = HashMap::new();
    for (at, outcome) in outcomes::of_digests(connection, person)? {
        let from = half(at.date_naive());
        said.entry(from).or_default().push(outcome);
        halves.entry(from).or_default();
    }
    let half_years = halves.into_iter().rev();
    let half_years = half_years
        .map(|(from, all)| half_year(from, all, said.remove(&from).unwrap_or_default()))
        .collect();
    Ok(Year { half_years })
}

fn half(day: NaiveDate) -> NaiveDate {
    let month = if day.month() < 7 { 1 } else { 7 };
    NaiveDate::from_ymd_opt(day.year(), month, 1).unwrap_or(day)
}

fn half_year(from: NaiveDate, mut follow_ups: Vec<YearFollowUp>, said: Vec<Outcome>) -> HalfYear {
    follow_ups.sort_by_key(|one| one.set_out);
    let done = |one: &&YearFollowUp| {
        one.state == FollowUpState::Done && one.closed.map(half) == Some(from)
    };
    let mut outcomes: HashMap<&str, usize> = HashMap::new();
    let of_done = follow_ups.iter().filter(done).filter_map(|one| one.outcome);
    for outcome in of_done.chain(said) {
        *outcomes.entry(outcome.as_str()).or_default() += 1;
    }
    let count = |outcome: &Outcome| {
        let count = *outcomes.get(outcome.as_str())?;
        Some(OutcomeCount { outcome: *outcome, count })
    };
    HalfYear {
        from,
        set_out: follow_ups.iter().filter(|one| half(one.set_out) == from).count(),
        done: follow_ups.iter().filter(done).count(),
        outcomes: Outcome::ALL.iter().filter_map(count).collect(),
        follow_ups,
    }
}

fn shown(one: MyFollowUp, names: bool) -> YearFollowUp {
    let name = one.with.map(|with| match with {
        WithView::Person { name, .. } => name,
        WithView::OwnName { text, .. } => text,
    });
    let own = |text: String| Some(text).filter(|text| names && !text.is_empty());
    YearFollowUp {
        kind: one.kind,
        set_out: one.created_at.date_naive(),
        closed: one.closed_at.map(|at| at.date_naive()),
        state: one.state,
        outcome: one.outcome,
        name: name.filter(|_| names),
        text: own(one.text),
        note: own(one.note),
    }
}
