use clap::{Subcommand, ValueEnum};

use super::exit_code::Outcome;
use super::{Opened, arguments, terminal};
use crate::domain::person::organisation::OrganisationKind;
use crate::usecases::person::set_organisation::set_organisation;

/// What to do with organisations.
#[derive(Debug, Subcommand)]
pub enum Arguments {
    /// Say what an organisation is to the host, and whether its people must have a second factor
    Set {
        /// Its name
        #[arg(value_parser = arguments::name)]
        name: String,
        /// host, client, group, adviser or partner; an unknown organisation is made
        #[arg(long, required_unless_present = "second_factor")]
        kind: Option<OrganisationKind>,
        /// Whether its people must have a second factor where they sign in with a code by mail
        #[arg(long, value_name = "required|optional", hide_possible_values = true)]
        second_factor: Option<SecondFactor>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SecondFactor {
    Required,
    Optional,
}

pub fn run(arguments: Arguments) -> Outcome {
    let Arguments::Set { name, kind, second_factor } = arguments;
    let opened = Opened::new()?;
    let required = second_factor.map(|word| word == SecondFactor::Required);
    let words = [kind.map(OrganisationKind::as_str), required.map(in_words)];
    let told = words.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let told = format!("{name}: {told}");
    opened.write(move |connection, context| {
        set_organisation(connection, context, &name, kind, required)
    })?;
    terminal::tell(told);
    Ok(())
}

const fn in_words(required: bool) -> &'static str {
    if required { "second factor required" } else { "second factor optional" }
}
