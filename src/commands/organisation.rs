use std::str::FromStr;

use clap::{Subcommand, ValueEnum};

use super::exit_code::Outcome;
use super::{Opened, arguments, terminal};
use crate::domain::person::organisation::OrganisationKind;
use crate::domain::place::open_days::WeekDays;
use crate::usecases::person::set_organisation::{OrganisationChanges, set_organisation};

/// What to do with organisations.
#[derive(Debug, Subcommand)]
pub enum Arguments {
    /// Say what an organisation is to the host, on which days its people draw desks, and whether they must have a
    /// second factor
    Set {
        /// Its name
        #[arg(value_parser = arguments::name)]
        name: String,
        /// host, client, group, adviser or partner; an unknown organisation is made
        #[arg(long, required_unless_present_any = ["second_factor", "agreed"])]
        kind: Option<OrganisationKind>,
        /// On which days of the week its people draw desks at a site, from today on, such as HQ=tue,thu; HQ= for every
        /// day; may be given several times. People of the host are never limited
        #[arg(long, value_name = "SITE=DAYS")]
        agreed: Vec<SiteDays>,
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

/// The days agreed for a site; none for every day.
#[derive(Debug, Clone)]
pub struct SiteDays {
    site: String,
    days: Option<WeekDays>,
}

impl FromStr for SiteDays {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // The name of a site may contain an equals sign, days of the week cannot.
        let (site, days) =
            text.rsplit_once('=').ok_or_else(|| format!("\"{text}\" is not SITE=DAYS"))?;
        let days = if days.trim().is_empty() { None } else { Some(days.parse()?) };
        Ok(Self { site: site.to_owned(), days })
    }
}

pub fn run(arguments: Arguments) -> Outcome {
    let Arguments::Set { name, kind, agreed, second_factor } = arguments;
    let opened = Opened::new()?;
    let factor_required = second_factor.map(|word| word == SecondFactor::Required);
    let words = [kind.map(OrganisationKind::as_str), factor_required.map(in_words)];
    let words = words.into_iter().flatten().map(str::to_owned);
    let told = words.chain(agreed.iter().map(days_in_words)).collect::<Vec<_>>().join(", ");
    let told = format!("{name}: {told}");
    let agreed = agreed.into_iter().map(|one| (one.site, one.days)).collect();
    let changes = OrganisationChanges { kind, agreed, factor_required };
    opened
        .write(move |connection, context| set_organisation(connection, context, &name, &changes))?;
    terminal::tell(told);
    Ok(())
}

const fn in_words(required: bool) -> &'static str {
    if required { "second factor required" } else { "second factor optional" }
}

fn days_in_words(SiteDays { site, days }: &SiteDays) -> String {
    days.map_or_else(|| format!("{site} on every day"), |days| format!("{site} on {days}"))
}
