use clap::Subcommand;

use super::exit_code::Outcome;
use super::{Opened, arguments, terminal};
use crate::domain::access::kiosk_kind::KioskKind;
use crate::domain::identity::KioskId;
use crate::domain::person::deed::Deed;
use crate::usecases::access::manage_kiosks;
use crate::usecases::person::access_log::note_of_nobody;

/// What to do with kiosks.
#[derive(Debug, Subcommand)]
pub enum Arguments {
    /// Add a kiosk; prints one line: ID TOKEN (the token is shown this once)
    Add {
        /// The site where it stands
        #[arg(value_parser = arguments::name)]
        site: String,
        /// What people call it
        #[arg(value_parser = arguments::name)]
        name: String,
        /// At an entrance, or on the wall of the café
        #[arg(long, default_value_t)]
        kind: KioskKind,
    },
    /// List all kiosks: id, site, name, last seen, revoked, kind; separated by tabs
    List,
    /// Take a kiosk's token away
    Revoke {
        /// The kiosk's number
        id: i64,
    },
}

pub fn run(arguments: Arguments) -> Outcome {
    let opened = Opened::new()?;
    match arguments {
        Arguments::Add { site, name, kind } => {
            let (id, token) = opened.write(move |connection, context| {
                let added = manage_kiosks::add(connection, context, &site, &name, kind)?;
                let id = added.0.to_string();
                note_of_nobody(connection, context, Deed::KioskAdded, &id)?;
                Ok(added)
            })?;
            terminal::result(format!("{id} {token}"))
        }
        Arguments::List => {
            let kiosks = opened.read(|connection, _| manage_kiosks::list(connection))?;
            terminal::tell("id\tsite\tname\tlast seen\trevoked\tkind");
            kiosks.iter().try_for_each(|kiosk| {
                let [seen, revoked] = [kiosk.last_seen_at, kiosk.revoked_at].map(arguments::moment);
                terminal::result(format!(
                    "{}\t{}\t{}\t{seen}\t{revoked}\t{}",
                    kiosk.id, kiosk.site, kiosk.name, kiosk.kind
                ))
            })
        }
        Arguments::Revoke { id } => {
            opened.write(move |connection, context| {
                manage_kiosks::revoke(connection, context, KioskId(id))?;
                Ok(note_of_nobody(connection, context, Deed::KioskRevoked, &id.to_string())?)
            })?;
            terminal::tell(format!("kiosk {id}: its token opens nothing any more"));
            Ok(())
        }
    }
}
