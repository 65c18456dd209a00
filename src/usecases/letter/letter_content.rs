//! What a digest's letter says, kept beside it so that its page never shows more.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::identity::PersonId;
use crate::store::StoreError;

/// The content of one digest, as stored with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DigestContent {
    /// Whether the letter names people; without, its page shows numbers only.
    pub names_in_mail: bool,
    /// Tablemates that are named.
    pub names: Vec<NamedItem>,
    /// How many more shared a table with the reader.
    pub others: usize,
    /// People of the cafés, as a list to pick from.
    pub cafe: Vec<CafeItem>,
    /// How many people of the cafés are not named.
    pub cafe_count: usize,
    /// With how many people the reader shared a zone.
    pub zone_count: usize,
    /// Somebody from further back.
    pub dormant: Option<DormantItem>,
    /// How many shared a table with the reader, in all.
    pub tablemates: usize,
    /// How many of them for the first time.
    pub first_time: usize,
}

/// A tablemate that a letter names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedItem {
    /// Position in the letter; answers refer to it.
    pub item: usize,
    /// Who; never leaves the service.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their organisation.
    pub organisation: String,
    /// When and where.
    pub days: Vec<DayAtTable>,
    /// Whether it was the first time.
    pub first: bool,
    /// Days since the last time before.
    pub dormant_days: Option<i64>,
}

/// A day at a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DayAtTable {
    /// The site's date.
    pub date: NaiveDate,
    /// `floor/zone/table`.
    pub table: String,
    /// Whole minutes together.
    pub minutes: i64,
}

/// Somebody in a café.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CafeItem {
    /// Position in the letter; answers refer to it.
    pub item: usize,
    /// Who; never leaves the service.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their organisation.
    pub organisation: String,
    /// The site's date.
    pub date: NaiveDate,
    /// The café.
    pub zone: String,
    /// Whole minutes together.
    pub minutes: i64,
}

/// Somebody the reader has not met for long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DormantItem {
    /// Position in the letter; answers refer to it.
    pub item: usize,
    /// Who; never leaves the service.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their organisation.
    pub organisation: String,
    /// The last day at one table or in one café.
    pub last_day: NaiveDate,
}

impl DigestContent {
    /// Reads what was stored.
    pub fn read(json: &str) -> Result<Self, StoreError> {
        serde_json::from_str(json).map_err(|why| StoreError::corrupt("digest", why))
    }

    /// What to store.
    pub fn write(&self) -> Result<String, StoreError> {
        serde_json::to_string(self).map_err(|why| StoreError::Other(why.to_string()))
    }

    /// With how many people the reader shared a café, named or not.
    pub fn cafe_people(&self) -> usize {
        let named: BTreeSet<PersonId> = self.cafe.iter().map(|guest| guest.person).collect();
        named.len() + self.cafe_count
    }

    /// Everybody it names, by number.
    pub fn people(&self) -> BTreeSet<PersonId> {
        let names = self.names.iter().map(|named| named.person);
        let cafe = self.cafe.iter().map(|guest| guest.person);
        names.chain(cafe).chain(self.dormant.iter().map(|dormant| dormant.person)).collect()
    }

    /// Whether there is something to say: somebody from further back alone, or a number alone of those who
    /// shared a zone, is nothing.
    pub fn something_to_say(&self) -> bool {
        self.tablemates > 0 || self.cafe_people() > 0
    }

    /// The same without a person who withdrew; the others keep their positions.
    #[must_use]
    pub fn without(mut self, person: PersonId) -> Self {
        if let Some(named) = self.names.iter().find(|named| named.person == person) {
            self.tablemates = self.tablemates.saturating_sub(1);
            self.first_time = self.first_time.saturating_sub(usize::from(named.first));
        }
        self.names.retain(|named| named.person != person);
        self.cafe.retain(|guest| guest.person != person);
        self.dormant = self.dormant.filter(|dormant| dormant.person != person);
        self
    }

    /// The person at a position of the letter.
    pub fn person(&self, item: usize) -> Option<PersonId> {
        let names = self.names.iter().map(|named| (named.item, named.person));
        let cafe = self.cafe.iter().map(|guest| (guest.item, guest.person));
        let dormant = self.dormant.iter().map(|dormant| (dormant.item, dormant.person));
        names
            .chain(cafe)
            .chain(dormant)
            .find(|(position, _)| *position == item)
            .map(|(_, person)| person)
    }
}
