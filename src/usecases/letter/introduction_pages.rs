//! The pages behind letters about introductions. They say no more than the letters; whom to introduce is chosen on the
//! reader's own page.

use serde::Serialize;
use utoipa::ToSchema;

use super::open_letter::{LetterRefusal, UNKNOWN};
use crate::domain::connect::introduction::{IntroductionState, Turn};
use crate::domain::identity::LetterId;
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;
use crate::store::connect::introduction_letters;
use crate::store::person::persons::Person;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::introduction::view::{asked_page, offered_one};

/// A contact asks the reader for an introduction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct IntroductionRequestPage {
    /// The reader's language.
    pub language: Language,
    /// The reader's first name.
    pub reader: String,
    /// Who asks.
    pub from: String,
    /// Whom they work for.
    pub organisation: String,
    /// What it is for.
    pub purpose: String,
    /// What they bring.
    pub bring: String,
    /// Whom they look for.
    pub whom: String,
    /// Whose turn it is; null once it is over.
    pub turn: Option<Turn>,
}

/// A contact would introduce somebody to the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct IntroductionOfferPage {
    /// The reader's language.
    pub language: Language,
    /// The reader's first name.
    pub reader: String,
    /// Who introduces.
    pub through: String,
    /// The first name of who would like to know the reader.
    pub first_name: String,
    /// Whom they work for.
    pub organisation: String,
    /// What it is for; empty if nobody asked.
    pub purpose: String,
    /// What they bring; empty if nobody asked.
    pub bring: String,
    /// What who introduces adds.
    pub line: String,
    /// Whether the reader said yes.
    pub yes: bool,
    pub state: IntroductionState,
}

pub(super) fn request_page(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
    reader: &Person,
) -> Result<IntroductionRequestPage, Failure<LetterRefusal>> {
    let id = introduction_letters::by_letter(connection, letter)?.ok_or(UNKNOWN)?;
    let asked = asked_page(connection, context, reader.id, id)?.ok_or(UNKNOWN)?;
    Ok(IntroductionRequestPage {
        language: reader.language,
        reader: first_name(&reader.name).to_owned(),
        from: asked.from.name,
        organisation: asked.from.organisation,
        purpose: asked.reasons.purpose,
        bring: asked.reasons.bring,
        whom: asked.reasons.whom,
        turn: asked.turn,
    })
}

pub(super) fn offer_page(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
    reader: &Person,
) -> Result<IntroductionOfferPage, Failure<LetterRefusal>> {
    let id = introduction_letters::by_letter(connection, letter)?.ok_or(UNKNOWN)?;
    let offered = offered_one(connection, context, reader.id, id)?.ok_or(UNKNOWN)?;
    Ok(IntroductionOfferPage {
        language: reader.language,
        reader: first_name(&reader.name).to_owned(),
        through: offered.through.name,
        first_name: offered.first_name,
        organisation: offered.organisation,
        purpose: offered.purpose,
        bring: offered.bring,
        line: offered.line,
        yes: offered.yes,
        state: offered.state,
    })
}
