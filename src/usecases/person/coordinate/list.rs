//! The list of the people of the coordinator's organisation.

use serde::Serialize;
use utoipa::ToSchema;

use super::own::{Coordinating, handle};
use crate::domain::language::Language;
use crate::domain::person::deed::Deed;
use crate::store::person::coordinated;
use crate::store::person::coordinated::Coordinated;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// People on one page.
const PAGE: usize = 50;

/// A page of the organisation's people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OwnPage {
    /// The people, by name.
    pub persons: Vec<OwnLine>,
    /// How many were found.
    pub total: usize,
    /// Which page this is; the first is 1.
    pub page: usize,
    /// How many pages there are; 1 if nobody was found.
    pub pages: usize,
}

/// A person as the coordinator of their organisation knows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OwnLine {
    /// By what requests name them.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Address.
    pub email: String,
    /// The team; empty if not said.
    pub team: String,
    /// The language they read.
    pub language: Language,
    /// The last two characters of their badge; empty if it is short, null if they have none.
    pub badge_end: Option<String>,
    /// Whether they may check in, sign in and be written to.
    pub active: bool,
}

/// One page of the people who match `search` (in name, address or team) and, if said, may come in or not; by name. The
/// access log gets a line for each person shown.
pub fn own_page(
    connection: &mut Connection,
    context: &Context,
    coordinating: Coordinating,
    search: &str,
    active: Option<bool>,
    page: usize,
) -> Result<OwnPage, StoreError> {
    let wanted = search.trim().to_lowercase();
    let mut found: Vec<Coordinated> = coordinated::all(connection, coordinating.organisation())?;
    found.retain(|person| {
        active.is_none_or(|active| active == person.active) && matches(person, &wanted)
    });
    found.sort_by_cached_key(|person| (person.name.to_lowercase(), person.id));
    let total = found.len();
    let pages = total.div_ceil(PAGE).max(1);
    let page = page.clamp(1, pages);
    let shown: Vec<Coordinated> = found.into_iter().skip((page - 1) * PAGE).take(PAGE).collect();
    let people = shown.iter().map(|person| person.id);
    coordinating.note(connection, context, Deed::PersonShown, people)?;
    let of = coordinating.organisation();
    let persons = shown.into_iter().map(|person| OwnLine {
        id: handle(&context.keys, of, person.id),
        name: person.name,
        email: person.email,
        team: person.team,
        language: person.language,
        badge_end: person.badge_end,
        active: person.active,
    });
    Ok(OwnPage { persons: persons.collect(), total, page, pages })
}

fn matches(person: &Coordinated, wanted: &str) -> bool {
    let texts = [&person.name, &person.email, &person.team];
    texts.into_iter().any(|text| text.to_lowercase().contains(wanted))
}
