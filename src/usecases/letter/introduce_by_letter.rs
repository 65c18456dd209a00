//! The reader of a letter about an introduction answers it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::letter_token::LinkPurpose;
use super::open_letter::{LetterRefusal, UNKNOWN, open};
use crate::domain::letter::kind::LetterKind;
use crate::store::connect::introduction_letters;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::introduction::agree::say_yes;
use crate::usecases::connect::introduction::pass_on::leave;
use crate::usecases::connect::introduction::refusal::IntroductionRefusal;

/// What the reader of a letter about an introduction says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IntroductionAnswer {
    /// Of who is asked to introduce: not this time.
    Leave,
    /// Of who would be introduced.
    Yes,
}

/// Why an answer is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IntroduceRefusal {
    Letter(LetterRefusal),
    Introduction(IntroductionRefusal),
}

/// Records what the reader says; none takes it back.
pub fn introduce_by_letter(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    answer: Option<IntroductionAnswer>,
) -> Result<(), Failure<IntroduceRefusal>> {
    let opened = open(connection, context, token, LinkPurpose::Letter);
    let (letter, kind, reader) = opened.map_err(|why| why.map(IntroduceRefusal::Letter))?;
    let id = introduction_letters::by_letter(connection, letter)?
        .ok_or_else(|| UNKNOWN.map(IntroduceRefusal::Letter))?;
    let person = reader.id;
    let done = match (kind, answer) {
        (LetterKind::IntroductionRequest, None | Some(IntroductionAnswer::Leave)) => {
            leave(connection, context, person, id, answer.is_some()).map(drop)
        }
        (LetterKind::IntroductionOffer, None | Some(IntroductionAnswer::Yes)) => {
            say_yes(connection, context, person, id, answer.is_some())
        }
        _ => {
            let why = "answer: not one to this letter".to_owned();
            Err(Failure::Refused(IntroductionRefusal::Invalid(why)))
        }
    };
    done.map_err(|why| why.map(IntroduceRefusal::Introduction))
}
