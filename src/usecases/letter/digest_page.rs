//! What a digest says, as its page and its reader's data show it, without people who may not be named today.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::digest_offers::{Said, said};
use super::letter_content;
use crate::domain::connect::follow_up::Outcome;
use crate::domain::connect::offer::Offered;
use crate::domain::encounter::week::{AtTable, InCafe};
use crate::domain::identity::{OfferId, PersonId};
use crate::domain::language::Language;
use crate::domain::letter::digest::{DigestContent, Item, LongAgo};
use crate::domain::person::card::OwnCard;
use crate::domain::person::first_name::first_name;
use crate::store::connect::answers;
use crate::store::letter::digests::Digest;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::answer::Answer;

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
    /// How many people of gatherings it does not name.
    pub gathering_count: usize,
    /// With how many people the reader shared a zone.
    pub zone_count: usize,
    /// Somebody from further back.
    pub dormant: Option<PageDormant>,
    /// What good came of an encounter, if the reader said.
    pub good: Option<Outcome>,
}

/// A tablemate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PageName {
    /// Position in the letter; answers refer to it.
    pub item: usize,
    pub name: String,
    /// Whom they work for; empty if they came under a second card alone.
    pub organisation: String,
    /// The second cards under which they came, in their own words.
    pub own_cards: Vec<OwnCard>,
    /// What the letter says they bring and look for, as long as it stands.
    pub offers: Vec<Offered>,
    /// When and where.
    #[serde(flatten)]
    pub shared: AtTable,
    /// What the reader said.
    pub answer: Option<Answer>,
}

/// Somebody in a café.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PageCafeName {
    /// Position in the letter; answers refer to it.
    pub item: usize,
    pub name: String,
    /// Whom they work for; empty if they came under a second card alone.
    pub organisation: String,
    /// The second cards under which they came, in their own words.
    pub own_cards: Vec<OwnCard>,
    /// What the letter says they bring and look for, as long as it stands.
    pub offers: Vec<Offered>,
    /// When and where.
    #[serde(flatten)]
    pub shared: InCafe,
    /// What the reader said.
    pub answer: Option<Answer>,
}

/// Somebody from further back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PageDormant {
    /// Position in the letter; answers refer to it.
    pub item: usize,
    pub name: String,
    /// What the letter says they bring and look for, as long as it stands.
    pub offers: Vec<Offered>,
    /// When last.
    #[serde(flatten)]
    pub shared: LongAgo,
    /// What the reader said.
    pub answer: Option<Answer>,
}

/// What a digest says. Where names in mail are off, the page has none either.
pub(super) fn digest_page(
    connection: &mut Connection,
    context: &Context,
    reader: &Person,
    digest: &Digest,
    content: DigestContent,
) -> Result<DigestPage, StoreError> {
    let named = if content.names_in_mail {
        Named::of(connection, context, &content.people(), reader)?
    } else {
        Named::default()
    };
    Ok(page(reader, digest, content, &named))
}

/// What a digest says to its signed-in reader: with names even where names in mail are off. `None` once it is
/// forgotten.
pub(in crate::usecases) fn page_for_reader(
    connection: &mut Connection,
    context: &Context,
    reader: &Person,
    digest: &Digest,
) -> Result<Option<DigestPage>, StoreError> {
    if digest.content.is_empty() {
        return Ok(None);
    }
    let content = letter_content::read(&digest.content)?;
    let named = Named::of(connection, context, &content.people(), reader)?;
    Ok(Some(page(reader, digest, content, &named)))
}

fn page(reader: &Person, digest: &Digest, content: DigestContent, named: &Named) -> DigestPage {
    DigestPage {
        language: reader.language,
        week: digest.week.to_string(),
        monday: digest.week.monday(),
        reader: first_name(&reader.name).to_owned(),
        names_in_mail: content.names_in_mail,
        names: content.names.into_iter().filter_map(|one| named.name(one)).collect(),
        others: content.others,
        cafe: content.cafe.into_iter().filter_map(|one| named.guest(one)).collect(),
        cafe_count: content.cafe_count,
        gathering_count: content.gathering_count,
        zone_count: content.zone_count,
        dormant: content.dormant.and_then(|one| named.dormant(one)),
        good: digest.good.as_deref().and_then(|good| good.parse().ok()),
    }
}

/// The people in a letter who may be named, and the reader's answer about each.
#[derive(Default)]
struct Named {
    people: HashSet<PersonId>,
    answers: HashMap<PersonId, Answer>,
    said: Said,
}

impl Named {
    fn of(
        connection: &mut Connection,
        context: &Context,
        people: &BTreeSet<PersonId>,
        reader: &Person,
    ) -> Result<Self, StoreError> {
        let found = persons::by_ids(connection, people.iter().copied())?;
        let said = said(connection, context, people)?;
        let people = found.iter().filter(|one| one.may_be_named()).map(|one| one.id).collect();
        let mut given = HashMap::new();
        for row in answers::of_person(connection, reader.id)? {
            given.insert(row.other, row.answer.parse()?);
        }
        Ok(Self { people, answers: given, said })
    }

    /// The reader's answer about somebody, if any; `None` if the person may not be named.
    fn answer(&self, person: PersonId) -> Option<Option<Answer>> {
        self.people.contains(&person).then(|| self.answers.get(&person).copied())
    }

    fn offers(&self, of: &[OfferId]) -> Vec<Offered> {
        of.iter().filter_map(|id| self.said.get(id).cloned()).collect()
    }

    fn name(&self, one: Item<AtTable>) -> Option<PageName> {
        let answer = self.answer(one.person)?;
        let Item { item, name, organisation, own_cards, offers, shared, .. } = one;
        let offers = self.offers(&offers);
        Some(PageName { item, name, organisation, own_cards, offers, shared, answer })
    }

    fn guest(&self, one: Item<InCafe>) -> Option<PageCafeName> {
        let answer = self.answer(one.person)?;
        let Item { item, name, organisation, own_cards, offers, shared, .. } = one;
        let offers = self.offers(&offers);
        Some(PageCafeName { item, name, organisation, own_cards, offers, shared, answer })
    }

    fn dormant(&self, one: Item<LongAgo>) -> Option<PageDormant> {
        let answer = self.answer(one.person)?;
        let Item { item, name, offers, shared, .. } = one;
        let offers = self.offers(&offers);
        Some(PageDormant { item, name, offers, shared, answer })
    }
}
