//! The people of the coordinator's organisation as a file: out, and in again.

use std::collections::HashMap;

use super::edit::{add, correct};
use super::own::Coordinating;
use crate::domain::line::reads_as_link;
use crate::domain::person::deed::Deed;
use crate::domain::person::details::OwnDetails;
use crate::files;
use crate::files::{FileError, FileErrors, FileMistakeKind, PersonRow};
use crate::store::person::coordinated;
use crate::store::person::coordinated::Coordinated;
use crate::store::person::organisations::name_of;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::imported::{FileRefusal, Imported, RowEffect};
use crate::usecases::privacy::tombstones::Tombstones;

/// people.csv with the organisation's people, which can be imported again. Badges are not known, and consent is not for
/// a coordinator to see: those columns are empty.
pub fn export_own(
    connection: &mut Connection,
    context: &Context,
    coordinating: Coordinating,
) -> Result<String, StoreError> {
    let of = coordinating.organisation();
    let organisation = name_of(connection, of)?.unwrap_or_default();
    let mut people = coordinated::all(connection, of)?;
    people.sort_by(|one, other| one.email.cmp(&other.email));
    let shown = people.iter().map(|person| person.id);
    coordinating.note(connection, context, Deed::PersonOpened, shown)?;
    let rows = people.into_iter().map(|person| row(person, &organisation));
    Ok(files::write_people(&rows.collect::<Result<Vec<_>, _>>()?))
}

fn row(person: Coordinated, organisation: &str) -> Result<PersonRow, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("person", format!("{}: {why}", person.id));
    Ok(PersonRow {
        line: 0,
        email: person.email.parse().map_err(corrupt)?,
        name: person.name,
        organisation: organisation.to_owned(),
        team: Some(person.team).filter(|team| !team.is_empty()),
        language: person.language,
        badge: None,
        needs: person.needs,
        visible_since: None,
    })
}

/// Imports people of the organisation: all of the file, or nothing. What is wrong with it is told by the file alone, by
/// nobody in the register. Whom it does not name stays; who was ended stays so; badges stay as they are.
pub fn import_own(
    connection: &mut Connection,
    context: &Context,
    coordinating: Coordinating,
    data: &[u8],
) -> Result<Imported, Failure<FileRefusal>> {
    let of = coordinating.organisation();
    let organisation = name_of(connection, of)?.unwrap_or_default();
    let refused = |why: FileErrors| Failure::Refused(FileRefusal::from(why));
    let rows = files::read_people(data).map_err(refused)?;
    let known: HashMap<String, Coordinated> = coordinated::all(connection, of)?
        .into_iter()
        .map(|person| (person.email.clone(), person))
        .collect();
    of_own(&rows, &organisation, &known).map_err(refused)?;

    let tombstones = Tombstones::load(connection)?;
    let mut imported = Imported::default();
    let (mut written, mut compared) = (Vec::new(), Vec::new());
    for row in rows {
        let held = match known.get(row.email.as_str()) {
            Some(person) => Some(held(connection, coordinating, person)?),
            None => None,
        };
        let details = details_of(row);
        let (person, effect) = match held {
            Some(person) if correct(connection, &person, &details)? => {
                (person.id, RowEffect::Changed)
            }
            Some(person) => (person.id, RowEffect::Unchanged),
            None => {
                let new = add(connection, context, coordinating, &tombstones, &details)?;
                (new, RowEffect::New)
            }
        };
        imported.count(effect);
        if effect == RowEffect::Unchanged { &mut compared } else { &mut written }.push(person);
    }
    coordinating.note(connection, context, Deed::PersonImported, written)?;
    coordinating.note(connection, context, Deed::PersonCompared, compared)?;
    Ok(imported)
}

/// Whoever changed or moved them meanwhile is waited for.
fn held(
    connection: &mut Connection,
    coordinating: Coordinating,
    person: &Coordinated,
) -> Result<Coordinated, StoreError> {
    let held = coordinated::hold(connection, coordinating.organisation(), person.id)?;
    held.ok_or_else(|| StoreError::Conflict("people changed during an import".to_owned()))
}

fn details_of(row: PersonRow) -> OwnDetails {
    OwnDetails {
        email: row.email,
        name: row.name,
        team: row.team.unwrap_or_default(),
        language: row.language,
        needs: row.needs,
    }
}

/// Refuses rows of another organisation, and what is not for a coordinator to say.
fn of_own(
    rows: &[PersonRow],
    organisation: &str,
    known: &HashMap<String, Coordinated>,
) -> Result<(), FileErrors> {
    let mut errors = FileErrors::default();
    for row in rows {
        let line = row.line;
        if row.organisation != organisation {
            let why = format!("is not \"{organisation}\"");
            let kind = FileMistakeKind::OtherOrganisation(organisation.to_owned());
            errors.add(FileError::new(line, "organisation", why).of_kind(kind));
        }
        let is_known = known.get(row.email.as_str()).is_some_and(|known| known.name == row.name);
        if !is_known && reads_as_link(&row.name) {
            let error = FileError::new(line, "name", "must not read as a link");
            errors.add(error.of_kind(FileMistakeKind::Link));
        }
        if row.badge.is_some() {
            let why = "has to be empty: badges are made and printed here";
            let error = FileError::new(line, "badge", why);
            errors.add(error.of_kind(FileMistakeKind::MustBeEmpty));
        }
        if row.visible_since.is_some() {
            let why = "has to be empty: people are asked for consent themselves";
            let error = FileError::new(line, "visible_since", why);
            errors.add(error.of_kind(FileMistakeKind::MustBeEmpty));
        }
    }
    errors.or(())
}
