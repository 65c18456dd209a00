//! Figures of days gone by, and the places they are about: as published, hidden ones left empty.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::figure::{Level, Place};
use crate::domain::identity::SiteId;
use crate::domain::place::zone::ZoneKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::{figure_days, figure_places, figures};

/// Figures of one half-hour each; none where hidden.
pub type HalfHours = Vec<Option<u32>>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigurePlace {
    pub id: i64,
    /// Number of the floor or zone; none once it is gone, and none for the site.
    pub source: Option<i64>,
    /// The name of its floor, as it was when a day was last closed; none for the site.
    pub floor: Option<String>,
    /// The name of the zone; none for the site and for floors.
    pub zone: Option<String>,
    pub kind: Option<ZoneKind>,
}

/// The figures of a place on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlaceFigures {
    pub places: u32,
    /// Minutes since midnight at which the first half-hour begins.
    pub first_minute: u32,
    pub persons: HalfHours,
    pub desks: HalfHours,
    pub guests: HalfHours,
}

/// The figures of a place on a day, as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedFigures {
    pub place: i64,
    pub day: NaiveDate,
    pub figures: PlaceFigures,
}

/// The figures of a site's day as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SiteDay {
    pub day: NaiveDate,
    /// The least number of persons that its figures stand for.
    pub small_number: u32,
    pub arrivals: Option<u32>,
    /// The most persons of any half-hour.
    pub peak: Option<u32>,
    pub stay_minutes: Option<u32>,
}

fn write(list: &HalfHours) -> String {
    let texts: Vec<String> = list
        .iter()
        .map(|figure| figure.map(|figure| figure.to_string()).unwrap_or_default())
        .collect();
    texts.join(",")
}

fn read(text: &str) -> Result<HalfHours, StoreError> {
    let figure = |part: &str| match part {
        "" => Ok(None),
        part => part.parse().map(Some).map_err(|why| StoreError::corrupt("figure", why)),
    };
    text.split(',').map(figure).collect()
}

fn small(number: i64) -> Result<u32, StoreError> {
    u32::try_from(number).map_err(|why| StoreError::corrupt("figure", why))
}

/// The number of a place among those that figures are about, made if it is new; its names are brought up to date.
pub fn ensure_place(
    connection: &mut Connection,
    site: SiteId,
    place: &Place,
) -> Result<i64, StoreError> {
    let names = (
        figure_places::floor.eq(&place.floor),
        figure_places::zone.eq(&place.zone),
        figure_places::kind.eq(place.kind.map(ZoneKind::as_str)),
    );
    let level = place.level.as_str();
    let known = figure_places::table
        .filter(figure_places::level.eq(level))
        .filter(figure_places::source_id.eq(place.source))
        .select(figure_places::id)
        .get_result::<i64>(connection)
        .optional()?;
    if let Some(id) = known {
        diesel::update(figure_places::table.find(id)).set(names).execute(connection)?;
        return Ok(id);
    }
    let id = diesel::insert_into(figure_places::table)
        .values((
            figure_places::site_id.eq(site.0),
            figure_places::level.eq(level),
            figure_places::source_id.eq(place.source),
            names,
        ))
        .returning(figure_places::id)
        .get_result::<i64>(connection)?;
    Ok(id)
}

/// Stores the figures of a place and day in the place of what was there.
pub fn replace(
    connection: &mut Connection,
    place: i64,
    day: NaiveDate,
    new: &PlaceFigures,
) -> Result<(), StoreError> {
    diesel::delete(figures::table.find((place, day))).execute(connection)?;
    diesel::insert_into(figures::table)
        .values((
            figures::place_id.eq(place),
            figures::day.eq(day),
            figures::places.eq(i64::from(new.places)),
            figures::first_minute.eq(i64::from(new.first_minute)),
            figures::persons.eq(write(&new.persons)),
            figures::desks.eq(write(&new.desks)),
            figures::guests.eq(write(&new.guests)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Stores the figures of a site's day as a whole in the place of what was there.
pub fn replace_day(
    connection: &mut Connection,
    site: SiteId,
    new: &SiteDay,
) -> Result<(), StoreError> {
    diesel::delete(figure_days::table.find((site.0, new.day))).execute(connection)?;
    diesel::insert_into(figure_days::table)
        .values((
            figure_days::site_id.eq(site.0),
            figure_days::day.eq(new.day),
            figure_days::small_number.eq(i64::from(new.small_number)),
            figure_days::arrivals.eq(new.arrivals.map(i64::from)),
            figure_days::peak.eq(new.peak.map(i64::from)),
            figure_days::stay_minutes.eq(new.stay_minutes.map(i64::from)),
        ))
        .execute(connection)?;
    Ok(())
}

#[derive(Queryable)]
struct PlaceRow {
    id: i64,
    level: String,
    source_id: Option<i64>,
    floor: Option<String>,
    zone: Option<String>,
    kind: Option<String>,
}

fn read_place(row: PlaceRow) -> Result<FigurePlace, StoreError> {
    let kind = row
        .kind
        .map(|kind| kind.parse().map_err(|why: String| StoreError::corrupt("place", why)))
        .transpose()?;
    let source = row.source_id.filter(|_| row.level != Level::Site.as_str());
    Ok(FigurePlace { id: row.id, source, floor: row.floor, zone: row.zone, kind })
}

/// The places of a site that figures are about: the site, then its floors and zones by name.
pub fn places(connection: &mut Connection, site: SiteId) -> Result<Vec<FigurePlace>, StoreError> {
    let rows = figure_places::table
        .filter(figure_places::site_id.eq(site.0))
        .order(figure_places::id)
        .select((
            figure_places::id,
            figure_places::level,
            figure_places::source_id,
            figure_places::floor,
            figure_places::zone,
            figure_places::kind,
        ))
        .load::<PlaceRow>(connection)?;
    let mut places = rows.into_iter().map(read_place).collect::<Result<Vec<_>, StoreError>>()?;
    places.sort_by(|a, b| (&a.floor, &a.zone, a.id).cmp(&(&b.floor, &b.zone, b.id)));
    Ok(places)
}

#[derive(Queryable)]
struct FiguresRow {
    place_id: i64,
    day: NaiveDate,
    places: i64,
    first_minute: i64,
    persons: String,
    desks: String,
    guests: String,
}

/// The figures of places between two days (both included), by day; those of a place in their order.
pub fn between(
    connection: &mut Connection,
    places: &[i64],
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<DatedFigures>, StoreError> {
    let mut found = Vec::new();
    // One place at a time is one walk along the primary key.
    for place in places {
        let rows = figures::table
            .filter(figures::place_id.eq(place))
            .filter(figures::day.between(from, to))
            .order(figures::day)
            .select((
                figures::place_id,
                figures::day,
                figures::places,
                figures::first_minute,
                figures::persons,
                figures::desks,
                figures::guests,
            ))
            .load::<FiguresRow>(connection)?;
        for row in rows {
            let figures = PlaceFigures {
                places: small(row.places)?,
                first_minute: small(row.first_minute)?,
                persons: read(&row.persons)?,
                desks: read(&row.desks)?,
                guests: read(&row.guests)?,
            };
            found.push(DatedFigures { place: row.place_id, day: row.day, figures });
        }
    }
    found.sort_by_key(|dated| dated.day);
    Ok(found)
}

#[derive(Queryable)]
struct DayRow {
    day: NaiveDate,
    small_number: i64,
    arrivals: Option<i64>,
    peak: Option<i64>,
    stay_minutes: Option<i64>,
}

/// The site's days between two (both included) that have figures, ascending.
pub fn days(
    connection: &mut Connection,
    site: SiteId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<SiteDay>, StoreError> {
    let rows = figure_days::table
        .filter(figure_days::site_id.eq(site.0))
        .filter(figure_days::day.between(from, to))
        .order(figure_days::day)
        .select((
            figure_days::day,
            figure_days::small_number,
            figure_days::arrivals,
            figure_days::peak,
            figure_days::stay_minutes,
        ))
        .load::<DayRow>(connection)?;
    rows.into_iter()
        .map(|row| {
            Ok(SiteDay {
                day: row.day,
                small_number: small(row.small_number)?,
                arrivals: row.arrivals.map(small).transpose()?,
                peak: row.peak.map(small).transpose()?,
                stay_minutes: row.stay_minutes.map(small).transpose()?,
            })
        })
        .collect()
}

/// The newest day of a site before `day` that has figures.
pub fn newest_before(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Option<NaiveDate>, StoreError> {
    Ok(figure_days::table
        .filter(figure_days::site_id.eq(site.0))
        .filter(figure_days::day.lt(day))
        .select(diesel::dsl::max(figure_days::day))
        .first(connection)?)
}

pub fn exist(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<bool, StoreError> {
    let row = figure_days::table.find((site.0, day)).select(figure_days::day);
    Ok(row.get_result::<NaiveDate>(connection).optional()?.is_some())
}

/// The half-hours of a site's day that have figures, as minutes since midnight: where the first begins and the last
/// ends; none where the day has none.
pub fn half_hours_of(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Option<(u32, u32)>, StoreError> {
    let whole = figure_places::table
        .filter(figure_places::site_id.eq(site.0))
        .filter(figure_places::level.eq(Level::Site.as_str()))
        .select(figure_places::id)
        .get_result::<i64>(connection)
        .optional()?;
    let Some(whole) = whole else { return Ok(None) };
    let of_day = between(connection, &[whole], day, day)?.pop().map(|dated| dated.figures);
    Ok(of_day.map(|figures| {
        let half_hours = (figures.first_minute..).step_by(30).zip(&figures.persons);
        (figures.first_minute, half_hours.last().map_or(0, |(minute, _)| minute + 30))
    }))
}
