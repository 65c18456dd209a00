//! Stories for feed readers: Atom (RFC 4287).

use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use chrono::{NaiveDate, NaiveTime};

use super::address::clean_name;
use super::{Links, texts::Texts};
use crate::domain::language::Language;

/// A story in a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FedStory {
    /// By this it is called.
    pub code: String,
    /// What it is for feed readers: a URI, always the same.
    pub uri: String,
    pub title: String,
    /// Who told it; none if it was told without a name, or where the feed has none.
    pub told_by: Option<String>,
    pub language: Language,
    pub published_on: NaiveDate,
    /// How it begins, as plain text.
    pub excerpt: String,
}

/// A feed of stories, the newest first. Without any it is as old as its address, which was given on `since`.
pub fn story_feed(
    language: Language,
    uri: String,
    since: NaiveDate,
    stories: &[FedStory],
    links: &Links,
) -> String {
    let newest = stories.iter().map(|story| story.published_on).max();
    let feed = Feed {
        title: Text::plain(Texts(language).stories_feed()),
        id: uri,
        updated: midnight(newest.unwrap_or(since)),
        // Of the stories that have none of their own.
        authors: vec![author("Aanschuif")],
        links: vec![link(links.stories())],
        entries: stories.iter().map(|story| entry(story, links)).collect(),
        lang: Some(language.as_str().to_owned()),
        ..Feed::default()
    };
    feed.to_string()
}

fn entry(story: &FedStory, links: &Links) -> Entry {
    let language = || Some(story.language.as_str().to_owned());
    let text = |text: &str| Text { lang: language(), ..Text::plain(readable(text)) };
    // Only the day is kept of a story.
    let day = midnight(story.published_on);
    Entry {
        title: text(&story.title),
        id: story.uri.clone(),
        updated: day,
        published: Some(day),
        authors: story.told_by.iter().map(|name| author(&clean_name(name))).collect(),
        links: vec![link(links.story(&story.code))],
        summary: Some(text(&story.excerpt)),
        ..Entry::default()
    }
}

fn author(name: &str) -> Person {
    Person { name: readable(name), ..Person::default() }
}

fn link(href: String) -> Link {
    Link { href, mime_type: Some("text/html".to_owned()), ..Link::default() }
}

fn midnight(day: NaiveDate) -> FixedDateTime {
    day.and_time(NaiveTime::MIN).and_utc().fixed_offset()
}

/// The text without characters that no XML may have.
fn readable(text: &str) -> String {
    let is_xml =
        |c: &char| !matches!(c, '\u{fffe}' | '\u{ffff}') && (!c.is_control() || *c == '\n');
    text.chars().filter(is_xml).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story(code: &str, title: &str, told_by: Option<&str>) -> FedStory {
        FedStory {
            code: code.to_owned(),
            uri: format!("urn:uuid:{code}"),
            title: title.to_owned(),
            told_by: told_by.map(str::to_owned),
            language: Language::En,
            published_on: NaiveDate::from_ymd_opt(2026, 11, 18).unwrap(),
            excerpt: "A form & <b>tea</b> ]]>\u{ffff}…".to_owned(),
        }
    }

    #[test]
    fn a_reader_of_others_finds_in_it_what_was_told() {
        let since = NaiveDate::from_ymd_opt(2026, 11, 17).unwrap();
        let links = Links::new("https://desk.example.org");
        let some = [
            story("one", "Tea & <cake>, \"twice\" ]]>", Some("Fatma <b>Yılmaz</b>")),
            story("two", "Thee", None),
        ];
        let written = story_feed(Language::Nl, "urn:uuid:0".to_owned(), since, &some, &links);
        let read = feed_rs::parser::parse(written.as_bytes()).unwrap();
        assert_eq!(read.feed_type, feed_rs::model::FeedType::Atom);
        assert_eq!(read.title.unwrap().content, "Verhalen in Aanschuif");
        assert_eq!(read.updated.unwrap().to_rfc3339(), "2026-11-18T00:00:00+00:00");
        let [one, two] = &read.entries[..] else { panic!("{written}") };
        assert_eq!((one.id.as_str(), two.id.as_str()), ("urn:uuid:one", "urn:uuid:two"));
        assert_eq!(one.title.as_ref().unwrap().content, "Tea & <cake>, \"twice\" ]]>");
        assert_eq!(one.summary.as_ref().unwrap().content, "A form & <b>tea</b> ]]>…");
        assert_eq!(one.links[0].href, "https://desk.example.org/stories#one");
        assert_eq!(one.published, one.updated);
        let names = [one, two].map(|entry| {
            entry.authors.iter().map(|author| author.name.as_deref()).collect::<Vec<_>>()
        });
        assert_eq!(names, [vec![Some("Fatma <b>Yılmaz</b>")], vec![]]);
        // Without a story it is as old as its address.
        let empty = story_feed(Language::En, "urn:uuid:0".to_owned(), since, &[], &links);
        let read = feed_rs::parser::parse(empty.as_bytes()).unwrap();
        assert_eq!(read.updated.unwrap().to_rfc3339(), "2026-11-17T00:00:00+00:00");
        assert!(read.entries.is_empty());
    }
}
