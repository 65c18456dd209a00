use clap::Subcommand;

use super::exit_code::{Ending, Outcome};
use super::{Opened, terminal};
use crate::domain::person::address::EmailAddress;
use crate::usecases::access::reset_factor::reset_factor_by_command;
use crate::usecases::privacy::data_by_command::data_by_command;
use crate::usecases::privacy::erase::erase_by_command;

/// What to do for a person who asks for it.
#[derive(Debug, Subcommand)]
pub enum Arguments {
    /// Print everything that is held about a person, as JSON; the person can read that it was done
    Export {
        /// The person's address
        email: EmailAddress,
        /// Why, as the person will read it
        #[arg(long, value_name = "TEXT", default_value = "")]
        reason: String,
    },
    /// Erase a person: at once, leaving only figures
    Erase {
        /// The person's address
        email: EmailAddress,
    },
    /// Take a second factor away whose owner lost it and has no recovery code; a letter tells them
    ResetFactor {
        /// The person's address
        email: EmailAddress,
        /// Why, as the person will read it
        #[arg(long, value_name = "TEXT", default_value = "")]
        reason: String,
    },
}

pub fn run(arguments: Arguments) -> Outcome {
    let opened = Opened::new()?;
    match arguments {
        Arguments::Export { email, reason } => {
            let data = opened.write(move |connection, context| {
                data_by_command(connection, context, &email, reason.trim())
            })?;
            terminal::result(serde_json::to_string_pretty(&data).map_err(Ending::failed)?)
        }
        Arguments::ResetFactor { email, reason } => {
            let address = email.clone();
            opened.write(move |connection, context| {
                reset_factor_by_command(connection, context, &email, reason.trim())
            })?;
            terminal::tell(format!(
                "{address}: the second factor is gone, and they are signed out; a letter tells them"
            ));
            Ok(())
        }
        Arguments::Erase { email } => {
            let address = email.clone();
            let erased = opened
                .write(move |connection, context| erase_by_command(connection, context, &email))?;
            opened.drop_remains()?;
            terminal::tell(format!("{address}: erased; {} rows are gone", erased.rows));
            if erased.letters > 0 {
                let letters = erased.letters;
                terminal::tell(format!(
                    "{letters} letters to others waited and do not name them any more"
                ));
            }
            terminal::tell(
                "What remains are figures, and records of draws that nobody can tell to be theirs.\n\
                 A letter that is being sent at this moment may still name them. Backups made before still\n\
                 hold them: when one is put back, they are erased again.",
            );
            Ok(())
        }
    }
}
