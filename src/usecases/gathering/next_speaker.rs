//! The lot gives somebody in a debate the floor.

use chrono::NaiveDate;

use super::announcer::Announcer;
use super::debate::{Speaker, unless_debate};
use super::refusal::{GatheringRefusal, Refused, UNKNOWN};
use super::view::find_and_hold;
use crate::domain::gathering::debate::{Hand, Side, drawn, handle, pool};
use crate::domain::gathering::lots::{SpeakerDraw, first_hash, next_hash};
use crate::domain::gathering::numbers::{MOST_SPEAKERS, SPEAKS};
use crate::domain::identity::GatheringId;
use crate::domain::place::site::Site;
use crate::domain::stay::draw::{Digest, from_hex, hex};
use crate::store::gathering::debate_hands::DebateHand;
use crate::store::gathering::gatherings::Gathering;
use crate::store::gathering::{debate_hands, debaters, speaker_draws};
use crate::store::place::sites;
use crate::store::stay::days;
use crate::store::stay::days::Day;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::stay::draw_desk::fresh_keys;

/// How many days ahead a day is looked for whose seed is not public.
const AHEAD: usize = 7;

/// Draws the next speaker of a debate that goes on: the one after the number `after`, if it is said. Their hand is down then.
pub fn next_speaker(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
    code: &str,
    after: Option<i64>,
) -> Result<Speaker, Refused> {
    let found = find_and_hold(connection, context, announcer.person(), code)?;
    unless_debate(context, &found)?;
    let site = sites::by_id(connection, found.site)?.ok_or(UNKNOWN)?;
    let last = speaker_draws::last(connection, found.id)?;
    let number = last.as_ref().map_or(1, |last| last.number + 1);
    if after.is_some_and(|after| after != number - 1) {
        return Err(Failure::Refused(GatheringRefusal::DrawnAlready));
    }
    if number > MOST_SPEAKERS {
        return Err(Failure::Refused(GatheringRefusal::EnoughSpeakers));
    }
    let hands = hands_up(connection, context, found.id, number)?;
    let pool = pool(&hands.iter().map(|one| one.hand.clone()).collect::<Vec<Hand>>());
    if pool.is_empty() {
        return Err(Failure::Refused(GatheringRefusal::NoHand));
    }
    let day = secret_day(connection, context, &site)?;
    let given = drawn(&day.seed, &found.code, number, &pool).cloned().unwrap_or_default();
    let before = hash_before(last.as_ref(), &found)?;
    let hash = hex(&next_hash(&before, number, day.day, &pool, &given));
    let one = hands.iter().find(|one| one.hand.handle == given);
    let one = one.ok_or_else(|| StoreError::corrupt("lot", "it fell on nobody"))?;
    let until = context.clock.now() + SPEAKS;
    debate_hands::add(connection, found.id, number, &hands)?;
    debate_hands::give_floor(connection, found.id, number, &given, (one.side, until))?;
    debaters::give_floor(connection, found.id, one.person)?;
    let draw =
        SpeakerDraw { number, date: day.day, pool, drawn: given.clone(), hash: hash.clone() };
    speaker_draws::add(connection, found.id, &draw)?;
    Ok(Speaker { number, side: one.side, until, hash })
}

/// The hands that are up, each with something that stands for it in this draw alone.
fn hands_up(
    connection: &mut Connection,
    context: &Context,
    gathering: GatheringId,
    number: i64,
) -> Result<Vec<DebateHand>, StoreError> {
    let up = debaters::with_hand_up(connection, gathering)?;
    let turns = debate_hands::turns(connection, gathering)?;
    let hands = up.into_iter().map(|debater| {
        let side = debater.side.unwrap_or(Side::Undecided);
        let hand = Hand {
            handle: handle(&context.chance.bytes()),
            spoken: debater.spoken,
            // Before the first draw everybody came to their side just then.
            moved: number > 1 && debater.stands_since == number - 1,
            side_spoken: turns.waits(side),
        };
        DebateHand { person: debater.person, side, hand }
    });
    Ok(hands.collect())
}

/// The first day of a site, from today, that is not closed: its seed is committed, and secret. It is not closed before the
/// transaction ends.
fn secret_day(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
) -> Result<Day, StoreError> {
    let today: NaiveDate = site.day(context.clock.now());
    for day in today.iter_days().take(AHEAD) {
        let found = days::ensure(connection, site.id, day, || fresh_keys(context))?;
        let is_closed = days::is_closed(connection, site.id, day)?.unwrap_or(false);
        // A day of the first format committed itself to less.
        if !is_closed && found.keys().is_some() {
            return Ok(found);
        }
    }
    Err(StoreError::corrupt("day", "a week ahead is closed"))
}

fn hash_before(last: Option<&SpeakerDraw>, found: &Gathering) -> Result<Digest, StoreError> {
    match last {
        None => Ok(first_hash(&found.code)),
        Some(last) => {
            from_hex(&last.hash).ok_or_else(|| StoreError::corrupt("lot", "its hash is none"))
        }
    }
}
