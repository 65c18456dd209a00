//! people.csv: the people in the register.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::error::{FileErrors, FileMistakeKind};
use super::formula;
use super::formula::{harmless, meant};
use super::sheet;
use super::sheet::{Row, text};
use super::writing::Writing;
use crate::domain::language::Language;
use crate::domain::person::address::EmailAddress;
use crate::domain::place::features::Features;

const COLUMNS: &[&str] =
    &["email", "name", "organisation", "team", "language", "badge", "needs", "visible_since"];

/// One person. Neither an address nor a badge occurs twice in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    pub line: u64,
    pub email: EmailAddress,
    pub name: String,
    pub organisation: String,
    pub team: Option<String>,
    /// The language the person reads; Dutch by default.
    pub language: Language,
    pub badge: Option<String>,
    pub needs: Features,
    /// The day from which consent is on record; `None` if the person was not asked.
    pub visible_since: Option<NaiveDate>,
}

pub fn read_people(data: &[u8]) -> Result<Vec<PersonRow>, FileErrors> {
    let mut lines = HashMap::new();
    let (rows, errors) = sheet::read(data, COLUMNS, |row| {
        let person = person(row)?;
        let badge = person.badge.iter().map(|badge| ("badge", badge.clone()));
        let email = ("email", person.email.to_string());
        for (column, value) in badge.chain([email]) {
            if let Some(before) = lines.insert((column, value), row.line) {
                let why = format!("is on line {before} already");
                row.wrong(column, why, FileMistakeKind::OnLine(before));
            }
        }
        Some(person)
    });
    errors.or(rows)
}

/// Writes people.csv; reading it gives the same rows.
pub fn write_people(rows: &[PersonRow]) -> String {
    let mut sheet = Writing::new(COLUMNS);
    for row in rows {
        sheet.row(&[
            &harmless(row.email.as_str()),
            &harmless(&row.name),
            &harmless(&row.organisation),
            &harmless(row.team.as_deref().unwrap_or_default()),
            row.language.as_str(),
            row.badge.as_deref().unwrap_or_default(),
            &row.needs.to_string(),
            &row.visible_since.map_or_else(String::new, |day| day.to_string()),
        ]);
    }
    sheet.text()
}

fn person(row: &mut Row<'_>) -> Option<PersonRow> {
    let email = row.required("email", |value| meant(value).parse());
    let name = row.required("name", formula::name);
    let organisation = row.required("organisation", formula::name);
    let team = row.optional("team", formula::name);
    let language = row.optional("language", str::parse);
    let badge = row.optional("badge", text);
    let needs = row.optional("needs", str::parse);
    let visible_since = row.optional("visible_since", date);
    Some(PersonRow {
        line: row.line,
        email: email?,
        name: name?,
        organisation: organisation?,
        team: team?,
        language: language?.unwrap_or_default(),
        badge: badge?,
        needs: needs?.unwrap_or_default(),
        visible_since: visible_since?,
    })
}

/// A date as YYYY-MM-DD and nothing else (chrono also accepts `2026-1-5`).
fn date(value: &str) -> Result<NaiveDate, String> {
    let date = value.parse::<NaiveDate>().ok().filter(|date| date.to_string() == value);
    date.ok_or_else(|| format!("\"{value}\" is no date (YYYY-MM-DD)"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::place::features::Feature;

    const HEADER: &str = "email,name,organisation,team,language,badge,needs,visible_since\n";

    fn read(rows: &str) -> Result<Vec<PersonRow>, String> {
        read_people(format!("{HEADER}{rows}").as_bytes()).map_err(|errors| errors.to_string())
    }

    #[test]
    fn a_full_row_and_one_with_only_what_is_needed_are_read() {
        let people = read(
            "Mirjam@Example.org, Mirjam Bos ,Host,Water,en,B-1,quiet|step-free,2026-10-01\n\
             jan@example.org,Jan,Partner,,,,,\n",
        )
        .unwrap();
        let mirjam = PersonRow {
            line: 2,
            email: "mirjam@example.org".parse().unwrap(),
            name: "Mirjam Bos".into(),
            organisation: "Host".into(),
            team: Some("Water".into()),
            language: Language::En,
            badge: Some("B-1".into()),
            needs: Features::NONE.with(Feature::Quiet).with(Feature::StepFree),
            visible_since: NaiveDate::from_ymd_opt(2026, 10, 1),
        };
        assert_eq!(people[0], mirjam);
        assert_eq!((people[1].line, people[1].language), (3, Language::Nl));
        assert_eq!(
            (&people[1].team, &people[1].badge, people[1].visible_since),
            (&None, &None, None)
        );
    }

    #[test]
    fn every_mistake_of_a_row_is_told() {
        let errors = read("jan,,,,fr,,sofa,1-10-2026\n").unwrap_err();
        let columns: Vec<_> =
            errors.lines().map(|line| line.split(':').next().unwrap().to_owned()).collect();
        let expected = ["email", "name", "organisation", "language", "needs", "visible_since"];
        assert_eq!(columns, expected.map(|column| format!("line 2, column {column}")));
        let errors = read_people(format!("{HEADER}jan,,,,fr,,sofa,1-10-2026\n").as_bytes());
        let errors = errors.unwrap_err();
        let codes: Vec<_> = errors.told().iter().map(|error| error.kind.parts().0).collect();
        assert_eq!(codes, ["invalid", "empty", "empty", "invalid", "invalid", "invalid"]);
    }

    #[test]
    fn dates_are_read_strictly() {
        for date in ["2026-1-5", "2026-02-30", "+2026-01-05", "20260105"] {
            assert!(read(&format!("a@b.nl,A,B,,,,,{date}\n")).is_err(), "{date}");
        }
    }

    #[test]
    fn an_address_in_another_case_or_a_badge_twice_is_refused() {
        let errors = read("a@b.nl,A,B,,,7,,\nA@B.nl,A,B,,,8,,\nc@b.nl,C,B,,,7,,\n").unwrap_err();
        assert_eq!(
            errors,
            "line 3, column email: is on line 2 already\nline 4, column badge: is on line 2 already"
        );
    }
}
