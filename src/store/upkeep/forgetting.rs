//! Deleting what is past its window: a day's stays and draw records, letters, what digests said, figures.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::calendar::IsoWeek;
use crate::domain::identity::{PersonId, SiteId};
use crate::domain::letter::kind::LetterKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::{FIRST_DAY, Moment};
use crate::letter::names::delete_names;
use crate::schema::{
    days, desk_questions, digests, draw_leaves, draw_nodes, draws, encounters,
    gathering_attendance, house_figures, letters, pseudonyms, stays,
};

/// Whether anything of a site's days up to `last` is still there to be deleted. Looks at the first entry of
/// an index each.
pub fn any_day_up_to(
    connection: &mut Connection,
    site: SiteId,
    last: NaiveDate,
) -> Result<bool, StoreError> {
    let stay = stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::day.le(last))
        .filter(stays::last_day.le(last))
        .filter(stays::day.ge(FIRST_DAY))
        .filter(stays::last_day.ge(FIRST_DAY))
        .filter(stays::ended_at.is_not_null())
        .select(stays::id)
        .first::<i64>(connection);
    if stay.optional()?.is_some() {
        return Ok(true);
    }
    let draw = draws::table
        .filter(draws::site_id.eq(site.0))
        .filter(draws::day.le(last))
        .select(draws::day)
        .first::<NaiveDate>(connection);
    if draw.optional()?.is_some() {
        return Ok(true);
    }
    let pseudonym = pseudonyms::table
        .filter(pseudonyms::site_id.eq(site.0))
        .filter(pseudonyms::day.le(last))
        .select(pseudonyms::day)
        .first::<NaiveDate>(connection);
    if pseudonym.optional()?.is_some() {
        return Ok(true);
    }
    let attended = gathering_attendance::table
        .filter(gathering_attendance::site_id.eq(site.0))
        .filter(gathering_attendance::day.le(last))
        .select(gathering_attendance::day)
        .first::<NaiveDate>(connection);
    if attended.optional()?.is_some() {
        return Ok(true);
    }
    // A closed day without draws has leaves too.
    let leaf = draw_leaves::table
        .filter(draw_leaves::site_id.eq(site.0))
        .filter(draw_leaves::day.le(last))
        .select(draw_leaves::day)
        .first::<NaiveDate>(connection);
    Ok(leaf.optional()?.is_some())
}

/// The days up to `last` on which stays of a site ended or somebody attended a gathering, or of which it has draw records or
/// pseudonyms, ascending.
pub fn days_up_to(
    connection: &mut Connection,
    site: SiteId,
    last: NaiveDate,
) -> Result<BTreeSet<NaiveDate>, StoreError> {
    let mut found: BTreeSet<NaiveDate> = stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::day.le(last))
        .filter(stays::last_day.le(last))
        .filter(stays::day.ge(FIRST_DAY))
        .filter(stays::last_day.ge(FIRST_DAY))
        .filter(stays::ended_at.is_not_null())
        .select(stays::last_day)
        .distinct()
        .load(connection)?
        .into_iter()
        .collect();
    found.extend(
        draws::table
            .filter(draws::site_id.eq(site.0))
            .filter(draws::day.le(last))
            .select(draws::day)
            .distinct()
            .load::<NaiveDate>(connection)?,
    );
    found.extend(
        pseudonyms::table
            .filter(pseudonyms::site_id.eq(site.0))
            .filter(pseudonyms::day.le(last))
            .select(pseudonyms::day)
            .distinct()
            .load::<NaiveDate>(connection)?,
    );
    found.extend(
        draw_leaves::table
            .filter(draw_leaves::site_id.eq(site.0))
            .filter(draw_leaves::day.le(last))
            .select(draw_leaves::day)
            .distinct()
            .load::<NaiveDate>(connection)?,
    );
    found.extend(
        gathering_attendance::table
            .filter(gathering_attendance::site_id.eq(site.0))
            .filter(gathering_attendance::day.le(last))
            .select(gathering_attendance::day)
            .distinct()
            .load::<NaiveDate>(connection)?,
    );
    Ok(found)
}

/// The first and the last day of each span that the ended stays up to `day` of a site touch.
pub fn spans_up_to(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<(NaiveDate, NaiveDate)>, StoreError> {
    Ok(stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::day.le(day))
        .filter(stays::last_day.le(day))
        .filter(stays::day.ge(FIRST_DAY))
        .filter(stays::last_day.ge(FIRST_DAY))
        .filter(stays::ended_at.is_not_null())
        .select((stays::day, stays::last_day))
        .distinct()
        .order((stays::day, stays::last_day))
        .load(connection)?)
}

/// Deletes a site's stays that ended on `day` or before, with the questions about them; how many stays.
pub fn delete_stays(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<usize, StoreError> {
    let past = || {
        stays::table
            .filter(stays::site_id.eq(site.0))
            .filter(stays::day.le(day))
            .filter(stays::last_day.le(day))
            .filter(stays::ended_at.is_not_null())
    };
    let asked = desk_questions::stay_id.eq_any(past().select(stays::id.nullable()));
    diesel::delete(desk_questions::table.filter(asked)).execute(connection)?;
    Ok(diesel::delete(past()).execute(connection)?)
}

/// Deletes who attended the gatherings of a site's day.
pub fn delete_gathering_attendance(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<usize, StoreError> {
    let of_day = gathering_attendance::table
        .filter(gathering_attendance::site_id.eq(site.0))
        .filter(gathering_attendance::day.eq(day));
    Ok(diesel::delete(of_day).execute(connection)?)
}

/// Deletes the draw records and pseudonyms of a site's day; how many records.
pub fn delete_draws(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<usize, StoreError> {
    diesel::delete(
        pseudonyms::table.filter(pseudonyms::site_id.eq(site.0)).filter(pseudonyms::day.eq(day)),
    )
    .execute(connection)?;
    delete_tree(connection, site, day)?;
    Ok(diesel::delete(draws::table.filter(draws::site_id.eq(site.0)).filter(draws::day.eq(day)))
        .execute(connection)?)
}

fn delete_tree(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<(), StoreError> {
    let leaves = draw_leaves::table.filter(draw_leaves::site_id.eq(site.0));
    diesel::delete(leaves.filter(draw_leaves::day.eq(day))).execute(connection)?;
    let nodes = draw_nodes::table.filter(draw_nodes::site_id.eq(site.0));
    diesel::delete(nodes.filter(draw_nodes::day.eq(day))).execute(connection)?;
    Ok(())
}

/// Records that the stays and draw records of a day are deleted; the first time counts.
pub fn set_forgotten(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(days::table.find((site.0, day)).filter(days::forgotten_at.is_null()))
        .set(days::forgotten_at.eq(Some(Moment(at))))
        .execute(connection)?;
    Ok(())
}

/// The days of a site up to `last` whose encounters are in their table and not folded, ascending.
pub fn days_to_fold(
    connection: &mut Connection,
    site: SiteId,
    last: NaiveDate,
) -> Result<Vec<NaiveDate>, StoreError> {
    Ok(days::table
        .filter(days::site_id.eq(site.0))
        .filter(days::day.le(last))
        .filter(days::folded_at.is_null())
        .filter(days::encounters_at.is_not_null())
        .order(days::day)
        .select(days::day)
        .load(connection)?)
}

/// Empties what the digests of the weeks up to `last` said; how many.
pub fn empty_digests_up_to(
    connection: &mut Connection,
    last: IsoWeek,
    at: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let said = || {
        digests::table
            .filter(digests::forgotten_at.is_null())
            .filter(digests::week.le(last.monday()))
    };
    delete_names!(connection, said());
    Ok(diesel::update(said())
        .set((digests::content.eq(""), digests::forgotten_at.eq(Moment(at))))
        .execute(connection)?)
}

/// The readers and weeks of digests up to `last` that still say something.
pub fn digests_up_to(
    connection: &mut Connection,
    last: IsoWeek,
) -> Result<Vec<(PersonId, IsoWeek)>, StoreError> {
    let rows = digests::table
        .filter(digests::forgotten_at.is_null())
        .filter(digests::week.le(last.monday()))
        .order((digests::week, digests::person_id))
        .select((digests::person_id, digests::week))
        .load::<(i64, NaiveDate)>(connection)?;
    Ok(rows.into_iter().map(|(person, monday)| (PersonId(person), IsoWeek::of(monday))).collect())
}

/// Whether a person has encounters of a week that are not folded.
pub fn any_encounter_of(
    connection: &mut Connection,
    person: PersonId,
    week: IsoWeek,
) -> Result<bool, StoreError> {
    let in_week = || {
        encounters::table
            .filter(encounters::day.between(week.monday(), week.sunday()))
            .select(encounters::site_id)
    };
    let as_a = in_week().filter(encounters::person_a.eq(person.0)).first::<i64>(connection);
    if as_a.optional()?.is_some() {
        return Ok(true);
    }
    let as_b = in_week().filter(encounters::person_b.eq(person.0)).first::<i64>(connection);
    Ok(as_b.optional()?.is_some())
}

pub fn empty_digest(
    connection: &mut Connection,
    person: PersonId,
    week: IsoWeek,
    at: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let row = || digests::table.find((person.0, week.monday()));
    delete_names!(connection, row());
    Ok(diesel::update(row())
        .set((digests::content.eq(""), digests::forgotten_at.eq(Moment(at))))
        .execute(connection)?)
}

/// Deletes the letters of a kind that were sent or given up and were written before `moment`, with their digests;
/// how many.
pub fn delete_letters(
    connection: &mut Connection,
    kind: LetterKind,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let old = || {
        letters::table
            .filter(letters::kind.eq(kind.as_str()))
            .filter(letters::created_at.lt(Moment(moment)))
            .filter(letters::sent_at.is_not_null().or(letters::failed_at.is_not_null()))
    };
    if old().select(letters::id).first::<i64>(connection).optional()?.is_none() {
        return Ok(0);
    }
    let ids = || old().select(letters::id);
    diesel::delete(digests::table.filter(digests::letter_id.eq_any(ids()))).execute(connection)?;
    let asked = desk_questions::letter_id.eq_any(old().select(letters::id.nullable()));
    diesel::delete(desk_questions::table.filter(asked)).execute(connection)?;
    Ok(diesel::delete(old()).execute(connection)?)
}

/// Deletes a site's daily figures about the house up to `last`; how many.
pub fn delete_house_figures(
    connection: &mut Connection,
    site: SiteId,
    last: NaiveDate,
) -> Result<usize, StoreError> {
    let old = house_figures::table
        .filter(house_figures::site_id.eq(site.0))
        .filter(house_figures::day.le(last));
    Ok(diesel::delete(old).execute(connection)?)
}
