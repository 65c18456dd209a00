//! The site by whose calendar a person's days are counted.

use chrono::NaiveDate;

use crate::domain::identity::PersonId;
use crate::domain::place::site::Site;
use crate::store::place::sites;
use crate::store::stay::stays;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Where the person was last, else the first site there is.
pub(in crate::usecases) fn home_site(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<Site>, StoreError> {
    let last = stays::last_site_of(connection, person)?;
    let all = sites::all(connection)?;
    Ok(all.into_iter().min_by_key(|site| (Some(site.id) != last, site.id)))
}

/// The date where the person is.
pub(in crate::usecases) fn today_of(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<NaiveDate, StoreError> {
    let now = context.clock.now();
    let site = home_site(connection, person)?;
    Ok(site.map_or_else(|| now.date_naive(), |site| site.day(now)))
}
