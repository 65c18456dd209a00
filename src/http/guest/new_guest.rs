//! What a guest types who comes without an invitation.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::stay::invitation::GuestKind;
use crate::usecases::stay::sign_in_guest::Guest;

/// A guest who comes without an invitation.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewGuest {
    /// One line of at most 60 characters, with nothing that reads as a link.
    name: String,
    /// Whom they come from: one line likewise.
    #[serde(default)]
    organisation: String,
    /// For whom they come: a whole first and last name, or an address; nobody if empty.
    #[serde(default)]
    host: String,
    kind: GuestKind,
    /// Whether they agree to be named to those they share the café with who agreed.
    consent: bool,
}

impl From<NewGuest> for Guest {
    fn from(NewGuest { name, organisation, host, kind, consent }: NewGuest) -> Self {
        Self { name, organisation, host, kind, consent }
    }
}
