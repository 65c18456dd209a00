use std::convert::Infallible;
use std::io::ErrorKind;
use std::path::PathBuf;

use clap::Args;

use super::draft::{Draft, with_ending};
use super::exit_code::{Ending, Outcome};
use super::{Opened, open_app, terminal};
use crate::domain::person::deed::Deed;
use crate::store::{DatabaseUrl, Failure};
use crate::usecases::person::access_log::note_of_nobody;

/// Where to.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The file to make; nothing may be there
    file: PathBuf,
}

pub fn run(arguments: Arguments) -> Outcome {
    let Arguments { file } = arguments;
    let failed = |why: &dyn std::fmt::Display| Ending::Failed(format!("{}: {why}", file.display()));
    let is_there = || failed(&"is there already, and a backup takes the place of nothing");
    let DatabaseUrl::Sqlite { path, .. } = open_app::settings()?.database else {
        return Err(Ending::failed(
            "a database on PostgreSQL is copied with pg_dump, and put back with pg_restore while nothing \
             serves; who was erased or withdrew since is erased or withdrawn again at the next start, from the tombstones",
        ));
    };
    if file.try_exists().map_err(|why| failed(&why))? {
        return Err(is_there());
    }
    if !path.try_exists().map_err(|why| failed(&why))? {
        return Err(Ending::Failed(format!("{}: there is no database", path.display())));
    }
    let opened = Opened::new()?;
    let draft = Draft::beside(&file).map_err(|why| failed(&why))?;
    opened.copy_into(draft.path())?;
    draft.put_at_free(&file).map_err(|why| match why.kind() {
        ErrorKind::AlreadyExists => is_there(),
        _ => failed(&why),
    })?;
    opened.write(|connection, context| {
        Ok::<_, Failure<Infallible>>(note_of_nobody(connection, context, Deed::BackedUp, "")?)
    })?;
    let key = with_ending(&path, ".key");
    terminal::tell(format!(
        "{}: a whole copy. It holds personal data: keep it as safe as the database, no longer than that keeps \
         them, and apart from {}",
        file.display(),
        key.display()
    ));
    Ok(())
}
