//! The weekly letter: with whom did you share a table?

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use chrono::{Datelike, NaiveDate};

use super::address::clean_name;
use super::digest_story::{DigestStory, StoryRow};
use super::nudge::{Block, NudgePart};
use super::plain_text::{fold, one_line};
use super::texts::{Texts, capital};
use super::{Links, Rendered};
use crate::domain::calendar::IsoWeek;
use crate::domain::connect::offer::Offered;
use crate::domain::encounter::week::{AtTable, DayAtTable, InCafe};
use crate::domain::gathering::announcement::NextGathering;
use crate::domain::house::vacancy::Vacancy;
use crate::domain::identity::OfferId;
use crate::domain::language::Language;
use crate::domain::letter::digest::{DigestContent, Item, LongAgo};
use crate::domain::letter::numbers::LONG_TIME_DAYS;
use crate::domain::person::card::OwnCard;
use crate::domain::person::first_name::{first_name, first_names};
use crate::domain::place::location::TableLocation;

/// What a digest letter shows. Empty sections are left out. Where names are not allowed, it has numbers and a link to
/// the reader's own page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestLetter {
    pub language: Language,
    /// The reader's full name; the letter greets by the first name.
    pub reader: String,
    pub week: IsoWeek,
    pub content: DigestContent,
    /// What the reader is reminded of in the same letter.
    pub nudge: Option<NudgePart>,
    /// What the offers and asks of those whom it names say.
    pub offers: HashMap<OfferId, Offered>,
    /// What the story says that it points to.
    pub story: Option<DigestStory>,
    pub links: Links,
    pub token: String,
    pub unsubscribe_token: String,
}

impl DigestLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let page = Page::of(self);
        let text = Text { page: &page }.render()?;
        Ok(Rendered {
            text: fold(&text),
            html: Html { page: &page }.render()?,
            subject: page.subject,
        })
    }

    /// The one-click POST that ends the weekly letter, for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }
}

#[derive(Template)]
#[template(path = "digest.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "digest.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page,
}

struct Page {
    t: Texts,
    subject: String,
    preheader: String,
    greeting: String,
    intro: String,
    names: Vec<NameRow>,
    others: Option<String>,
    cafe: Vec<CafeRow>,
    cafe_count: Option<String>,
    cafe_heading: &'static str,
    same_room: Option<String>,
    dormant: Option<NameRow>,
    nudge: Option<Block>,
    next: Option<NextRow>,
    vacancy: Option<VacancyRow>,
    story: Option<StoryRow>,
    /// The reader's own page, if names are not allowed in the letter.
    me: Option<String>,
    good: Vec<(String, &'static str)>,
    own: String,
    unsubscribe: String,
}

/// What is announced next.
struct NextRow {
    what: String,
    when: String,
    link: String,
}

/// A colleague whom the house looks for.
struct VacancyRow {
    title: String,
    line: String,
    link: String,
    /// Where a ready text is for whoever knows somebody.
    know: String,
}

struct NameRow {
    name: String,
    organisation: String,
    /// What second cards say.
    cards: Vec<(&'static str, String)>,
    mark: Option<String>,
    /// One line per place: what happened there, and where it is.
    places: Vec<(String, String)>,
    /// What they bring and look for.
    offers: Vec<(&'static str, String)>,
    answers: Vec<(String, &'static str)>,
}

struct CafeRow {
    name: String,
    about: String,
    cards: Vec<(&'static str, String)>,
    offers: Vec<(&'static str, String)>,
    link: String,
}

impl Page {
    fn of(letter: &DigestLetter) -> Self {
        let t = Texts(letter.language);
        let monday = letter.week.monday();
        let content = &letter.content;
        let shown = content.names_in_mail;
        let names: Vec<NameRow> =
            content.names.iter().filter(|_| shown).map(|mate| letter.name_row(t, mate)).collect();
        let cafe = if shown { letter.cafe_rows(t) } else { Vec::new() };
        let full_names: Vec<&str> = names.iter().map(|row| row.name.as_str()).collect();
        let preheader = match t.list(&first_names(&full_names)) {
            names if names.is_empty() => t.week(monday),
            names => format!("{}: {names}", t.week(monday)),
        };
        let unnamed =
            |all: usize, named: usize| Some(all.saturating_sub(named)).filter(|left| *left > 0);
        Self {
            t,
            subject: t.digest_subject(
                content.tablemates,
                content.first_time,
                (content.cafe_people(), content.company()),
            ),
            preheader,
            greeting: t.greeting(first_name(&clean_name(&letter.reader))),
            intro: match content.tablemates {
                0 => t.week_alone(monday),
                mates => t.shared_table(mates, content.first_time, monday),
            },
            others: unnamed(content.tablemates, names.len())
                .filter(|_| shown && !names.is_empty())
                .map(|count| t.others_at_table(count)),
            cafe_count: unnamed(content.cafe_people(), cafe.len())
                .map(|count| t.cafe_count(count, !cafe.is_empty())),
            cafe_heading: t.cafe_heading(content.company()),
            same_room: (content.zone_count > 0).then(|| t.same_room(content.zone_count)),
            dormant: content.dormant.as_ref().filter(|_| shown).map(|d| letter.dormant_row(t, d)),
            nudge: letter
                .nudge
                .as_ref()
                .map(|part| Block::of(t, part, &letter.links, &letter.token, letter.week.sunday())),
            me: (!shown && content.something_to_say()).then(|| letter.links.me()),
            good: t
                .good_kinds()
                .map(|(kind, words)| (letter.links.good(&letter.token, kind), words))
                .to_vec(),
            own: letter.links.me(),
            unsubscribe: letter.unsubscribe_link(),
            next: content.next.as_ref().map(|next| letter.next_row(t, next)),
            vacancy: content.vacancy.as_ref().map(|vacancy| letter.vacancy_row(vacancy)),
            story: letter.story.as_ref().map(|story| StoryRow::of(t, story, &letter.links)),
            names,
            cafe,
        }
    }
}

impl DigestLetter {
    fn name_row(&self, t: Texts, mate: &Item<AtTable>) -> NameRow {
        let mark = match mate.shared.dormant_days {
            _ if mate.shared.first => Some(t.first_time().to_owned()),
            Some(days) if days >= LONG_TIME_DAYS => Some(t.long_time(days)),
            _ => None,
        };
        NameRow {
            name: clean_name(&mate.name),
            organisation: clean_name(&mate.organisation),
            cards: own_cards(t, &mate.own_cards),
            mark,
            places: places(t, &mate.shared.days),
            offers: self.offers(t, &mate.offers),
            answers: self.answers(t, mate.item),
        }
    }

    fn dormant_row(&self, t: Texts, dormant: &Item<LongAgo>) -> NameRow {
        let last = t.last_shared(dormant.shared.last_day, self.week.monday().year());
        NameRow {
            name: clean_name(&dormant.name),
            organisation: clean_name(&dormant.organisation),
            cards: own_cards(t, &dormant.own_cards),
            mark: None,
            places: vec![(last, String::new())],
            offers: self.offers(t, &dormant.offers),
            // *We talked* does not fit somebody who was not there.
            answers: self.answers(t, dormant.item).split_off(1),
        }
    }

    fn cafe_rows(&self, t: Texts) -> Vec<CafeRow> {
        let mut people: Vec<Vec<&Item<InCafe>>> = Vec::new();
        for visit in &self.content.cafe {
            let same =
                |person: &&mut Vec<&Item<InCafe>>| person.iter().any(|v| v.item == visit.item);
            match people.iter_mut().find(same) {
                Some(person) => person.push(visit),
                None => people.push(vec![visit]),
            }
        }
        let row = |visits: Vec<&Item<InCafe>>| {
            let person = visits.first()?;
            let when = when(t, &visits);
            // Of several visits: of each what it says.
            let organisation = visits.iter().find(|visit| !visit.organisation.is_empty());
            let organisation =
                organisation.map_or_else(String::new, |v| clean_name(&v.organisation));
            let cards: BTreeSet<OwnCard> =
                visits.iter().flat_map(|visit| visit.own_cards.iter().cloned()).collect();
            let about =
                if organisation.is_empty() { when } else { format!("{organisation} · {when}") };
            let link = self.links.answer(&self.token, person.item, "talked");
            let offers = self.offers(t, &person.offers);
            let name = clean_name(&person.name);
            Some(CafeRow { name, about, cards: own_cards(t, &cards), offers, link })
        };
        people.into_iter().filter_map(row).collect()
    }

    fn next_row(&self, t: Texts, next: &NextGathering) -> NextRow {
        let places = [&next.place, &next.site].map(|place| clean_name(place));
        let said = places.into_iter().filter(|place| !place.is_empty());
        let when = std::iter::once(capital(&t.moment(next.begins))).chain(said);
        NextRow {
            what: format!("{}: {}", t.gathering_kind(next.kind), one_line(&next.title)),
            when: when.collect::<Vec<_>>().join(", "),
            link: self.links.gatherings(),
        }
    }

    fn vacancy_row(&self, vacancy: &Vacancy) -> VacancyRow {
        VacancyRow {
            title: one_line(&vacancy.title),
            line: one_line(&vacancy.line),
            link: vacancy.link.clone(),
            know: self.links.house(),
        }
    }

    fn offers(&self, t: Texts, of: &[OfferId]) -> Vec<(&'static str, String)> {
        let said = of.iter().filter_map(|id| self.offers.get(id));
        said.map(|offered| (t.offer_kind(offered.kind), one_line(&offered.text))).collect()
    }

    fn answers(&self, t: Texts, item: usize) -> Vec<(String, &'static str)> {
        [("talked", t.talked()), ("follow-up", t.follow_up()), ("not-this-one", t.not_this_one())]
            .map(|(answer, words)| (self.links.answer(&self.token, item, answer), words))
            .to_vec()
    }
}

/// A line for each, since what follows its mark is its owner's own words to the end.
fn own_cards<'a>(
    t: Texts,
    cards: impl IntoIterator<Item = &'a OwnCard>,
) -> Vec<(&'static str, String)> {
    let words = |card: &OwnCard| {
        let line = card.line.iter().map(|line| format!(" · {line}"));
        (t.own_card(), one_line(&line.fold(card.organisation.clone(), |all, line| all + &line)))
    };
    cards.into_iter().map(words).collect()
}

/// When and where somebody was there too: the days in a café, and each gathering.
fn when(t: Texts, visits: &[&Item<InCafe>]) -> String {
    let (gatherings, cafes): (Vec<_>, Vec<_>) =
        visits.iter().map(|visit| &visit.shared).partition(|visit| visit.gathering.is_some());
    let mut said: Vec<String> = Vec::new();
    if let Some(first) = cafes.first() {
        let days: Vec<NaiveDate> = cafes.iter().map(|visit| visit.date).collect();
        said.push(t.days_in_zone(&days, &clean_name(&first.zone)));
    }
    said.extend(gatherings.iter().map(|visit| {
        t.day_at_gathering(visit.date, visit.gathering.as_deref().map(one_line).as_deref())
    }));
    said.join(" · ")
}

/// One line per table with all its days, in the order of the first day.
fn places(t: Texts, days: &[DayAtTable]) -> Vec<(String, String)> {
    let mut tables: Vec<(&TableLocation, Vec<NaiveDate>)> = Vec::new();
    for DayAtTable { date, place, .. } in days {
        match tables.iter_mut().find(|(table, _)| *table == place) {
            Some((_, dates)) => dates.push(*date),
            None => tables.push((place, vec![*date])),
        }
    }
    let line = |(place, dates): (&TableLocation, Vec<NaiveDate>)| {
        let what = t.days_at_table(&dates, &clean_name(&place.table));
        (capital(&what), format!("{}, {}", clean_name(&place.zone), clean_name(&place.floor)))
    };
    tables.into_iter().map(line).collect()
}
