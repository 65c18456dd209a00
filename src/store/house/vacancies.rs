//! Colleagues whom the house looks for.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::house::vacancy::Vacancy;
use crate::domain::identity::VacancyId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::hold_table;
use crate::engine::failure::StoreError;
use crate::schema::vacancies;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingVacancy {
    pub id: VacancyId,
    pub vacancy: Vacancy,
    pub put_up_on: NaiveDate,
    /// The month in whose letters it stood last, by its first day.
    pub told_in: Option<NaiveDate>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    title: String,
    line: String,
    link: String,
    put_up_on: NaiveDate,
    told_in: Option<NaiveDate>,
}

/// All of them, the latest first.
pub fn all(connection: &mut Connection) -> Result<Vec<StandingVacancy>, StoreError> {
    let rows = vacancies::table.order(vacancies::id.desc()).load::<Row>(connection)?;
    let read = |row: Row| StandingVacancy {
        id: VacancyId(row.id),
        vacancy: Vacancy { title: row.title, line: row.line, link: row.link },
        put_up_on: row.put_up_on,
        told_in: row.told_in,
    };
    Ok(rows.into_iter().map(read).collect())
}

/// How many there are, and no more until the transaction ends but what it adds itself.
pub fn hold_and_count(connection: &mut Connection) -> Result<i64, StoreError> {
    hold_table(connection, "vacancies")?;
    Ok(vacancies::table.count().get_result(connection)?)
}

pub fn add(
    connection: &mut Connection,
    vacancy: &Vacancy,
    today: NaiveDate,
) -> Result<VacancyId, StoreError> {
    let id = diesel::insert_into(vacancies::table)
        .values((
            vacancies::title.eq(&vacancy.title),
            vacancies::line.eq(&vacancy.line),
            vacancies::link.eq(&vacancy.link),
            vacancies::put_up_on.eq(today),
        ))
        .returning(vacancies::id)
        .get_result::<i64>(connection)?;
    Ok(VacancyId(id))
}

/// False if there is none.
pub fn delete(connection: &mut Connection, id: VacancyId) -> Result<bool, StoreError> {
    Ok(diesel::delete(vacancies::table.find(id.0)).execute(connection)? > 0)
}

/// Notes that it stands in the letters of a month.
pub fn tell_in(
    connection: &mut Connection,
    id: VacancyId,
    month: NaiveDate,
) -> Result<(), StoreError> {
    diesel::update(vacancies::table.find(id.0))
        .set(vacancies::told_in.eq(month))
        .execute(connection)?;
    Ok(())
}
