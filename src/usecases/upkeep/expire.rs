//! Deletes what is past its retention: tickets, codes, sessions, questions, stored answers, letters, log lines,
//! figures.

use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};

use super::forget_guests::{forget_asked_hosts, forget_invitations, past_days};
use crate::domain::access::numbers::{FACTOR_WAITS, SESSION_IDLE, VISIT_LASTS};
use crate::domain::calendar::{IsoWeek, day_bounds};
use crate::domain::connect::group::invitations_open_since;
use crate::domain::connect::numbers::INTRODUCTIONS_COUNTED;
use crate::domain::gathering::numbers::{COMERS_KEPT, GATHERINGS_KEPT, LOTS_KEPT};
use crate::domain::letter::kind::LetterKind;
use crate::domain::stay::numbers::TICKET_LASTS;
use crate::domain::story::numbers::{NOMINATED_ONCE_IN, NOMINATIONS_COUNTED, STORY_MESSAGE_COUNTS};
use crate::domain::upkeep::retention::{
    ACCESS_LOG_MONTHS, ANSWERS, CLOSURES, FOLLOW_UP_MONTHS, HIDDEN_CONTACTS, HOUSE_FIGURES_DAYS,
    QUESTIONS, REPORTS, TICKETS, last_past,
};
use crate::store::access::{
    failures, person_sessions, provider_visits, role_sessions, second_factors, session_codes,
};
use crate::store::connect::{
    begun_introductions, contacts, follow_ups, group_invitations, group_offers, introductions,
    offers,
};
use crate::store::gathering::{comers, gatherings, speaker_draws};
use crate::store::person::{access_log, badge_readings, persons};
use crate::store::place::{desk_closures, reports, sites};
use crate::store::stay::{desk_questions, idempotency, tickets};
use crate::store::story::{messages as story_messages, nominations};
use crate::store::upkeep::{forgetting, retention};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::coffee::close;
use crate::usecases::connect::group::leave::end_lapsed;

/// Returns how many rows were deleted.
pub fn expire(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let now = context.clock.now();
    let mut gone = tickets::delete_expired(connection, now - (TICKETS - TICKET_LASTS))?;
    gone += session_codes::delete_expired(connection, now)?;
    gone += failures::delete_recovered(connection, now)?;
    gone += person_sessions::delete_ended(connection, now, now - SESSION_IDLE)?;
    gone += role_sessions::delete_ended(connection, now)?;
    gone += second_factors::delete_unconfirmed(connection, now - FACTOR_WAITS)?;
    gone += provider_visits::delete_expired(connection, now)?;
    gone += persons::forget_signing_out(connection, now - VISIT_LASTS)?;
    gone += desk_questions::delete_before(connection, now - QUESTIONS)?;
    gone += reports::delete_solved_before(connection, now - REPORTS)?;
    gone += close::lapse(connection, context)?;
    gone += contacts::delete_hidden(connection, now - HIDDEN_CONTACTS)?;
    gone += offers::delete_expired(connection, now)?;
    gone += end_lapsed(connection, context)?;
    gone += group_offers::delete_expired(connection, now)?;
    gone += group_invitations::delete_before(connection, invitations_open_since(now))?;
    gone += comers::delete_over(connection, now - COMERS_KEPT)?;
    gone += speaker_draws::delete_over(connection, now - LOTS_KEPT)?;
    gone += gatherings::delete_over(connection, now - GATHERINGS_KEPT)?;
    gone += forget_talk(connection, context)?;
    gone += introductions::finish_lapsed(connection, now)?;
    gone += begun_introductions::delete_taken_back(connection, now - INTRODUCTIONS_COUNTED)?;
    gone += desk_closures::delete_over_before(connection, now - CLOSURES)?;
    gone += idempotency::delete_before(connection, now - ANSWERS)?;
    gone += forget_asked_hosts(connection, context)?;
    gone += forget_invitations(connection, context)?;
    for kind in LetterKind::ALL {
        gone += forgetting::delete_letters(connection, kind, now - kind.kept())?;
    }
    let follow_ups_since = now.checked_sub_months(Months::new(FOLLOW_UP_MONTHS)).unwrap_or(now);
    gone += follow_ups::delete_old(connection, follow_ups_since)?;
    gone += introductions::delete_old(connection, follow_ups_since)?;
    let log_since = now.checked_sub_months(Months::new(ACCESS_LOG_MONTHS)).unwrap_or(now);
    gone += access_log::delete_before(connection, log_since)?;
    let windows = retention::windows(connection)?;
    for site in sites::all(connection)? {
        let kept = windows.get(&site.id).copied().unwrap_or_default().stays;
        let (_, end) = day_bounds(site.time_zone, last_past(site.day(now), kept));
        gone += badge_readings::delete_before(connection, site.id, end)?;
        let last = last_past(site.day(now), HOUSE_FIGURES_DAYS);
        gone += forgetting::delete_house_figures(connection, site.id, last)?;
    }
    Ok(gone + empty_digests(connection, now)?)
}

/// Deletes who wrote to tellers of stories, who thought that others have one, and who was told so; how many rows.
fn forget_talk(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let past = |connection: &mut Connection, kept: TimeDelta| {
        past_days(connection, context, u16::try_from(kept.num_days()).unwrap_or(u16::MAX))
    };
    let last = past(connection, STORY_MESSAGE_COUNTS)?;
    let mut gone = story_messages::delete_up_to(connection, last)?;
    let last = past(connection, NOMINATIONS_COUNTED)?;
    gone += nominations::delete_up_to(connection, last)?;
    let last = past(connection, NOMINATED_ONCE_IN)?;
    Ok(gone + nominations::delete_told_up_to(connection, last)?)
}

/// Empties the content of digests whose encounters are folded: all digests of a week that is past every site's
/// window, and before that those of readers who have no encounter of the week left.
fn empty_digests(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let windows = retention::windows(connection)?;
    let last: Vec<NaiveDate> = sites::all(connection)?
        .into_iter()
        .map(|site| {
            let kept = windows.get(&site.id).copied().unwrap_or_default().encounters;
            last_past(site.day(now), kept)
        })
        .collect();
    let (Some(everywhere), Some(somewhere)) = (last.iter().min(), last.iter().max()) else {
        return Ok(0);
    };
    let (everywhere, somewhere) = (last_whole_week(*everywhere), last_whole_week(*somewhere));
    let mut emptied = forgetting::empty_digests_up_to(connection, everywhere, now)?;
    if everywhere < somewhere {
        for (reader, week) in forgetting::digests_up_to(connection, somewhere)? {
            if !forgetting::any_encounter_of(connection, reader, week)? {
                emptied += forgetting::empty_digest(connection, reader, week, now)?;
            }
        }
    }
    Ok(emptied)
}

/// The last week that ended on or before `day`.
fn last_whole_week(day: NaiveDate) -> IsoWeek {
    let week = IsoWeek::of(day);
    if week.sunday() <= day { week } else { week.previous() }
}
