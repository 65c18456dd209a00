use clap::Subcommand;

use super::exit_code::Outcome;
use super::{Opened, arguments, terminal};
use crate::domain::person::organisation::OrganisationKind;
use crate::usecases::person::set_organisation::set_organisation;

/// What to do with organisations.
#[derive(Debug, Subcommand)]
pub enum Arguments {
    /// Say what an organisation is to the host; an unknown one is made
    Set {
        /// Its name
        #[arg(value_parser = arguments::name)]
        name: String,
        /// host, client, group, adviser or partner
        #[arg(long)]
        kind: OrganisationKind,
    },
}

pub fn run(arguments: Arguments) -> Outcome {
    let Arguments::Set { name, kind } = arguments;
    let opened = Opened::new()?;
    let told = format!("{name}: {}", kind.as_str());
    opened.write(move |connection, _| set_organisation(connection, &name, kind))?;
    terminal::tell(told);
    Ok(())
}
