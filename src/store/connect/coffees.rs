//! Coffees: moments that one proposes to another, and the one that was chosen.
//!
//! A coffee has the number of the follow-up of who proposed it, and goes with that; whoever was asked has a follow-up of
//! their own, as long as they did not let go of it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{FollowUpId, SiteId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_many;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{coffee_moments, coffees, follow_ups, persons};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coffee {
    /// The follow-up of who proposed it.
    pub id: FollowUpId,
    /// The follow-up of who was asked; none once they let go of it.
    pub theirs: Option<FollowUpId>,
    pub site: SiteId,
    /// Where, in words.
    pub place: String,
    /// What calendars know it by.
    pub uid: String,
    /// How often it changed since it was planned.
    pub sequence: u32,
    /// Whether the moments answer an earlier proposal of the one who is asked.
    pub answers_back: bool,
    /// When it is; none while it is proposed.
    pub at: Option<DateTime<Utc>>,
    /// The proposed moments, ascending; none once it is planned.
    pub moments: Vec<DateTime<Utc>>,
    /// Whether it can make the two contacts; not once one of them ended a contact after it.
    pub makes_contacts: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCoffee {
    pub id: FollowUpId,
    pub theirs: FollowUpId,
    pub site: SiteId,
    pub place: String,
    pub uid: String,
    pub answers_back: bool,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    theirs: Option<i64>,
    site: i64,
    place: String,
    uid: String,
    sequence: i64,
    answers_back: bool,
    at: Option<Moment>,
    makes_contacts: bool,
}

macro_rules! columns {
    () => {
        (
            coffees::id,
            coffees::theirs_id,
            coffees::site_id,
            coffees::place,
            coffees::uid,
            coffees::sequence,
            coffees::answers_back,
            coffees::at,
            coffees::makes_contacts,
        )
    };
}

/// The rows with their moments.
fn read(connection: &mut Connection, rows: Vec<Row>) -> Result<Vec<Coffee>, StoreError> {
    let ids: Vec<i64> = rows.iter().filter(|row| row.at.is_none()).map(|row| row.id).collect();
    let proposed = if ids.is_empty() {
        Vec::new()
    } else {
        coffee_moments::table
            .filter(coffee_moments::coffee_id.eq_any(ids))
            .order((coffee_moments::coffee_id, coffee_moments::at))
            .select((coffee_moments::coffee_id, coffee_moments::at))
            .load::<(i64, Moment)>(connection)?
    };
    let moments =
        |id: i64| proposed.iter().filter(|(coffee, _)| *coffee == id).map(|(_, at)| at.0).collect();
    Ok(rows
        .into_iter()
        .map(|row| Coffee {
            id: FollowUpId(row.id),
            theirs: row.theirs.map(FollowUpId),
            site: SiteId(row.site),
            place: row.place,
            uid: row.uid,
            sequence: u32::try_from(row.sequence).unwrap_or(u32::MAX),
            answers_back: row.answers_back,
            at: row.at.map(Into::into),
            moments: moments(row.id),
            makes_contacts: row.makes_contacts,
        })
        .collect())
}

/// The coffees of some follow-ups, whichever of the two they are of.
pub fn of_follow_ups(
    connection: &mut Connection,
    follow_ups: &[FollowUpId],
) -> Result<Vec<Coffee>, StoreError> {
    if follow_ups.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<i64> = follow_ups.iter().map(|id| id.0).collect();
    let mine = coffees::table.filter(coffees::id.eq_any(ids.clone())).order(coffees::id);
    let mut rows = mine.select(columns!()).load::<Row>(connection)?;
    let theirs = coffees::table
        .filter(coffees::theirs_id.eq_any(ids.into_iter().map(Some).collect::<Vec<_>>()))
        .order(coffees::id);
    rows.extend(theirs.select(columns!()).load::<Row>(connection)?);
    read(connection, rows)
}

/// The coffee of a follow-up, whichever of the two it is of.
pub fn of_follow_up(
    connection: &mut Connection,
    follow_up: FollowUpId,
) -> Result<Option<Coffee>, StoreError> {
    Ok(of_follow_ups(connection, &[follow_up])?.pop())
}

/// Proposes these moments.
pub fn add(
    connection: &mut Connection,
    new: &NewCoffee,
    moments: &[DateTime<Utc>],
) -> Result<(), StoreError> {
    diesel::insert_into(coffees::table)
        .values((
            coffees::id.eq(new.id.0),
            coffees::theirs_id.eq(new.theirs.0),
            coffees::site_id.eq(new.site.0),
            coffees::place.eq(&new.place),
            coffees::uid.eq(&new.uid),
            coffees::answers_back.eq(new.answers_back),
            coffees::lapses_at.eq(moments.iter().max().copied().map(Moment)),
        ))
        .execute(connection)?;
    let rows: Vec<_> = moments
        .iter()
        .map(|at| (coffee_moments::coffee_id.eq(new.id.0), coffee_moments::at.eq(Moment(*at))))
        .collect();
    insert_many!(connection, coffee_moments::table, &rows)?;
    Ok(())
}

/// Sets when it is, for the how manieth time, and whose follow-up is that of who was asked; what was proposed goes.
pub fn set_at(
    connection: &mut Connection,
    id: FollowUpId,
    theirs: Option<FollowUpId>,
    at: DateTime<Utc>,
    sequence: u32,
) -> Result<(), StoreError> {
    diesel::update(coffees::table.find(id.0))
        .set((
            coffees::theirs_id.eq(theirs.map(|theirs| theirs.0)),
            coffees::at.eq(Moment(at)),
            coffees::sequence.eq(i64::from(sequence)),
            coffees::lapses_at.eq(None::<Moment>),
        ))
        .execute(connection)?;
    diesel::delete(coffee_moments::table.filter(coffee_moments::coffee_id.eq(id.0)))
        .execute(connection)?;
    Ok(())
}

/// Those of these follow-ups that have begun make no contacts any more.
pub fn make_no_contacts(
    connection: &mut Connection,
    follow_ups: &[FollowUpId],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if follow_ups.is_empty() {
        return Ok(());
    }
    let ids: Vec<i64> = follow_ups.iter().map(|id| id.0).collect();
    let begun = coffees::table.filter(coffees::id.eq_any(ids)).filter(coffees::at.le(Moment(now)));
    diesel::update(begun).set(coffees::makes_contacts.eq(false)).execute(connection)?;
    Ok(())
}

/// Records that whoever was asked let go of it.
pub fn forget_theirs(connection: &mut Connection, id: FollowUpId) -> Result<(), StoreError> {
    diesel::update(coffees::table.find(id.0))
        .set(coffees::theirs_id.eq(None::<i64>))
        .execute(connection)?;
    Ok(())
}

pub fn delete(connection: &mut Connection, id: FollowUpId) -> Result<(), StoreError> {
    diesel::delete(coffees::table.find(id.0)).execute(connection)?;
    Ok(())
}

/// The proposals whose last moment has begun, the oldest first.
pub fn lapsed(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<Vec<FollowUpId>, StoreError> {
    let rows = coffees::table
        .filter(coffees::lapses_at.le(Moment(now)))
        .order((coffees::lapses_at, coffees::id))
        .select(coffees::id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(FollowUpId).collect())
}

/// A coffee, who proposed it, and who was asked.
#[derive(Queryable)]
struct Pair {
    id: i64,
    one: i64,
    other: Option<i64>,
}

/// The coffees that are proposed, or planned after a moment, and of which one of the two was deactivated; by number.
pub fn of_deactivated(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<Vec<FollowUpId>, StoreError> {
    // One table a statement: joined, a server may begin with all follow-ups, or with everybody who was ever deactivated.
    let planned = coffees::table.filter(coffees::at.gt(Moment(now))).select(coffees::id);
    let mut ids = planned.load::<i64>(connection)?;
    let proposed = coffees::table.filter(coffees::lapses_at.is_not_null()).select(coffees::id);
    ids.extend(proposed.load::<i64>(connection)?);
    let mut rows: Vec<Pair> = Vec::new();
    for some in ids.chunks(BATCH) {
        let of_some = follow_ups::table.filter(follow_ups::id.eq_any(some));
        let columns = (follow_ups::id, follow_ups::person_id, follow_ups::other_id);
        rows.extend(of_some.select(columns).load::<Pair>(connection)?);
    }
    let people: BTreeSet<i64> =
        rows.iter().flat_map(|row| [Some(row.one), row.other]).flatten().collect();
    let mut gone = BTreeSet::new();
    for some in people.into_iter().collect::<Vec<_>>().chunks(BATCH) {
        let of_some = persons::table
            .filter(persons::id.eq_any(some))
            .filter(persons::deactivated_at.is_not_null());
        gone.extend(of_some.select(persons::id).load::<i64>(connection)?);
    }
    let is_gone = |row: &Pair| {
        gone.contains(&row.one) || row.other.is_some_and(|other| gone.contains(&other))
    };
    let found: BTreeSet<i64> = rows.into_iter().filter(is_gone).map(|row| row.id).collect();
    Ok(found.into_iter().map(FollowUpId).collect())
}

/// Parameters of one statement.
const BATCH: usize = 500;
