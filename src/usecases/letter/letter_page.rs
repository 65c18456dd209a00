//! The page behind a letter's link: what the letter says, and the answers it takes. No session.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::letter_content::{CafeItem, DayAtTable, DigestContent, DormantItem, NamedItem};
use super::letter_token::{Claim, LinkPurpose};
use crate::domain::calendar::IsoWeek;
use crate::domain::identity::{LetterId, PersonId};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;
use crate::store::connect::answers;
use crate::store::letter::digests::Digest;
use crate::store::letter::{digests, letters};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::stay::{desk_questions, stays};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::answer::Answer;
use crate::usecases::person::me::Consent;
use crate::usecases::stay::stay_view::{site_of, view};
use crate::usecases::stay::still_here;

/// What a letter's page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum LetterPage {
    /// The weekly digest.
    Digest(DigestPage),
    /// The question of consent.
    Consent(ConsentPage),
    /// The question whether the reader is still at their desk.
    #[serde(rename = "still-here")]
    StillHere(StillHerePage),
}

/// The question whether the reader is still at their desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StillHerePage {
    /// The reader's language.
    pub language: Language,
    /// The reader's first name.
    pub reader: String,
    /// The desk.
    pub desk: String,
    /// Its table.
    pub table: String,
    /// Its floor.
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

/// A digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DigestPage {
    /// The reader's language.
    pub language: Language,
    /// The ISO week.
    pub week: String,
    /// Its Monday.
    pub monday: NaiveDate,
    /// The reader's first name.
    pub reader: String,
    /// Whether the letter named people.
    pub names_in_mail: bool,
    /// Who is named.
    pub names: Vec<PageName>,
    /// How many more shared a table with the reader.
    pub others: usize,
    /// The café's pick list.
    pub cafe: Vec<PageCafeName>,
    /// How many people of the cafés are not named.
    pub cafe_count: usize,
    /// With how many people the reader shared a zone.
    pub zone_count: usize,
    /// Somebody from further back.
    pub dormant: Option<PageDormant>,
    /// What good came of an encounter, if the reader said.
    pub good: Option<Good>,
}

/// A tablemate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PageName {
    /// Position in the letter; answers refer to it.
    pub item: usize,
    /// Their name.
    pub name: String,
    /// Whom they work for.
    pub organisation: String,
    /// When and where.
    pub days: Vec<DayAtTable>,
    /// Whether it was the first time.
    pub first: bool,
    /// Days since the last time before.
    pub dormant_days: Option<i64>,
    /// What the reader said.
    pub answer: Option<Answer>,
}

/// Somebody in a café.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PageCafeName {
    /// Position in the letter; answers refer to it.
    pub item: usize,
    /// Their name.
    pub name: String,
    /// Whom they work for.
    pub organisation: String,
    /// The site's date.
    pub date: NaiveDate,
    /// The café.
    pub zone: String,
    /// Whole minutes together.
    pub minutes: i64,
    /// What the reader said.
    pub answer: Option<Answer>,
}

/// Somebody from further back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PageDormant {
    /// Position in the letter; answers refer to it.
    pub item: usize,
    /// Their name.
    pub name: String,
    /// The last day at one table or in one café.
    pub last_day: NaiveDate,
    /// What the reader said.
    pub answer: Option<Answer>,
}

/// What good came of an encounter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Good {
    /// An idea.
    Idea,
    /// A lead.
    Lead,
    /// Help.
    Help,
    /// Fun.
    Fun,
}

impl Good {
    const ALL: [Self; 4] = [Self::Idea, Self::Lead, Self::Help, Self::Fun];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Lead => "lead",
            Self::Help => "help",
            Self::Fun => "fun",
        }
    }
}

/// Why a link did nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterRefusal {
    /// The link is not one of ours, or what it led to is gone.
    UnknownLetter,
    /// The letter has no such item, or who it named withdrew.
    UnknownItem,
}

pub(in crate::usecases) const UNKNOWN: Failure<LetterRefusal> =
    Failure::Refused(LetterRefusal::UnknownLetter);

/// The letter behind a link, and its reader.
pub(in crate::usecases) fn open(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    purpose: LinkPurpose,
) -> Result<(LetterId, String, Person), Failure<LetterRefusal>> {
    let claim = Claim::read(token).ok_or(UNKNOWN)?;
    let found = letters::addressee(connection, claim.letter)?;
    // A letter that is gone goes the same way as a wrong signature.
    let message_id = found.as_ref().map_or("", |(.., message_id)| message_id);
    let is_signed = claim.is_signed(&context.keys, purpose, message_id);
    let (person, kind, _) = found.filter(|_| is_signed).ok_or(UNKNOWN)?;
    // Whoever was deactivated may still end letters, and do nothing else.
    let reader = persons::by_id(connection, person)?
        .filter(|reader| reader.active || purpose == LinkPurpose::Unsubscribe)
        .ok_or(UNKNOWN)?;
    Ok((claim.letter, kind, reader))
}

/// The digest behind a link; gone once its reader withdrew.
fn open_digest(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<(LetterId, Digest, DigestContent), Failure<LetterRefusal>> {
    let (letter, ..) = open(connection, context, token, LinkPurpose::Letter)?;
    let digest = digests::by_letter(connection, letter)?
        .filter(|digest| !digest.content.is_empty())
        .ok_or(UNKNOWN)?;
    let content = DigestContent::read(&digest.content)?;
    Ok((letter, digest, content))
}

/// What the page of a letter shows.
pub fn letter_page(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<LetterPage, Failure<LetterRefusal>> {
    let (letter, kind, reader) = open(connection, context, token, LinkPurpose::Letter)?;
    if kind == "still-here" {
        return Ok(LetterPage::StillHere(still_here_page(connection, context, letter, &reader)?));
    }
    if kind == "consent" {
        return Ok(LetterPage::Consent(ConsentPage {
            language: reader.language,
            reader: first_name(&reader.name).to_owned(),
            consent: reader.consent.map(Consent::from),
        }));
    }
    let (_, digest, content) = open_digest(connection, context, token)?;
    let known = Known::of(connection, &content, reader.id)?;
    Ok(LetterPage::Digest(known.page(&reader, &digest, content)))
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

/// Records that the reader of the letter that asks so is still at their desk; nothing changes when it comes
/// too late.
pub fn still_here_by_letter(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<(), Failure<LetterRefusal>> {
    let (letter, _, reader) = open(connection, context, token, LinkPurpose::Letter)?;
    let question = desk_questions::by_letter(connection, letter)?.ok_or(UNKNOWN)?;
    let asked = still_here::open(connection, context, reader.id)?;
    if asked.is_some_and(|(_, open)| open.id == question.id) {
        still_here::still_here(connection, context, reader.id)?;
    }
    Ok(())
}

fn may_be_named(person: &Person) -> bool {
    person.active && person.consent == Some(true)
}

/// Of the people a letter names: who may still be named, and what the reader said about each.
struct Known {
    visible: HashSet<PersonId>,
    answers: HashMap<PersonId, Answer>,
}

impl Known {
    fn of(
        connection: &mut Connection,
        content: &DigestContent,
        reader: PersonId,
    ) -> Result<Self, StoreError> {
        let names = content.names.iter().map(|named| named.person);
        let cafe = content.cafe.iter().map(|guest| guest.person);
        let dormant = content.dormant.iter().map(|dormant| dormant.person);
        let named = persons::by_ids(connection, names.chain(cafe).chain(dormant))?;
        let visible = named.into_values().filter(may_be_named).map(|person| person.id).collect();
        let mut given = HashMap::new();
        for row in answers::of_person(connection, reader)? {
            given.insert(row.other, row.answer.parse()?);
        }
        Ok(Self { visible, answers: given })
    }

    fn may_name(&self, person: PersonId) -> bool {
        self.visible.contains(&person)
    }

    fn answer(&self, person: PersonId) -> Option<Answer> {
        self.answers.get(&person).copied()
    }

    fn page(&self, reader: &Person, digest: &Digest, content: DigestContent) -> DigestPage {
        let named = content.names_in_mail;
        let shown = |person: PersonId| named && self.may_name(person);
        DigestPage {
            language: reader.language,
            week: digest.week.to_string(),
            monday: digest.week.monday(),
            reader: first_name(&reader.name).to_owned(),
            names_in_mail: named,
            names: content
                .names
                .into_iter()
                .filter(|name| shown(name.person))
                .map(|name| self.name(name))
                .collect(),
            others: content.others,
            cafe: content
                .cafe
                .into_iter()
                .filter(|guest| shown(guest.person))
                .map(|guest| self.guest(guest))
                .collect(),
            cafe_count: content.cafe_count,
            zone_count: content.zone_count,
            dormant: content
                .dormant
                .filter(|dormant| shown(dormant.person))
                .map(|dormant| self.dormant(dormant)),
            good: Good::ALL.into_iter().find(|good| digest.good.as_deref() == Some(good.as_str())),
        }
    }

    fn name(&self, item: NamedItem) -> PageName {
        PageName {
            answer: self.answer(item.person),
            item: item.item,
            name: item.name,
            organisation: item.organisation,
            days: item.days,
            first: item.first,
            dormant_days: item.dormant_days,
        }
    }

    fn guest(&self, item: CafeItem) -> PageCafeName {
        PageCafeName {
            answer: self.answer(item.person),
            item: item.item,
            name: item.name,
            organisation: item.organisation,
            date: item.date,
            zone: item.zone,
            minutes: item.minutes,
        }
    }

    fn dormant(&self, item: DormantItem) -> PageDormant {
        PageDormant {
            answer: self.answer(item.person),
            item: item.item,
            name: item.name,
            last_day: item.last_day,
        }
    }
}

/// What a digest says, for its reader who is signed in: with names also where letters have none. Nothing once it is
/// forgotten.
pub(in crate::usecases) fn page_for_reader(
    connection: &mut Connection,
    reader: &Person,
    digest: &Digest,
) -> Result<Option<DigestPage>, StoreError> {
    if digest.content.is_empty() {
        return Ok(None);
    }
    let content = DigestContent::read(&digest.content)?;
    let names_in_mail = content.names_in_mail;
    let known = Known::of(connection, &content, reader.id)?;
    let named = DigestContent { names_in_mail: true, ..content };
    Ok(Some(DigestPage { names_in_mail, ..known.page(reader, digest, named) }))
}

/// Records an answer about somebody whom a letter names; none takes it back.
pub fn answer_item(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    item: usize,
    answer: Option<Answer>,
) -> Result<Option<Answer>, Failure<LetterRefusal>> {
    let unknown_item = Failure::Refused(LetterRefusal::UnknownItem);
    let named = |content: &DigestContent| content.person(item).filter(|_| content.names_in_mail);
    let (_, digest, content) = open_digest(connection, context, token)?;
    if let Some(other) = named(&content) {
        // Whoever of the two withdraws at this moment does so before, and the letter that is opened again does
        // not name them any more, or after, and takes the answer along.
        persons::hold_both(connection, digest.person, other)?;
    }
    let (_, digest, content) = open_digest(connection, context, token)?;
    let Some(other) = named(&content) else {
        return Err(unknown_item);
    };
    if persons::by_id(connection, other)?.is_none_or(|found| !may_be_named(&found)) {
        return Err(unknown_item);
    }
    let (reader, week): (PersonId, IsoWeek) = (digest.person, digest.week);
    match answer {
        Some(answer) => {
            let now = context.clock.now();
            answers::put(connection, reader, other, answer.as_str(), week, now)?;
        }
        None => {
            answers::delete(connection, reader, other)?;
        }
    }
    Ok(answer)
}

/// Records what good came of an encounter; none takes it back.
pub fn say_good(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    good: Option<Good>,
) -> Result<(), Failure<LetterRefusal>> {
    let (letter, ..) = open_digest(connection, context, token)?;
    Ok(digests::set_good(connection, letter, good.map(Good::as_str))?)
}

/// Whether the reader of a letter gets the weekly digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Subscription {
    /// The reader's language.
    pub language: Language,
    /// Whether the digest comes.
    pub subscribed: bool,
}

/// Whether the reader gets the weekly digest.
pub fn subscription(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<Subscription, Failure<LetterRefusal>> {
    let (_, _, reader) = open(connection, context, token, LinkPurpose::Unsubscribe)?;
    Ok(Subscription { language: reader.language, subscribed: reader.digest })
}

/// Ends the weekly digest for the reader, or takes that back.
pub fn subscribe(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    subscribed: bool,
) -> Result<Subscription, Failure<LetterRefusal>> {
    let (_, _, reader) = open(connection, context, token, LinkPurpose::Unsubscribe)?;
    persons::set_digest(connection, reader.id, subscribed)?;
    Ok(Subscription { language: reader.language, subscribed })
}
