//! Stays: who is where since when, and until when.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use diesel::prelude::*;

use super::desk_questions;
use crate::domain::identity::{DeskId, PersonId, SiteId, StayId, TableId, ZoneId};
use crate::domain::person::card::OwnCard;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::person::cards;
use crate::schema::stays;

/// A desk, and the table at which it stood when the stay began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    pub desk: DeskId,
    pub table: TableId,
}

impl Seat {
    /// The seat of these columns; the database has both or neither.
    pub fn of(desk: Option<i64>, table: Option<i64>) -> Option<Self> {
        Some(Self { desk: DeskId(desk?), table: TableId(table?) })
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    pub id: StayId,
    pub person: PersonId,
    pub site: SiteId,
    pub zone: ZoneId,
    /// At which desk and table; none in a café or private zone.
    pub seat: Option<Seat>,
    pub started_at: DateTime<Utc>,
    /// When it ended; none while it is open.
    pub ended_at: Option<DateTime<Utc>>,
    pub ends_by: DateTime<Utc>,
    /// Whether the person is not to be found in any digest for it.
    pub unseen: bool,
    /// The second card under which it began; none under the first.
    pub card: Option<OwnCard>,
}

#[derive(Debug, Clone)]
pub struct NewStay {
    pub person: PersonId,
    pub site: SiteId,
    pub zone: ZoneId,
    /// At which desk and table; none in a café or private zone.
    pub seat: Option<Seat>,
    pub day: NaiveDate,
    pub started_at: DateTime<Utc>,
    /// When the site closes.
    pub closes_at: DateTime<Utc>,
    /// When it ends by itself although the site is open.
    pub limit_at: Option<DateTime<Utc>>,
    /// Whether the person is not to be found in any digest for it.
    pub unseen: bool,
    /// The second card under which it began; none under the first.
    pub card: Option<OwnCard>,
}

impl NewStay {
    pub fn ends_by(&self) -> DateTime<Utc> {
        let limit = self.limit_at.unwrap_or(self.closes_at);
        self.closes_at.min(limit).max(self.started_at)
    }
}

#[derive(Queryable)]
struct Row {
    id: i64,
    person_id: i64,
    site_id: i64,
    zone_id: i64,
    desk_id: Option<i64>,
    table_id: Option<i64>,
    started_at: Moment,
    ended_at: Option<Moment>,
    ends_by: Moment,
    unseen: bool,
    card_organisation: Option<String>,
    card_line: Option<String>,
}

impl From<Row> for Stay {
    fn from(row: Row) -> Self {
        Self {
            id: StayId(row.id),
            person: PersonId(row.person_id),
            site: SiteId(row.site_id),
            zone: ZoneId(row.zone_id),
            seat: Seat::of(row.desk_id, row.table_id),
            started_at: row.started_at.into(),
            ended_at: row.ended_at.map(Into::into),
            ends_by: row.ends_by.into(),
            unseen: row.unseen,
            card: cards::of_columns(row.card_organisation, row.card_line),
        }
    }
}

macro_rules! columns {
    () => {
        (
            stays::id,
            stays::person_id,
            stays::site_id,
            stays::zone_id,
            stays::desk_id,
            stays::table_id,
            stays::started_at,
            stays::ended_at,
            stays::ends_by,
            stays::unseen,
            stays::card_organisation,
            stays::card_line,
        )
    };
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndReason {
    Left,
    /// Its person went to another place.
    Moved,
    /// Its time was over: the site closed, or the café's three hours had passed.
    Due,
    /// Somebody found nobody at the desk, and its person did not answer.
    Unattended,
}

impl EndReason {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Moved => "moved",
            Self::Due => "due",
            Self::Unattended => "unattended",
        }
    }
}

/// Begins a stay. The database refuses a second open one of the person, or at the desk.
pub fn begin(connection: &mut Connection, stay: &NewStay) -> Result<StayId, StoreError> {
    let id = diesel::insert_into(stays::table)
        .values((
            stays::person_id.eq(stay.person.0),
            stays::site_id.eq(stay.site.0),
            stays::zone_id.eq(stay.zone.0),
            stays::desk_id.eq(stay.seat.map(|seat| seat.desk.0)),
            stays::table_id.eq(stay.seat.map(|seat| seat.table.0)),
            stays::day.eq(stay.day),
            stays::last_day.eq(stay.day),
            stays::started_at.eq(Moment(stay.started_at)),
            stays::ends_by.eq(Moment(stay.ends_by())),
            stays::limit_at.eq(stay.limit_at.map(Moment)),
            stays::unseen.eq(stay.unseen),
            stays::card_organisation.eq(stay.card.as_ref().map(|card| &card.organisation)),
            stays::card_line.eq(stay.card.as_ref().and_then(|card| card.line.as_ref())),
        ))
        .returning(stays::id)
        .get_result::<i64>(connection);
    match id.map_err(StoreError::from) {
        Ok(id) => Ok(StayId(id)),
        // The place was deleted meanwhile: whoever looks again finds another, or none.
        Err(StoreError::Referred(why)) => Err(StoreError::Conflict(why)),
        Err(other) => Err(other),
    }
}

/// Ends a stay; a clock that stepped back counts as a second after the start.
pub fn end(
    connection: &mut Connection,
    stay: &Stay,
    now: DateTime<Utc>,
    reason: EndReason,
) -> Result<DateTime<Utc>, StoreError> {
    let ended = if now < stay.started_at { stay.started_at + TimeDelta::seconds(1) } else { now };
    let open = stays::table.find(stay.id.0).filter(stays::ended_at.is_null());
    let rows = diesel::update(open)
        .set((stays::ended_at.eq(Moment(ended)), stays::end_reason.eq(reason.as_str())))
        .execute(connection)?;
    if rows == 0 {
        // It ended since it was looked for; run again, that is what is found.
        return Err(StoreError::Conflict("the stay ended meanwhile".to_owned()));
    }
    Ok(ended)
}

/// Ends the stays of a site that were due to end at or before `now`, at the moment they were due; those that
/// were due because a question was not answered, as unattended.
pub fn end_due(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let ended = diesel::update(
        stays::table
            .filter(stays::site_id.eq(site.0))
            .filter(stays::ended_at.is_null())
            .filter(stays::ends_by.le(Moment(now))),
    )
    .set((
        stays::ended_at.eq(stays::ends_by.nullable()),
        stays::end_reason.eq(EndReason::Due.as_str()),
    ))
    .execute(connection)?;
    if ended > 0 {
        close_questions(connection, site)?;
    }
    Ok(ended)
}

/// Closes the questions about stays that have ended, and notes which ended for want of an answer.
fn close_questions(connection: &mut Connection, site: SiteId) -> Result<(), StoreError> {
    for (question, ended_at) in desk_questions::of_ended_stays(connection, site)? {
        desk_questions::close(connection, question.id, ended_at)?;
        // Whom no letter asked, nobody expected an answer of: such a stay ended for another reason.
        if question.letter.is_some() && question.answer_by <= ended_at {
            let due = stays::table
                .find(question.stay.0)
                .filter(stays::end_reason.eq(EndReason::Due.as_str()));
            diesel::update(due)
                .set(stays::end_reason.eq(EndReason::Unattended.as_str()))
                .execute(connection)?;
        }
    }
    Ok(())
}

/// Sets when an open stay ends by itself, and when it does so whatever the hours become; false if it has ended, or was
/// due to.
pub fn set_ends_by(
    connection: &mut Connection,
    stay: StayId,
    ends_by: DateTime<Utc>,
    limit_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let open = stays::table
        .find(stay.0)
        .filter(stays::ended_at.is_null())
        .filter(stays::ends_by.gt(Moment(now)));
    let rows = diesel::update(open)
        .set((stays::ends_by.eq(Moment(ends_by)), stays::limit_at.eq(limit_at.map(Moment))))
        .execute(connection)?;
    Ok(rows > 0)
}

/// Lets the open stays of a site's day end by themselves at `closes_at` at the latest; hours that were longer when
/// they began do not count any more.
pub fn end_by(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    closes_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(
        stays::table
            .filter(stays::site_id.eq(site.0))
            .filter(stays::day.eq(day))
            .filter(stays::ended_at.is_null())
            .filter(stays::started_at.lt(Moment(closes_at)))
            .filter(stays::ends_by.gt(Moment(closes_at))),
    )
    .set(stays::ends_by.eq(Moment(closes_at)))
    .execute(connection)?;
    Ok(())
}

pub fn make_unseen(connection: &mut Connection, stay: StayId) -> Result<(), StoreError> {
    diesel::update(stays::table.find(stay.0)).set(stays::unseen.eq(true)).execute(connection)?;
    Ok(())
}

pub fn by_id(connection: &mut Connection, id: StayId) -> Result<Option<Stay>, StoreError> {
    Ok(stays::table
        .find(id.0)
        .select(columns!())
        .get_result::<Row>(connection)
        .optional()?
        .map(Stay::from))
}

pub fn open_of(connection: &mut Connection, person: PersonId) -> Result<Option<Stay>, StoreError> {
    Ok(stays::table
        .filter(stays::person_id.eq(person.0))
        .filter(stays::ended_at.is_null())
        .select(columns!())
        .get_result::<Row>(connection)
        .optional()?
        .map(Stay::from))
}

pub fn last_site_of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<SiteId>, StoreError> {
    Ok(stays::table
        .filter(stays::person_id.eq(person.0))
        .order((stays::started_at.desc(), stays::id.desc()))
        .select(stays::site_id)
        .first::<i64>(connection)
        .optional()?
        .map(SiteId))
}

/// The sites with stays that were due to end at or before `now` and are still open.
pub fn sites_with_due(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<Vec<SiteId>, StoreError> {
    let rows = stays::table
        .filter(stays::ended_at.is_null())
        .filter(stays::ends_by.le(Moment(now)))
        .select(stays::site_id)
        .distinct()
        .order(stays::site_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(SiteId).collect())
}
