//! A text in a small Markdown, as HTML that only shows text, and as plain text.
//!
//! Paragraphs, emphasis, lists, headings, quotes and code are shown; links lead to `https` addresses only. HTML in the text is
//! text. Pictures are not fetched: what stands for one is shown.

use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html,
};

use super::numbers::{DEEPEST, LONGEST_EXCERPT, LONGEST_IN_LETTER};
use crate::line::{is_hidden, without_links};

/// The text as HTML.
pub fn as_html(text: &str) -> String {
    let mut shown = String::new();
    html::push_html(&mut shown, Cleaned::of(text));
    shown
}

/// The text without its marks, the parts separated by blanks.
pub fn as_plain(text: &str) -> String {
    let mut plain = String::new();
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Text(part) | Event::Code(part) | Event::Html(part) | Event::InlineHtml(part) => {
                plain.push_str(&visible(part));
            }
            Event::SoftBreak | Event::HardBreak | Event::Rule => plain.push(' '),
            Event::End(end) if !is_inline(end) => plain.push(' '),
            _ => {}
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How the text begins, as plain text; cut between words.
pub fn excerpt(text: &str) -> String {
    shortened(as_plain(text), LONGEST_EXCERPT)
}

/// The same for a letter, where a mail program would make links of words: without those.
pub fn excerpt_for_letter(text: &str) -> String {
    shortened(without_links(&as_plain(text)), LONGEST_IN_LETTER)
}

fn shortened(plain: String, longest: usize) -> String {
    if plain.chars().count() <= longest {
        return plain;
    }
    let cut: String = plain.chars().take(longest - 1).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut.get(..end).unwrap_or_default().trim_end())
}

const fn is_inline(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

/// What becomes of a part that began, when it ends.
enum Open {
    /// It is left out; what it contains is not.
    Dropped,
    Kept,
    /// A link of our own.
    Link,
}

/// The events of a text, without what is not shown.
struct Cleaned<'a> {
    parser: Parser<'a>,
    open: Vec<Open>,
    /// How many of them are kept.
    kept: usize,
}

impl<'a> Cleaned<'a> {
    fn of(text: &'a str) -> Self {
        Self { parser: Parser::new_ext(text, Options::empty()), open: Vec::new(), kept: 0 }
    }

    fn begin(&mut self, tag: Tag<'a>) -> Option<Event<'a>> {
        let kept = self.kept;
        let (open, event) = match tag {
            Tag::Link { dest_url, .. } if is_https(&dest_url) => {
                let rel = "nofollow noopener noreferrer";
                let link = format!("<a href=\"{}\" rel=\"{rel}\">", escaped(&dest_url));
                (Open::Link, Some(Event::InlineHtml(link.into())))
            }
            // A raw block is text, which needs a place to stand.
            Tag::HtmlBlock => (Open::Kept, Some(Event::Start(Tag::Paragraph))),
            Tag::CodeBlock(_) => {
                (Open::Kept, Some(Event::Start(Tag::CodeBlock(CodeBlockKind::Indented))))
            }
            Tag::Heading { level, .. } => {
                let (level, classes) = (lower(level), Vec::new());
                let tag = Tag::Heading { level, id: None, classes, attrs: Vec::new() };
                (Open::Kept, Some(Event::Start(tag)))
            }
            Tag::BlockQuote(_) if kept < DEEPEST => {
                (Open::Kept, Some(Event::Start(Tag::BlockQuote(None))))
            }
            Tag::List(_) | Tag::Item if kept < DEEPEST => (Open::Kept, Some(Event::Start(tag))),
            Tag::Paragraph | Tag::Emphasis | Tag::Strong if kept < 2 * DEEPEST => {
                (Open::Kept, Some(Event::Start(tag)))
            }
            _ => (Open::Dropped, None),
        };
        self.kept += usize::from(!matches!(open, Open::Dropped));
        self.open.push(open);
        event
    }

    fn end(&mut self, end: TagEnd) -> Option<Event<'a>> {
        let open = self.open.pop()?;
        self.kept -= usize::from(!matches!(open, Open::Dropped));
        match open {
            Open::Dropped => None,
            Open::Link => Some(Event::InlineHtml("</a>".into())),
            Open::Kept => Some(Event::End(match end {
                TagEnd::HtmlBlock => TagEnd::Paragraph,
                TagEnd::Heading(level) => TagEnd::Heading(lower(level)),
                TagEnd::BlockQuote(_) => TagEnd::BlockQuote(None),
                other => other,
            })),
        }
    }
}

impl<'a> Iterator for Cleaned<'a> {
    type Item = Event<'a>;

    fn next(&mut self) -> Option<Event<'a>> {
        loop {
            let event = match self.parser.next()? {
                Event::Start(tag) => self.begin(tag),
                Event::End(end) => self.end(end),
                Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    Some(Event::Text(visible(text)))
                }
                event @ (Event::Code(_) | Event::SoftBreak | Event::HardBreak | Event::Rule) => {
                    Some(event)
                }
                _ => None,
            };
            if event.is_some() {
                return event;
            }
        }
    }
}

/// Text without what its writer may not type, but can write as a reference, such as `&#6;` or `&rlm;`.
fn visible(text: CowStr<'_>) -> CowStr<'_> {
    let is_out = |one: char| is_hidden(one) && !matches!(one, '\n' | '\t');
    if text.contains(is_out) { text.replace(is_out, "").into() } else { text }
}

fn is_https(address: &str) -> bool {
    let scheme = address.get(..8);
    scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"))
        && !address.chars().any(|one| is_hidden(one) || one.is_whitespace() || one == '\\')
}

/// For an attribute in double quotes.
fn escaped(address: &str) -> String {
    let mut escaped = String::new();
    for one in address.chars() {
        match one {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// The page and the title have the first two.
const fn lower(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        _ => HeadingLevel::H5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tags in a text of HTML, without what they contain.
    fn tags(html: &str) -> Vec<&str> {
        html.split('<').skip(1).map(|part| part.split('>').next().unwrap()).collect()
    }

    const SHOWN: &[&str] = &[
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
        "br /",
        "hr /",
    ];

    fn assert_only_shows(text: &str) -> String {
        let html = as_html(text);
        for tag in tags(&html) {
            let name = tag.trim_start_matches('/');
            let link = name == "a"
                || (name.starts_with("a href=\"https://")
                    && name.ends_with("\" rel=\"nofollow noopener noreferrer\"")
                    && name.matches('"').count() == 4);
            let number = name.strip_prefix("ol start=\"").and_then(|rest| rest.strip_suffix('"'));
            let list = number.is_some_and(|number| number.chars().all(|one| one.is_ascii_digit()));
            assert!(link || list || SHOWN.contains(&name), "{text:?}: <{tag}>");
        }
        html
    }

    #[test]
    fn a_small_markdown_is_shown() {
        let html = as_html(
            "# One\n\nTwo *three* **four**\n\n- a\n- b\n\n[five](https://example.org/?a=1&b)",
        );
        let expected = "<h3>One</h3>\n<p>Two <em>three</em> <strong>four</strong></p>\n<ul>\n<li>a</li>\n<li>b</li>\n\
            </ul>\n<p><a href=\"https://example.org/?a=1&amp;b\" rel=\"nofollow noopener noreferrer\">five</a></p>\n";
        assert_eq!(html, expected);
        assert_eq!(as_plain("# One\n\nTwo *three*\n- a\n- <b>b</b>"), "One Two three a <b>b</b>");
        assert_eq!(excerpt("Short *and* good"), "Short and good");
        let linked = "A [way](https://a.example) of [www.b.example](https://b.example): and/or. So";
        assert_eq!(excerpt_for_letter(linked), "A way of … and/or. So");
        assert!(excerpt_for_letter(&"word ".repeat(200)).chars().count() <= LONGEST_IN_LETTER);
        let long = excerpt(&"word ".repeat(200));
        assert!(long.chars().count() <= LONGEST_EXCERPT && long.ends_with("word…"), "{long}");
    }

    /// What was tried to make a text do something.
    const HOSTILE: &[&str] = &[
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "text <script>alert(1)</script> text",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script href=data:,alert(1) />",
        "<iframe src=\"https://evil.example\"></iframe>",
        "<a href=\"javascript:alert(1)\">click</a>",
        "<style>*{display:none}</style>",
        "<!-- <script>alert(1)</script> -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?>",
        "<!DOCTYPE html><html><body onload=alert(1)>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<p onclick=alert(1)>",
        "</p></div></body></html>",
        "<form action=https://evil.example><input name=q>",
        "<meta http-equiv=refresh content=0>",
        "<base href=https://evil.example>",
        "<link rel=stylesheet href=https://evil.example>",
        "<div\nonmouseover=alert(1)\n>",
        "<x/onclick=alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "\\<script>alert(1)\\</script>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](java\nscript:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](<javascript:alert(1)>)",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](vbscript:msgbox)",
        "[a](http://evil.example)",
        "[a](//evil.example)",
        "[a](/api/me)",
        "[a](mailto:a@example.org)",
        "[a](https://a\"onmouseover=\"alert(1))",
        "[a](https://a'onmouseover='alert(1))",
        "[a](<https://a\" onmouseover=\"alert(1)>)",
        "[a](https://x \"title\" onclick=alert(1))",
        "[a](https://x \"\"><script>alert(1)</script>\")",
        "[<script>alert(1)</script>](https://x)",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "[a][b]\n\n[b]: https://x \"><script>\"",
        "<javascript:alert(1)>",
        "<https://x/\"onclick=alert(1)>",
        "![a](https://evil.example/pixel.png)",
        "![a](data:image/svg+xml,<svg onload=alert(1)>)",
        "![<script>](x)",
        "[![a](https://evil.example/p.png)](javascript:alert(1))",
        "```html\n<script>alert(1)</script>\n```",
        "```\"><script>alert(1)</script>\nx\n```",
        "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>",
        "# <script>alert(1)</script> {#id .class onclick=alert(1)}",
        "| a |\n|---|\n| <script> |",
        "[^1]\n\n[^1]: <script>alert(1)</script>",
        "- [x] <input type=checkbox onclick=alert(1)>",
        "$$<script>alert(1)</script>$$",
        "{{constructor.constructor('alert(1)')()}}",
        "\u{feff}<script>alert(1)</script>",
        "<scr\0ipt>alert(1)</script>",
        "<<script>script>alert(1)<</script>/script>",
        "<script\u{a0}>alert(1)</script>",
    ];

    #[test]
    fn whatever_is_written_only_shows_text() {
        assert!(HOSTILE.len() >= 60);
        for text in HOSTILE {
            let html = assert_only_shows(text);
            assert!(!html.contains("evil.example") || html.contains("&lt;"), "{text:?}: {html}");
            assert_only_shows(&format!("> - {text}\n\n*{text}* **[{text}](https://x)**"));
        }
    }

    #[test]
    fn what_turns_or_hides_text_is_not_shown_for_a_reference_to_it_either() {
        let text = "a&#6;b &rlm;c&#x202E;d&zwnj; `&#6;` [e](https://example.org/&#x200b;)";
        let html = as_html(text);
        assert_eq!(html, "<p>ab cd <code>&amp;#6;</code> e</p>\n");
        assert_eq!(as_plain(text), "ab cd &#6; e");
    }

    #[test]
    fn a_picture_of_elsewhere_is_not_fetched() {
        assert_eq!(as_html("![a chair](https://example.org/pixel.png)"), "<p>a chair</p>\n");
    }

    #[test]
    fn what_is_made_to_be_slow_or_deep_is_neither() {
        use super::super::numbers::LONGEST_TEXT;
        let parts = [
            ">", "- ", "*", "_a", "[", "![", "](", "`", "<", "<!", "1. ", "**a", "> - ", "\\", "&",
            "[a](", "~", "#", "\n", "\n>",
        ];
        for part in parts {
            let html = assert_only_shows(&part.repeat(LONGEST_TEXT / part.len()));
            let mut depth = 0_usize;
            let mut deepest = 0;
            for tag in tags(&html).into_iter().filter(|tag| !tag.ends_with('/')) {
                depth = if tag.starts_with('/') { depth - 1 } else { depth + 1 };
                deepest = deepest.max(depth);
            }
            assert!(deepest <= 3 * DEEPEST, "{part:?}: {deepest}");
            assert!(html.len() < 20 * LONGEST_TEXT, "{part:?}: {}", html.len());
        }
    }
}
