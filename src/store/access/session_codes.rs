//! Codes sent by letter, with which a person signs in on the browser that asked.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::access::standing::Standing;
use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::session_codes;

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct SessionCode {
    pub id: i64,
    pub hash: String,
    pub tries: i64,
    pub digits: i64,
}

/// Who asks for a code.
#[derive(Debug, Clone, Copy)]
pub struct Asker<'a> {
    pub browser_hash: &'a str,
    pub standing: Standing,
    /// Of the network, or in the house the address, that is asked from; empty where neither is counted.
    pub network_hash: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Most {
    /// Codes of one person at a time, for whatever browsers of one standing.
    pub places: i64,
    /// Those of them that one network may take.
    pub of_network: i64,
    /// Codes of one standing at a time, for whomever; none: not counted.
    pub of_house: Option<i64>,
    /// Those of them that one network may take.
    pub of_house_for_network: i64,
    /// Letters to one browser while it has a code.
    pub letters: i64,
    pub tries: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodePlace {
    New,
    Same(i64),
    /// The browser had its letters, or the person's places are taken.
    Taken,
    /// The places of the whole house are.
    HouseFull,
}

#[derive(Queryable)]
struct OwnCode {
    id: i64,
    letters: i64,
}

/// Where a code of one browser goes.
///
/// A browser that has a code with tries left gets another in its place, with the tries that are left, up to
/// `letters` in all. Else it needs a place of its own, of which there are `places` for each standing: whoever asks in
/// somebody's name takes no code from anybody, and strangers no place from browsers that are known or in the house.
pub fn place_for(
    connection: &mut Connection,
    person: PersonId,
    asker: Asker<'_>,
    now: DateTime<Utc>,
    most: Most,
) -> Result<CodePlace, StoreError> {
    let all = || session_codes::table.filter(session_codes::expires_at.gt(Moment(now)));
    let live = || all().filter(session_codes::person_id.eq(person.0));
    let own = live()
        .filter(session_codes::browser_hash.eq(asker.browser_hash))
        .filter(session_codes::tries.lt(most.tries))
        .order(session_codes::id.desc())
        .select((session_codes::id, session_codes::letters))
        .first::<OwnCode>(connection)
        .optional()?;
    if let Some(OwnCode { id, letters }) = own {
        return Ok(if letters < most.letters { CodePlace::Same(id) } else { CodePlace::Taken });
    }
    let standing = asker.standing.as_str();
    let taken = live()
        .filter(session_codes::standing.eq(standing))
        .select(session_codes::network_hash)
        .load::<String>(connection)?;
    let is_same = |network: &&String| !network.is_empty() && *network == asker.network_hash;
    let of_network = taken.iter().filter(is_same).count();
    if at_least(taken.len(), most.places) || at_least(of_network, most.of_network) {
        return Ok(CodePlace::Taken);
    }
    let Some(of_house) = most.of_house else { return Ok(CodePlace::New) };
    let of_standing = || all().filter(session_codes::standing.eq(standing));
    if !asker.network_hash.is_empty() {
        let of_network = of_standing().filter(session_codes::network_hash.eq(asker.network_hash));
        if of_network.count().get_result::<i64>(connection)? >= most.of_house_for_network {
            return Ok(CodePlace::Taken);
        }
    }
    let in_house: i64 = of_standing().count().get_result(connection)?;
    Ok(if in_house < of_house { CodePlace::New } else { CodePlace::HouseFull })
}

fn at_least(number: usize, most: i64) -> bool {
    i64::try_from(number).unwrap_or(i64::MAX) >= most
}

/// A code as it is kept.
#[derive(Debug, Clone, Copy)]
pub struct NewCode<'a> {
    pub hash: &'a str,
    pub digits: i64,
    pub expires_at: DateTime<Utc>,
}

/// Puts a code where [`place_for`] said; false if there is no place.
pub fn put(
    connection: &mut Connection,
    place: CodePlace,
    person: PersonId,
    asker: Asker<'_>,
    new: NewCode<'_>,
) -> Result<bool, StoreError> {
    let code = (
        session_codes::code_hash.eq(new.hash),
        session_codes::digits.eq(new.digits),
        session_codes::expires_at.eq(Moment(new.expires_at)),
    );
    let rows = match place {
        CodePlace::Same(id) => diesel::update(session_codes::table.find(id))
            .set((code, session_codes::letters.eq(session_codes::letters + 1)))
            .execute(connection)?,
        CodePlace::New => diesel::insert_into(session_codes::table)
            .values((
                session_codes::person_id.eq(person.0),
                session_codes::browser_hash.eq(asker.browser_hash),
                session_codes::standing.eq(asker.standing.as_str()),
                session_codes::network_hash.eq(asker.network_hash),
                code,
            ))
            .execute(connection)?,
        CodePlace::Taken | CodePlace::HouseFull => 0,
    };
    Ok(rows > 0)
}

/// The newest code that a browser asked for on behalf of a person, if it has not expired.
pub fn newest(
    connection: &mut Connection,
    person: PersonId,
    browser_hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<SessionCode>, StoreError> {
    Ok(session_codes::table
        .filter(session_codes::person_id.eq(person.0))
        .filter(session_codes::browser_hash.eq(browser_hash))
        .filter(session_codes::expires_at.gt(Moment(now)))
        .order(session_codes::id.desc())
        .select((
            session_codes::id,
            session_codes::code_hash,
            session_codes::tries,
            session_codes::digits,
        ))
        .first(connection)
        .optional()?)
}

/// Counts a try; false when the code had been tried `most` times already.
pub fn count_try(connection: &mut Connection, id: i64, most: i64) -> Result<bool, StoreError> {
    let open = session_codes::table.find(id).filter(session_codes::tries.lt(most));
    let rows = diesel::update(open)
        .set(session_codes::tries.eq(session_codes::tries + 1))
        .execute(connection)?;
    Ok(rows > 0)
}

/// Deletes the codes that a browser asked for on behalf of a person.
pub fn delete_of_browser(
    connection: &mut Connection,
    person: PersonId,
    browser_hash: &str,
) -> Result<(), StoreError> {
    let codes = session_codes::table
        .filter(session_codes::person_id.eq(person.0))
        .filter(session_codes::browser_hash.eq(browser_hash));
    diesel::delete(codes).execute(connection)?;
    Ok(())
}

pub fn delete_of_person(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    diesel::delete(session_codes::table.filter(session_codes::person_id.eq(person.0)))
        .execute(connection)?;
    Ok(())
}

/// Deletes the codes that expired before `moment`; how many.
pub fn delete_expired(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let expired = session_codes::table.filter(session_codes::expires_at.lt(Moment(moment)));
    Ok(diesel::delete(expired).execute(connection)?)
}
