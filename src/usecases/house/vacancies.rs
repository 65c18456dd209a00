//! Colleagues whom the house looks for: all on a page, one at a time on the wall, and one a month in a Monday letter, the same
//! for every reader.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::calendar::IsoWeek;
use crate::domain::house::vacancy::{Vacancy, on_wall, told_in};
use crate::store::house::vacancies;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// A colleague whom the house looks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct VacancyView {
    pub id: i64,
    pub title: String,
    pub line: String,
    /// Where more is told of it: an `https` address.
    pub link: String,
    /// The day on which it was put up, in UTC.
    pub since: NaiveDate,
}

/// One of them, as it hangs on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WallVacancy {
    pub title: String,
    pub line: String,
}

/// All of them, the latest first.
pub fn open_vacancies(
    connection: &mut Connection,
    _: &Context,
) -> Result<Vec<VacancyView>, StoreError> {
    let standing = vacancies::all(connection)?.into_iter().map(|one| VacancyView {
        id: one.id.0,
        title: one.vacancy.title,
        line: one.vacancy.line,
        link: one.vacancy.link,
        since: one.put_up_on,
    });
    Ok(standing.collect())
}

/// The one that hangs on the walls on a day.
pub fn on_walls(
    connection: &mut Connection,
    day: NaiveDate,
) -> Result<Option<WallVacancy>, StoreError> {
    let standing = vacancies::all(connection)?;
    let found = on_wall(day, standing.len()).and_then(|at| standing.into_iter().nth(at));
    let shown = found.map(|one| one.vacancy);
    Ok(shown.map(|Vacancy { title, line, .. }| WallVacancy { title, line }))
}

/// The one of which the letters of a week tell, if they are those of the first Monday of a month: whichever stood in none for
/// longest, the latest first.
pub(in crate::usecases) fn in_letters(
    connection: &mut Connection,
    sent_in: IsoWeek,
) -> Result<Option<Vacancy>, StoreError> {
    let Some(month) = told_in(sent_in) else { return Ok(None) };
    let standing = vacancies::all(connection)?;
    if let Some(told) = standing.iter().find(|one| one.told_in == Some(month)) {
        return Ok(Some(told.vacancy.clone()));
    }
    let Some(next) = standing.into_iter().min_by_key(|one| one.told_in) else { return Ok(None) };
    vacancies::tell_in(connection, next.id, month)?;
    Ok(Some(next.vacancy))
}
