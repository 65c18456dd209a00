//! What a nudge says, as its letter and the letter's page show it, without people who may not be named today.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::connect::conscience::is_undone;
use crate::domain::connect::dormant::Name;
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState, Outcome};
use crate::domain::connect::nudge::{Asks, Deed, DormantAnswer, NudgeAnswer};
use crate::domain::connect::rhythm::Rhythm;
use crate::domain::identity::{LetterId, PersonId};
use crate::mail::{NudgeLine, NudgePart, NudgedName};
use crate::store::connect::consciences;
use crate::store::letter::nudges;
use crate::store::letter::nudges::Nudge;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::contacts::{Contacts, contacts};
use crate::usecases::connect::follow_ups::{FollowUpView, WithView, follow_ups};

/// What a letter reminds of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct NudgePage {
    /// What it asks.
    pub asks: Asks,
    /// What the reader said to that; null if nothing.
    pub answer: Option<NudgeAnswer>,
    /// Whether that can still be said, changed or taken back.
    pub open: bool,
    /// How often they are reminded now.
    pub rhythm: Rhythm,
    /// Whether the letter named anybody; if not, its page does not either.
    pub names_in_mail: bool,
    /// What they mean to do, the first due first.
    pub follow_ups: Vec<NudgeItem>,
    /// How many follow-ups are not named.
    pub further: usize,
    /// Somebody of whom they did not hear for long.
    pub dormant: Option<NudgeDormant>,
}

/// Something that the reader means to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct NudgeItem {
    /// Position in the letter; answers refer to it.
    pub item: i64,
    #[serde(rename = "follow_up_kind")]
    pub kind: FollowUpKind,
    /// With whom.
    pub name: String,
    /// Whom they work for; empty for somebody who is not in the system.
    pub organisation: String,
    /// Until when, as the letter said.
    pub due: NaiveDate,
    /// What the reader wrote about it for themselves.
    pub text: String,
    /// What the reader said about it.
    pub answer: Option<Deed>,
    pub state: FollowUpState,
    /// What came of it.
    pub outcome: Option<Outcome>,
}

/// Somebody of whom the reader did not hear for long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct NudgeDormant {
    pub name: String,
    /// Whom they work for; empty for somebody who is not in the system.
    pub organisation: String,
    /// The last day on which the two shared a table or a café, if it is known.
    pub last_day: Option<NaiveDate>,
    /// What the reader said.
    pub answer: Option<DormantAnswer>,
}

/// What a letter reminds of; none if it is no nudge.
pub(in crate::usecases) fn nudge_page(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
) -> Result<Option<NudgePage>, StoreError> {
    let nudge = nudges::by_letter(connection, letter)?;
    nudge.map(|nudge| page_of(connection, context, &nudge)).transpose()
}

/// What a nudge says.
pub(in crate::usecases) fn page_of(
    connection: &mut Connection,
    context: &Context,
    nudge: &Nudge,
) -> Result<NudgePage, StoreError> {
    let agreement = consciences::by_person(connection, nudge.person)?;
    let now = context.clock.now();
    let undone = nudge.answer.is_none_or(|(_, at)| is_undone(at, now));
    let latest = agreement.is_some_and(|one| one.last == Some(nudge.day));
    let kept = nudge.answer.is_none() || agreement.is_some_and(|one| one.before.is_some());
    let items = items(connection, context, nudge)?;
    let named = if nudge.names_in_mail { items.len() } else { 0 };
    let further = usize::try_from(nudge.further).unwrap_or_default();
    Ok(NudgePage {
        asks: nudge.asks,
        answer: nudge.answer.map(|(answer, _)| answer),
        open: undone && latest && kept,
        rhythm: agreement.map_or(Rhythm::Off, |one| one.in_effect()),
        names_in_mail: nudge.names_in_mail,
        further: further + items.len() - named,
        follow_ups: items.into_iter().take(named).collect(),
        dormant: match nudge.names_in_mail {
            true => dormant(connection, context, nudge)?,
            false => None,
        },
    })
}

/// The follow-ups of a nudge with whoever may be named today.
fn items(
    connection: &mut Connection,
    context: &Context,
    nudge: &Nudge,
) -> Result<Vec<NudgeItem>, StoreError> {
    let said = nudges::items(connection, nudge)?;
    if said.is_empty() {
        return Ok(Vec::new());
    }
    let all = follow_ups(connection, context, nudge.person)?;
    let all = [all.open, all.waiting, all.done].into_iter().flatten();
    let mut known: HashMap<i64, FollowUpView> = all.map(|one| (one.id, one)).collect();
    let shown = said.into_iter().filter_map(|said| {
        let FollowUpView { kind, with, state, outcome, .. } = known.remove(&said.follow_up.0)?;
        let (name, organisation) = match with {
            WithView::Person { name, organisation, .. } => (name, organisation),
            WithView::OwnName { text, .. } => (text, String::new()),
        };
        let (item, due, text, answer) = (said.item, said.due, said.line, said.answer);
        Some(NudgeItem { item, kind, name, organisation, due, text, answer, state, outcome })
    });
    Ok(shown.collect())
}

fn dormant(
    connection: &mut Connection,
    context: &Context,
    nudge: &Nudge,
) -> Result<Option<NudgeDormant>, StoreError> {
    let Some(name) = nudge.dormant else { return Ok(None) };
    let Contacts { contacts, own_names } = contacts(connection, context, nudge.person)?;
    let answer = nudge.dormant_answer;
    Ok(match name {
        Name::Contact(other) => {
            contacts.into_iter().find(|one| PersonId(one.person) == other).map(|one| NudgeDormant {
                name: one.name,
                organisation: one.organisation,
                last_day: one.last_day,
                answer,
            })
        }
        Name::Own(id) => own_names.into_iter().find(|one| one.id == id.0).map(|one| NudgeDormant {
            name: one.text,
            organisation: String::new(),
            last_day: None,
            answer,
        }),
    })
}

impl NudgePage {
    /// Whether it still has something to say, also where people it named are gone.
    pub(in crate::usecases) fn something_to_say(&self) -> bool {
        let asks = matches!(self.asks, Asks::Helps | Asks::Silent);
        asks || !self.follow_ups.is_empty() || self.further > 0 || self.dormant.is_some()
    }

    /// What the letter says of it.
    pub(in crate::usecases::letter) fn part(self) -> NudgePart {
        let line = |one: NudgeItem| NudgeLine {
            item: one.item,
            kind: one.kind,
            name: one.name,
            organisation: one.organisation,
            due: one.due,
            text: one.text,
        };
        NudgePart {
            asks: self.asks,
            rhythm: self.rhythm,
            names_in_mail: self.names_in_mail,
            follow_ups: self.follow_ups.into_iter().map(line).collect(),
            further: self.further,
            dormant: self.dormant.map(|one| NudgedName {
                name: one.name,
                organisation: one.organisation,
                last_day: one.last_day,
            }),
        }
    }
}
