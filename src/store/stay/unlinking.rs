//! Taking the link between a person and their draws away, so that nothing is left from which it could be found.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::{PersonId, SiteId};
use crate::domain::stay::draw::next_number;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::person::persons;
use crate::schema::{desk_questions, idempotency_keys, pseudonyms, stays};

/// Deletes the links between a person and their pseudonyms of closed days, with their stays of those days, whose desk
/// and time would lead to the draw again. Links of days that are open go when those are closed, because a new
/// pseudonym would be new luck. Their number becomes another, which does not lead to a pseudonym of these days.
///
/// Whoever calls this holds the sites, so that no day is being closed meanwhile.
pub fn unlink(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    let of_person = pseudonyms::table
        .filter(pseudonyms::person_id.eq(person.0))
        .order((pseudonyms::site_id, pseudonyms::day))
        .select((pseudonyms::site_id, pseudonyms::day))
        .load::<(i64, NaiveDate)>(connection)?;
    for (site, day) in of_person {
        let is_closed = super::days::find(connection, SiteId(site), day)?
            .is_some_and(|day| day.closed_at.is_some());
        if is_closed {
            unlink_day(connection, SiteId(site), day, person)?;
        } else {
            let link = pseudonyms::table
                .filter(pseudonyms::site_id.eq(site))
                .filter(pseudonyms::day.eq(day))
                .filter(pseudonyms::person_id.eq(person.0));
            diesel::update(link).set(pseudonyms::withdrawn.eq(true)).execute(connection)?;
        }
    }
    if let Some(number) = persons::draw_number(connection, person)? {
        persons::set_draw_number(connection, person, &next_number(&number))?;
    }
    Ok(())
}

/// Deletes the links of a closed day to people who withdrew on it, likewise.
pub fn unlink_withdrawn(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<(), StoreError> {
    let withdrawn = pseudonyms::table
        .filter(pseudonyms::site_id.eq(site.0))
        .filter(pseudonyms::day.eq(day))
        .filter(pseudonyms::withdrawn.eq(true))
        .order(pseudonyms::person_id)
        .select(pseudonyms::person_id)
        .load::<i64>(connection)?;
    for person in withdrawn {
        unlink_day(connection, site, day, PersonId(person))?;
    }
    Ok(())
}

fn unlink_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    person: PersonId,
) -> Result<(), StoreError> {
    let link = pseudonyms::table
        .filter(pseudonyms::site_id.eq(site.0))
        .filter(pseudonyms::day.eq(day))
        .filter(pseudonyms::person_id.eq(person.0));
    diesel::delete(link).execute(connection)?;
    let ended = || {
        stays::table
            .filter(stays::person_id.eq(person.0))
            .filter(stays::site_id.eq(site.0))
            .filter(stays::day.eq(day))
            .filter(stays::desk_id.is_not_null())
            .filter(stays::ended_at.is_not_null())
    };
    let ids = || ended().select(stays::id.nullable());
    diesel::delete(desk_questions::table.filter(desk_questions::stay_id.eq_any(ids())))
        .execute(connection)?;
    diesel::delete(idempotency_keys::table.filter(idempotency_keys::stay_id.eq_any(ids())))
        .execute(connection)?;
    diesel::delete(ended()).execute(connection)?;
    Ok(())
}
