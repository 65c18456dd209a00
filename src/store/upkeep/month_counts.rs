//! What a month came to, counted once when it is over: from what is kept of pairs, follow-ups, digests, introductions and
//! stories.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::connect::follow_up::{FollowUpState, Outcome};
use crate::domain::encounter::Level;
use crate::domain::figure::Behind;
use crate::domain::story::telling::StoryProgress;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::{FIRST_DAY, Moment};
use crate::schema::{
    acquaintances, digests, encounters, follow_ups, introductions, outcome_counts, stories,
    story_steps,
};

/// A month: its first and last day, and the moments between which it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub first: NaiveDate,
    pub last: NaiveDate,
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[derive(Queryable)]
struct MetRow {
    a: i64,
    b: i64,
    day: NaiveDate,
}

/// The pairs that shared a table, a café or a gathering for the first time, of people who are both known still.
pub fn new_pairs(connection: &mut Connection, month: Span) -> Result<Behind, StoreError> {
    let personal =
        Level::ALL.iter().filter(|level| level.is_personal()).map(|level| level.as_str());
    let met = encounters::table
        .filter(encounters::day.between(FIRST_DAY, month.last))
        .filter(encounters::level.eq_any(personal))
        .select((encounters::person_a, encounters::person_b, encounters::day))
        .load::<MetRow>(connection)?;
    let known = acquaintances::table
        .filter(acquaintances::first_day.between(FIRST_DAY, month.last))
        .select((acquaintances::person_a, acquaintances::person_b, acquaintances::first_day))
        .load::<MetRow>(connection)?;
    let mut first: BTreeMap<(i64, i64), NaiveDate> = BTreeMap::new();
    for MetRow { a, b, day } in met.into_iter().chain(known) {
        first.entry((a, b)).and_modify(|known| *known = day.min(*known)).or_insert(day);
    }
    first.retain(|_, day| *day >= month.first);
    let persons: BTreeSet<i64> = first.keys().flat_map(|(a, b)| [*a, *b]).collect();
    Ok(Behind { number: count(first.len()), persons: count(persons.len()) })
}

/// The follow-ups that were done.
pub fn follow_ups(connection: &mut Connection, month: Span) -> Result<Behind, StoreError> {
    let people = follow_ups::table
        .filter(follow_ups::closed_at.ge(Moment(month.from)))
        .filter(follow_ups::closed_at.lt(Moment(month.until)))
        .filter(follow_ups::state.eq(FollowUpState::Done.as_str()))
        .select(follow_ups::person_id)
        .load::<i64>(connection)?;
    let persons: BTreeSet<i64> = people.iter().copied().collect();
    Ok(Behind { number: count(people.len()), persons: count(persons.len()) })
}

/// What good came of encounters: how often each, and of how many persons; then all together.
pub fn outcomes(
    connection: &mut Connection,
    month: Span,
) -> Result<(Vec<(Outcome, Behind)>, Behind), StoreError> {
    let mut said = follow_ups::table
        .filter(follow_ups::closed_at.ge(Moment(month.from)))
        .filter(follow_ups::closed_at.lt(Moment(month.until)))
        .filter(follow_ups::outcome.is_not_null())
        .select((follow_ups::person_id, follow_ups::outcome))
        .load::<(i64, Option<String>)>(connection)?;
    // A digest is about the week before it, and is written in the one after.
    let earliest = month.first.checked_sub_days(Days::new(14)).unwrap_or(month.first);
    said.extend(
        digests::table
            .filter(digests::week.between(earliest, month.last))
            .filter(digests::composed_at.ge(Moment(month.from)))
            .filter(digests::composed_at.lt(Moment(month.until)))
            .filter(digests::good.is_not_null())
            .select((digests::person_id, digests::good))
            .load::<(i64, Option<String>)>(connection)?,
    );
    let mut kinds = Vec::new();
    let mut all = Behind::default();
    for outcome in Outcome::ALL.iter().copied() {
        let number = outcome_counts::table
            .find((month.first, outcome.as_str()))
            .select(outcome_counts::number)
            .first::<i64>(connection)
            .optional()?
            .unwrap_or(0);
        let of_kind = said.iter().filter(|(_, word)| word.as_deref() == Some(outcome.as_str()));
        let persons: BTreeSet<i64> = of_kind.map(|(person, _)| *person).collect();
        let number = u32::try_from(number).unwrap_or(0);
        all.number = all.number.saturating_add(number);
        kinds.push((outcome, Behind { number, persons: count(persons.len()) }));
    }
    let persons: BTreeSet<i64> = said.iter().map(|(person, _)| *person).collect();
    all.persons = count(persons.len());
    Ok((kinds, all))
}

#[derive(Queryable)]
struct CameAbout {
    owner: i64,
    through: Option<i64>,
    one: Option<i64>,
    other: Option<i64>,
}

/// The introductions that came about.
pub fn introductions(connection: &mut Connection, month: Span) -> Result<Behind, StoreError> {
    let rows = introductions::table
        .filter(introductions::accepted_at.ge(Moment(month.from)))
        .filter(introductions::accepted_at.lt(Moment(month.until)))
        .select((
            introductions::owner_id,
            introductions::through_id,
            introductions::one_id,
            introductions::other_id,
        ))
        .load::<CameAbout>(connection)?;
    let people = |row: &CameAbout| [Some(row.owner), row.through, row.one, row.other];
    let persons: BTreeSet<i64> = rows.iter().flat_map(people).flatten().collect();
    Ok(Behind { number: count(rows.len()), persons: count(persons.len()) })
}

/// The stories that were published and are on the podium still. Behind them are those who gave their names: who did not is
/// read nowhere here, so that nothing of a figure depends on it.
pub fn stories_told(connection: &mut Connection, month: Span) -> Result<Behind, StoreError> {
    let tellers = stories::table
        .filter(stories::published_on.between(month.first, month.last))
        .select(stories::teller_id)
        .load::<Option<i64>>(connection)?;
    Ok(of_tellers(&tellers))
}

#[derive(Queryable)]
struct LandedRow {
    story: i64,
    teller: Option<i64>,
    day: NaiveDate,
}

/// The stories of which it was first said that they landed, by the days of their roads; likewise.
pub fn stories_landed(connection: &mut Connection, month: Span) -> Result<Behind, StoreError> {
    let rows = stories::table
        .inner_join(story_steps::table.on(story_steps::story_id.eq(stories::id)))
        .filter(stories::published_on.between(FIRST_DAY, month.last))
        .filter(story_steps::progress.eq(StoryProgress::Landed.as_str()))
        .filter(story_steps::day.between(FIRST_DAY, month.last))
        .select((stories::id, stories::teller_id, story_steps::day))
        .load::<LandedRow>(connection)?;
    let mut first: BTreeMap<i64, (NaiveDate, Option<i64>)> = BTreeMap::new();
    for LandedRow { story, teller, day } in rows {
        first.entry(story).and_modify(|known| known.0 = day.min(known.0)).or_insert((day, teller));
    }
    let landed = first.into_values().filter(|(day, _)| *day >= month.first);
    let tellers: Vec<_> = landed.map(|(_, teller)| teller).collect();
    Ok(of_tellers(&tellers))
}

/// As many as there are, and the distinct people among them who are named.
fn of_tellers(tellers: &[Option<i64>]) -> Behind {
    let persons: BTreeSet<i64> = tellers.iter().copied().flatten().collect();
    Behind { number: count(tellers.len()), persons: count(persons.len()) }
}
