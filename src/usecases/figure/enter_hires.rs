//! An admin enters how many were hired in a month, and how many of them through somebody of the house.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;
use utoipa::ToSchema;

use super::house_months::{earlier, named};
use crate::domain::figure::Hired;
use crate::domain::figure::numbers::MOST_HIRES;
use crate::domain::person::deed::Deed;
use crate::domain::person::role::RoleHolder;
use crate::store::figure::{hires, house_months};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::person::access_log::note;

/// How many months an admin sees, the running one among them.
const SHOWN: u32 = 13;

/// What was entered for a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct EnteredHires {
    /// Such as `2026-11`.
    pub month: String,
    /// Null as long as nothing was entered.
    pub hires: Option<u32>,
    /// Those of them who came through somebody of the house.
    pub through_us: Option<u32>,
    /// Whether it can be changed still: until the figures of the next month come out.
    pub open: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HiresRefusal {
    /// The month has not begun, is long past, or stands in figures that came out.
    Closed,
    Invalid(String),
}

/// What was entered for the last months, the latest first.
pub fn entered_hires(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<EnteredHires>, StoreError> {
    let running = running(context);
    let entered = hires::between(connection, earlier(running, SHOWN - 1), running)?;
    let last = house_months::last(connection)?;
    let shown = (0..SHOWN).map(|back| {
        let month = earlier(running, back);
        let hired = entered.get(&month);
        EnteredHires {
            month: named(month),
            hires: hired.map(|hired| hired.hires),
            through_us: hired.map(|hired| hired.through_us),
            open: is_open(month, running, last),
        }
    });
    Ok(shown.collect())
}

/// Sets it for a month such as `2026-11`, which the access log keeps.
pub fn enter_hires(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    month: &str,
    hired: Hired,
) -> Result<(), Failure<HiresRefusal>> {
    let invalid = |why: &str| Failure::Refused(HiresRefusal::Invalid(why.to_owned()));
    let first = NaiveDate::parse_from_str(&format!("{month}-01"), "%Y-%m-%d");
    let first = first.ok().filter(|first| named(*first) == month);
    let first = first.ok_or_else(|| invalid("month: a year and a month, such as 2026-11"))?;
    if hired.hires > MOST_HIRES {
        return Err(invalid("hires: at most 10000"));
    }
    if hired.through_us > hired.hires {
        return Err(invalid("through_us: at most as many as hires"));
    }
    let last = house_months::last(connection)?;
    if !is_open(first, running(context), last) {
        return Err(Failure::Refused(HiresRefusal::Closed));
    }
    hires::set(connection, first, hired)?;
    let detail = format!("hires of {month}: {}, through us {}", hired.hires, hired.through_us);
    Ok(note(connection, context, admin.into(), Deed::SettingsChanged, None, detail)?)
}

fn running(context: &Context) -> NaiveDate {
    let today = context.clock.now().date_naive();
    today.with_day(1).unwrap_or(today)
}

/// Whether no figure counts the month yet: those of the next one are the first that do.
fn is_open(month: NaiveDate, running: NaiveDate, last: Option<NaiveDate>) -> bool {
    let next = month.checked_add_months(Months::new(1)).unwrap_or(month);
    month <= running && month > earlier(running, SHOWN) && last.is_none_or(|last| last < next)
}
