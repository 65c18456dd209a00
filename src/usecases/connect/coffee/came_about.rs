//! Whether a coffee came about, as far as encounters tell.

use crate::domain::connect::moments::ends_at;
use crate::domain::encounter::Level;
use crate::domain::identity::PersonId;
use crate::store::connect::coffees::Coffee;
use crate::store::place::sites;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::known_encounters::all_of_person;

/// Whether two people were seen in a café of the site on the day of their coffee, which is over.
pub(super) fn came_about(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
    coffee: &Coffee,
) -> Result<bool, StoreError> {
    let Some(at) = coffee.at.filter(|at| ends_at(*at) <= context.clock.now()) else {
        return Ok(false);
    };
    let Some(site) = sites::by_id(connection, coffee.site)? else { return Ok(false) };
    let day = site.day(at);
    Ok(all_of_person(connection, context, person)?.iter().any(|dated| {
        dated.site == site.id
            && dated.day == day
            && dated.encounter.level == Level::Cafe
            && [dated.encounter.a, dated.encounter.b].contains(&other)
    }))
}
