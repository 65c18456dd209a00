use clap::{Subcommand, ValueEnum};

use super::exit_code::Outcome;
use super::{Opened, arguments, terminal};
use crate::domain::identity::AccessId;
use crate::domain::person::deed::Deed;
use crate::domain::person::role;
use crate::usecases::access::manage_role_tokens;
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
    },
    /// List all tokens: id, name, role, last seen, revoked; separated by tabs
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
}

impl Role {
    const fn of_the_domain(self) -> role::Role {
        match self {
            Self::Facility => role::Role::Facility,
            Self::Admin => role::Role::Admin,
        }
    }
}

pub fn run(arguments: Arguments) -> Outcome {
    let opened = Opened::new()?;
    match arguments {
        Arguments::Add { name, role } => {
            let (id, token) = opened.write(move |connection, context| {
                let role = role.of_the_domain();
                let added = manage_role_tokens::add(connection, context, &name, role)?;
                let detail = format!("{} {}", added.0, role.as_str());
                note_of_nobody(connection, context, Deed::AccessAdded, &detail)?;
                Ok(added)
            })?;
            terminal::result(format!("{id} {token}"))
        }
        Arguments::List => {
            let accesses = opened.read(|connection, _| manage_role_tokens::list(connection))?;
            terminal::tell("id\tname\trole\tlast seen\trevoked");
            accesses.iter().try_for_each(|access| {
                let [seen, revoked] =
                    [access.last_seen_at, access.revoked_at].map(arguments::moment);
                terminal::result(format!(
                    "{}\t{}\t{}\t{seen}\t{revoked}",
                    access.id, access.name, access.role
                ))
            })
        }
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
