//! The digest: what a letter about one ISO week says to its reader.
//!
//! `choose` selects it from the whole week ([`crate::encounter::week`]). The same content is stored with the letter,
//! written into its text and shown on its page.

mod choose;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::encounter::week::{AtTable, InCafe};
use crate::gathering::announcement::NextGathering;
use crate::house::vacancy::Vacancy;
use crate::identity::{OfferId, PersonId};
use crate::person::card::OwnCard;

pub use choose::{Choice, Who, choose};

/// What a digest says, as stored beside its letter, so that its page never shows more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DigestContent {
    /// Whether the letter names people; if not, its page shows numbers only.
    pub names_in_mail: bool,
    /// Tablemates that are named: first those who are new, then those not met for a long time.
    pub names: Vec<Item<AtTable>>,
    /// How many further people shared a table with the reader.
    pub others: usize,
    /// People of the cafés and gatherings as a pick list, by day and place. Somebody who was there on two days appears twice, with
    /// the same position.
    pub cafe: Vec<Item<InCafe>>,
    /// How many people of the cafés are not named.
    pub cafe_count: usize,
    /// How many people of gatherings are not named.
    #[serde(default)]
    pub gathering_count: usize,
    /// With how many people the reader shared a zone.
    pub zone_count: usize,
    /// Somebody from further back, whom the reader did not see this week.
    pub dormant: Option<Item<LongAgo>>,
    /// How many people shared a table with the reader in all.
    pub tablemates: usize,
    pub first_time: usize,
    /// What is announced next to which the reader may come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextGathering>,
    /// A colleague whom the house looks for; the same for every reader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vacancy: Option<Vacancy>,
    /// The code of the story that it points to. What that says is stored with the story alone, so that it goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub story: Option<String>,
}

/// Somebody whom a letter names, and what it says of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item<T> {
    /// Position in the letter; answers refer to it.
    pub item: usize,
    /// Never leaves the service.
    pub person: PersonId,
    pub name: String,
    /// Their organisation at the time of the letter; empty to leave it out.
    pub organisation: String,
    /// The second cards under which they came to the reader, as they were then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_cards: Vec<OwnCard>,
    /// The offers and asks that stand beside the name. What they say is stored with them alone, so that it goes with
    /// them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<OfferId>,
    #[serde(flatten)]
    pub shared: T,
}

/// Where a reader was together with people, save at tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Company {
    Cafe,
    Gatherings,
    Both,
}

/// When two people last met, who did not this week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LongAgo {
    /// The last day at one table or in one café.
    pub last_day: NaiveDate,
}

impl DigestContent {
    /// With how many people the reader shared a café or a gathering, named or not.
    pub fn cafe_people(&self) -> usize {
        let named: BTreeSet<PersonId> = self.cafe.iter().map(|guest| guest.person).collect();
        named.len() + self.cafe_count + self.gathering_count
    }

    /// Where that was.
    pub fn company(&self) -> Company {
        let of_cafe = self.cafe.iter().any(|guest| guest.shared.gathering.is_none());
        let of_gathering = self.cafe.iter().any(|guest| guest.shared.gathering.is_some());
        match (of_cafe || self.cafe_count > 0, of_gathering || self.gathering_count > 0) {
            (true, true) => Company::Both,
            (false, true) => Company::Gatherings,
            (_, false) => Company::Cafe,
        }
    }

    /// Everybody it names, with their position in the letter.
    fn named(&self) -> impl Iterator<Item = (usize, PersonId)> {
        let names = self.names.iter().map(|named| (named.item, named.person));
        let cafe = self.cafe.iter().map(|guest| (guest.item, guest.person));
        let dormant = self.dormant.iter().map(|dormant| (dormant.item, dormant.person));
        names.chain(cafe).chain(dormant)
    }

    pub fn people(&self) -> BTreeSet<PersonId> {
        self.named().map(|(_, person)| person).collect()
    }

    pub fn person(&self, item: usize) -> Option<PersonId> {
        self.named().find(|(position, _)| *position == item).map(|(_, person)| person)
    }

    /// The content with the offers and asks of those whom it names.
    #[must_use]
    pub fn with_offers(mut self, of: &BTreeMap<PersonId, Vec<OfferId>>) -> Self {
        let theirs = |person: PersonId| of.get(&person).cloned().unwrap_or_default();
        for named in &mut self.names {
            named.offers = theirs(named.person);
        }
        for guest in &mut self.cafe {
            guest.offers = theirs(guest.person);
        }
        if let Some(dormant) = &mut self.dormant {
            dormant.offers = theirs(dormant.person);
        }
        self
    }

    /// Whether there is something to send. A dormant acquaintance alone, or a count of people in a zone alone, is not
    /// enough.
    pub fn something_to_say(&self) -> bool {
        self.tablemates > 0 || self.cafe_people() > 0
    }

    /// The content without a person who withdrew; the others keep their positions.
    #[must_use]
    pub fn without(mut self, person: PersonId) -> Self {
        if let Some(named) = self.names.iter().find(|named| named.person == person) {
            self.tablemates = self.tablemates.saturating_sub(1);
            self.first_time = self.first_time.saturating_sub(usize::from(named.shared.first));
        }
        self.names.retain(|named| named.person != person);
        self.cafe.retain(|guest| guest.person != person);
        self.dormant = self.dormant.filter(|dormant| dormant.person != person);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The stored form of letters that have not expired yet.
    const STORED: &str = r#"{"names_in_mail":true,"names":[{"item":0,"person":7,"name":"Anna Bos",
        "organisation":"Host","days":[{"date":"2026-11-17","table":"1/north/N1","minutes":60}],
        "first":true,"dormant_days":null}],"others":1,"cafe":[{"item":1,"person":8,"name":"Bram Vos",
        "organisation":"","date":"2026-11-18","zone":"bar","minutes":20}],"cafe_count":0,
        "zone_count":3,"dormant":{"item":2,"person":9,"name":"Cleo Mol","organisation":"Host",
        "last_day":"2026-08-27"},"tablemates":2,"first_time":1}"#;

    #[test]
    fn content_that_was_stored_earlier_is_still_read() {
        let content: DigestContent = serde_json::from_str(STORED).unwrap();
        let place = &content.names[0].shared.days[0].place;
        assert_eq!((&*place.floor, &*place.zone, &*place.table), ("1", "north", "N1"));
        assert_eq!(
            [0, 1, 2].map(|item| content.person(item)),
            [7, 8, 9].map(|n| Some(PersonId(n)))
        );
        let written = serde_json::to_string(&content).unwrap();
        assert_eq!(serde_json::from_str::<DigestContent>(&written).unwrap(), content);
    }
}
