//! The reader of a letter answers its nudge by the letter's link.

use chrono::{Days, NaiveDate};

use crate::domain::connect::conscience::Nudged;
use crate::domain::connect::dormant::{Name, rests_until};
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState, Outcome};
use crate::domain::connect::nudge::{Deed, DormantAnswer, NudgeAnswer};
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::connect::follow_ups::{FollowUp, With};
use crate::store::connect::{coffees, consciences, dormant, follow_ups};
use crate::store::letter::nudges;
use crate::store::letter::nudges::{Nudge, NudgedFollowUp};
use crate::store::person::persons;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::change_follow_up::{Change, change_follow_up};
use crate::usecases::connect::conscience::heard;
use crate::usecases::connect::home_site::today_of;
use crate::usecases::connect::make_follow_up::{Plan, make_follow_up};
use crate::usecases::letter::letter_token::LinkPurpose;
use crate::usecases::letter::open_letter::{LetterRefusal, UNKNOWN, open};

type Answered = Result<(), Failure<LetterRefusal>>;

const TOO_LATE: Failure<LetterRefusal> = Failure::Refused(LetterRefusal::TooLate);
const UNKNOWN_ITEM: Failure<LetterRefusal> = Failure::Refused(LetterRefusal::UnknownItem);

/// The nudge behind a link. Its reader, and whom an answer is about, are held: whatever else happens at this moment comes
/// before or after.
fn hold_nudge(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    about: impl Fn(&mut Connection, &Nudge) -> Result<Option<PersonId>, StoreError>,
) -> Result<Nudge, Failure<LetterRefusal>> {
    let (letter, _, reader) = open(connection, context, token, LinkPurpose::Letter)?;
    let nudge = nudges::by_letter(connection, letter)?.ok_or(UNKNOWN)?;
    let other = about(connection, &nudge)?;
    persons::hold_all(connection, [Some(reader.id), other].iter().flatten())?;
    nudges::by_letter(connection, letter)?.ok_or(UNKNOWN)
}

/// With whom the follow-up of an item is.
fn other_of(
    connection: &mut Connection,
    nudge: &Nudge,
    item: i64,
) -> Result<Option<PersonId>, StoreError> {
    let items = nudges::items(connection, nudge)?;
    let Some(said) = items.into_iter().find(|one| one.item == item) else { return Ok(None) };
    Ok(follow_ups::by_id(connection, said.follow_up)?.and_then(|found| found.with.person()))
}

/// Records what the reader says to a nudge; none takes it back. It holds at once.
pub fn answer_nudge(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    answer: Option<NudgeAnswer>,
) -> Answered {
    let nudge = hold_nudge(connection, context, token, |_, _| Ok(None))?;
    let agreement = consciences::by_person(connection, nudge.person)?.ok_or(UNKNOWN)?;
    if answer.is_some() && nudge.answer.map(|(given, _)| given) == answer {
        return Ok(());
    }
    let today = today_of(connection, context, nudge.person)?;
    let now = context.clock.now();
    let nudged = Nudged { day: nudge.day, asks: nudge.asks, answered: nudge.answer };
    let agreement = agreement.answer(nudged, answer, today, now).map_err(|_| TOO_LATE)?;
    consciences::put(connection, nudge.person, &agreement)?;
    Ok(nudges::set_answer(connection, &nudge, answer, now)?)
}

/// Records what the reader says about one of the follow-ups; none takes it back.
pub fn answer_follow_up(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    item: i64,
    deed: Option<Deed>,
    outcome: Option<Outcome>,
) -> Answered {
    let about = |connection: &mut Connection, nudge: &Nudge| other_of(connection, nudge, item);
    let nudge = hold_nudge(connection, context, token, about)?;
    let items = nudges::items(connection, &nudge)?;
    let named = items.into_iter().find(|one| one.item == item && nudge.names_in_mail);
    let said = named.ok_or(UNKNOWN_ITEM)?;
    if said.answer != deed || deed.is_none() {
        take_back(connection, context, &nudge, &said)?;
    }
    match deed {
        None => {}
        Some(Deed::Done) => {
            close(connection, context, &nudge, &said, FollowUpState::Done, outcome)?
        }
        Some(Deed::LetGo) => close(connection, context, &nudge, &said, FollowUpState::LetGo, None)?,
        Some(Deed::NextTime) => put_off(connection, context, &nudge, &said)?,
    }
    nudges::set_item_answer(connection, &nudge, item, deed)?;
    Ok(heard(connection, nudge.person)?)
}

/// A follow-up of the reader, unless a coffee of it is proposed or planned: that is not for a letter to end.
fn plain(
    connection: &mut Connection,
    context: &Context,
    nudge: &Nudge,
    id: FollowUpId,
) -> Result<FollowUp, Failure<LetterRefusal>> {
    let found = follow_ups::by_id(connection, id)?.filter(|found| found.person == nudge.person);
    let found = found.ok_or(UNKNOWN_ITEM)?;
    let coffee = coffees::of_follow_up(connection, id)?;
    let now = context.clock.now();
    if coffee.is_some_and(|coffee| coffee.at.is_none_or(|at| at > now)) {
        return Err(UNKNOWN_ITEM);
    }
    Ok(found)
}

fn close(
    connection: &mut Connection,
    context: &Context,
    nudge: &Nudge,
    said: &NudgedFollowUp,
    state: FollowUpState,
    outcome: Option<Outcome>,
) -> Answered {
    let found = plain(connection, context, nudge, said.follow_up)?;
    let same = said.answer.is_some_and(|deed| deed.closes_as() == Some(state));
    if found.closed_at.is_some() && !same {
        // It was closed on the own page.
        return Err(TOO_LATE);
    }
    let change = Change { state: Some(state), outcome, ..Change::default() };
    change_follow_up(connection, context, nudge.person, found.id, change)
        .map_err(|why| why.map(|_| LetterRefusal::UnknownItem))?;
    Ok(())
}

/// Until the next nudge, or for a week.
fn put_off(
    connection: &mut Connection,
    context: &Context,
    nudge: &Nudge,
    said: &NudgedFollowUp,
) -> Answered {
    let found = plain(connection, context, nudge, said.follow_up)?;
    if found.closed_at.is_some() {
        return Err(UNKNOWN_ITEM);
    }
    let today = today_of(connection, context, nudge.person)?;
    let next = consciences::by_person(connection, nudge.person)?
        .and_then(|agreement| agreement.next_day(today.max(nudge.day)));
    let week = today.checked_add_days(Days::new(7)).unwrap_or(NaiveDate::MAX);
    let due = next.unwrap_or(week).max(said.due);
    Ok(follow_ups::set_due(connection, found.id, due)?)
}

/// As it was before what the letter's reader said.
fn take_back(
    connection: &mut Connection,
    context: &Context,
    nudge: &Nudge,
    said: &NudgedFollowUp,
) -> Answered {
    let found = match said.answer {
        None => return Ok(()),
        Some(_) => plain(connection, context, nudge, said.follow_up)?,
    };
    let by_letter = said.answer.and_then(Deed::closes_as);
    if found.state != by_letter.unwrap_or(FollowUpState::Open) {
        // Something else was said since, on the own page.
        return Err(TOO_LATE);
    }
    Ok(follow_ups::reopen(connection, &found, said.due)?)
}

/// Records what the reader says about the name that their letter suggests; none takes it back.
pub fn answer_dormant(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    answer: Option<DormantAnswer>,
) -> Answered {
    let nudge = hold_nudge(connection, context, token, |_, nudge| {
        Ok(match nudge.dormant {
            Some(Name::Contact(other)) => Some(other),
            _ => None,
        })
    })?;
    let name = nudge.dormant.filter(|_| nudge.names_in_mail).ok_or(UNKNOWN_ITEM)?;
    if nudge.dormant_answer == answer {
        return Ok(());
    }
    if nudge.dormant_answer == Some(DormantAnswer::Rest) {
        dormant::set_rests(connection, nudge.person, name, None)?;
    }
    if let Some(made) = nudge.made {
        let made = follow_ups::by_id(connection, made)?;
        if let Some(made) = made.filter(|made| made.closed_at.is_none()) {
            plain(connection, context, &nudge, made.id).map_err(|_| TOO_LATE)?;
            follow_ups::delete(connection, made.id)?;
        }
    }
    let made = match answer {
        None => None,
        Some(DormantAnswer::Rest) => {
            let until = rests_until(today_of(connection, context, nudge.person)?);
            dormant::set_rests(connection, nudge.person, name, Some(until))?;
            None
        }
        Some(DormantAnswer::Message) => {
            make(connection, context, &nudge, name, FollowUpKind::Message)?
        }
        Some(DormantAnswer::Coffee) => {
            make(connection, context, &nudge, name, FollowUpKind::Coffee)?
        }
    };
    nudges::set_dormant_answer(connection, &nudge, answer, made)?;
    Ok(heard(connection, nudge.person)?)
}

/// What the reader means to do about somebody; nothing goes to the other yet.
fn make(
    connection: &mut Connection,
    context: &Context,
    nudge: &Nudge,
    name: Name,
    kind: FollowUpKind,
) -> Result<Option<FollowUpId>, Failure<LetterRefusal>> {
    let with = match name {
        Name::Contact(other) => With::Person(other),
        Name::Own(id) => With::OwnName(id),
    };
    let plan = Plan { kind, with, due: None, text: String::new(), moments: Vec::new() };
    let made = make_follow_up(connection, context, nudge.person, &plan)
        .map_err(|why| why.map(|_| LetterRefusal::UnknownItem))?;
    Ok(Some(FollowUpId(made.id)))
}
