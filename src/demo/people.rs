//! The people: 180 of the host and 20 of two partners, with invented names.

use std::collections::HashSet;
use std::fmt::Write as _;

pub(super) const HOST: &str = "Waterwolf";

/// The employee whose phone the demo shows.
pub(super) const EMPLOYEE: &str = "sanne.visser@waterwolf.example";

/// The employee who edits stories.
pub(super) const EDITOR: &str = "hanna.veenstra@waterwolf.example";

/// The employee who is also the facility manager.
pub(super) const MANAGER: &str = "youssef.el.amrani@waterwolf.example";

/// People who agreed are seen from this day on.
const VISIBLE_SINCE: &str = "2026-09-28";

const FIRST_NAMES: [&str; 50] = [
    "Sanne", "Joost", "Mirjam", "Youssef", "Anouk", "Bram", "Fatima", "Daan", "Lotte", "Ruben",
    "Noor", "Thijs", "Aylin", "Sem", "Femke", "Karim", "Eva", "Jasper", "Naomi", "Koen", "Maud",
    "Hassan", "Iris", "Pieter", "Zeynep", "Wouter", "Roos", "Emre", "Hanna", "Sjoerd", "Amira",
    "Maarten", "Yara", "Niels", "Priya", "Floor", "Tim", "Jasmijn", "Arjen", "Elif", "Bas",
    "Marloes", "Omar", "Carlijn", "Stijn", "Dewi", "Gijs", "Leila", "Teun", "Ingrid",
];

const LAST_NAMES: [&str; 41] = [
    "Visser",
    "de Boer",
    "Bakker",
    "El Amrani",
    "van Dijk",
    "Smit",
    "Meijer",
    "Mulder",
    "Bos",
    "Vos",
    "Peters",
    "Hendriks",
    "Yilmaz",
    "van Leeuwen",
    "Dekker",
    "Brouwer",
    "de Wit",
    "Dijkstra",
    "Postma",
    "Kok",
    "Jacobs",
    "Vermeulen",
    "van der Heijden",
    "Schouten",
    "Willems",
    "Hoekstra",
    "Kaya",
    "Kuipers",
    "Veenstra",
    "Kramer",
    "van den Berg",
    "Haan",
    "Timmermans",
    "Groen",
    "Koster",
    "Prins",
    "Jonker",
    "Bouazza",
    "Molenaar",
    "Huisman",
    "Verbeek",
];

const TEAMS: [&str; 9] = [
    "Klant",
    "Ontwikkeling",
    "Data",
    "Beheer",
    "Ontwerp",
    "Financiën",
    "Juridisch",
    "Personeel",
    "Advies",
];

pub(super) const NOORDERLICHT: (&str, &str) = ("Noorderlicht Advies", "noorderlicht.example");
pub(super) const STADSLAB: (&str, &str) = ("Stadslab", "stadslab.example");

pub(super) struct Person {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) organisation: &'static str,
    pub(super) team: &'static str,
    pub(super) language: &'static str,
    pub(super) badge: String,
    pub(super) needs: &'static str,
    pub(super) agreed: bool,
}

pub(super) fn everybody() -> Vec<Person> {
    let mut taken = HashSet::new();
    (0..200_usize).map(|number| person(number, &mut taken)).collect()
}

fn person(number: usize, taken: &mut HashSet<String>) -> Person {
    let (organisation, domain) = match number {
        0..180 => (HOST, "waterwolf.example"),
        _ if number.is_multiple_of(2) => NOORDERLICHT,
        _ => STADSLAB,
    };
    let mut shift = number / FIRST_NAMES.len() * 11;
    loop {
        let first = pick(&FIRST_NAMES, number);
        let last = pick(&LAST_NAMES, number + shift);
        let email =
            format!("{}.{}@{domain}", first.to_lowercase(), last.to_lowercase().replace(' ', "."));
        if taken.insert(email.clone()) {
            return Person {
                name: format!("{first} {last}"),
                email,
                organisation,
                team: if organisation == HOST { pick(&TEAMS, number) } else { "" },
                language: if number % 6 == 5 { "en" } else { "nl" },
                badge: format!("{}", 4_100_000 + number * 37),
                needs: needs(number),
                agreed: number % 7 != 3,
            };
        }
        shift += 1;
    }
}

fn pick(list: &[&'static str], number: usize) -> &'static str {
    list.iter().cycle().nth(number).copied().unwrap_or_default()
}

/// About one in twenty needs a feature.
const fn needs(number: usize) -> &'static str {
    match number % 40 {
        9 => "height-adjustable",
        21 => "step-free",
        33 => "quiet",
        _ => "",
    }
}

pub(super) fn people_csv() -> String {
    let mut csv = "email,name,organisation,team,language,badge,needs,visible_since\n".to_owned();
    for person in everybody() {
        let since = if person.agreed { VISIBLE_SINCE } else { "" };
        // Writing to a string cannot fail.
        let _ = writeln!(
            csv,
            "{},{},{},{},{},{},{},{since}",
            person.email,
            person.name,
            person.organisation,
            person.team,
            person.language,
            person.badge,
            person.needs
        );
    }
    csv
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_180_of_the_host_and_20_of_two_partners_whom_the_import_understands() {
        let rows = crate::files::read_people(people_csv().as_bytes()).unwrap();
        assert_eq!(rows.len(), 200);
        let hosts = everybody().iter().filter(|person| person.organisation == HOST).count();
        assert_eq!(hosts, 180);
        for one in [EMPLOYEE, EDITOR, MANAGER] {
            assert!(everybody().iter().any(|person| person.email == one), "{one}");
        }
    }
}
