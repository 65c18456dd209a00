//! The offers and asks that stand beside names in a digest.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::domain::connect::offer::Offered;
use crate::domain::identity::{OfferId, PersonId};
use crate::domain::letter::digest::DigestContent;
use crate::store::connect::offers;
use crate::store::connect::offers::Offer;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// What offers and asks say, by number: of those that stand today.
pub type Said = HashMap<OfferId, Offered>;

/// What the people of a digest bring and look for today.
pub(super) fn said(
    connection: &mut Connection,
    context: &Context,
    people: &BTreeSet<PersonId>,
) -> Result<Said, StoreError> {
    let found = offers::of_people(connection, people.iter().copied(), context.clock.now())?;
    let said = |Offer { id, kind, text, .. }| (id, Offered { kind, text });
    Ok(found.into_iter().map(said).collect())
}

/// The content with what those whom it names bring and look for today, and what that says.
pub(super) fn with_offers(
    connection: &mut Connection,
    context: &Context,
    content: DigestContent,
) -> Result<(DigestContent, Said), StoreError> {
    let found = offers::of_people(connection, content.people(), context.clock.now())?;
    let mut of: BTreeMap<PersonId, Vec<OfferId>> = BTreeMap::new();
    let mut said = Said::new();
    for Offer { id, person, kind, text, .. } in found {
        of.entry(person).or_default().push(id);
        said.insert(id, Offered { kind, text });
    }
    Ok((content.with_offers(&of), said))
}
