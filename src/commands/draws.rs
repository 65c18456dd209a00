//! `draws export` and `draws verify`.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Subcommand;

use super::exit_code::{Ending, Outcome};
use super::{Opened, arguments, open_app, terminal};
use crate::domain::stay::draw::verify;
use crate::usecases::stay::draws;
use crate::usecases::stay::draws::ExportRefusal;

/// What to do with the record of a day's draws.
#[derive(Debug, Subcommand)]
pub enum Arguments {
    /// Print the pseudonymised record of a day as JSON; with the seed once the day is closed
    Export {
        /// The name of the site
        #[arg(value_parser = arguments::name)]
        site: String,
        /// The site's date, YYYY-MM-DD
        #[arg(value_parser = arguments::date)]
        date: NaiveDate,
    },
    /// Recompute a record, without a database; prints each draw that does not follow
    Verify {
        /// What `draws export` printed
        #[arg(value_name = "RECORD.json")]
        record: PathBuf,
    },
}

pub fn run(arguments: Arguments) -> Outcome {
    match arguments {
        Arguments::Export { site, date } => export(site, date),
        Arguments::Verify { record } => verify_file(&record),
    }
}

fn export(name: String, date: NaiveDate) -> Outcome {
    let record = Opened::new()?.read(move |connection, _| {
        let site = open_app::site(connection, &name)?;
        draws::export(connection, &site, date).map_err(|failure| {
            failure.map(|why| match why {
                ExportRefusal::UnknownDay => {
                    format!("nothing is known of {date} at {name}: no seed was made for it")
                }
                ExportRefusal::Forgotten => {
                    format!("the draw records of {date} at {name} are deleted: their time was over")
                }
            })
        })
    })?;
    terminal::result(serde_json::to_string(&record).map_err(Ending::failed)?)
}

fn verify_file(path: &Path) -> Outcome {
    let unread = |why: &dyn std::fmt::Display| Ending::Failed(format!("{}: {why}", path.display()));
    let data = std::fs::read(path).map_err(|why| unread(&why))?;
    let text = String::from_utf8(data).map_err(|why| unread(&why))?;
    match verify(&text) {
        Ok(verified) => terminal::result(format!("{} draws follow", verified.draws)),
        Err(findings) => {
            for finding in &findings {
                terminal::result(plain(&finding.to_string()))?;
            }
            Err(unread(&format!("does not verify; {} things do not follow", findings.len())))
        }
    }
}

fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
