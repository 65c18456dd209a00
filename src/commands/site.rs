use clap::Subcommand;

use super::exit_code::{Ending, Outcome};
use super::site_keys::lines;
use super::{Opened, arguments, site_keys, terminal};
use crate::usecases::place::site_settings::{change_site, delete_site, show_site};

/// What to do with a site's settings.
#[derive(Debug, Subcommand)]
pub enum Arguments {
    /// Change settings of a site: all that is given, or nothing
    #[command(after_help = site_keys::HELP)]
    Set {
        /// The name of the site
        #[arg(value_parser = arguments::name)]
        site: String,
        /// What to set; KEY+=VALUE adds to a list
        #[arg(value_name = "KEY=VALUE", required = true)]
        settings: Vec<String>,
    },
    /// Print the settings of a site as `site set` takes them
    Show {
        /// The name of the site
        #[arg(value_parser = arguments::name)]
        site: String,
    },
    /// Delete a site with its places, screens, settings and figures, unless something about people is kept of it
    Delete {
        /// The name of the site
        #[arg(value_parser = arguments::name)]
        site: String,
    },
}

pub fn run(arguments: Arguments) -> Outcome {
    match arguments {
        Arguments::Set { site, settings } => {
            let changes = site_keys::read(&settings)
                .map_err(|mistakes| Ending::Misused(mistakes.join("\n")))?;
            let opened = Opened::new()?;
            let told = format!("{site}: set");
            let warning = site_keys::warning(&changes);
            opened.write(move |connection, context| {
                change_site(connection, context, &site, &changes)
            })?;
            terminal::tell(told);
            warning.into_iter().for_each(terminal::tell);
            Ok(())
        }
        Arguments::Show { site } => {
            let settings =
                Opened::new()?.read(move |connection, _| show_site(connection, &site))?;
            terminal::result(lines(&settings).join("\n"))
        }
        Arguments::Delete { site } => {
            let told = format!("{site}: deleted");
            Opened::new()?
                .write(move |connection, context| delete_site(connection, context, &site))?;
            terminal::tell(told);
            Ok(())
        }
    }
}
