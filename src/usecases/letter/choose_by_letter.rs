//! The reader of a letter that proposes coffee chooses a moment, or calls it off.

use chrono::{DateTime, Utc};

use super::letter_token::LinkPurpose;
use super::open_letter::{LetterRefusal, UNKNOWN, open};
use crate::domain::letter::kind::LetterKind;
use crate::store::connect::approaches;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::coffee::choose::{call_off, choose};
use crate::usecases::connect::refusal::FollowUpRefusal;

/// Why nothing is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChoiceRefusal {
    Letter(LetterRefusal),
    Coffee(FollowUpRefusal),
}

/// Chooses a moment that a letter proposes; none calls off what was chosen.
pub fn choose_by_letter(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    moment: Option<DateTime<Utc>>,
) -> Result<(), Failure<ChoiceRefusal>> {
    let opened = open(connection, context, token, LinkPurpose::Letter);
    let (letter, kind, reader) = opened.map_err(|why| why.map(ChoiceRefusal::Letter))?;
    let found = approaches::by_letter(connection, letter)?;
    let id = found
        .filter(|_| kind == LetterKind::CoffeeProposal)
        .ok_or_else(|| UNKNOWN.map(ChoiceRefusal::Letter))?;
    let done = match moment {
        Some(moment) => choose(connection, context, reader.id, id, moment).map(drop),
        None => call_off(connection, context, reader.id, id),
    };
    match done {
        // Nothing is planned any more, which is what whoever takes it back wants.
        Err(Failure::Refused(FollowUpRefusal::UnknownCoffee)) if moment.is_none() => Ok(()),
        done => done.map_err(|why| why.map(ChoiceRefusal::Coffee)),
    }
}
