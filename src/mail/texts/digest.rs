use chrono::{Datelike, NaiveDate};

use super::Texts;
use super::words::capital;
use crate::domain::gathering::announcement::GatheringKind;
use crate::domain::language::Language;
use crate::domain::letter::digest::Company;

impl Texts {
    pub(in crate::mail) fn digest_subject(
        self,
        tablemates: usize,
        first_time: usize,
        (company, place): (usize, Company),
    ) -> String {
        let question = self.pick("Wie heb je ontmoet?", "Who did you meet?");
        let answer = match (tablemates, company) {
            (0, 0) => return question.to_owned(),
            (0, people) => self.people_there(people, place),
            _ => self.tablemates(tablemates, first_time),
        };
        format!("{question} {answer}")
    }

    fn tablemates(self, count: usize, first_time: usize) -> String {
        let mates = match count {
            1 => self.pick("1 tafelgenoot", "1 tablemate").to_owned(),
            _ => format!("{count} {}", self.pick("tafelgenoten", "tablemates")),
        };
        match (first_time.min(count), count) {
            (0, _) => mates,
            (1, 1) => format!("{mates}, {}", self.first_time()),
            (2, 2) => format!("{mates}, {} {}", self.pick("allebei", "both"), self.first_time()),
            (all, count) if all == count => {
                format!("{mates}, {} {}", self.pick("allemaal", "all"), self.first_time())
            }
            (some, _) => format!("{mates}, {some} {}", self.first_time()),
        }
    }

    fn people_there(self, count: usize, place: Company) -> String {
        let place = match place {
            Company::Cafe => self.pick("in het grand café", "in the grand café"),
            Company::Gatherings => self.pick("bij een bijeenkomst", "at a gathering"),
            Company::Both => self.pick(
                "in het grand café en bij bijeenkomsten",
                "in the grand café and at gatherings",
            ),
        };
        match (count, self.0) {
            (1, Language::Nl) => format!("1 ander {place}"),
            (1, Language::En) => format!("1 other person {place}"),
            (_, Language::Nl) => format!("{count} anderen {place}"),
            (_, Language::En) => format!("{count} others {place}"),
        }
    }

    pub(in crate::mail) fn first_time(self) -> &'static str {
        self.pick("voor het eerst", "for the first time")
    }

    /// The remark beside somebody not sat with for `days`, in whole weeks.
    pub(in crate::mail) fn long_time(self, days: i64) -> String {
        let weeks = self.number(usize::try_from(days / 7).unwrap_or_default());
        self.pick(format!("na {weeks} weken weer"), format!("for the first time in {weeks} weeks"))
    }

    pub(in crate::mail) fn week(self, monday: NaiveDate) -> String {
        let day = self.date(monday);
        self.pick(format!("De week van {day}"), format!("The week of {day}"))
    }

    pub(in crate::mail) fn shared_table(
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

    pub(in crate::mail) fn week_alone(self, monday: NaiveDate) -> String {
        let day = self.date(monday);
        self.pick(
            format!("In de week van {day} deelde je geen tafel."),
            format!("In the week of {day} you did not share a table."),
        )
    }

    /// Days and a table: *dinsdag en donderdag aan tafel Linde*.
    pub(in crate::mail) fn days_at_table(self, days: &[NaiveDate], table: &str) -> String {
        let days = self.weekdays(days);
        self.pick(format!("{days} aan tafel {table}"), format!("{days} at table {table}"))
    }

    pub(in crate::mail) fn days_in_zone(self, days: &[NaiveDate], zone: &str) -> String {
        format!("{}, {zone}", self.weekdays(days))
    }

    /// A day and what a gathering is called, if it is there still: *dinsdag bij “Mag het stiller?”*.
    pub(in crate::mail) fn day_at_gathering(self, day: NaiveDate, title: Option<&str>) -> String {
        let day = self.weekdays(&[day]);
        match title.filter(|title| !title.is_empty()) {
            Some(title) => {
                self.pick(format!("{day} bij “{title}”"), format!("{day}, at “{title}”"))
            }
            None => {
                self.pick(format!("{day} bij een bijeenkomst"), format!("{day}, at a gathering"))
            }
        }
    }

    fn weekdays(self, days: &[NaiveDate]) -> String {
        let days: Vec<&str> = days.iter().map(|day| self.weekday(day.weekday())).collect();
        self.list(&days)
    }

    pub(in crate::mail) fn others_at_table(self, count: usize) -> String {
        let n = capital(&self.number(count));
        match (count, self.0) {
            (1, Language::Nl) => "En nog één ander aan jouw tafels.".to_owned(),
            (1, Language::En) => "And one other person at your tables.".to_owned(),
            (_, Language::Nl) => format!("En nog {} anderen aan jouw tafels.", n.to_lowercase()),
            (_, Language::En) => format!("And {} others at your tables.", n.to_lowercase()),
        }
    }

    pub(in crate::mail) fn talked(self) -> &'static str {
        self.pick("We spraken elkaar", "We talked")
    }

    pub(in crate::mail) fn follow_up(self) -> &'static str {
        self.pick("Ik wil een vervolg", "I want to follow up")
    }

    pub(in crate::mail) fn not_this_one(self) -> &'static str {
        self.pick("Deze niet", "Not this one")
    }

    pub(in crate::mail) fn cafe_heading(self, place: Company) -> &'static str {
        match place {
            Company::Cafe => self.pick("In het grand café", "In the grand café"),
            Company::Gatherings => self.pick("Bij een bijeenkomst", "At a gathering"),
            Company::Both => self.pick(
                "In het grand café en bij bijeenkomsten",
                "In the grand café and at gatherings",
            ),
        }
    }

    pub(in crate::mail) fn cafe_names(self) -> &'static str {
        self.pick(
            "Wie er was toen jij er was. Sprak je iemand? Kies de naam.",
            "These people were there when you were. Did you talk to one of them? Choose the name.",
        )
    }

    /// How many people were in the café at the same time; `further` if some were named before.
    pub(in crate::mail) fn cafe_count(self, count: usize, further: bool) -> String {
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

    pub(in crate::mail) fn same_room(self, count: usize) -> String {
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

    pub(in crate::mail) fn dormant_heading(self) -> &'static str {
        self.pick("Lang niet gezien", "Not seen for a while")
    }

    pub(in crate::mail) fn last_shared(self, day: NaiveDate, this_year: i32) -> String {
        let mut date = self.date_without_weekday(day);
        if day.year() != this_year {
            date = format!("{date} {}", day.year());
        }
        self.pick(
            format!("Jullie waren op {date} voor het laatst bij elkaar."),
            format!("You were last in the same place on {date}."),
        )
    }

    pub(in crate::mail) fn next_heading(self) -> &'static str {
        self.pick("Binnenkort", "Coming up")
    }

    pub(in crate::mail) fn gathering_kind(self, kind: GatheringKind) -> &'static str {
        match kind {
            GatheringKind::Debate => self.pick("Debat", "Debate"),
            GatheringKind::CallHour => self.pick("Belrondje", "Call hour"),
            GatheringKind::StoryCircle => self.pick("Verhalenkring", "Story circle"),
            GatheringKind::OpenTable => self.pick("Open tafel", "Open table"),
        }
    }

    pub(in crate::mail) fn next_see(self) -> &'static str {
        self.pick("Bekijk het, en zeg of je komt", "See it, and say whether you are coming")
    }

    pub(in crate::mail) fn vacancy_heading(self) -> &'static str {
        self.pick("We zoeken een collega", "We are looking for a colleague")
    }

    pub(in crate::mail) fn vacancy_see(self) -> &'static str {
        self.pick("Lees de vacature", "Read the vacancy")
    }

    pub(in crate::mail) fn vacancy_know(self) -> &'static str {
        self.pick("Ik weet iemand", "I know somebody")
    }

    pub(in crate::mail) fn story_heading(self) -> &'static str {
        self.pick("Een nieuw verhaal", "A new story")
    }

    pub(in crate::mail) fn story_told_by(self, name: &str) -> String {
        self.pick(format!("Verteld door {name}"), format!("Told by {name}"))
    }

    pub(in crate::mail) fn story_read(self) -> &'static str {
        self.pick("Lees het hele verhaal", "Read the whole story")
    }

    pub(in crate::mail) fn stories_feed(self) -> &'static str {
        self.pick("Verhalen in Aanschuif", "Stories in Aanschuif")
    }

    pub(in crate::mail) fn good_heading(self) -> &'static str {
        self.pick("Is er iets moois gebeurd?", "Did something good come of it?")
    }

    pub(in crate::mail) fn good_hint(self) -> &'static str {
        self.pick(
            "Kies wat past. Vertellen met wie of wat hoeft niet.",
            "Choose what fits. No need to say with whom or what.",
        )
    }

    pub(in crate::mail) fn good_kinds(self) -> [(&'static str, &'static str); 4] {
        [
            ("idea", self.pick("Een idee", "An idea")),
            ("lead", self.pick("Een kans", "A lead")),
            ("help", self.pick("Hulp", "Help")),
            ("fun", self.pick("Plezier", "Fun")),
        ]
    }

    pub(in crate::mail) fn names_on_page(self) -> &'static str {
        self.pick(
            "De namen staan niet in deze brief, maar op je eigen pagina.",
            "The names are not in this letter but on your own page.",
        )
    }

    pub(in crate::mail) fn see_names(self) -> &'static str {
        self.pick("Bekijk je week", "See your week")
    }

    pub(in crate::mail) fn why_digest(self) -> &'static str {
        self.pick(
            "Je krijgt de maandagbrief omdat tafelgenoten jouw naam mogen zien, en jij die van \
             hen. De links openen een pagina; pas een knop op die pagina legt iets vast.",
            "You get the Monday letter because people at your table may see your name, and you \
             theirs. The links open a page; only a button on that page records anything.",
        )
    }

    pub(in crate::mail) fn unsubscribe(self) -> &'static str {
        self.pick("Geen maandagbrief meer", "No more Monday letters")
    }
}
