use chrono::TimeDelta;

/// The longest title, in characters.
pub const LONGEST_TITLE: usize = 120;
/// The longest text, in characters.
pub const LONGEST_TEXT: usize = 20_000;
/// The longest questions of an editor, in characters.
pub const LONGEST_QUESTIONS: usize = 2000;
/// The longest text of one step on a story's road, in characters.
pub const LONGEST_STEP: usize = 2000;
/// How many steps a story's road has at most.
pub const MOST_STEPS: usize = 50;
/// The longest excerpt, in characters.
pub const LONGEST_EXCERPT: usize = 240;
/// The longest excerpt in a letter, in characters.
pub const LONGEST_IN_LETTER: usize = 200;
/// How many days before a letter the story in it was published, at most.
pub const DAYS_IN_LETTER: u64 = 7;
/// For how many days the teller of a story is shown that others did something with it; told with a name, until they read it there.
pub const DAYS_OF_NEWS: i64 = 14;
/// For how many days after its publication a story may hang on the wall; longer where no other does.
pub const DAYS_ON_WALL: u64 = 84;
/// How many stories a feed has at most.
pub const STORIES_IN_FEED: i64 = 50;
/// How many drafts a person has at most.
pub const MOST_DRAFTS: usize = 10;
/// How many stories a list holds at most; the next are on the next page.
pub const STORIES_PER_PAGE: i64 = 30;
/// From how many people who know a story too their number is shown: of one or two it would nearly tell who.
pub const KNOWN_FROM: i64 = 3;
/// The longest description of a picture, in characters.
pub const LONGEST_DESCRIPTION: usize = 300;
/// How many pictures a story has at most.
pub const MOST_PICTURES: usize = 6;
/// The largest picture that is taken, in bytes.
pub const LARGEST_PICTURE: usize = 25 * 1024 * 1024;
/// How many recordings, sound or film, a story has at most.
pub const MOST_RECORDINGS: usize = 2;
/// How many recordings the drafts of a person have together, at most: no editor has heard them.
pub const MOST_RECORDINGS_IN_DRAFTS: i64 = 6;
/// The largest recording that is taken, in bytes.
pub const LARGEST_RECORDING: usize = 10 * 1024 * 1024;
/// How deep blocks of a text may lie in each other; what lies deeper is shown as if it did not.
pub const DEEPEST: usize = 8;
/// How many words of a search count.
pub const MOST_WORDS: usize = 8;
/// The longest word of a search that counts, in characters.
pub const LONGEST_WORD: usize = 40;
/// How often somebody writes to tellers of stories within a day at most.
pub const MOST_STORY_MESSAGES_A_DAY: i64 = 5;
/// How long a message to the teller of a story keeps its writer from writing about the same story again.
pub const STORY_MESSAGE_COUNTS: TimeDelta = TimeDelta::weeks(12);
/// The longest line of whoever thinks that somebody has a story, in characters.
pub const LONGEST_NOMINATION: usize = 280;
/// How often somebody says within [`NOMINATIONS_COUNTED`] at most that another has a story.
pub const MOST_NOMINATIONS: i64 = 3;
/// How long it counts, whatever came of it.
pub const NOMINATIONS_COUNTED: TimeDelta = TimeDelta::days(28);
/// How long nobody is told again that somebody thinks they have a story.
pub const NOMINATED_ONCE_IN: TimeDelta = TimeDelta::days(90);
/// How many bytes a piece of a recording has in which it is kept and sent; the last has what is left.
pub const RECORDING_PIECE: usize = 256 * 1024;
