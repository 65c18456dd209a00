//! Cards: under which organisation somebody comes. The first is what the register says; a second one they write themselves.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::numbers::LONGEST_CARD;
use crate::line::{one_line, reads_as_link};
use crate::place::open_days::WeekDays;

/// What a second card says, in its owner's own words: nobody has checked it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub struct OwnCard {
    /// Whom they come for.
    pub organisation: String,
    /// What they do there; null if not said.
    pub line: Option<String>,
}

impl OwnCard {
    /// Each is one line of at most 60 characters, all of which can be seen, without anything that a mail program makes a
    /// link of. The line may be empty.
    pub fn read(organisation: &str, line: &str) -> Result<Self, String> {
        let organisation = words("organisation", organisation)?;
        if organisation.is_empty() {
            return Err("organisation: it cannot be empty".to_owned());
        }
        let line = Some(words("line", line)?).filter(|line| !line.is_empty());
        Ok(Self { organisation, line })
    }
}

fn words(field: &str, text: &str) -> Result<String, String> {
    let line = one_line(text.trim(), LONGEST_CARD).ok_or_else(|| {
        format!("{field}: one line of at most {LONGEST_CARD} characters, all of which can be seen")
    })?;
    if reads_as_link(line) {
        return Err(format!("{field}: without a link or an address"));
    }
    Ok(line.to_owned())
}

/// A second card, and when its owner comes under it unless they choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondCard {
    pub says: OwnCard,
    /// None: only when they choose it.
    pub weekdays: Option<WeekDays>,
}

/// One of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Card {
    /// What the register says.
    First,
    /// What its owner wrote.
    Second,
}

/// The second card was chosen by somebody who has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoSecondCard;

/// Under which second card somebody comes who arrives on this day of the site; none under the first.
pub fn comes_under(
    second: Option<SecondCard>,
    chosen: Option<Card>,
    day: NaiveDate,
) -> Result<Option<OwnCard>, NoSecondCard> {
    let is_of_day = |card: &SecondCard| card.weekdays.is_some_and(|days| days.hold(day));
    Ok(match chosen {
        Some(Card::First) => None,
        Some(Card::Second) => Some(second.ok_or(NoSecondCard)?.says),
        None => second.filter(is_of_day).map(|card| card.says),
    })
}

/// Under which cards somebody came, to one who was with them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CameAs {
    /// Whether also under the first card.
    pub register: bool,
    pub own: BTreeSet<OwnCard>,
}

impl Default for CameAs {
    /// Under the first card alone.
    fn default() -> Self {
        Self { register: true, own: BTreeSet::new() }
    }
}

impl CameAs {
    /// Under the cards of some stays; of no stay as by default.
    pub fn of<'a>(cards: impl IntoIterator<Item = Option<&'a OwnCard>>) -> Self {
        let mut came = Self { register: false, own: BTreeSet::new() };
        for card in cards {
            match card {
                Some(own) => came.own.extend([own.clone()]),
                None => came.register = true,
            }
        }
        came.register |= came.own.is_empty();
        came
    }

    /// Under the cards of both.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.register |= other.register;
        self.own.extend(other.own);
        self
    }

    /// The register's organisation, if they came under it; else empty.
    pub fn organisation<'a>(&self, of_register: &'a str) -> &'a str {
        if self.register { of_register } else { "" }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use chrono_tz::Tz;
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::local_day;
    use crate::person::odd_moments::{ahead_of_utc, moments};
    use crate::place::open_days::WeekDay;

    fn own(organisation: &str) -> OwnCard {
        OwnCard::read(organisation, "").unwrap()
    }

    /// By seconds alone: those of the site's clock at the moment, cut into days and weeks.
    fn reference(
        second: Option<&BTreeSet<i64>>,
        chosen: Option<Card>,
        (zone, moment): (Tz, DateTime<Utc>),
    ) -> Option<Card> {
        let day = (moment.timestamp() + ahead_of_utc(zone, moment)).div_euclid(86_400);
        // 1970-01-01 was a Thursday; Monday is 0.
        let weekday = (day + 3).rem_euclid(7);
        match (second, chosen) {
            (None, Some(Card::Second)) => None,
            (_, Some(chosen)) => Some(chosen),
            (Some(days), None) if days.contains(&weekday) => Some(Card::Second),
            (_, None) => Some(Card::First),
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn somebody_comes_under_the_card_they_choose_or_that_of_the_weekday_that_the_sites_clock_shows(
            days in prop::option::of(prop::collection::btree_set(0_i64..7, 0..=7)),
            chosen in prop::option::of(prop::sample::select(&[Card::First, Card::Second][..])),
            (zone, moment) in moments(),
        ) {
            let second = days.as_ref().map(|days| {
                let days = days.iter().map(|at| WeekDay::ALL[usize::try_from(*at).unwrap()]);
                SecondCard { says: own("Bos Advies"), weekdays: WeekDays::new(days).ok() }
            });
            let came = comes_under(second, chosen, local_day(zone, moment));
            let came = came.ok().map(|own| if own.is_some() { Card::Second } else { Card::First });
            prop_assert_eq!(came, reference(days.as_ref(), chosen, (zone, moment)));
        }
    }

    #[test]
    fn a_card_is_one_visible_line_or_two_without_a_link() {
        let read = OwnCard::read("  Bos Advies ", " water & wonen ");
        let line = Some("water & wonen".to_owned());
        assert_eq!(read, Ok(OwnCard { organisation: "Bos Advies".to_owned(), line }));
        assert_eq!(OwnCard::read(&"é".repeat(60), "  ").unwrap().line, None);
        for wrong in [
            "",
            " ",
            "two\nlines",
            "turned \u{202e} around",
            "bos.example",
            "anna@bos",
            "https://bos",
            "<b>Bos</b>",
            &"x".repeat(61),
        ] {
            assert!(
                OwnCard::read(wrong, "").unwrap_err().starts_with("organisation: "),
                "{wrong:?}"
            );
            let is_nothing = wrong.trim().is_empty();
            let line = OwnCard::read("Bos", wrong);
            assert!(is_nothing || line.unwrap_err().starts_with("line: "), "{wrong:?}");
        }
    }

    #[test]
    fn who_came_under_both_cards_came_as_both() {
        let (bos, bo) = (own("Bos"), own("Bo"));
        assert_eq!(CameAs::of([]), CameAs::default());
        assert_eq!(CameAs::of([None, None]), CameAs::default());
        let alone = CameAs::of([Some(&bos), Some(&bos)]);
        assert_eq!((alone.organisation("Gemeente"), alone.own.len()), ("", 1));
        let both = alone.and(CameAs::of([Some(&bo), None]));
        assert_eq!((both.organisation("Gemeente"), both.own.len()), ("Gemeente", 2));
    }
}
