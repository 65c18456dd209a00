//! People from a file: who is known, what they need, and consent that was given elsewhere.
//!
//! The file is the truth about everybody in it, save for consent: a yes or no that somebody gave stands, also a no
//! that only the file of withdrawals still knows. Whoever was erased is added again only where that is meant.

use std::collections::{HashMap, HashSet};

use super::access_log::note_command;
use crate::domain::identity::{OrganisationId, PersonId};
use crate::domain::person::badge::KeptBadge;
use crate::domain::person::deed::Deed;
use crate::domain::person::organisation::OrganisationKind;
use crate::domain::privacy::consent::{ConsentText, ConsentWay};
use crate::files::{FileError, FileErrors, PersonRow};
use crate::store::person::person_imports::{KnownPerson, PersonFacts};
use crate::store::person::{organisations, person_imports, persons};
use crate::store::privacy::consents;
use crate::store::stay::days;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::imported::{Imported, RowEffect};
use crate::usecases::privacy::kept_withdrawals::Withdrawals;
use crate::usecases::privacy::tombstones::Tombstones;

/// What is wrong with the address of somebody who was erased.
const WAS_ERASED: &str = "belongs to somebody who was erased and is not added again by a file; where they agree \
    to it, add them with: import people FILE --again";

/// Whether an import adds addresses of people who were erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erased {
    /// No: one of them refuses the file.
    Refused,
    AddedAgain,
}

impl Erased {
    /// Added again if that was asked for.
    pub const fn added_if(again: bool) -> Self {
        if again { Self::AddedAgain } else { Self::Refused }
    }
}

/// Imports the rows of people.csv: all of them, or none.
pub fn import_people(
    connection: &mut Connection,
    context: &Context,
    rows: &[PersonRow],
    erased: Erased,
) -> Result<Imported, Failure<FileErrors>> {
    import_people_telling(connection, context, rows, erased, &mut |_, _| {})
}

/// The same, by whoever works at the command line: each who is added or changed can read it in the access log, and
/// that consent was taken over.
pub fn import_people_by_command(
    connection: &mut Connection,
    context: &Context,
    rows: &[PersonRow],
    erased: Erased,
) -> Result<Imported, Failure<FileErrors>> {
    let mut deeds = Vec::new();
    let tell = &mut |person, deed| deeds.push((person, deed));
    let imported = import_people_telling(connection, context, rows, erased, tell)?;
    // What the command line changed; that a row was the same is nobody's look.
    for deed in [Deed::PersonImported, Deed::ConsentImported] {
        let people: Vec<_> = those(&deeds, deed);
        if !people.is_empty() {
            note_command(connection, context, deed, people, "")?;
        }
    }
    Ok(imported)
}

pub(in crate::usecases) fn those(deeds: &[(PersonId, Deed)], wanted: Deed) -> Vec<PersonId> {
    deeds.iter().filter(|(_, deed)| *deed == wanted).map(|(person, _)| *person).collect()
}

/// Of whom a file tells something that is refused or not: who stands in it and is known, and whose badge it gives to
/// somebody else.
pub(in crate::usecases) fn known_in(
    connection: &mut Connection,
    context: &Context,
    rows: &[PersonRow],
) -> Result<Vec<PersonId>, StoreError> {
    let emails: HashSet<&str> = rows.iter().map(|row| row.email.as_str()).collect();
    let badges: HashSet<KeptBadge> = badges_in(context, rows).collect();
    let known = person_imports::all(connection)?.into_iter();
    Ok(known
        .filter(|person| {
            let badge = person.facts.badge.as_ref();
            emails.contains(person.email.as_str())
                || badge.is_some_and(|badge| badges.contains(badge))
        })
        .map(|person| person.id)
        .collect())
}

fn badges_in(context: &Context, rows: &[PersonRow]) -> impl Iterator<Item = KeptBadge> {
    rows.iter().filter_map(|row| row.badge.as_deref()).map(|badge| context.keys.badge(badge))
}

/// The same; `tell` is told what was done to everybody in the file.
pub(in crate::usecases) fn import_people_telling(
    connection: &mut Connection,
    context: &Context,
    rows: &[PersonRow],
    erased: Erased,
    tell: &mut impl FnMut(PersonId, Deed),
) -> Result<Imported, Failure<FileErrors>> {
    let known = person_imports::all(connection)?;
    let tombstones = Tombstones::load(connection)?;
    let withdrawals = Withdrawals::load(context)?;
    let errors = badges_are_taken(context, &known, rows);
    let known: HashMap<&str, &KnownPerson> =
        known.iter().map(|person| (person.email.as_str(), person)).collect();
    let keys = &context.keys;
    let unknown = rows.iter().filter(|row| !known.contains_key(row.email.as_str()));
    let of_erased = unknown.filter(|row| {
        erased == Erased::Refused && tombstones.of_address(keys, row.email.as_str()).is_some()
    });
    of_erased
        .fold(errors, |mut errors, row| {
            errors.add(FileError::new(row.line, "email", WAS_ERASED));
            errors
        })
        .or(())
        .map_err(Failure::Refused)?;
    free_badges(connection, context, &known, rows)?;

    let mut organisations = Organisations::load(connection)?;
    let mut imported = Imported::default();
    for row in rows {
        let facts = facts(connection, context, &mut organisations, row)?;
        let found = known.get(row.email.as_str());
        let (id, mut effect) = match found {
            None => {
                let email = row.email.as_str();
                let since = tombstones.known_since(keys, email, context.clock.now());
                let id = person_imports::add(connection, email, &facts, since)?;
                (id, RowEffect::New)
            }
            Some(person) if person.facts == facts => (person.id, RowEffect::Unchanged),
            Some(person) => {
                person_imports::update(connection, person.id, &facts)?;
                (person.id, RowEffect::Changed)
            }
        };
        if effect != RowEffect::Unchanged {
            tell(id, Deed::PersonImported);
        }
        if !found.is_some_and(|person| person.answered)
            && agree(connection, context, &withdrawals, id, row, found.is_some())?
        {
            effect = effect.max(RowEffect::Changed);
            tell(id, Deed::ConsentImported);
        }
        if effect == RowEffect::Unchanged {
            tell(id, Deed::PersonCompared);
        }
        imported.count(effect);
    }
    Ok(imported)
}

/// The rows with a badge that somebody else holds, and that the file does not take from them.
fn badges_are_taken(context: &Context, known: &[KnownPerson], rows: &[PersonRow]) -> FileErrors {
    let in_file: HashSet<&str> = rows.iter().map(|row| row.email.as_str()).collect();
    // Whoever is in the file has the badge that the file says, and no two rows say the same.
    let kept: HashSet<&KeptBadge> = known
        .iter()
        .filter(|person| !in_file.contains(person.email.as_str()))
        .filter_map(|person| person.facts.badge.as_ref())
        .collect();
    let mut errors = FileErrors::default();
    for row in rows {
        if row.badge.as_deref().is_some_and(|badge| kept.contains(&context.keys.badge(badge))) {
            let why = "is the badge of somebody who is not in the file";
            errors.add(FileError::new(row.line, "badge", why));
        }
    }
    errors
}

/// Takes away every badge that changes before any is given, so that two people can swap theirs.
fn free_badges(
    connection: &mut Connection,
    context: &Context,
    known: &HashMap<&str, &KnownPerson>,
    rows: &[PersonRow],
) -> Result<(), StoreError> {
    for row in rows {
        if let Some(person) = known.get(row.email.as_str())
            && person.facts.badge.is_some()
            && person.facts.badge != row.badge.as_deref().map(|badge| context.keys.badge(badge))
        {
            person_imports::clear_badge(connection, person.id)?;
        }
    }
    Ok(())
}

/// Records the consent that a row says was given, unless they answered meanwhile. What was withdrawn since stays so:
/// the answer itself went with an older copy of the database.
fn agree(
    connection: &mut Connection,
    context: &Context,
    withdrawals: &Withdrawals,
    id: PersonId,
    row: &PersonRow,
    may_have_stays: bool,
) -> Result<bool, StoreError> {
    let Some(since) = row.visible_since else { return Ok(false) };
    let withdrawn = withdrawals.of_address(&context.keys, row.email.as_str());
    if withdrawn.is_some_and(|one| one.covers_day(since)) {
        return Ok(false);
    }
    // Who answers at this moment waits, or was first: then theirs stands.
    persons::hold(connection, id)?;
    if persons::by_id(connection, id)?.is_none_or(|known| known.consent.is_some()) {
        return Ok(false);
    }
    let now = context.clock.now();
    consents::add(connection, id, now, true, ConsentWay::File, ConsentText::ELSEWHERE)?;
    persons::set_consent(connection, id, Some(since), now.naive_utc())?;
    if may_have_stays {
        days::mark_underived_of(connection, id, since)?;
    }
    Ok(true)
}

fn facts(
    connection: &mut Connection,
    context: &Context,
    organisations: &mut Organisations,
    row: &PersonRow,
) -> Result<PersonFacts, StoreError> {
    Ok(PersonFacts {
        name: row.name.clone(),
        organisation: organisations.find_or_add(connection, &row.organisation)?,
        team: row.team.clone().unwrap_or_default(),
        language: row.language.as_str().to_owned(),
        badge: row.badge.as_deref().map(|badge| context.keys.badge(badge)),
        needs: row.needs.to_string(),
    })
}

struct Organisations(HashMap<String, OrganisationId>);

impl Organisations {
    fn load(connection: &mut Connection) -> Result<Self, StoreError> {
        let names = organisations::names(connection)?;
        Ok(Self(names.into_iter().map(|(id, name)| (name, id)).collect()))
    }

    fn find_or_add(
        &mut self,
        connection: &mut Connection,
        name: &str,
    ) -> Result<OrganisationId, StoreError> {
        if let Some(id) = self.0.get(name) {
            return Ok(*id);
        }
        let id = organisations::ensure(connection, name, OrganisationKind::Partner)?;
        self.0.insert(name.to_owned(), id);
        Ok(id)
    }
}
