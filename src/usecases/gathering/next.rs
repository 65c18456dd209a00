//! The gathering that a person's Monday letter announces: at most one.

use chrono::TimeDelta;

use crate::domain::gathering::announcement::NextGathering;
use crate::domain::identity::SiteId;
use crate::store::gathering::gatherings;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// How far ahead a letter looks: until the next one.
const AHEAD: TimeDelta = TimeDelta::days(7);

/// The next gathering to which a reader may come, in their language: at the site of their week if there is one, else anywhere.
pub(in crate::usecases) fn next_for(
    connection: &mut Connection,
    context: &Context,
    reader: &Person,
    of_week: Option<SiteId>,
) -> Result<Option<NextGathering>, StoreError> {
    let now = context.clock.now();
    let mut to_come = gatherings::not_over(connection, Some(reader.id), now)?;
    to_come.retain(|one| {
        !one.called_off
            && one.time.begins > now
            && one.time.begins <= now + AHEAD
            && one.languages.contains(&reader.language)
    });
    // The first of them begins first.
    to_come.sort_by_key(|one| Some(one.site) != of_week);
    let Some(next) = to_come.into_iter().next() else { return Ok(None) };
    let Some(site) = sites::by_id(connection, next.site)? else { return Ok(None) };
    Ok(Some(NextGathering {
        kind: next.kind,
        title: next.title,
        begins: next.time.begins.with_timezone(&site.time_zone).naive_local(),
        site: site.name,
        place: next.place.name,
    }))
}
