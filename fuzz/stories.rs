//! What is done with stories, their pictures and their feed.

use aanschuif::domain::language::Language;
use aanschuif::domain::story::markdown::{as_html, as_plain, excerpt, excerpt_for_letter};
use aanschuif::domain::story::numbers::{DEEPEST, LONGEST_EXCERPT, LONGEST_IN_LETTER};
use aanschuif::domain::story::telling;
use aanschuif::mail::{FedStory, Links, story_feed};
use aanschuif::picture::clean;

/// What a story may be shown as: these elements, and of attributes only where a link leads and where a list begins.
const SHOWN: [&str; 14] = [
    "p",
    "em",
    "strong",
    "ul",
    "ol",
    "li",
    "h3",
    "h4",
    "h5",
    "blockquote",
    "pre",
    "code",
    "br",
    "hr",
];

/// The text of a story: as HTML it only shows, is well-formed, not deep and not many times as long; what begins it in lists and
/// letters is short, and in letters no link.
pub fn text(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(text) = telling::text(text) else { return };
    assert!(excerpt(&text).chars().count() <= LONGEST_EXCERPT, "{text:?}");
    let begins = excerpt_for_letter(&text);
    assert!(begins.chars().count() <= LONGEST_IN_LETTER, "{text:?}");
    assert!(!begins.contains("://") && !begins.contains('@'), "{text:?}: {begins}");
    assert!(!as_plain(&text).contains('\n'), "{text:?}");
    let html = as_html(&text);
    assert!(html.len() <= 200 + 20 * text.len(), "{}", html.len());
    // No XML has these two.
    let whole = format!("<div>{}</div>", html.replace(['\u{fffe}', '\u{ffff}'], ""));
    let document =
        roxmltree::Document::parse(&whole).unwrap_or_else(|why| panic!("{text:?}: {why}: {html}"));
    let elements = document.root_element().descendants().skip(1);
    for element in elements.filter(roxmltree::Node::is_element) {
        let name = element.tag_name().name();
        assert!(name == "a" || SHOWN.contains(&name), "{text:?}: {html}");
        assert!(element.ancestors().count() <= 4 * DEEPEST, "{text:?}: {html}");
        for attribute in element.attributes() {
            let value = attribute.value();
            let is_fine = match (name, attribute.name()) {
                ("a", "href") => value.starts_with("https://"),
                ("a", "rel") => value == "nofollow noopener noreferrer",
                ("ol", "start") => value.bytes().all(|byte| byte.is_ascii_digit()),
                _ => false,
            };
            assert!(is_fine, "{text:?}: {html}");
        }
    }
}

/// An uploaded picture: what is kept of it is two small JPEGs of pixels, which are taken again.
pub fn picture(data: &[u8]) {
    let Ok(cleaned) = clean(data) else { return };
    for file in [&cleaned.large, &cleaned.small] {
        assert!(file.len() <= 300_000 && file.starts_with(b"\xff\xd8\xff"), "{}", file.len());
        for mark in [b"Exif".as_slice(), b"http://ns.adobe.com", b"ICC_PROFILE"] {
            assert!(!file.windows(mark.len()).any(|part| part == mark), "{}", mark.escape_ascii());
        }
    }
    let again = clean(&cleaned.large);
    let size = again.map(|again| (again.width, again.height));
    assert_eq!(size, Ok((cleaned.width, cleaned.height)));
}

/// A title in a feed: another's parser reads what was written, and nothing else is there.
pub fn feed_title(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(title) = telling::title(text) else { return };
    let day = chrono::NaiveDate::MIN;
    let story = FedStory {
        code: "code".to_owned(),
        uri: "urn:uuid:0".to_owned(),
        title: title.clone(),
        told_by: Some("Teller".to_owned()),
        language: Language::En,
        published_on: chrono::NaiveDate::from_ymd_opt(2026, 11, 17).unwrap_or(day),
        excerpt: text.to_owned(),
    };
    let links = Links::new("https://desk.example.org");
    let feed = story_feed(Language::Nl, "urn:uuid:1".to_owned(), day, &[story], &links);
    let document =
        roxmltree::Document::parse(&feed).unwrap_or_else(|why| panic!("{text:?}: {why}: {feed}"));
    let mut names: Vec<&str> = document
        .descendants()
        .filter(roxmltree::Node::is_element)
        .map(|element| element.tag_name().name())
        .collect();
    names.sort_unstable();
    let expected = [
        "author",
        "author",
        "entry",
        "feed",
        "id",
        "id",
        "link",
        "link",
        "name",
        "name",
        "published",
        "summary",
        "title",
        "title",
        "updated",
        "updated",
    ];
    assert_eq!(names, expected, "{text:?}: {feed}");
    let entry = document
        .descendants()
        .find(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", "entry")));
    let said = entry.and_then(|entry| {
        let title = entry.children().find(|node| node.tag_name().name() == "title")?;
        Some(title.text().unwrap_or_default().to_owned())
    });
    assert_eq!(said, Some(title.replace(['\u{fffe}', '\u{ffff}'], "")), "{feed}");
}
