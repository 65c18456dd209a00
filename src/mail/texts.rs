//! What letters say, Dutch and English side by side.
//!
//! A letter says *you shared a table with*, never *you met* or *you talked*: only the reader knows.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::domain::language::Language;

/// The words of one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Texts(pub(super) Language);

impl Texts {
    /// The one of the two that is in this language.
    fn pick<T>(self, nl: T, en: T) -> T {
        match self.0 {
            Language::Nl => nl,
            Language::En => en,
        }
    }

    pub(super) fn code(self) -> &'static str {
        self.0.as_str()
    }

    pub(super) fn greeting(self, reader: &str) -> String {
        let hello = self.pick("Dag", "Hello");
        if reader.is_empty() { format!("{hello},") } else { format!("{hello} {reader},") }
    }

    // The digest.

    pub(super) fn digest_subject(
        self,
        tablemates: usize,
        first_time: usize,
        in_cafe: usize,
    ) -> String {
        let question = self.pick("Wie heb je ontmoet?", "Who did you meet?");
        let answer = match (tablemates, in_cafe) {
            (0, 0) => return question.to_owned(),
            (0, people) => self.people_in_cafe(people),
            _ => self.tablemates(tablemates, first_time),
        };
        format!("{question} {}", capital(&answer))
    }

    fn tablemates(self, count: usize, first_time: usize) -> String {
        let mates = match count {
            1 => self.pick("één tafelgenoot", "one tablemate").to_owned(),
            _ => format!("{} {}", self.number(count), self.pick("tafelgenoten", "tablemates")),
        };
        match (first_time.min(count), count) {
            (0, _) => mates,
            (1, 1) => format!("{mates}, {}", self.first_time()),
            (2, 2) => format!("{mates}, {} {}", self.pick("allebei", "both"), self.first_time()),
            (all, count) if all == count => {
                format!("{mates}, {} {}", self.pick("allemaal", "all"), self.first_time())
            }
            (some, _) => format!("{mates}, {} {}", self.number(some), self.first_time()),
        }
    }

    fn people_in_cafe(self, count: usize) -> String {
        match (count, self.0) {
            (1, Language::Nl) => "één ander in het grand café".to_owned(),
            (1, Language::En) => "one other person in the grand café".to_owned(),
            (_, Language::Nl) => format!("{} anderen in het grand café", self.number(count)),
            (_, Language::En) => format!("{} others in the grand café", self.number(count)),
        }
    }

    pub(super) fn first_time(self) -> &'static str {
        self.pick("voor het eerst", "for the first time")
    }

    /// Beside a name not sat with for `days`, in whole weeks.
    pub(super) fn long_time(self, days: i64) -> String {
        let weeks = self.number(usize::try_from(days / 7).unwrap_or_default());
        self.pick(format!("na {weeks} weken weer"), format!("again after {weeks} weeks"))
    }

    pub(super) fn week(self, monday: NaiveDate) -> String {
        let day = self.date(monday);
        self.pick(format!("De week van {day}"), format!("The week of {day}"))
    }

    pub(super) fn shared_table(
        self,
        tablemates: usize,
        first_time: usize,
        monday: NaiveDate,
    ) -> String {
        let day = self.date(monday);
        let first = first_time.min(tablemates);
        let count = self.number(tablemates);
        let new = match (first, tablemates) {
            (0, _) => String::new(),
            (1, 1) => format!(", {}", self.first_time()),
            (first, all) if first == all => {
                let all = if all == 2 {
                    self.pick("allebei", "both")
                } else {
                    self.pick("allemaal", "all")
                };
                format!(", {all} {}", self.first_time())
            }
            (first, _) => {
                let n = self.number(first);
                self.pick(
                    format!(", met {n} van hen voor het eerst"),
                    format!(", {n} of them for the first time"),
                )
            }
        };
        match (tablemates, self.0) {
            (1, Language::Nl) => {
                format!("In de week van {day} deelde je een tafel met één ander{new}.")
            }
            (1, Language::En) => {
                format!("In the week of {day} you shared a table with one other person{new}.")
            }
            (_, Language::Nl) => {
                format!("In de week van {day} deelde je een tafel met {count} anderen{new}.")
            }
            (_, Language::En) => {
                format!("In the week of {day} you shared a table with {count} others{new}.")
            }
        }
    }

    pub(super) fn week_alone(self, monday: NaiveDate) -> String {
        let day = self.date(monday);
        self.pick(
            format!("Dit was voor jou de week van {day}."),
            format!("This was your week of {day}."),
        )
    }

    /// Days and a table: *dinsdag en donderdag aan tafel Linde*.
    pub(super) fn days_at_table(self, days: &[NaiveDate], table: &str) -> String {
        let days = self.weekdays(days);
        self.pick(format!("{days} aan tafel {table}"), format!("{days} at table {table}"))
    }

    /// Days and a café: *woensdag en vrijdag, Grand café*.
    pub(super) fn days_in_zone(self, days: &[NaiveDate], zone: &str) -> String {
        format!("{}, {zone}", self.weekdays(days))
    }

    fn weekdays(self, days: &[NaiveDate]) -> String {
        let days: Vec<&str> = days.iter().map(|day| self.weekday(day.weekday())).collect();
        self.list(&days)
    }

    pub(super) fn others_at_table(self, count: usize) -> String {
        let n = capital(&self.number(count));
        match (count, self.0) {
            (1, Language::Nl) => "En nog één ander aan jouw tafels.".to_owned(),
            (1, Language::En) => "And one other person at your tables.".to_owned(),
            (_, Language::Nl) => format!("En nog {} anderen aan jouw tafels.", n.to_lowercase()),
            (_, Language::En) => format!("And {} others at your tables.", n.to_lowercase()),
        }
    }

    pub(super) fn talked(self) -> &'static str {
        self.pick("We spraken elkaar", "We talked")
    }

    pub(super) fn follow_up(self) -> &'static str {
        self.pick("Ik wil een vervolg", "I want to follow up")
    }

    pub(super) fn not_this_one(self) -> &'static str {
        self.pick("Deze niet", "Not this one")
    }

    pub(super) fn cafe_heading(self) -> &'static str {
        self.pick("In het grand café", "In the grand café")
    }

    pub(super) fn cafe_names(self) -> &'static str {
        self.pick(
            "Wie er was toen jij er was. Sprak je iemand? Kies de naam.",
            "Who was there when you were. Did you talk to someone? Choose the name.",
        )
    }

    /// How many people were in the café at the same time; `further` when some were named before.
    pub(super) fn cafe_count(self, count: usize, further: bool) -> String {
        let n = self.number(count);
        let also = if further { self.pick("ook nog ", "also ") } else { "" };
        match (count, self.0) {
            (1, Language::Nl) => format!("Eén ander was er {also}tegelijk met jou."),
            (1, Language::En) => format!("One other person was {also}there when you were."),
            (_, Language::Nl) => {
                format!("{} anderen waren er {also}tegelijk met jou.", capital(&n))
            }
            (_, Language::En) => {
                format!("{} others were {also}there when you were.", capital(&n))
            }
        }
    }

    pub(super) fn same_room(self, count: usize) -> String {
        let n = self.number(count);
        match (count, self.0) {
            (1, Language::Nl) => "Met één ander deelde je een ruimte, aan een andere tafel.".into(),
            (1, Language::En) => "You shared a room with one person at another table.".into(),
            (_, Language::Nl) => {
                format!("Met {n} anderen deelde je een ruimte, aan een andere tafel.")
            }
            (_, Language::En) => format!("You shared a room with {n} people at other tables."),
        }
    }

    pub(super) fn dormant_heading(self) -> &'static str {
        self.pick("Lang niet gezien", "Not seen for a while")
    }

    pub(super) fn last_shared(self, day: NaiveDate, this_year: i32) -> String {
        let mut date = self.date_without_weekday(day);
        if day.year() != this_year {
            date = format!("{date} {}", day.year());
        }
        self.pick(
            format!("Jullie waren op {date} voor het laatst op dezelfde plek."),
            format!("You were last in the same place on {date}."),
        )
    }

    pub(super) fn good_heading(self) -> &'static str {
        self.pick("Is er iets moois gebeurd?", "Did something good come of it?")
    }

    pub(super) fn good_hint(self) -> &'static str {
        self.pick(
            "Kies wat past. Vertellen met wie of wat hoeft niet.",
            "Choose what fits. No need to say with whom or what.",
        )
    }

    pub(super) fn good_kinds(self) -> [(&'static str, &'static str); 4] {
        [
            ("idea", self.pick("Een idee", "An idea")),
            ("lead", self.pick("Een kans", "A lead")),
            ("help", self.pick("Hulp", "Help")),
            ("fun", self.pick("Plezier", "Fun")),
        ]
    }

    pub(super) fn names_on_page(self) -> &'static str {
        self.pick(
            "De namen staan niet in deze brief, maar op je eigen pagina.",
            "The names are not in this letter but on your own page.",
        )
    }

    pub(super) fn see_names(self) -> &'static str {
        self.pick("Bekijk je week", "See your week")
    }

    pub(super) fn why_digest(self) -> &'static str {
        self.pick(
            "Je krijgt de maandagbrief omdat tafelgenoten van jou jouw naam mogen zien, en jij de \
             hunne. De links openen een pagina; pas een knop op die pagina legt iets vast.",
            "You get the Monday letter because people at your table may see your name, and you \
             theirs. The links open a page; only a button on that page records anything.",
        )
    }

    pub(super) fn unsubscribe(self) -> &'static str {
        self.pick("Geen maandagbrief meer", "No more Monday letters")
    }

    // The sign-in code.

    pub(super) fn code_subject(self, code: &str) -> String {
        self.pick(
            format!("{code} is je code voor Aanschuif"),
            format!("{code} is your Aanschuif code"),
        )
    }

    pub(super) fn code_intro(self) -> &'static str {
        self.pick("Met deze code log je in:", "Sign in with this code:")
    }

    pub(super) fn code_good_for(self) -> &'static str {
        self.pick("De code werkt tien minuten, één keer.", "The code works for ten minutes, once.")
    }

    pub(super) fn code_not_asked(self) -> &'static str {
        self.pick(
            "Niet zelf gevraagd? Dan hoef je niets te doen. Geef de code aan niemand; wij vragen er \
             nooit om.",
            "Not you who asked? Then there is nothing to do. Give the code to nobody; we never ask \
             for it.",
        )
    }

    // The question of consent.

    pub(super) fn consent_question(self) -> &'static str {
        self.pick(
            "Mogen anderen jouw naam zien, en jij de hunne?",
            "May others see your name, and you theirs?",
        )
    }

    pub(super) fn consent_intro(self) -> &'static str {
        self.pick(
            "Je schuift aan met je badge, en hebt daar nooit een scherm met namen bij gezien. \
             Daarom vragen we het je één keer zo:",
            "You check in with your badge, and have never seen a screen with names. So we ask you \
             once, like this:",
        )
    }

    pub(super) fn consent_yes(self) -> &'static str {
        self.pick("Ja, graag", "Yes, please")
    }

    pub(super) fn consent_no(self) -> &'static str {
        self.pick("Nee, liever niet", "No, thanks")
    }

    pub(super) fn consent_if_yes(self) -> &'static str {
        self.pick(
            "Ja: aan tafel zien anderen je voornaam. In hun maandagbrief en op hun eigen pagina staan \
             je naam en organisatie, ook bij wie tegelijk met jou in het café was. Jij ziet hetzelfde \
             van hen; alleen wie zelf ja zei doet mee.",
            "Yes: at the table others see your first name. Your name and organisation are in their \
             Monday letter and on their own page, also for those who were in the café while you were. \
             You see the same of them; only people who said yes themselves take part.",
        )
    }

    pub(super) fn consent_if_no(self) -> &'static str {
        self.pick(
            "Nee: er verandert niets; dezelfde plekken, even snel. Antwoord je niet, dan is het \
             nee, en we vragen het niet nog eens per brief. Van gedachten veranderen kan altijd.",
            "No: nothing changes; the same desks, just as fast. No answer counts as no, and we \
             do not ask again by letter. You can change your mind at any time.",
        )
    }

    pub(super) fn consent_footer(self) -> &'static str {
        self.pick(
            "De links openen een pagina; pas een knop op die pagina legt je antwoord vast.",
            "The links open a page; only a button on that page records your answer.",
        )
    }

    // The question whether somebody is still at their desk.

    pub(super) fn still_here_question(self, desk: &str) -> String {
        self.pick(format!("Zit je nog aan {desk}?"), format!("Are you still at {desk}?"))
    }

    pub(super) fn still_here_place(self, desk: &str, table: &str, floor: &str) -> String {
        self.pick(
            format!("Jij hebt bureau {desk}, tafel {table}, {floor}."),
            format!("You have desk {desk}, table {table}, {floor}."),
        )
    }

    pub(super) fn still_here_why(self) -> &'static str {
        self.pick(
            "Iemand zag er net niemand zitten, en zoekt misschien een plek.",
            "Somebody saw nobody there just now, and may be looking for a place.",
        )
    }

    pub(super) fn still_here_by(self, time: &str) -> String {
        self.pick(
            format!("Laat het voor {time} weten, dan blijft het bureau van jou."),
            format!("Say so before {time} and the desk stays yours."),
        )
    }

    pub(super) fn still_here_yes(self) -> &'static str {
        self.pick("Ik zit er nog", "I am still here")
    }

    pub(super) fn still_here_left(self) -> &'static str {
        self.pick(
            "Ben je al weg? Dan hoef je niets te doen: het bureau komt vanzelf vrij.",
            "Have you left? Then there is nothing to do: the desk becomes free by itself.",
        )
    }

    pub(super) fn still_here_footer(self) -> &'static str {
        self.pick(
            "De link opent een pagina; pas de knop op die pagina houdt het bureau vast. Wie het \
             vroeg, weet niet dat jij hier zit.",
            "The link opens a page; only the button on that page keeps the desk. Whoever asked does \
             not know that it is you who sits here.",
        )
    }

    // Numbers and days.

    /// A number in words up to twelve.
    pub(super) fn number(self, n: usize) -> String {
        let words = self.pick(
            [
                "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
                "tien", "elf", "twaalf",
            ],
            [
                "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                "ten", "eleven", "twelve",
            ],
        );
        words.get(n).map_or_else(|| n.to_string(), |word| (*word).to_owned())
    }

    /// *Mirjam, Joost en Fatma*.
    pub(super) fn list(self, items: &[&str]) -> String {
        match items {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), self.pick("en", "and")),
        }
    }

    /// *maandag 16 november*.
    pub(super) fn date(self, day: NaiveDate) -> String {
        format!("{} {}", self.weekday(day.weekday()), self.date_without_weekday(day))
    }

    fn date_without_weekday(self, day: NaiveDate) -> String {
        let month = match (day.month(), self.0) {
            (1, Language::Nl) => "januari",
            (1, Language::En) => "January",
            (2, Language::Nl) => "februari",
            (2, Language::En) => "February",
            (3, Language::Nl) => "maart",
            (3, Language::En) => "March",
            (4, Language::Nl) => "april",
            (4, Language::En) => "April",
            (5, Language::Nl) => "mei",
            (5, Language::En) => "May",
            (6, Language::Nl) => "juni",
            (6, Language::En) => "June",
            (7, Language::Nl) => "juli",
            (7, Language::En) => "July",
            (8, Language::Nl) => "augustus",
            (8, Language::En) => "August",
            (9, Language::Nl) => "september",
            (9, Language::En) => "September",
            (10, Language::Nl) => "oktober",
            (10, Language::En) => "October",
            (11, Language::Nl) => "november",
            (11, Language::En) => "November",
            (_, Language::Nl) => "december",
            (_, Language::En) => "December",
        };
        format!("{} {month}", day.day())
    }

    fn weekday(self, day: Weekday) -> &'static str {
        match day {
            Weekday::Mon => self.pick("maandag", "Monday"),
            Weekday::Tue => self.pick("dinsdag", "Tuesday"),
            Weekday::Wed => self.pick("woensdag", "Wednesday"),
            Weekday::Thu => self.pick("donderdag", "Thursday"),
            Weekday::Fri => self.pick("vrijdag", "Friday"),
            Weekday::Sat => self.pick("zaterdag", "Saturday"),
            Weekday::Sun => self.pick("zondag", "Sunday"),
        }
    }
}

/// With a capital at the start of a sentence. Dutch writes *Eén*, without the first accent.
pub(super) fn capital(text: &str) -> String {
    if let Some(rest) = text.strip_prefix("één") {
        return format!("Eén{rest}");
    }
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + chars.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_counts_tablemates_and_first_times() {
        let subject = |language, all, first| Texts(language).digest_subject(all, first, 0);
        for (all, first, nl, en) in [
            (1, 0, "Eén tafelgenoot", "One tablemate"),
            (1, 1, "Eén tafelgenoot, voor het eerst", "One tablemate, for the first time"),
            (
                2,
                2,
                "Twee tafelgenoten, allebei voor het eerst",
                "Two tablemates, both for the first time",
            ),
            (3, 0, "Drie tafelgenoten", "Three tablemates"),
            (
                3,
                1,
                "Drie tafelgenoten, één voor het eerst",
                "Three tablemates, one for the first time",
            ),
            (
                3,
                3,
                "Drie tafelgenoten, allemaal voor het eerst",
                "Three tablemates, all for the first time",
            ),
            (
                12,
                4,
                "Twaalf tafelgenoten, vier voor het eerst",
                "Twelve tablemates, four for the first time",
            ),
            (
                13,
                13,
                "13 tafelgenoten, allemaal voor het eerst",
                "13 tablemates, all for the first time",
            ),
        ] {
            assert_eq!(subject(Language::Nl, all, first), format!("Wie heb je ontmoet? {nl}"));
            assert_eq!(subject(Language::En, all, first), format!("Who did you meet? {en}"));
        }
    }

    #[test]
    fn a_week_in_the_cafe_alone_has_a_subject_too() {
        let subject = |language, cafe| Texts(language).digest_subject(0, 0, cafe);
        assert_eq!(subject(Language::Nl, 1), "Wie heb je ontmoet? Eén ander in het grand café");
        assert_eq!(subject(Language::En, 4), "Who did you meet? Four others in the grand café");
        assert_eq!(subject(Language::Nl, 0), "Wie heb je ontmoet?");
    }

    #[test]
    fn one_is_never_written_as_many() {
        for language in [Language::Nl, Language::En] {
            let t = Texts(language);
            let monday = "2026-11-16".parse().unwrap();
            for line in [
                t.shared_table(1, 1, monday),
                t.others_at_table(1),
                t.cafe_count(1, true),
                t.cafe_count(1, false),
                t.same_room(1),
            ] {
                assert!(!line.contains("anderen") && !line.contains("others"), "{line}");
                assert!(!line.contains("waren") && !line.contains("were also"), "{line}");
            }
        }
    }
}
