//! How a coffee ends: it came about, one of the two let go of it, its moments are past, or one of the two is gone.

use chrono::{DateTime, Utc};

use super::came_about::came_about;
use super::choose::call_off;
use super::letters::Told;
use crate::domain::connect::follow_up::FollowUpState;
use crate::domain::identity::{FollowUpId, PersonId};
use crate::mail::CoffeeNews;
use crate::store::connect::coffees::Coffee;
use crate::store::connect::follow_ups::FollowUp;
use crate::store::connect::{approaches, coffees, contacts, follow_ups};
use crate::store::letter::letters;
use crate::store::person::persons;
use crate::store::place::sites;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::refusal::Refused;

/// What becomes of the coffee of a follow-up that its owner says is done or lets go of; whether that closed it already.
/// Both people are held.
pub(in crate::usecases::connect) fn before_closing(
    connection: &mut Connection,
    context: &Context,
    found: &FollowUp,
    state: FollowUpState,
) -> Result<bool, Refused> {
    let Some(coffee) = coffees::of_follow_up(connection, found.id)? else { return Ok(false) };
    let to_come = coffee.at.is_some_and(|at| at > context.clock.now());
    if to_come && state == FollowUpState::LetGo {
        call_off(connection, context, found.person, found.id)?;
        return Ok(true);
    }
    if coffee.at.is_none() && coffee.id == found.id {
        take_back(connection, context, &coffee, context.clock.now())?;
    } else if coffee.at.is_none() {
        coffees::forget_theirs(connection, coffee.id)?;
    } else if state == FollowUpState::Done {
        make_contacts(connection, context, found, &coffee)?;
    }
    Ok(false)
}

/// A proposal is over since a moment: whoever was asked has nothing of it any more, and is not told; unless they had
/// proposed coffee themselves before, which did not come about then.
pub(super) fn take_back(
    connection: &mut Connection,
    context: &Context,
    coffee: &Coffee,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    give_up_letters(connection, context, coffee.id)?;
    coffees::delete(connection, coffee.id)?;
    let Some(theirs) = coffee.theirs else { return Ok(()) };
    if !coffee.answers_back {
        return follow_ups::delete(connection, theirs);
    }
    let open = follow_ups::by_id(connection, theirs)?.filter(|found| found.closed_at.is_none());
    if let Some(open) = open {
        follow_ups::close(connection, &open, FollowUpState::Lapsed, None, &open.note, at)?;
    }
    Ok(())
}

/// Letters that were written because of a follow-up and wait are not sent.
pub(super) fn give_up_letters(
    connection: &mut Connection,
    context: &Context,
    follow_up: FollowUpId,
) -> Result<(), StoreError> {
    for letter in approaches::letters_of(connection, follow_up)? {
        letters::withdraw(connection, letter, context.clock.now(), "what it was about is over")?;
    }
    Ok(())
}

/// Two who had coffee are contacts: both say so, or one does and both were in the café on that day.
fn make_contacts(
    connection: &mut Connection,
    context: &Context,
    found: &FollowUp,
    coffee: &Coffee,
) -> Result<(), StoreError> {
    let (Some(at), Some(other)) = (coffee.at, found.with.person()) else { return Ok(()) };
    let now = context.clock.now();
    if at > now || !coffee.makes_contacts {
        return Ok(());
    }
    let theirs = if coffee.id == found.id { coffee.theirs } else { Some(coffee.id) };
    let theirs = theirs.map(|theirs| follow_ups::by_id(connection, theirs)).transpose()?.flatten();
    if theirs.is_some_and(|theirs| theirs.state == FollowUpState::Done)
        || came_about(connection, context, found.person, other, coffee)?
    {
        contacts::add(connection, found.person, other, now.date_naive())?;
    }
    Ok(())
}

/// One of two people does not want to see the other: what is proposed between them is over, as if its time had come.
/// Both are held.
pub(in crate::usecases) fn hide(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    let own = follow_ups::of_pair(connection, person, other)?;
    let ids: Vec<FollowUpId> = own.iter().map(|one| one.id).collect();
    for coffee in coffees::of_follow_ups(connection, &ids)? {
        if coffee.at.is_some() {
            continue;
        }
        let mine = own.iter().find(|one| one.id == coffee.id && one.closed_at.is_none());
        if let Some(mine) = mine {
            take_back(connection, context, &coffee, now)?;
            follow_ups::close(connection, mine, FollowUpState::LetGo, None, &mine.note, now)?;
        } else if let Some(theirs) = coffee.theirs.filter(|theirs| ids.contains(theirs)) {
            // Whoever proposed it waits as they would for anybody.
            coffees::forget_theirs(connection, coffee.id)?;
            follow_ups::delete(connection, theirs)?;
        }
    }
    Ok(())
}

/// Proposals whose last moment has begun did not come about; how many.
pub(in crate::usecases) fn lapse(
    connection: &mut Connection,
    context: &Context,
) -> Result<usize, StoreError> {
    let now = context.clock.now();
    let lapsed = coffees::lapsed(connection, now)?;
    for id in &lapsed {
        let Some(found) = follow_ups::by_id(connection, *id)? else { continue };
        // Whoever chooses at this moment does so before, and it is planned, or after, and it is gone.
        persons::hold_all(connection, [Some(found.person), found.with.person()].iter().flatten())?;
        let coffee = coffees::of_follow_up(connection, *id)?;
        let Some(coffee) = coffee.filter(|coffee| coffee.at.is_none()) else { continue };
        let at = coffee.moments.last().copied().unwrap_or(now);
        take_back(connection, context, &coffee, at)?;
        follow_ups::close(connection, &found, FollowUpState::Lapsed, None, &found.note, at)?;
    }
    Ok(lapsed.len())
}

/// Somebody withdraws or is erased: what they proposed or were asked is over, and whoever would have had coffee with them
/// is told that it is off, without a name. The rows go with the follow-ups.
pub(in crate::usecases) fn forget(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<(), StoreError> {
    let now: DateTime<Utc> = context.clock.now();
    let own: Vec<FollowUpId> =
        follow_ups::of_person(connection, person)?.iter().map(|one| one.id).collect();
    for follow_up in follow_ups::with_person(connection, person)?.iter().chain(&own) {
        give_up_letters(connection, context, *follow_up)?;
    }
    for mut coffee in coffees::of_follow_ups(connection, &own)? {
        let (Some(at), Some(site)) = (coffee.at, sites::by_id(connection, coffee.site)?) else {
            continue;
        };
        let found = follow_ups::by_id(connection, coffee.id)?;
        let Some((proposer, asked)) =
            found.and_then(|found| Some((found.person, found.with.person()?)))
        else {
            continue;
        };
        let other = if proposer == person { asked } else { proposer };
        if let Some(other) = persons::by_id(connection, other)?.filter(|_| at > now) {
            coffee.sequence = coffee.sequence.saturating_add(1);
            let news = CoffeeNews::CalledOff;
            let told = Told { coffee: &coffee, site: &site, at, news };
            told.tell(connection, context, &other, None)?;
        }
    }
    Ok(())
}
