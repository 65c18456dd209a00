use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Subcommand;

use super::exit_code::{Ending, Outcome};
use super::{Opened, arguments, open_app, terminal};
use crate::domain::gathering::lots::{is_lot_record, verify as verify_lots};
use crate::domain::stay::draw::{Depth, LONGEST_RECORD, Verified, verify};
use crate::usecases::stay::draws;
use crate::usecases::stay::draws::ExportRefusal;

/// What to do with the record of a day's draws.
#[derive(Debug, Subcommand)]
pub enum Arguments {
    /// Print the record of a day as JSON: what everybody may see of it, or with --full everything, for an auditor
    Export {
        /// The name of the site
        #[arg(value_parser = arguments::name)]
        site: String,
        /// The site's date, YYYY-MM-DD
        #[arg(value_parser = arguments::date)]
        date: NaiveDate,
        /// With every draw and all it was made of; never to be published. Everybody in it can read that it was done
        #[arg(long, requires = "reason")]
        full: bool,
        /// Why; everybody in the record can read it
        #[arg(long, value_name = "TEXT", requires = "full", value_parser = arguments::reason)]
        reason: Option<String>,
    },
    /// Check a record, without a database; prints each draw that does not follow
    Verify {
        /// What `draws export` printed, a person's own record, or the lots of a debate
        #[arg(value_name = "RECORD.json")]
        record: PathBuf,
    },
}

pub fn run(arguments: Arguments) -> Outcome {
    match arguments {
        Arguments::Export { site, date, reason: None, .. } => export(site, date),
        Arguments::Export { site, date, reason: Some(reason), .. } => {
            export_full(site, date, reason)
        }
        Arguments::Verify { record } => verify_file(&record),
    }
}

fn export(name: String, date: NaiveDate) -> Outcome {
    let record = Opened::new()?.read(move |connection, _| {
        let site = open_app::site(connection, &name)?;
        draws::public_record(connection, &site, date)
            .map_err(|failure| failure.map(|why| told(why, &name, date)))
    })?;
    terminal::result(serde_json::to_string(&record).map_err(Ending::failed)?)
}

fn export_full(name: String, date: NaiveDate, reason: String) -> Outcome {
    let record = Opened::new()?.write(move |connection, context| {
        let site = open_app::site(connection, &name)?;
        draws::full_record(connection, context, &site, date, &reason)
            .map_err(|failure| failure.map(|why| told(why, &name, date)))
    })?;
    terminal::result(serde_json::to_string(&record).map_err(Ending::failed)?)
}

fn told(why: ExportRefusal, name: &str, date: NaiveDate) -> String {
    match why {
        ExportRefusal::UnknownSite | ExportRefusal::UnknownDay => {
            format!("nothing is known of {date} at {name}: no seed was made for it")
        }
        ExportRefusal::NotClosed => {
            format!("{date} at {name} is not closed yet: a full record is there afterwards")
        }
        ExportRefusal::Forgotten => format!(
            "the draw records of {date} at {name} are deleted: their time was over, or they were of the first format"
        ),
    }
}

fn verify_file(path: &Path) -> Outcome {
    let unread = |why: &dyn std::fmt::Display| Ending::Failed(format!("{}: {why}", path.display()));
    let length = std::fs::metadata(path).map_err(|why| unread(&why))?.len();
    if length > LONGEST_RECORD as u64 {
        return Err(unread(&format!("a record has at most {LONGEST_RECORD} bytes")));
    }
    let data = std::fs::read(path).map_err(|why| unread(&why))?;
    let text = String::from_utf8(data).map_err(|why| unread(&why))?;
    if is_lot_record(&text) {
        return lots(&text, unread);
    }
    match verify(&text) {
        Ok(Verified { depth: Depth::Full, draws, .. }) => {
            terminal::result(format!("{draws} draws follow"))
        }
        Ok(Verified { depth: Depth::Own, .. }) => terminal::result("this draw follows"),
        Ok(Verified { depth: Depth::Public, leaves, .. }) => terminal::result(format!(
            "the root follows from {leaves} leaves; draws can be checked in own and full records"
        )),
        Err(findings) => {
            for finding in &findings {
                terminal::result(plain(&finding.to_string()))?;
            }
            Err(unread(&format!("does not verify; {} things do not follow", findings.len())))
        }
    }
}

/// Checks the record of a debate's lots.
fn lots(text: &str, unread: impl Fn(&dyn std::fmt::Display) -> Ending) -> Outcome {
    match verify_lots(text) {
        Ok(draws) => terminal::result(format!("{draws} speakers follow")),
        Err(findings) => {
            for finding in &findings {
                terminal::result(plain(finding))?;
            }
            Err(unread(&format!("does not verify; {} things do not follow", findings.len())))
        }
    }
}

fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
