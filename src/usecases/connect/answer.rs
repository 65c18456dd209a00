//! Records what a person says about an encounter.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::by_answer::by_answer;
use super::coffee::close::hide;
use super::contacts;
use super::introduction::forget::part;
use crate::domain::calendar::IsoWeek;
use crate::domain::identity::PersonId;
use crate::store::connect::{answers, follow_ups, refused_people};
use crate::store::person::persons;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::known_encounters::ever_met;

/// An answer about somebody the person shared space with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// *We talked*: private until the other says so too.
    Talked,
    /// *I want to follow up*.
    FollowUp,
    /// *Not this one*: the person is not shown again.
    NotThisOne,
}

impl Answer {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Talked => "talked",
            Self::FollowUp => "follow-up",
            Self::NotThisOne => "not-this-one",
        }
    }
}

impl FromStr for Answer {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Talked, Self::FollowUp, Self::NotThisOne]
            .into_iter()
            .find(|answer| answer.as_str() == text)
            .ok_or_else(|| StoreError::corrupt("answer", text))
    }
}

/// An answer, and whether the other said the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Answered {
    /// What the person said.
    pub answer: Answer,
    /// Whether both said that they talked.
    pub mutual: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerRefusal {
    /// No shared table or café is known between the two.
    NeverMet,
}

pub fn answer(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
    week: IsoWeek,
    answer: Answer,
) -> Result<Answered, Failure<AnswerRefusal>> {
    // Serializes with a withdrawal by either person: it is either committed, and nothing is known of them, or it
    // comes later and deletes this answer.
    persons::hold_both(connection, person, other)?;
    if !have_met(connection, context, person, other)? {
        return Err(Failure::Refused(AnswerRefusal::NeverMet));
    }
    let mutual = record(connection, context, person, other, week, answer)?;
    Ok(Answered { answer, mutual })
}

/// Records an answer about somebody whom the person has met; whether both said that they talked. Both are held.
pub(in crate::usecases) fn record(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
    week: IsoWeek,
    answer: Answer,
) -> Result<bool, StoreError> {
    answers::put(connection, person, other, answer.as_str(), week, context.clock.now())?;
    if answer == Answer::FollowUp {
        by_answer(connection, context, person, other, week)?;
    } else {
        follow_ups::delete_answered(connection, person, other)?;
    }
    if answer == Answer::NotThisOne {
        hide(connection, context, person, other)?;
        part(connection, context, person, other)?;
    } else {
        refused_people::delete(connection, person, other)?;
    }
    Ok(answer == Answer::Talked && contacts::meet(connection, context, person, other)?)
}

/// Takes an answer back, if there is one, and *no more from this person*. A contact that came of it ends with it, and so does a follow-up with
/// which nothing was done. Both are held.
pub(in crate::usecases) fn unrecord(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<(), StoreError> {
    if answers::talked(connection, person, other)? {
        contacts::end(connection, person, other)?;
    }
    follow_ups::delete_answered(connection, person, other)?;
    refused_people::delete(connection, person, other)?;
    answers::delete(connection, person, other)
}

/// Whether the two are known to have shared a table or a café, today included.
fn have_met(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    if answers::may_answer(connection, person, other)? {
        return Ok(true);
    }
    ever_met(connection, context, person, other)
}

/// Takes an answer back, if there is one: whether there was, or could be, says nothing of the other.
pub fn take_back_answer(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<(), StoreError> {
    persons::hold_both(connection, person, other)?;
    unrecord(connection, person, other)
}
