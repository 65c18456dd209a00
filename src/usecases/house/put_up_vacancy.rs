//! An admin puts up a vacancy, or takes it down. Nothing about a candidate is kept.

use crate::domain::house::numbers::MOST_VACANCIES;
use crate::domain::house::vacancy::Vacancy;
use crate::domain::identity::VacancyId;
use crate::domain::person::deed::Deed;
use crate::domain::person::role::RoleHolder;
use crate::store::house::vacancies;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::person::access_log::note;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VacancyRefusal {
    Unknown,
    Enough,
    Invalid(String),
}

/// How it is called.
pub fn put_up_vacancy(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    (title, line, link): (&str, &str, &str),
) -> Result<VacancyId, Failure<VacancyRefusal>> {
    let invalid = |why| Failure::Refused(VacancyRefusal::Invalid(why));
    let vacancy = Vacancy::read(title, line, link).map_err(invalid)?;
    if vacancies::hold_and_count(connection)? >= MOST_VACANCIES {
        return Err(Failure::Refused(VacancyRefusal::Enough));
    }
    let id = vacancies::add(connection, &vacancy, context.clock.now().date_naive())?;
    let detail = format!("vacancy {}: put up", id.0);
    note(connection, context, admin.into(), Deed::SettingsChanged, None, detail)?;
    Ok(id)
}

pub fn take_down_vacancy(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    id: VacancyId,
) -> Result<(), Failure<VacancyRefusal>> {
    if !vacancies::delete(connection, id)? {
        return Err(Failure::Refused(VacancyRefusal::Unknown));
    }
    let detail = format!("vacancy {}: taken down", id.0);
    Ok(note(connection, context, admin.into(), Deed::SettingsChanged, None, detail)?)
}
