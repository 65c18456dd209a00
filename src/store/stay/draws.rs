//! The records of draws, and the pseudonyms they are kept under.

use std::cell::RefCell;
use std::io::Read;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use flate2::read::DeflateDecoder;
use flate2::{Compress, Compression, FlushCompress, Status};

use crate::domain::identity::{PersonId, SiteId};
use crate::domain::stay::draw::DrawRecord;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::dialect::insert_or_ignore;
use crate::store::engine::failure::StoreError;
use crate::store::schema::{draws, pseudonyms};

/// A person's pseudonym of a site's day; `fresh` is taken if there is none yet.
pub fn pseudonym(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    person: PersonId,
    fresh: impl FnOnce() -> String,
) -> Result<String, StoreError> {
    if let Some(known) = pseudonym_of(connection, site, day, person)? {
        return Ok(known);
    }
    let fresh = fresh();
    let is_new = insert_or_ignore(
        connection,
        diesel::insert_into(pseudonyms::table).values((
            pseudonyms::site_id.eq(site.0),
            pseudonyms::day.eq(day),
            pseudonyms::person_id.eq(person.0),
            pseudonyms::pseudonym.eq(&fresh),
        )),
    )?;
    if is_new {
        return Ok(fresh);
    }
    pseudonym_of(connection, site, day, person)?.ok_or_else(|| {
        StoreError::Conflict("the pseudonym was made by another transaction".to_owned())
    })
}

/// A person's pseudonym of a site's day, if they have one.
pub fn pseudonym_of(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    person: PersonId,
) -> Result<Option<String>, StoreError> {
    Ok(pseudonyms::table
        .filter(pseudonyms::site_id.eq(site.0))
        .filter(pseudonyms::day.eq(day))
        .filter(pseudonyms::person_id.eq(person.0))
        .select(pseudonyms::pseudonym)
        .get_result(connection)
        .optional()?)
}

pub fn record(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    at: DateTime<Utc>,
    record: &DrawRecord,
) -> Result<(), StoreError> {
    diesel::insert_into(draws::table)
        .values((
            draws::site_id.eq(site.0),
            draws::day.eq(day),
            draws::at.eq(at.naive_utc()),
            draws::pseudonym.eq(&record.person),
            draws::record.eq(pack(record)?),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<DrawRecord>, StoreError> {
    let rows = draws::table
        .filter(draws::site_id.eq(site.0))
        .filter(draws::day.eq(day))
        .order((draws::at, draws::id))
        .select(draws::record)
        .load::<Vec<u8>>(connection)?;
    rows.iter().map(|packed| unpack(packed)).collect()
}

/// The sites at which a person had a pseudonym on a day, and which.
pub fn pseudonyms_of(
    connection: &mut Connection,
    person: PersonId,
    day: NaiveDate,
) -> Result<Vec<(SiteId, String)>, StoreError> {
    let rows = pseudonyms::table
        .filter(pseudonyms::person_id.eq(person.0))
        .order(pseudonyms::id)
        .select((pseudonyms::site_id, pseudonyms::day, pseudonyms::pseudonym))
        .load::<(i64, NaiveDate, String)>(connection)?;
    // Whoever asks may name a day that PostgreSQL has no date for.
    let of_day = rows.into_iter().filter(|(_, of, _)| *of == day);
    Ok(of_day.map(|(site, _, pseudonym)| (SiteId(site), pseudonym)).collect())
}

fn pack(record: &DrawRecord) -> Result<Vec<u8>, StoreError> {
    let wrong =
        |why: String| StoreError::Other(format!("a draw record could not be packed: {why}"));
    let json = serde_json::to_vec(record).map_err(|why| wrong(why.to_string()))?;
    DEFLATE.with_borrow_mut(|deflate| {
        deflate.reset();
        // Stored blocks, the worst case, add five bytes to each 32 kB.
        let mut packed = Vec::with_capacity(json.len() + json.len() / 1024 + 64);
        match deflate.compress_vec(&json, &mut packed, FlushCompress::Finish) {
            Ok(Status::StreamEnd) => {
                packed.shrink_to_fit();
                Ok(packed)
            }
            Ok(unfinished) => Err(wrong(format!("{unfinished:?}"))),
            Err(why) => Err(wrong(why.to_string())),
        }
    })
}

thread_local! {
    /// Its tables are some hundred kilobytes: made anew for each record, they cost more than the packing.
    static DEFLATE: RefCell<Compress> = RefCell::new(Compress::new(Compression::fast(), false));
}

pub(in crate::store) fn unpack(packed: &[u8]) -> Result<DrawRecord, StoreError> {
    let mut json = Vec::new();
    DeflateDecoder::new(packed)
        .read_to_end(&mut json)
        .map_err(|why| StoreError::corrupt("draw record", why))?;
    serde_json::from_slice(&json).map_err(|why| StoreError::corrupt("draw record", why))
}

/// Deletes the links between a person and their pseudonyms of the days before `today`, and of every day that is
/// closed; those from `today` on that are open go when their days are closed, because a new pseudonym would be new
/// luck.
///
/// Whoever calls this holds the sites, so that no day is being closed meanwhile.
pub fn unlink(
    connection: &mut Connection,
    person: PersonId,
    today: NaiveDate,
) -> Result<(), StoreError> {
    let of_person = || pseudonyms::table.filter(pseudonyms::person_id.eq(person.0));
    let open = of_person()
        .filter(pseudonyms::day.ge(today))
        .select((pseudonyms::id, pseudonyms::site_id, pseudonyms::day))
        .load::<(i64, i64, NaiveDate)>(connection)?;
    for (id, site, day) in open {
        let of_day = pseudonyms::table.find(id);
        let is_closed = super::days::find(connection, SiteId(site), day)?
            .is_some_and(|day| day.closed_at.is_some());
        if is_closed {
            diesel::update(of_day)
                .set(pseudonyms::person_id.eq(None::<i64>))
                .execute(connection)?;
        } else {
            diesel::update(of_day).set(pseudonyms::withdrawn.eq(true)).execute(connection)?;
        }
    }
    diesel::update(of_person().filter(pseudonyms::day.lt(today)))
        .set(pseudonyms::person_id.eq(None::<i64>))
        .execute(connection)?;
    Ok(())
}

/// Deletes the links of a closed day to people who withdrew on it.
pub fn unlink_withdrawn(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<(), StoreError> {
    let withdrawn = pseudonyms::table
        .filter(pseudonyms::site_id.eq(site.0))
        .filter(pseudonyms::day.eq(day))
        .filter(pseudonyms::withdrawn.eq(true));
    diesel::update(withdrawn).set(pseudonyms::person_id.eq(None::<i64>)).execute(connection)?;
    Ok(())
}
