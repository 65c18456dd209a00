use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::connect_pages::{CoffeeProposalPage, MessagePage, coffee_page, message_page};
use super::digest_page::{DigestPage, digest_page};
use super::introduction_pages::{
    IntroductionOfferPage, IntroductionRequestPage, offer_page, request_page,
};
use super::letter_token::LinkPurpose;
use super::nudge::page::{NudgePage, nudge_page};
use super::open_letter::{LetterRefusal, UNKNOWN, open, open_digest};
use crate::domain::identity::LetterId;
use crate::domain::language::Language;
use crate::domain::letter::kind::LetterKind;
use crate::domain::person::first_name::first_name;
use crate::store::person::persons::Person;
use crate::store::stay::{desk_questions, stays};
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::group::page::{GroupInvitationPage, group_page};
use crate::usecases::connect::guest::page::{InvitationPage, invitation_page};
use crate::usecases::person::me::Consent;
use crate::usecases::stay::stay_view::{site_of, view};
use crate::usecases::stay::still_here;

/// What a letter's page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum LetterPage {
    /// The weekly digest.
    Digest(DigestLetterPage),
    /// The question of consent.
    Consent(ConsentPage),
    /// The question whether the reader is still at their desk.
    #[serde(rename = "still-here")]
    StillHere(StillHerePage),
    /// Moments for a coffee.
    #[serde(rename = "coffee-proposal")]
    CoffeeProposal(CoffeeProposalPage),
    /// A message.
    Message(MessagePage),
    /// What the reader means to do.
    Nudge(NudgeLetterPage),
    /// A contact asks for an introduction.
    #[serde(rename = "introduction-request")]
    IntroductionRequest(IntroductionRequestPage),
    /// A contact would introduce somebody.
    #[serde(rename = "introduction-offer")]
    IntroductionOffer(IntroductionOfferPage),
    /// Somebody is invited for a day.
    #[serde(rename = "guest-invitation")]
    GuestInvitation(InvitationPage),
    /// Somebody invites to a group.
    #[serde(rename = "group-invitation")]
    GroupInvitation(GroupInvitationPage),
}

/// What the reader means to do, in a letter of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct NudgeLetterPage {
    /// The reader's language.
    pub language: Language,
    /// The reader's first name.
    pub reader: String,
    pub nudge: NudgePage,
}

/// A digest, what its letter reminds of, and the service's time, by which its reader says until when they mean to follow up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DigestLetterPage {
    #[serde(flatten)]
    pub digest: DigestPage,
    /// What the letter reminds of; null if nothing.
    pub nudge: Option<NudgePage>,
    pub now: DateTime<Utc>,
}

/// The question whether the reader is still at their desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StillHerePage {
    /// The reader's language.
    pub language: Language,
    /// The reader's first name.
    pub reader: String,
    pub desk: String,
    /// Its table.
    pub table: String,
    pub floor: String,
    /// Until when an answer helps.
    pub answer_by: DateTime<Utc>,
    /// Whether an answer is waited for: not once it was given, came too late, or the stay ended.
    pub open: bool,
}

/// The question of consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ConsentPage {
    /// The reader's language.
    pub language: Language,
    /// The reader's first name.
    pub reader: String,
    /// What they answered; null if nothing yet.
    pub consent: Option<Consent>,
}

pub fn letter_page(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<LetterPage, Failure<LetterRefusal>> {
    let (letter, kind, reader) = open(connection, context, token, LinkPurpose::Letter)?;
    match kind {
        LetterKind::Digest => {
            let (_, digest, content) = open_digest(connection, context, token)?;
            let nudge = nudge_page(connection, context, letter)?;
            let digest = digest_page(connection, context, &reader, &digest, content)?;
            let now = context.clock.now();
            Ok(LetterPage::Digest(DigestLetterPage { digest, nudge, now }))
        }
        LetterKind::Consent => Ok(LetterPage::Consent(ConsentPage {
            language: reader.language,
            reader: first_name(&reader.name).to_owned(),
            consent: reader.consent.map(Consent::from),
        })),
        LetterKind::StillHere => {
            Ok(LetterPage::StillHere(still_here_page(connection, context, letter, &reader)?))
        }
        LetterKind::CoffeeProposal => {
            Ok(LetterPage::CoffeeProposal(coffee_page(connection, context, letter, &reader)?))
        }
        LetterKind::Message => Ok(LetterPage::Message(message_page(connection, letter, &reader)?)),
        LetterKind::Nudge => Ok(LetterPage::Nudge(NudgeLetterPage {
            language: reader.language,
            reader: first_name(&reader.name).to_owned(),
            nudge: nudge_page(connection, context, letter)?.ok_or(UNKNOWN)?,
        })),
        LetterKind::IntroductionRequest => {
            Ok(LetterPage::IntroductionRequest(request_page(connection, context, letter, &reader)?))
        }
        LetterKind::IntroductionOffer => {
            Ok(LetterPage::IntroductionOffer(offer_page(connection, context, letter, &reader)?))
        }
        LetterKind::GuestInvitation => {
            let page = invitation_page(connection, context, letter, &reader)?;
            Ok(LetterPage::GuestInvitation(page.ok_or(UNKNOWN)?))
        }
        LetterKind::GroupInvitation => {
            let page = group_page(connection, context, letter, &reader)?;
            Ok(LetterPage::GroupInvitation(page.ok_or(UNKNOWN)?))
        }
        LetterKind::SignIn
        | LetterKind::KioskAdded
        | LetterKind::FactorChanged
        | LetterKind::CoffeeInvitation
        | LetterKind::Introduction
        | LetterKind::GuestCalledOff
        | LetterKind::GatheringMoved
        | LetterKind::GatheringOff
        | LetterKind::GuestArrived
        | LetterKind::StoryMessage
        | LetterKind::StoryNomination => Err(UNKNOWN),
    }
}

fn still_here_page(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
    reader: &Person,
) -> Result<StillHerePage, Failure<LetterRefusal>> {
    let question = desk_questions::by_letter(connection, letter)?.ok_or(UNKNOWN)?;
    let stay = stays::by_id(connection, question.stay)?.ok_or(UNKNOWN)?;
    let site = site_of(connection, &stay)?;
    let view = view(connection, context, &site, &stay)?;
    let (desk, table) = view.desk.zip(view.table).ok_or(UNKNOWN)?;
    let asked = still_here::open(connection, context, reader.id)?;
    Ok(StillHerePage {
        language: reader.language,
        reader: first_name(&reader.name).to_owned(),
        desk,
        table,
        floor: view.floor,
        answer_by: question.answer_by,
        open: asked.is_some_and(|(_, open)| open.id == question.id),
    })
}
