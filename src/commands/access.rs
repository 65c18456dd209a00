use clap::{Subcommand, ValueEnum};

use super::exit_code::Outcome;
use super::{Opened, arguments, terminal};
use crate::domain::identity::AccessId;
use crate::domain::person::deed::Deed;
use crate::domain::person::opens::Opens;
use crate::domain::person::role;
use crate::store::Failure;
use crate::usecases::access::manage_role_tokens;
use crate::usecases::access::manage_role_tokens::OrganisationRefusal;
use crate::usecases::person::access_log::note_of_nobody;

/// What to do with tokens that carry a role.
#[derive(Debug, Subcommand)]
pub enum Arguments {
    /// Add a token; prints one line: ID TOKEN (the token is shown this once)
    Add {
        /// Whom or what it is for
        #[arg(value_parser = arguments::name)]
        name: String,
        /// What it opens
        #[arg(long)]
        role: Role,
        /// Whose people a coordinator keeps: the name of the organisation
        #[arg(long, required_if_eq("role", "coordinator"), value_parser = arguments::name)]
        organisation: Option<String>,
    },
    /// List all tokens: id, name, role, last seen, revoked, organisation; separated by tabs
    List,
    /// Take a token away
    Revoke {
        /// The token's number
        id: i64,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Role {
    /// How the building is used, without seeing persons
    Facility,
    /// The same, and persons, roles, kiosks and settings
    Admin,
    /// The people of one organisation and their badges; nothing of where they are, and nothing of other organisations
    Coordinator,
    /// The guests of today and tomorrow; nothing of staff but the names of hosts
    Reception,
    /// Announcing gatherings, and nothing else
    Host,
    /// Editing stories, and nothing else
    Editor,
}

/// Adds a token and prints it.
fn add(opened: &Opened, name: &str, role: Role, organisation: Option<&str>) -> Outcome {
    let (name, organisation) = (name.to_owned(), organisation.map(ToOwned::to_owned));
    let (id, token) = opened.write(move |connection, context| {
        let opens = match (role, &organisation) {
            (Role::Facility, None) => Opens::Role(role::Role::Facility),
            (Role::Admin, None) => Opens::Role(role::Role::Admin),
            (Role::Reception, None) => Opens::Guests,
            (Role::Host, None) => Opens::Gatherings,
            (Role::Editor, None) => Opens::Stories,
            (Role::Coordinator, Some(organisation)) => {
                manage_role_tokens::people_of(connection, organisation)?
            }
            _ => return Err(Failure::Refused(OrganisationRefusal::OfNoCoordinator)),
        };
        let (id, token) = manage_role_tokens::add(connection, context, &name, opens)?;
        let detail = format!("{id} {}", opens.as_str());
        note_of_nobody(connection, context, Deed::AccessAdded, &detail)?;
        Ok((id, token))
    })?;
    terminal::result(format!("{id} {token}"))
}

fn list(opened: &Opened) -> Outcome {
    let accesses = opened.read(|connection, _| manage_role_tokens::list(connection))?;
    terminal::tell("id\tname\trole\tlast seen\trevoked\torganisation of a coordinator");
    accesses.iter().try_for_each(|(access, organisation)| {
        let [seen, revoked] = [access.last_seen_at, access.revoked_at].map(arguments::moment);
        let (id, name, role) = (access.id, &access.name, access.opens.as_str());
        let organisation =
            organisation.as_ref().map_or_else(String::new, |name| format!("\t{name}"));
        terminal::result(format!("{id}\t{name}\t{role}\t{seen}\t{revoked}{organisation}"))
    })
}

pub fn run(arguments: Arguments) -> Outcome {
    let opened = Opened::new()?;
    match arguments {
        Arguments::Add { name, role, organisation } => {
            add(&opened, &name, role, organisation.as_deref())
        }
        Arguments::List => list(&opened),
        Arguments::Revoke { id } => {
            opened.write(move |connection, context| {
                manage_role_tokens::revoke(connection, context, AccessId(id))?;
                Ok(note_of_nobody(connection, context, Deed::AccessRevoked, &id.to_string())?)
            })?;
            terminal::tell(format!("access {id}: its token opens nothing any more"));
            Ok(())
        }
    }
}
