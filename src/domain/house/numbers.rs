/// The longest title of a vacancy, in characters.
pub const LONGEST_TITLE: usize = 80;
/// The longest line of a vacancy, in characters.
pub const LONGEST_LINE: usize = 140;
/// The longest link of a vacancy, in bytes.
pub const LONGEST_LINK: usize = 300;
/// How many vacancies stand at most.
pub const MOST_VACANCIES: i64 = 20;
/// The longest paragraph of the house's own in a language, in characters.
pub const LONGEST_WELCOME: usize = 2000;
