//! A debate: where people stand, and who wants to speak. It is known until the end, and to nobody else.

use serde::Serialize;
use utoipa::ToSchema;

use super::refusal::{GatheringRefusal, Refused, UNKNOWN, invalid};
use super::view::find;
use crate::domain::gathering::announcement::{GatheringKind, GatheringPhase};
use crate::domain::gathering::debate::{Side, Sides};
use crate::domain::identity::PersonId;
use crate::store::gathering::debate_hands::Floor;
use crate::store::gathering::gatherings::Gathering;
use crate::store::gathering::{debate_hands, debaters, gatherings, speaker_draws};
use crate::store::person::persons;
use crate::store::stay::gathering_attendance;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// A debate, as all who follow it see it. Nothing of it tells who stands where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DebateState {
    /// How many stand where; who has a hand up and took no side is undecided. Null after the end.
    pub halves: Option<Sides>,
    /// How many hands are up.
    pub hands: i64,
    /// How often each side spoke. Null after the end.
    pub turns: Option<Sides>,
    /// Who was drawn last: as a number, not a name. Null before the first, and after the end.
    pub speaker: Option<Speaker>,
    /// How many ended on another side than they began on; null until the end, and if fewer than three took sides.
    pub changed: Option<i64>,
}

/// Whom the lot gave the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Speaker {
    /// The number of the draw.
    pub number: i64,
    /// For which side they speak.
    pub side: Side,
    /// Two minutes after the draw.
    pub until: chrono::DateTime<chrono::Utc>,
    /// What binds this draw and all before it (`hash` in the record of the lots).
    pub hash: String,
}

/// The reader in a debate that goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InDebate {
    /// Where they stand; null if they took no side.
    pub side: Option<Side>,
    /// Whether their hand is up.
    pub hand: bool,
    /// Whether they were drawn last.
    pub floor: bool,
    /// What stood for them in each draw at which their hand was up.
    pub handles: Vec<OwnHandle>,
}

/// What stood for the reader in a draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OwnHandle {
    /// The number of the draw.
    pub number: i64,
    pub handle: String,
    /// How often the reader had spoken.
    pub spoken: i64,
    /// Whether they came to their side since the draw before.
    pub moved: bool,
    /// How often their side had spoken; of who is undecided, how often the side that spoke more had.
    pub side_spoken: i64,
}

/// Takes a side, or another. It can be changed at any moment.
pub fn take_side(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    side: Side,
) -> Result<(), Refused> {
    let found = enter(connection, context, person, code)?;
    let drawn = speaker_draws::last(connection, found.id)?.map_or(0, |last| last.number);
    Ok(debaters::take_side(connection, found.id, person, side, drawn)?)
}

/// Puts a hand up, or down. Who has the floor can put it up again.
pub fn set_hand(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    up: bool,
) -> Result<(), Refused> {
    let found = enter(connection, context, person, code)?;
    Ok(debaters::set_hand(connection, found.id, person, up)?)
}

/// A debate that goes on and that the person attends; it does not end before the transaction does.
fn enter(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<Gathering, Refused> {
    // People are held before what they do.
    if !persons::hold_active(connection, person)? {
        return Err(UNKNOWN);
    }
    let found = find(connection, context, Some(person), code)?;
    gatherings::keep(connection, found.id)?;
    let found = find(connection, context, Some(person), code)?;
    unless_debate(context, &found)?;
    if !gathering_attendance::exists(connection, found.id, person)? {
        return Err(Failure::Refused(GatheringRefusal::NotAttending));
    }
    Ok(found)
}

/// Refuses a gathering that is no debate that goes on.
pub(super) fn unless_debate(context: &Context, found: &Gathering) -> Result<(), Refused> {
    if found.kind != GatheringKind::Debate {
        return Err(invalid("it is no debate".to_owned()));
    }
    if found.called_off {
        return Err(Failure::Refused(GatheringRefusal::Over));
    }
    match found.time.phase(context.clock.now()) {
        GatheringPhase::ToCome => Err(Failure::Refused(GatheringRefusal::NotBegun)),
        // Another instance, by its clock, may have ended it.
        GatheringPhase::GoesOn if !found.sides_known => Err(UNKNOWN),
        GatheringPhase::GoesOn => Ok(()),
        GatheringPhase::Over => Err(UNKNOWN),
    }
}

/// What all who follow a debate are told; none of another gathering.
pub(super) fn for_all(
    connection: &mut Connection,
    found: &Gathering,
    phase: GatheringPhase,
) -> Result<Option<DebateState>, StoreError> {
    if found.kind != GatheringKind::Debate {
        return Ok(None);
    }
    if phase == GatheringPhase::Over {
        let changed = found.changed_sides;
        return Ok(Some(DebateState {
            halves: None,
            hands: 0,
            turns: None,
            speaker: None,
            changed,
        }));
    }
    let halves = debaters::halves(connection, found.id)?;
    let hands = debaters::hands(connection, found.id)?;
    let speaker = match debate_hands::floor(connection, found.id)? {
        Some(Floor { number, side, ends_at: until, .. }) => {
            let last = speaker_draws::last(connection, found.id)?;
            let hash = last.map_or_else(String::new, |last| last.hash);
            Some(Speaker { number, side, until, hash })
        }
        None => None,
    };
    Ok(Some(DebateState {
        halves: Some(halves),
        hands,
        turns: Some(debate_hands::turns(connection, found.id)?),
        speaker,
        changed: None,
    }))
}

/// What is about the reader; none of another gathering, and when it does not go on.
pub(super) fn for_person(
    connection: &mut Connection,
    found: &Gathering,
    phase: GatheringPhase,
    person: PersonId,
) -> Result<Option<InDebate>, StoreError> {
    if found.kind != GatheringKind::Debate || phase != GatheringPhase::GoesOn {
        return Ok(None);
    }
    if !gathering_attendance::exists(connection, found.id, person)? {
        return Ok(None);
    }
    let own = debaters::find(connection, found.id, person)?;
    let floor = debate_hands::floor(connection, found.id)?;
    let hands = debate_hands::of_person(connection, found.id, person)?;
    Ok(Some(InDebate {
        side: own.and_then(|own| own.side),
        hand: own.is_some_and(|own| own.hand),
        floor: floor.is_some_and(|floor| floor.person == Some(person)),
        handles: hands
            .into_iter()
            .map(|(number, hand)| OwnHandle {
                number,
                handle: hand.handle,
                spoken: hand.spoken,
                moved: hand.moved,
                side_spoken: hand.side_spoken,
            })
            .collect(),
    }))
}
