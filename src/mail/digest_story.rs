//! The story in the weekly letter.

use super::Links;
use super::address::clean_name;
use super::plain_text::one_line;
use super::texts::Texts;

/// What a letter says of a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestStory {
    /// By this it is called.
    pub code: String,
    pub title: String,
    /// Who told it; none if it was told without a name, or where letters have none.
    pub told_by: Option<String>,
    /// How it begins, as plain text in which no mail program finds a link.
    pub excerpt: String,
}

pub(super) struct StoryRow {
    pub(super) title: String,
    pub(super) told_by: Option<String>,
    pub(super) excerpt: String,
    pub(super) link: String,
}

impl StoryRow {
    pub(super) fn of(t: Texts, story: &DigestStory, links: &Links) -> Self {
        Self {
            title: one_line(&story.title),
            told_by: story.told_by.as_deref().map(|name| t.story_told_by(&clean_name(name))),
            excerpt: one_line(&story.excerpt),
            link: links.story(&story.code),
        }
    }
}
