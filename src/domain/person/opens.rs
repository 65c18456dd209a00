//! What is opened by a token that an admin or a command gave out.

use super::coordinator::COORDINATOR;
use super::gathering_host::HOST;
use super::reception::RECEPTION;
use super::role::Role;
use super::story_editor::EDITOR;
use crate::identity::OrganisationId;

/// What a token opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    Role(Role),
    /// The people of this organisation.
    PeopleOf(OrganisationId),
    /// The guests of the day.
    Guests,
    /// Announcing gatherings.
    Gatherings,
    /// Editing stories.
    Stories,
}

impl Opens {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Role(role) => role.as_str(),
            Self::PeopleOf(_) => COORDINATOR,
            Self::Guests => RECEPTION,
            Self::Gatherings => HOST,
            Self::Stories => EDITOR,
        }
    }

    pub const fn organisation(self) -> Option<OrganisationId> {
        match self {
            Self::Role(_) | Self::Guests | Self::Gatherings | Self::Stories => None,
            Self::PeopleOf(organisation) => Some(organisation),
        }
    }

    /// Reads what is stored.
    pub fn stored(word: &str, organisation: Option<OrganisationId>) -> Result<Self, String> {
        match organisation {
            Some(organisation) if word == COORDINATOR => Ok(Self::PeopleOf(organisation)),
            None if word == RECEPTION => Ok(Self::Guests),
            None if word == HOST => Ok(Self::Gatherings),
            None if word == EDITOR => Ok(Self::Stories),
            None => word.parse().map(Self::Role),
            Some(_) => Err(format!("\"{word}\" is of no organisation")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coordinator_is_of_an_organisation_and_a_role_of_none() {
        let of = Some(OrganisationId(3));
        assert_eq!(Opens::stored("coordinator", of), Ok(Opens::PeopleOf(OrganisationId(3))));
        assert_eq!(Opens::stored("admin", None), Ok(Opens::Role(Role::Admin)));
        for (word, organisation) in [
            ("coordinator", None),
            ("admin", of),
            ("reception", of),
            ("host", of),
            ("editor", of),
            ("", of),
        ] {
            assert!(Opens::stored(word, organisation).is_err(), "{word}");
        }
        for opens in [
            Opens::PeopleOf(OrganisationId(3)),
            Opens::Guests,
            Opens::Gatherings,
            Opens::Stories,
            Opens::Role(Role::Facility),
        ] {
            assert_eq!(Opens::stored(opens.as_str(), opens.organisation()), Ok(opens));
        }
    }
}
