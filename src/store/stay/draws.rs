//! The records of draws, and the pseudonyms they are kept under. Neither tells when somebody came, or in which order.

use std::cell::RefCell;
use std::io::Read;

use chrono::NaiveDate;
use diesel::prelude::*;
use flate2::read::DeflateDecoder;
use flate2::{Compress, Compression, FlushCompress, Status};

use crate::domain::identity::{PersonId, SiteId};
use crate::domain::stay::draw::{Digest, DrawRecord, from_hex};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::{draws, pseudonyms};

/// A person's pseudonym of a site's day; `fresh` is taken if there is none yet.
pub fn pseudonym(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    person: PersonId,
    fresh: String,
) -> Result<String, StoreError> {
    if let Some(known) = pseudonym_of(connection, site, day, person)? {
        return Ok(known);
    }
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
    record: &DrawRecord,
) -> Result<(), StoreError> {
    diesel::insert_into(draws::table)
        .values((
            draws::site_id.eq(site.0),
            draws::day.eq(day),
            draws::leaf.eq(&record.hash),
            draws::pseudonym.eq(&record.person),
            draws::record.eq(pack(record)?),
        ))
        .execute(connection)?;
    Ok(())
}

/// All records of a day, for an auditor.
pub fn of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<DrawRecord>, StoreError> {
    let rows = draws::table
        .filter(draws::site_id.eq(site.0))
        .filter(draws::day.eq(day))
        .order(draws::leaf)
        .select(draws::record)
        .load::<Vec<u8>>(connection)?;
    rows.iter().map(|packed| unpack(packed)).collect()
}

/// The records of one pseudonym on a day.
pub fn of_pseudonym(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    pseudonym: &str,
) -> Result<Vec<DrawRecord>, StoreError> {
    let rows = draws::table
        .filter(draws::site_id.eq(site.0))
        .filter(draws::day.eq(day))
        .filter(draws::pseudonym.eq(pseudonym))
        .order(draws::leaf)
        .select(draws::record)
        .load::<Vec<u8>>(connection)?;
    rows.iter().map(|packed| unpack(packed)).collect()
}

/// The hashes of a day's draws.
pub fn leaves_of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<Digest>, StoreError> {
    let rows = draws::table
        .filter(draws::site_id.eq(site.0))
        .filter(draws::day.eq(day))
        .order(draws::leaf)
        .select(draws::leaf)
        .load::<String>(connection)?;
    let read = |hash: &String| {
        from_hex(hash).ok_or_else(|| StoreError::corrupt("draw record", "its leaf is no hash"))
    };
    rows.iter().map(read).collect()
}

#[derive(Queryable)]
struct PseudonymRow {
    site_id: i64,
    day: NaiveDate,
    pseudonym: String,
}

/// The sites at which a person had a pseudonym on a day, and which.
pub fn pseudonyms_of(
    connection: &mut Connection,
    person: PersonId,
    day: NaiveDate,
) -> Result<Vec<(SiteId, String)>, StoreError> {
    let rows = pseudonyms::table
        .filter(pseudonyms::person_id.eq(person.0))
        .order((pseudonyms::site_id, pseudonyms::day))
        .select((pseudonyms::site_id, pseudonyms::day, pseudonyms::pseudonym))
        .load::<PseudonymRow>(connection)?;
    // Whoever asks may name a day that PostgreSQL has no date for.
    let of_day = rows.into_iter().filter(|row| row.day == day);
    Ok(of_day.map(|row| (SiteId(row.site_id), row.pseudonym)).collect())
}

/// Who is in the records of a day and can still be told to be.
pub fn persons_of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<PersonId>, StoreError> {
    let rows = pseudonyms::table
        .filter(pseudonyms::site_id.eq(site.0))
        .filter(pseudonyms::day.eq(day))
        .order(pseudonyms::person_id)
        .select(pseudonyms::person_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(PersonId).collect())
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

pub(crate) fn unpack(packed: &[u8]) -> Result<DrawRecord, StoreError> {
    let mut json = Vec::new();
    DeflateDecoder::new(packed)
        .read_to_end(&mut json)
        .map_err(|why| StoreError::corrupt("draw record", why))?;
    serde_json::from_slice(&json).map_err(|why| StoreError::corrupt("draw record", why))
}
