//! Works out what a file of people would do, by comparing it with the register, tombstones and withdrawals. Changes
//! nothing.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::hexadecimal::Digest;
use crate::domain::identity::{OrganisationId, PersonId};
use crate::domain::person::badge::KeptBadge;
use crate::files::{FileError, FileErrors, FileMistakeKind, PersonRow};
use crate::store::person::import_rows::ImportRow;
use crate::store::person::person_imports::KnownPerson;
use crate::store::person::{organisations, person_imports};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::imported::{Imported, RowEffect};
use crate::usecases::privacy::kept_withdrawals::Withdrawals;
use crate::usecases::privacy::tombstones::Tombstones;

const WAS_ERASED: &str = "belongs to somebody who was erased and is not added again by a file; where they agree \
    to it, add them with: import people FILE --again";

/// Whether an import may add addresses of people who were erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erased {
    /// One of them refuses the whole file.
    Refused,
    AddedAgain,
}

impl Erased {
    pub const fn added_if(again: bool) -> Self {
        if again { Self::AddedAgain } else { Self::Refused }
    }
}

/// What a file would do.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    pub rows: Vec<ImportRow>,
    pub(super) organisations: BTreeSet<String>,
    /// People who are known, never answered, and agreed according to the file.
    pub(super) agreeing: Vec<(PersonId, PersonRow)>,
    pub(super) compared: Vec<PersonId>,
    pub(super) imported: Imported,
    pub(super) tombstones: usize,
    pub(super) counts_from: CountsFrom,
}

/// From when on consent counts that a file brings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CountsFrom {
    /// As the file says: whoever imports on the command line has the database anyway.
    #[default]
    File,
    /// Not before this day. So nobody makes past encounters theirs by agreeing for somebody else.
    Day(NaiveDate),
}

impl CountsFrom {
    pub(super) fn of(self, since: NaiveDate) -> NaiveDate {
        match self {
            Self::File => since,
            Self::Day(day) => since.max(day),
        }
    }
}

/// What the rows of people.csv would do, or what is wrong with them. Changes nothing.
pub fn plan(
    connection: &mut Connection,
    context: &Context,
    rows: &[PersonRow],
    erased: Erased,
    counts_from: CountsFrom,
) -> Result<Plan, Failure<FileErrors>> {
    let known = person_imports::all(connection)?;
    let tombstones = Tombstones::load(connection)?;
    let withdrawals = Withdrawals::load(context)?;
    let errors = badges_are_taken(context, &known, rows);
    let known: HashMap<&str, &KnownPerson> =
        known.iter().map(|person| (person.email.as_str(), person)).collect();
    was_erased(context, &tombstones, &known, rows, erased, errors).map_err(Failure::Refused)?;

    let names = organisations::names(connection)?;
    let names: HashMap<OrganisationId, String> = names.into_iter().collect();
    let mut plan = Plan { tombstones: tombstones.count(), counts_from, ..Plan::default() };
    for row in rows {
        let found = known.get(row.email.as_str()).copied();
        let since = tombstones.known_since(&context.keys, row.email.as_str(), context.clock.now());
        let agreed = row.visible_since.filter(|since| {
            !found.is_some_and(|person| person.answered)
                && !withdrawals.cover(context, row.email.as_str(), *since)
        });
        let badge = row.badge.as_deref().map(|badge| context.keys.badge(badge));
        plan.add((row, badge), found, &names, (since, context.chance.bytes()), agreed);
    }
    Ok(plan)
}

impl Plan {
    fn add(
        &mut self,
        (row, badge): (&PersonRow, Option<KeptBadge>),
        found: Option<&KnownPerson>,
        names: &HashMap<OrganisationId, String>,
        (known_since, draw_number): (DateTime<Utc>, Digest),
        agreed: Option<NaiveDate>,
    ) {
        let is_same = found.is_some_and(|person| is_same(person, row, badge.as_ref(), names));
        // A guest is new to the register.
        let mut effect = match found.filter(|person| person.organisation.is_some()) {
            None => RowEffect::New,
            Some(_) if is_same => RowEffect::Unchanged,
            Some(_) => RowEffect::Changed,
        };
        if let (Some(person), true) = (found, agreed.is_some()) {
            effect = effect.max(RowEffect::Changed);
            self.agreeing.push((person.id, row.clone()));
        }
        self.imported.count(effect);
        if let (Some(person), RowEffect::Unchanged) = (found, effect) {
            self.compared.push(person.id);
        }
        if !is_same {
            self.organisations.insert(row.organisation.clone());
            self.rows.push(ImportRow {
                line: row.line,
                is_new: found.is_none(),
                email: row.email.to_string(),
                name: row.name.clone(),
                organisation: row.organisation.clone(),
                team: row.team.clone().unwrap_or_default(),
                language: row.language.as_str().to_owned(),
                badge,
                needs: row.needs.to_string(),
                known_since,
                draw_number,
                visible_since: agreed
                    .filter(|_| found.is_none())
                    .map(|since| self.counts_from.of(since)),
            });
        }
    }

    pub const fn imported(&self) -> Imported {
        self.imported
    }
}

fn is_same(
    person: &KnownPerson,
    row: &PersonRow,
    badge: Option<&KeptBadge>,
    names: &HashMap<OrganisationId, String>,
) -> bool {
    let organisation = person.organisation.and_then(|id| names.get(&id));
    organisation == Some(&row.organisation)
        && person.name == row.name
        && person.team == row.team.as_deref().unwrap_or_default()
        && person.language == row.language.as_str()
        && person.badge.as_ref() == badge
        && person.needs == row.needs.to_string()
}

/// Adds an error for each row with the address of an erased person, unless these are added again.
fn was_erased(
    context: &Context,
    tombstones: &Tombstones,
    known: &HashMap<&str, &KnownPerson>,
    rows: &[PersonRow],
    erased: Erased,
    mut errors: FileErrors,
) -> Result<(), FileErrors> {
    if erased == Erased::Refused {
        let unknown = rows.iter().filter(|row| !known.contains_key(row.email.as_str()));
        for row in unknown {
            if tombstones.of_address(&context.keys, row.email.as_str()).is_some() {
                let error = FileError::new(row.line, "email", WAS_ERASED);
                errors.add(error.of_kind(FileMistakeKind::WasErased));
            }
        }
    }
    errors.or(())
}

/// Errors for rows with a badge that somebody else holds and the file does not reassign.
fn badges_are_taken(context: &Context, known: &[KnownPerson], rows: &[PersonRow]) -> FileErrors {
    let in_file: HashSet<&str> = rows.iter().map(|row| row.email.as_str()).collect();
    // The file overrides the badges of everybody in it, and no two of its rows have the same one.
    let kept: HashSet<&KeptBadge> = known
        .iter()
        .filter(|person| !in_file.contains(person.email.as_str()))
        .filter_map(|person| person.badge.as_ref())
        .collect();
    let mut errors = FileErrors::default();
    for row in rows {
        if row.badge.as_deref().is_some_and(|badge| kept.contains(&context.keys.badge(badge))) {
            let why = "is the badge of somebody who is not in the file";
            let error = FileError::new(row.line, "badge", why);
            errors.add(error.of_kind(FileMistakeKind::BadgeTaken));
        }
    }
    errors
}

/// The people about whom a file reveals something even if it is refused: those in it who are known, and current
/// holders of badges it gives to somebody else.
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
            let badge = person.badge.as_ref();
            emails.contains(person.email.as_str())
                || badge.is_some_and(|badge| badges.contains(badge))
        })
        .map(|person| person.id)
        .collect())
}

fn badges_in(context: &Context, rows: &[PersonRow]) -> impl Iterator<Item = KeptBadge> {
    rows.iter().filter_map(|row| row.badge.as_deref()).map(|badge| context.keys.badge(badge))
}
