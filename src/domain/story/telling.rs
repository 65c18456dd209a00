//! What somebody tells, and the rules for its words.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::numbers::{
    LONGEST_DESCRIPTION, LONGEST_QUESTIONS, LONGEST_STEP, LONGEST_TEXT, LONGEST_TITLE,
};
use crate::line::{is_hidden, line_without_link};
use crate::words::words;

words! {
    /// Of what kind a story is.
    StoryKind {
        /// Somebody ran into something and thought about ways out.
        RanInto = "ran-into",
        /// Somebody worked out a new approach that only needs doing.
        NewApproach = "new-approach",
        /// Somebody takes a detour so that it works after all.
        Detour = "detour",
    }
}

words! {
    /// Whether everybody may read a story. A story that is withdrawn is deleted.
    StoryState {
        /// Its teller and editors read it.
        Draft = "draft",
        Published = "published",
    }
}

words! {
    /// How far a published story came.
    StoryProgress {
        Told = "told",
        /// Somebody does something with it.
        TakenUp = "taken-up",
        Tried = "tried",
        /// It became part of how things are done.
        Landed = "landed",
        /// Nothing more is done with it.
        LaidToRest = "laid-to-rest",
    }
}

words! {
    /// What a sound or film is.
    RecordingKind {
        Mp3 = "mp3",
        /// Sound or film in a container of MPEG-4.
        Mp4 = "mp4",
        Ogg = "ogg",
        Webm = "webm",
    }
}

impl RecordingKind {
    /// Told by the first bytes of the file; `None` if it is none of these.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let begins = |with: &[u8]| bytes.starts_with(with);
        if begins(b"ID3") || is_mpeg_audio(bytes) {
            Some(Self::Mp3)
        } else if bytes.get(4..8) == Some(b"ftyp") {
            Some(Self::Mp4)
        } else if begins(b"OggS") {
            Some(Self::Ogg)
        } else if begins(&[0x1a, 0x45, 0xdf, 0xa3]) {
            Some(Self::Webm)
        } else {
            None
        }
    }

    /// The media type under which it is answered, whatever was sent.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Mp3 => "audio/mpeg",
            Self::Mp4 => "video/mp4",
            Self::Ogg => "application/ogg",
            Self::Webm => "video/webm",
        }
    }
}

/// Whether the first frame of MPEG audio, layer III, begins the bytes.
fn is_mpeg_audio(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, second, third, ..]
        if second & 0xe6 == 0xe2 && third & 0xf0 != 0xf0 && third & 0x0c != 0x0c)
}

/// Its title: one line without characters that cannot be seen. It stands in letters and in feeds, so it has nothing that a
/// program makes a link of.
pub fn title(text: &str) -> Result<String, String> {
    match line_without_link("title", text, LONGEST_TITLE)? {
        title if title.contains(char::is_alphanumeric) => Ok(title.to_owned()),
        _ => Err("title: a letter or a digit at least".to_owned()),
    }
}

/// Its text, in a small Markdown.
pub fn text(text: &str) -> Result<String, String> {
    match lines("text", text, LONGEST_TEXT)? {
        empty if empty.is_empty() => Err("text: it cannot be empty".to_owned()),
        text => Ok(text),
    }
}

/// What an editor asks beside a draft; empty takes it away.
pub fn questions(text: &str) -> Result<String, String> {
    lines("questions", text, LONGEST_QUESTIONS)
}

/// What is said of a step; it may be empty.
pub fn step(text: &str) -> Result<String, String> {
    lines("text", text, LONGEST_STEP)
}

/// What a picture shows, for whoever does not see it.
pub fn description(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() {
        Err("description: say what the picture shows".to_owned())
    } else if text.contains(is_hidden) || text.chars().count() > LONGEST_DESCRIPTION {
        Err(format!(
            "description: one line of at most {LONGEST_DESCRIPTION} characters that can be seen"
        ))
    } else {
        Ok(text.to_owned())
    }
}

/// Lines, and nothing in them that cannot be seen; a tab is a few blanks.
fn lines(field: &str, text: &str, longest: usize) -> Result<String, String> {
    let text = text.replace("\r\n", "\n").replace('\t', "    ");
    let text = text.trim_end().trim_start_matches('\n');
    if text.chars().any(|one| one != '\n' && is_hidden(one)) {
        Err(format!("{field}: no characters that cannot be seen"))
    } else if text.chars().count() > longest {
        Err(format!("{field}: at most {longest} characters"))
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_one_line_without_a_link() {
        assert_eq!(title("  The form in three steps "), Ok("The form in three steps".to_owned()));
        for wrong in ["", " ", "two\nlines", "see example.org", "<b>", "nul\0", &"é".repeat(121)] {
            assert!(title(wrong).unwrap_err().starts_with("title: "), "{wrong:?}");
        }
    }

    #[test]
    fn a_text_has_lines_of_what_can_be_seen() {
        assert_eq!(text("\r\nOne\r\n\r\n- two\tthree \n"), Ok("One\n\n- two    three".to_owned()));
        for wrong in ["", "\n \n", "nul\0", "turned \u{202e}", &"x".repeat(LONGEST_TEXT + 1)] {
            assert!(text(wrong).unwrap_err().starts_with("text: "), "{wrong:?}");
        }
        assert_eq!(questions(" \n"), Ok(String::new()));
        assert_eq!(step(""), Ok(String::new()));
        assert!(description(" ").is_err() && description("two\nlines").is_err());
        assert_eq!(description(" A door with a note "), Ok("A door with a note".to_owned()));
    }

    #[test]
    fn a_recording_is_told_by_its_bytes() {
        let of = RecordingKind::of;
        assert_eq!(of(b"ID3\x04\0"), Some(RecordingKind::Mp3));
        assert_eq!(of(&[0xff, 0xfb, 0x90, 0x64]), Some(RecordingKind::Mp3));
        assert_eq!(of(b"\0\0\0\x18ftypM4A "), Some(RecordingKind::Mp4));
        assert_eq!(of(b"OggS\0"), Some(RecordingKind::Ogg));
        assert_eq!(of(&[0x1a, 0x45, 0xdf, 0xa3, 1]), Some(RecordingKind::Webm));
        for other in [
            b"<html>".as_slice(),
            b"",
            b"\xff\xd8\xff\xe0",
            b"\xff\xfe<\0h\0",
            b"PK\x03\x04",
            b"%PDF-1.7",
            b"RIFF....WAVE",
            b"MZ",
        ] {
            assert_eq!(of(other), None, "{other:?}");
        }
    }
}
