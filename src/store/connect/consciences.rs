//! Agreements to be reminded.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::connect::conscience::{Agreement, Before};
use crate::domain::connect::rhythm::Rhythm;
use crate::domain::identity::PersonId;
use crate::domain::place::open_days::WeekDay;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::consciences;

#[derive(Queryable)]
struct Row {
    person: i64,
    rhythm: String,
    weekday: String,
    first: NaiveDate,
    paused_until: Option<NaiveDate>,
    last: Option<NaiveDate>,
    unanswered: i64,
    energy_from: NaiveDate,
    silent: bool,
    before_rhythm: Option<String>,
    before_first: Option<NaiveDate>,
    before_paused_until: Option<NaiveDate>,
    before_silent: Option<bool>,
}

fn read(row: Row) -> Result<(PersonId, Agreement), StoreError> {
    let corrupt = |why: String| StoreError::corrupt("conscience", format!("{}: {why}", row.person));
    let rhythm = |word: &str| word.parse::<Rhythm>().map_err(corrupt);
    let before = match (&row.before_rhythm, row.before_first, row.before_silent) {
        (Some(word), Some(first), Some(silent)) => Some(Before {
            rhythm: rhythm(word)?,
            first,
            paused_until: row.before_paused_until,
            silent,
        }),
        _ => None,
    };
    let agreement = Agreement {
        rhythm: rhythm(&row.rhythm)?,
        weekday: row.weekday.parse().map_err(corrupt)?,
        first: row.first,
        paused_until: row.paused_until,
        last: row.last,
        unanswered: u32::try_from(row.unanswered).map_err(|why| corrupt(why.to_string()))?,
        energy_from: row.energy_from,
        silent: row.silent,
        before,
    };
    Ok((PersonId(row.person), agreement))
}

pub fn by_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<Agreement>, StoreError> {
    let row = consciences::table.find(person.0).first::<Row>(connection).optional()?;
    Ok(row.map(read).transpose()?.map(|(_, agreement)| agreement))
}

/// Who is to be reminded on some days of the week, by number.
pub fn on(
    connection: &mut Connection,
    weekdays: &[WeekDay],
) -> Result<Vec<(PersonId, Agreement)>, StoreError> {
    let words: Vec<&str> = weekdays.iter().map(|day| day.as_str()).collect();
    let rows = consciences::table
        .filter(consciences::weekday.eq_any(words))
        .filter(consciences::rhythm.ne("off"))
        .load::<Row>(connection)?;
    let mut all = rows.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    all.sort_by_key(|(person, _)| *person);
    Ok(all)
}

/// Keeps an agreement in place of the person's earlier one.
pub fn put(
    connection: &mut Connection,
    person: PersonId,
    agreement: &Agreement,
) -> Result<(), StoreError> {
    let before = agreement.before;
    let values = (
        consciences::rhythm.eq(agreement.rhythm.as_str()),
        consciences::weekday.eq(agreement.weekday.as_str()),
        consciences::first_day.eq(agreement.first),
        consciences::paused_until.eq(agreement.paused_until),
        consciences::last_day.eq(agreement.last),
        consciences::unanswered.eq(i64::from(agreement.unanswered)),
        consciences::energy_from.eq(agreement.energy_from),
        consciences::silent.eq(agreement.silent),
        consciences::before_rhythm.eq(before.map(|before| before.rhythm.as_str())),
        consciences::before_first_day.eq(before.map(|before| before.first)),
        consciences::before_paused_until.eq(before.and_then(|before| before.paused_until)),
        consciences::before_silent.eq(before.map(|before| before.silent)),
    );
    let rows = diesel::update(consciences::table.find(person.0)).set(values).execute(connection)?;
    if rows == 0 {
        diesel::insert_into(consciences::table)
            .values((consciences::person_id.eq(person.0), values))
            .execute(connection)?;
    }
    Ok(())
}
