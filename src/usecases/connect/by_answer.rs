//! *I want to follow up* makes a follow-up.

use chrono::{Days, NaiveDate};

use crate::domain::calendar::IsoWeek;
use crate::domain::connect::follow_up::FollowUpKind;
use crate::domain::connect::numbers::{FOLLOW_UP_DAYS, MOST_OPEN_FOLLOW_UPS};
use crate::domain::identity::PersonId;
use crate::store::connect::follow_ups;
use crate::store::connect::follow_ups::{NewFollowUp, With};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// *I want to follow up*, said of somebody in a week: something is open with them then. Both are held.
pub(super) fn by_answer(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
    week: IsoWeek,
) -> Result<(), StoreError> {
    let with = follow_ups::of_pair(connection, person, other)?;
    let something_open = with.iter().any(|one| one.closed_at.is_none());
    if something_open || follow_ups::count_open(connection, person)? >= MOST_OPEN_FOLLOW_UPS {
        return Ok(());
    }
    let now = context.clock.now();
    let due = now.date_naive().checked_add_days(Days::new(FOLLOW_UP_DAYS));
    let new = NewFollowUp {
        person,
        kind: FollowUpKind::Other,
        with: With::Person(other),
        due: due.unwrap_or(NaiveDate::MAX),
        line: String::new(),
        week: Some(week),
    };
    follow_ups::add(connection, &new, now)?;
    Ok(())
}
