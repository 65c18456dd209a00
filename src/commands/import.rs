use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Subcommand;

use super::exit_code::{Ending, Outcome};
use super::{Opened, open_app, terminal};
use crate::files;
use crate::files::FileErrors;
use crate::store::Failure;
use crate::usecases::Imported;
use crate::usecases::person::check_people_file::{CountsFrom, Erased, plan};
use crate::usecases::place::import_places::import_places;
use crate::usecases::stay::import_stays::import_stays;

/// What to import. Each error names line and column; a file with one is not imported at all.
#[derive(Debug, Subcommand)]
pub enum Arguments {
    /// Sites with their floors, zones, tables and desks
    ///
    /// Columns: site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features. One row
    /// a desk; one row a café or private zone, with its capacity and without table and desk. A place
    /// that the file does not name stays as it is.
    #[command(verbatim_doc_comment)]
    Places {
        /// The file
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
    },
    /// People and the organisations they work for
    ///
    /// Columns: email,name,organisation,team,language,badge,needs,visible_since. The file is the truth
    /// about name, organisation, team, language, badge and needs of everybody in it: an empty team,
    /// badge or need takes away the one there was. visible_since counts only for who never said yes or
    /// no. An organisation that nobody knew is made, as a partner. Who is not in the file stays. A file
    /// with the address of somebody who was erased is refused.
    #[command(verbatim_doc_comment)]
    People {
        /// The file
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
        /// Add people again who were erased
        #[arg(long)]
        again: bool,
    },
    /// Stays of the past
    ///
    /// Columns: email,site,zone,desk,started_at,ended_at,unseen. People and places must be known. A
    /// stay that is there already is left alone; one that overlaps another stay of the same person or
    /// at the same desk is an error.
    #[command(verbatim_doc_comment)]
    Stays {
        /// The file
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
    },
}

pub fn run(arguments: Arguments) -> Outcome {
    // Check the settings before reading a long file.
    open_app::settings()?;
    match arguments {
        Arguments::Places { file } => {
            let rows = read(&file, files::read_places)?;
            let opened = Opened::new()?;
            tell(
                &file,
                opened.write(move |connection, context| import_places(connection, context, &rows)),
            )
        }
        Arguments::People { file, again } => {
            let rows = Arc::new(read(&file, files::read_people)?);
            let opened = Opened::new()?;
            let erased = Erased::added_if(again);
            tell(
                &file,
                opened.import_people(move |connection, context| {
                    plan(connection, context, &rows, erased, CountsFrom::File)
                }),
            )
        }
        Arguments::Stays { file } => {
            let rows = read(&file, files::read_stays)?;
            let opened = Opened::new()?;
            tell(
                &file,
                opened.write(move |connection, context| import_stays(connection, context, &rows)),
            )
        }
    }
}

fn read<T>(file: &Path, read: impl FnOnce(&[u8]) -> Result<T, FileErrors>) -> Outcome<T> {
    let data =
        std::fs::read(file).map_err(|why| Ending::Failed(format!("{}: {why}", file.display())))?;
    read(&data).map_err(|errors| refused(file, &errors))
}

fn tell(file: &Path, outcome: Result<Imported, Failure<FileErrors>>) -> Outcome {
    let imported = outcome.map_err(|failure| match failure {
        Failure::Refused(errors) => refused(file, &errors),
        Failure::Store(error) => error.into(),
    })?;
    terminal::tell(imported);
    Ok(())
}

fn refused(file: &Path, errors: &FileErrors) -> Ending {
    Ending::Failed(format!("{errors}\n{}: nothing was imported", file.display()))
}
