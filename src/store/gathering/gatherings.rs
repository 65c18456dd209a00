//! What is announced.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::gathering::announcement::{GatheringKind, Time};
use crate::domain::identity::{GatheringId, GroupId, PersonId, SiteId, ZoneId};
use crate::domain::language::Language;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::{find_and_hold, find_for_update};
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{
    gathering_attendance, gathering_comers, gatherings, group_members, groups, sites, zones,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gathering {
    pub id: GatheringId,
    /// By this it is called outside.
    pub code: String,
    pub kind: GatheringKind,
    pub title: String,
    pub site: SiteId,
    /// The site's name.
    pub at: String,
    pub place: Place,
    /// Whose it is; none: everybody's.
    pub group: Option<GatheringGroup>,
    pub languages: Vec<Language>,
    pub time: Time,
    /// Its name in calendars.
    pub uid: String,
    /// How often it changed in calendars.
    pub sequence: u32,
    pub changed_at: DateTime<Utc>,
    pub called_off: bool,
    /// What those of a call hour did in it together.
    pub done: i64,
    /// How many ended a debate on another side than they began on; none before its end, and of a debate of fewer than three.
    pub changed_sides: Option<i64>,
    /// Whether it is a debate of which may be known who stands where: until the end.
    pub sides_known: bool,
}

/// Where it is, within the site.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    pub zone: Option<ZoneId>,
    /// The zone's name, or what was written; may be empty.
    pub name: String,
}

impl Place {
    /// The zone's name, and where it is elsewhere; one of the two is said.
    pub fn named(self) -> (Option<String>, String) {
        if self.zone.is_some() { (Some(self.name), String::new()) } else { (None, self.name) }
    }
}

/// The group for which a gathering is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GatheringGroup {
    pub id: GroupId,
    pub code: String,
    pub name: String,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    code: String,
    kind: String,
    title: String,
    site: i64,
    at: String,
    zone: Option<i64>,
    zone_name: Option<String>,
    place: String,
    group: Option<i64>,
    group_code: Option<String>,
    group_name: Option<String>,
    languages: String,
    begins: Moment,
    ends: Moment,
    uid: String,
    sequence: i64,
    changed_at: Moment,
    called_off_at: Option<Moment>,
    done: i64,
    changed_sides: Option<i64>,
    sides_known: bool,
}

fn read(row: Row) -> Result<Gathering, StoreError> {
    let corrupt = |why| StoreError::Corrupt { what: "gathering", why };
    let group = row.group.zip(row.group_code).zip(row.group_name);
    let languages = row.languages.split(' ').map(str::parse).collect::<Result<_, _>>();
    Ok(Gathering {
        id: GatheringId(row.id),
        code: row.code,
        kind: row.kind.parse().map_err(corrupt)?,
        title: row.title,
        site: SiteId(row.site),
        at: row.at,
        place: Place {
            zone: row.zone.map(ZoneId),
            // A zone may have another name by now.
            name: row.zone_name.unwrap_or(row.place),
        },
        group: group.map(|((id, code), name)| GatheringGroup { id: GroupId(id), code, name }),
        languages: languages.map_err(corrupt)?,
        time: Time { begins: row.begins.0, ends: row.ends.0 },
        uid: row.uid,
        sequence: u32::try_from(row.sequence).map_err(|why| corrupt(why.to_string()))?,
        changed_at: row.changed_at.0,
        called_off: row.called_off_at.is_some(),
        done: row.done,
        changed_sides: row.changed_sides,
        sides_known: row.sides_known,
    })
}

macro_rules! gatherings {
    () => {
        gatherings::table
            .inner_join(sites::table)
            .left_join(zones::table)
            .left_join(groups::table)
            .select((
                gatherings::id,
                gatherings::code,
                gatherings::kind,
                gatherings::title,
                gatherings::site_id,
                sites::name,
                gatherings::zone_id,
                zones::name.nullable(),
                gatherings::place,
                gatherings::group_id,
                groups::code.nullable(),
                groups::name.nullable(),
                gatherings::languages,
                gatherings::begins_at,
                gatherings::ends_at,
                gatherings::uid,
                gatherings::sequence,
                gatherings::changed_at,
                gatherings::called_off_at,
                gatherings::done,
                gatherings::changed_sides,
                gatherings::sides_known,
            ))
    };
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGathering {
    pub code: String,
    pub kind: GatheringKind,
    pub title: String,
    pub site: SiteId,
    pub place: Place,
    pub group: Option<GroupId>,
    pub languages: Vec<Language>,
    pub time: Time,
    pub uid: String,
    pub at: DateTime<Utc>,
}

pub fn add(connection: &mut Connection, new: &NewGathering) -> Result<GatheringId, StoreError> {
    let id = diesel::insert_into(gatherings::table)
        .values((
            gatherings::code.eq(&new.code),
            gatherings::kind.eq(new.kind.as_str()),
            gatherings::title.eq(&new.title),
            gatherings::site_id.eq(new.site.0),
            gatherings::zone_id.eq(new.place.zone.map(|zone| zone.0)),
            gatherings::place.eq(&new.place.name),
            gatherings::group_id.eq(new.group.map(|group| group.0)),
            gatherings::languages.eq(written(&new.languages)),
            gatherings::begins_at.eq(Moment(new.time.begins)),
            gatherings::ends_at.eq(Moment(new.time.ends)),
            gatherings::uid.eq(&new.uid),
            gatherings::changed_at.eq(Moment(new.at)),
            gatherings::sides_known.eq(new.kind == GatheringKind::Debate),
        ))
        .returning(gatherings::id)
        .get_result::<i64>(connection)?;
    Ok(GatheringId(id))
}

fn written(languages: &[Language]) -> String {
    languages.iter().map(|language| language.as_str()).collect::<Vec<_>>().join(" ")
}

pub fn by_code(connection: &mut Connection, code: &str) -> Result<Option<Gathering>, StoreError> {
    // PostgreSQL takes no text with a zero byte, and no code has one.
    if code.contains('\0') {
        return Ok(None);
    }
    let row = gatherings!().filter(gatherings::code.eq(code)).first::<Row>(connection);
    row.optional()?.map(read).transpose()
}

/// The same, held until the transaction ends: whoever changes it, and whoever comes or not, holds it.
pub fn hold(connection: &mut Connection, id: GatheringId) -> Result<(), StoreError> {
    find_for_update!(connection, gatherings::table.find(id.0).select(gatherings::id), i64)?;
    Ok(())
}

/// The same, held so that it cannot end meanwhile; others may hold it so at the same time.
pub fn keep(connection: &mut Connection, id: GatheringId) -> Result<(), StoreError> {
    let row = gatherings::table.find(id.0).select(gatherings::id);
    find_and_hold!(connection, row, i64).optional()?;
    Ok(())
}

/// Those that are not over at a moment and that anybody, or `member` as one of a group, may see; the next first.
pub fn not_over(
    connection: &mut Connection,
    member: Option<PersonId>,
    now: DateTime<Utc>,
) -> Result<Vec<Gathering>, StoreError> {
    let own = group_members::table
        .filter(group_members::person_id.eq(member.map_or(0, |member| member.0)))
        .select(group_members::group_id.nullable());
    let rows = gatherings!()
        .filter(gatherings::ends_at.gt(Moment(now)))
        .filter(gatherings::group_id.is_null().or(gatherings::group_id.eq_any(own)))
        .order((gatherings::begins_at, gatherings::title, gatherings::code))
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// Those of a site for everybody that are not off, not over at `now` and begin before `until`; the next first, `most` of
/// them.
pub fn open_to_all(
    connection: &mut Connection,
    site: SiteId,
    (now, until): (DateTime<Utc>, DateTime<Utc>),
    most: i64,
) -> Result<Vec<Gathering>, StoreError> {
    let rows = gatherings!()
        .filter(gatherings::site_id.eq(site.0))
        .filter(gatherings::ends_at.gt(Moment(now)))
        .filter(gatherings::begins_at.lt(Moment(until)))
        .filter(gatherings::called_off_at.is_null())
        .filter(gatherings::group_id.is_null())
        .order((gatherings::begins_at, gatherings::title, gatherings::code))
        .limit(most)
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// Those to which somebody means to come, the next first; also those that are over.
pub fn of_comer(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Gathering>, StoreError> {
    let own = gathering_comers::table
        .filter(gathering_comers::person_id.eq(person.0))
        .select(gathering_comers::gathering_id);
    let rows = gatherings!()
        .filter(gatherings::id.eq_any(own))
        .order((gatherings::begins_at, gatherings::title, gatherings::code))
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// Those that somebody said they attended, the latest first.
pub fn attended_by(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Gathering>, StoreError> {
    let own = gathering_attendance::table
        .filter(gathering_attendance::person_id.eq(person.0))
        .select(gathering_attendance::gathering_id);
    let rows = gatherings!()
        .filter(gatherings::id.eq_any(own))
        .order((gatherings::begins_at.desc(), gatherings::title, gatherings::code))
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// How many of a site are to come or go on and are not called off.
pub fn count_to_come(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let to_come = gatherings::table
        .filter(gatherings::site_id.eq(site.0))
        .filter(gatherings::ends_at.gt(Moment(now)))
        .filter(gatherings::called_off_at.is_null());
    Ok(to_come.count().get_result(connection)?)
}

/// Sets everything about it that can change.
pub fn update(connection: &mut Connection, gathering: &Gathering) -> Result<(), StoreError> {
    diesel::update(gatherings::table.find(gathering.id.0))
        .set((
            gatherings::title.eq(&gathering.title),
            gatherings::zone_id.eq(gathering.place.zone.map(|zone| zone.0)),
            gatherings::place.eq(&gathering.place.name),
            gatherings::languages.eq(written(&gathering.languages)),
            gatherings::begins_at.eq(Moment(gathering.time.begins)),
            gatherings::ends_at.eq(Moment(gathering.time.ends)),
            gatherings::sequence.eq(i64::from(gathering.sequence)),
            gatherings::changed_at.eq(Moment(gathering.changed_at)),
        ))
        .execute(connection)?;
    Ok(())
}

/// It is off.
pub fn call_off(
    connection: &mut Connection,
    gathering: &Gathering,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(gatherings::table.find(gathering.id.0))
        .set((
            gatherings::called_off_at.eq(Moment(at)),
            gatherings::changed_at.eq(Moment(at)),
            gatherings::sequence.eq(i64::from(gathering.sequence)),
        ))
        .execute(connection)?;
    Ok(())
}

/// One more was done in a call hour; how many by now.
pub fn count_done(connection: &mut Connection, id: GatheringId) -> Result<i64, StoreError> {
    Ok(diesel::update(gatherings::table.find(id.0))
        .set(gatherings::done.eq(gatherings::done + 1))
        .returning(gatherings::done)
        .get_result(connection)?)
}

/// Debates that are over at a moment and of which may be known who stood where.
pub fn debates_over(
    connection: &mut Connection,
    at: DateTime<Utc>,
) -> Result<Vec<GatheringId>, StoreError> {
    let over = gatherings::table
        .filter(gatherings::sides_known)
        .filter(gatherings::ends_at.le(Moment(at)))
        .order(gatherings::ends_at)
        .select(gatherings::id)
        .load::<i64>(connection)?;
    Ok(over.into_iter().map(GatheringId).collect())
}

/// It is not known any more who stood where in a debate, but how many changed sides, if that is told.
pub fn forget_sides(
    connection: &mut Connection,
    id: GatheringId,
    changed: Option<i64>,
) -> Result<(), StoreError> {
    diesel::update(gatherings::table.find(id.0))
        .set((gatherings::sides_known.eq(false), gatherings::changed_sides.eq(changed)))
        .execute(connection)?;
    Ok(())
}

/// Deletes those that were over at a moment.
pub fn delete_over(connection: &mut Connection, at: DateTime<Utc>) -> Result<usize, StoreError> {
    let over = gatherings::table.filter(gatherings::ends_at.le(Moment(at)));
    Ok(diesel::delete(over).execute(connection)?)
}
