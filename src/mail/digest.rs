//! The weekly letter: whom did you share a table with?

use askama::Template;
use chrono::{Datelike, NaiveDate};

use super::address::clean_name;
use super::plain_text::fold;
use super::texts::{Texts, capital};
use super::{Links, Rendered};
use crate::domain::calendar::IsoWeek;
use crate::domain::language::Language;
use crate::domain::letter::digest::LONG_TIME_DAYS;
use crate::domain::person::first_name::first_name;

/// What a digest letter shows. Sections without content are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestLetter {
    /// The reader's language.
    pub language: Language,
    /// The reader's full name; the letter greets by the first.
    pub reader: String,
    /// The week the letter is about.
    pub week: IsoWeek,
    /// Whether the site lets letters hold names. If not, `names`, `cafe` and `dormant` are not shown,
    /// only the numbers and a link to the reader's own page.
    pub names_in_mail: bool,
    /// The tablemates shown by name, in the order shown; at most five.
    pub names: Vec<Tablemate>,
    /// All tablemates of the week, those in `names` included.
    pub tablemates: usize,
    /// How many of all tablemates were so for the first time.
    pub first_time: usize,
    /// The café's pick list.
    pub cafe: Vec<CafeName>,
    /// Everybody in the café at the same time that week, those in `cafe` included.
    pub cafe_people: usize,
    /// People in the same zone at other tables.
    pub zone_people: usize,
    /// One name from further back.
    pub dormant: Option<Dormant>,
    /// Makes the links.
    pub links: Links,
    /// The token of the letter's own page.
    pub token: String,
    /// The token that ends the weekly letter.
    pub unsubscribe_token: String,
}

/// Somebody the reader shared a table with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tablemate {
    /// The number of this name in the letter's page; see `Links::answer`.
    pub item: usize,
    /// Full name.
    pub name: String,
    /// Their organisation; empty to leave it out.
    pub organisation: String,
    /// When and where, oldest first.
    pub days: Vec<SharedDay>,
    /// Whether this week was the first time.
    pub first: bool,
    /// Days since the last time before this week.
    pub dormant_days: Option<i64>,
}

/// A day at one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedDay {
    /// The site's day.
    pub date: NaiveDate,
    /// The floor's name.
    pub floor: String,
    /// The zone's name.
    pub zone: String,
    /// The table's name.
    pub table: String,
}

impl SharedDay {
    /// A day at a `place` written `floor/zone/table`, as encounters have it.
    pub fn new(date: NaiveDate, place: &str) -> Self {
        let mut parts = place.splitn(3, '/').map(str::to_owned);
        let mut part = || parts.next().unwrap_or_default();
        Self { date, floor: part(), zone: part(), table: part() }
    }
}

/// Somebody who was in the café at the same time on one day; who was so on several days is here for
/// each, with the same `item`, and gets one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CafeName {
    /// The number of this name in the letter's page.
    pub item: usize,
    /// Full name.
    pub name: String,
    /// Their organisation; empty to leave it out.
    pub organisation: String,
    /// The site's day.
    pub date: NaiveDate,
    /// The café zone's name.
    pub zone: String,
}

/// Somebody not seen for long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dormant {
    /// The number of this name in the letter's page.
    pub item: usize,
    /// Full name.
    pub name: String,
    /// Their organisation; empty to leave it out.
    pub organisation: String,
    /// The last day in the same place.
    pub last_day: NaiveDate,
}

impl DigestLetter {
    /// The letter in the reader's language.
    pub fn render(&self) -> askama::Result<Rendered> {
        let page = Page::of(self);
        let text = Text { page: &page }.render()?;
        Ok(Rendered {
            text: fold(&text),
            html: Html { page: &page }.render()?,
            subject: page.subject,
        })
    }

    /// Where a one-click POST ends the weekly letter; for [`super::Letter::unsubscribe`].
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

/// What both parts show, in words.
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
    same_room: Option<String>,
    dormant: Option<NameRow>,
    /// The reader's own page, if names may not stand in the letter.
    me: Option<String>,
    good: Vec<(String, &'static str)>,
    unsubscribe: String,
}

struct NameRow {
    name: String,
    organisation: String,
    /// *for the first time*, or how long ago.
    mark: Option<String>,
    /// One line a place: what happened there, and where that is.
    places: Vec<(String, String)>,
    /// The link and the words of each answer.
    answers: Vec<(String, &'static str)>,
}

struct CafeRow {
    name: String,
    about: String,
    link: String,
}

impl Page {
    fn of(letter: &DigestLetter) -> Self {
        let t = Texts(letter.language);
        let monday = letter.week.monday();
        let shown = letter.names_in_mail;
        let names: Vec<NameRow> =
            letter.names.iter().filter(|_| shown).map(|mate| letter.name_row(t, mate)).collect();
        let cafe = if shown { letter.cafe_rows(t) } else { Vec::new() };
        let first_names: Vec<&str> = names.iter().map(|row| first_name(&row.name)).collect();
        let preheader = match t.list(&first_names) {
            names if names.is_empty() => t.week(monday),
            names => format!("{}: {names}", t.week(monday)),
        };
        let unnamed =
            |all: usize, named: usize| Some(all.saturating_sub(named)).filter(|left| *left > 0);
        Self {
            t,
            subject: t.digest_subject(letter.tablemates, letter.first_time, letter.cafe_people),
            preheader,
            greeting: t.greeting(first_name(&clean_name(&letter.reader))),
            intro: match letter.tablemates {
                0 => t.week_alone(monday),
                mates => t.shared_table(mates, letter.first_time, monday),
            },
            others: unnamed(letter.tablemates, names.len())
                .filter(|_| shown && !names.is_empty())
                .map(|count| t.others_at_table(count)),
            cafe_count: unnamed(letter.cafe_people, cafe.len())
                .map(|count| t.cafe_count(count, !cafe.is_empty())),
            same_room: (letter.zone_people > 0).then(|| t.same_room(letter.zone_people)),
            dormant: letter.dormant.as_ref().filter(|_| shown).map(|d| letter.dormant_row(t, d)),
            me: (!shown).then(|| letter.links.me()),
            good: t
                .good_kinds()
                .map(|(kind, words)| (letter.links.good(&letter.token, kind), words))
                .to_vec(),
            unsubscribe: letter.unsubscribe_link(),
            names,
            cafe,
        }
    }
}

impl DigestLetter {
    fn name_row(&self, t: Texts, mate: &Tablemate) -> NameRow {
        let mark = match mate.dormant_days {
            _ if mate.first => Some(t.first_time().to_owned()),
            Some(days) if days >= LONG_TIME_DAYS => Some(t.long_time(days)),
            _ => None,
        };
        NameRow {
            name: clean_name(&mate.name),
            organisation: clean_name(&mate.organisation),
            mark,
            places: places(t, &mate.days),
            answers: self.answers(t, mate.item),
        }
    }

    fn dormant_row(&self, t: Texts, dormant: &Dormant) -> NameRow {
        let last = t.last_shared(dormant.last_day, self.week.monday().year());
        NameRow {
            name: clean_name(&dormant.name),
            organisation: clean_name(&dormant.organisation),
            mark: None,
            places: vec![(last, String::new())],
            // *We talked* is no answer to somebody who was not there.
            answers: self.answers(t, dormant.item).split_off(1),
        }
    }

    /// One row a person, with all days.
    fn cafe_rows(&self, t: Texts) -> Vec<CafeRow> {
        let mut people: Vec<Vec<&CafeName>> = Vec::new();
        for visit in &self.cafe {
            let same = |person: &&mut Vec<&CafeName>| person.iter().any(|v| v.item == visit.item);
            match people.iter_mut().find(same) {
                Some(person) => person.push(visit),
                None => people.push(vec![visit]),
            }
        }
        let row = |visits: Vec<&CafeName>| {
            let person = visits.first()?;
            let days: Vec<NaiveDate> = visits.iter().map(|visit| visit.date).collect();
            let when = t.days_in_zone(&days, &clean_name(&person.zone));
            let organisation = clean_name(&person.organisation);
            let about =
                if organisation.is_empty() { when } else { format!("{organisation} · {when}") };
            let link = self.links.answer(&self.token, person.item, "talked");
            Some(CafeRow { name: clean_name(&person.name), about, link })
        };
        people.into_iter().filter_map(row).collect()
    }

    fn answers(&self, t: Texts, item: usize) -> Vec<(String, &'static str)> {
        [("talked", t.talked()), ("follow-up", t.follow_up()), ("not-this-one", t.not_this_one())]
            .map(|(answer, words)| (self.links.answer(&self.token, item, answer), words))
            .to_vec()
    }
}

/// One line a table, with all its days, in the order of the first.
fn places(t: Texts, days: &[SharedDay]) -> Vec<(String, String)> {
    let mut tables: Vec<(&SharedDay, Vec<NaiveDate>)> = Vec::new();
    for day in days {
        let same = |other: &SharedDay| {
            (&other.floor, &other.zone, &other.table) == (&day.floor, &day.zone, &day.table)
        };
        match tables.iter_mut().find(|(table, _)| same(table)) {
            Some((_, dates)) => dates.push(day.date),
            None => tables.push((day, vec![day.date])),
        }
    }
    let line = |(table, dates): (&SharedDay, Vec<NaiveDate>)| {
        let what = t.days_at_table(&dates, &clean_name(&table.table));
        let place = format!("{}, {}", clean_name(&table.zone), clean_name(&table.floor));
        (capital(&what), place)
    };
    tables.into_iter().map(line).collect()
}
