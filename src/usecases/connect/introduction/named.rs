//! Somebody with a part in an introduction, as another of them reads it.

use serde::Serialize;
use utoipa::ToSchema;

use crate::store::person::persons::Person;

/// Somebody in an introduction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Introduced {
    /// Their number.
    pub person: i64,
    pub name: String,
    /// Whom they work for.
    pub organisation: String,
}

impl From<&Person> for Introduced {
    fn from(person: &Person) -> Self {
        let Person { id, name, organisation, .. } = person;
        Self { person: id.0, name: name.clone(), organisation: organisation.clone() }
    }
}
