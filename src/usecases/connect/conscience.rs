//! The agreement to be reminded, as a person sees and changes it.

use chrono::{Days, NaiveDate};
use serde::Serialize;
use utoipa::ToSchema;

use super::home_site::today_of;
use crate::domain::connect::conscience::Agreement;
use crate::domain::connect::numbers::LONGEST_PAUSE_DAYS;
use crate::domain::connect::rhythm::Rhythm;
use crate::domain::identity::PersonId;
use crate::domain::place::open_days::WeekDay;
use crate::store::connect::consciences;
use crate::store::person::persons;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// How often somebody is reminded of what they mean to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Conscience {
    /// `off` for who did not agree to it, or said stop, or has not answered for long.
    pub rhythm: Rhythm,
    pub weekday: WeekDay,
    /// Nothing comes before this day; null if it is not paused.
    pub paused_until: Option<NaiveDate>,
}

/// What somebody wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    pub rhythm: Rhythm,
    /// As it is, or Monday, if they do not say.
    pub weekday: Option<WeekDay>,
    pub paused_until: Option<NaiveDate>,
}

/// Why a wish is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConscienceRefusal {
    Invalid(String),
}

pub fn conscience(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Conscience, StoreError> {
    let today = today_of(connection, context, person)?;
    let agreement = consciences::by_person(connection, person)?;
    Ok(agreement.map_or(
        Conscience { rhythm: Rhythm::Off, weekday: WeekDay::Mon, paused_until: None },
        |agreement| view(&agreement, today),
    ))
}

fn view(agreement: &Agreement, today: NaiveDate) -> Conscience {
    Conscience {
        rhythm: agreement.in_effect(),
        weekday: agreement.weekday,
        paused_until: agreement.paused_until.filter(|until| *until > today),
    }
}

/// Agrees to be reminded, in another way, or not any more.
pub fn agree(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    wish: Wish,
) -> Result<Conscience, Failure<ConscienceRefusal>> {
    // One after the other, also with a nudge that is being written.
    persons::hold(connection, person)?;
    let today = today_of(connection, context, person)?;
    let latest = today.checked_add_days(Days::new(LONGEST_PAUSE_DAYS)).unwrap_or(NaiveDate::MAX);
    if wish.paused_until.is_some_and(|until| until > latest) {
        let why = format!("paused_until: at most {LONGEST_PAUSE_DAYS} days from now");
        return Err(Failure::Refused(ConscienceRefusal::Invalid(why)));
    }
    let earlier = consciences::by_person(connection, person)?;
    let weekday = wish.weekday.or(earlier.map(|one| one.weekday)).unwrap_or(WeekDay::Mon);
    let paused = wish.paused_until.filter(|until| *until > today);
    let agreement = Agreement::agreed(earlier, wish.rhythm, weekday, paused, today);
    consciences::put(connection, person, &agreement)?;
    Ok(view(&agreement, today))
}

/// Somebody did something about what they mean to do: that answers the nudges before.
pub(in crate::usecases) fn heard(
    connection: &mut Connection,
    person: PersonId,
) -> Result<(), StoreError> {
    if let Some(agreement) = consciences::by_person(connection, person)?
        && agreement != agreement.heard()
    {
        consciences::put(connection, person, &agreement.heard())?;
    }
    Ok(())
}

/// Whether somebody is reminded.
pub(in crate::usecases) fn reminded(
    connection: &mut Connection,
    person: PersonId,
) -> Result<bool, StoreError> {
    let agreement = consciences::by_person(connection, person)?;
    Ok(agreement.is_some_and(|agreement| agreement.in_effect() != Rhythm::Off))
}

/// Ends reminders, or starts them again as they were.
pub(in crate::usecases) fn remind(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    wanted: bool,
) -> Result<(), StoreError> {
    persons::hold(connection, person)?;
    let Some(agreement) = consciences::by_person(connection, person)? else { return Ok(()) };
    if (agreement.in_effect() != Rhythm::Off) == wanted {
        return Ok(());
    }
    let changed = if wanted {
        agreement.resumed(today_of(connection, context, person)?)
    } else {
        agreement.stopped()
    };
    consciences::put(connection, person, &changed)
}
