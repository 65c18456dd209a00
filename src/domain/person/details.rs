//! The register's details of a person, as somebody typed them.

use super::address::EmailAddress;
use crate::language::Language;
use crate::name::name;
use crate::place::features::Features;

/// The longest name, organisation or team, in characters.
const LONGEST: usize = 200;

/// The register's details of a person, except role and badge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonDetails {
    pub email: EmailAddress,
    pub name: String,
    pub organisation: String,
    /// May be empty.
    pub team: String,
    pub language: Language,
    pub needs: Features,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldMistake {
    Required,
    /// More than 200 characters.
    TooLong,
    /// Contains hidden characters.
    Unreadable,
    /// Not an e-mail address.
    NoAddress,
    /// Reads as a link, in a name that letters carry to others.
    Link,
}

impl FieldMistake {
    /// The code used in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::TooLong => "too-long",
            Self::Unreadable => "unreadable",
            Self::NoAddress => "no-address",
            Self::Link => "link",
        }
    }
}

pub type WrongField = (&'static str, FieldMistake);

#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub organisation: &'a str,
    pub team: &'a str,
    pub language: Language,
    pub needs: Features,
}

impl PersonDetails {
    /// Parses the fields. Returns every invalid one, in the order of the screen.
    pub fn read(typed: Typed<'_>) -> Result<Self, Vec<WrongField>> {
        let mut wrong = Vec::new();
        let mut keep = |field, read: Result<String, FieldMistake>| {
            read.unwrap_or_else(|mistake| {
                wrong.push((field, mistake));
                String::new()
            })
        };
        let name = keep("name", line(typed.name));
        let address = keep("email", address(typed.email));
        let organisation = keep("organisation", line(typed.organisation));
        let team = keep("team", line(typed.team).or_else(nothing));
        let Typed { language, needs, .. } = typed;
        match address.parse() {
            Ok(email) if wrong.is_empty() => {
                Ok(Self { email, name, organisation, team, language, needs })
            }
            _ => Err(wrong),
        }
    }
}

/// What a coordinator says of a person, whose organisation is the coordinator's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDetails {
    pub email: EmailAddress,
    pub name: String,
    /// May be empty.
    pub team: String,
    pub language: Language,
    pub needs: Features,
}

impl OwnDetails {
    /// Parses the fields. Returns every invalid one, in the order of the screen.
    pub fn read(
        email: &str,
        name: &str,
        team: &str,
        language: Language,
        needs: Features,
    ) -> Result<Self, Vec<WrongField>> {
        let organisation = "their own";
        let typed = Typed { email, name, organisation, team, language, needs };
        let PersonDetails { email, name, team, language, needs, .. } = PersonDetails::read(typed)?;
        Ok(Self { email, name, team, language, needs })
    }
}

fn line(text: &str) -> Result<String, FieldMistake> {
    if text.trim().is_empty() {
        Err(FieldMistake::Required)
    } else if text.trim().chars().count() > LONGEST {
        Err(FieldMistake::TooLong)
    } else {
        name(text).map_err(|_| FieldMistake::Unreadable)
    }
}

fn address(text: &str) -> Result<String, FieldMistake> {
    if text.trim().is_empty() {
        return Err(FieldMistake::Required);
    }
    text.parse().map(|email: EmailAddress| email.to_string()).map_err(|_| FieldMistake::NoAddress)
}

/// For a field that may stay empty.
fn nothing(mistake: FieldMistake) -> Result<String, FieldMistake> {
    if mistake == FieldMistake::Required { Ok(String::new()) } else { Err(mistake) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed<'a>(name: &'a str, email: &'a str, organisation: &'a str, team: &'a str) -> Typed<'a> {
        Typed { email, name, organisation, team, language: Language::Nl, needs: Features::NONE }
    }

    #[test]
    fn what_can_be_read_is_kept_without_the_blanks_around_it() {
        let read = PersonDetails::read(typed(" Mirjam Bos ", "Mirjam@Kade.example", " Kade", ""));
        let details = read.unwrap();
        assert_eq!((details.name.as_str(), details.team.as_str()), ("Mirjam Bos", ""));
        assert_eq!(details.email.as_str(), "mirjam@kade.example");
    }

    #[test]
    fn every_field_that_is_wrong_is_named() {
        use FieldMistake::{NoAddress, Required, TooLong, Unreadable};
        let long = "x".repeat(201);
        let wrong = |name, email, organisation, team| {
            PersonDetails::read(typed(name, email, organisation, team)).unwrap_err()
        };
        assert_eq!(
            wrong(" ", "mirjam", &long, "a\u{7}b"),
            [
                ("name", Required),
                ("email", NoAddress),
                ("organisation", TooLong),
                ("team", Unreadable)
            ]
        );
        assert_eq!(wrong("M", "", "O", ""), [("email", Required)]);
    }
}
