use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::draft::{Draft, with_ending};
use super::exit_code::{Ending, Outcome};
use super::{open_app, terminal};
use crate::app::App;
use crate::store::DatabaseUrl;
use crate::store::upkeep::copies;
use crate::store::upkeep::copies::NotHeld;

/// What from.
#[derive(Debug, Args)]
pub struct Arguments {
    /// What `backup` made
    file: PathBuf,
}

pub fn run(arguments: Arguments) -> Outcome {
    let Arguments { file } = arguments;
    let config = open_app::settings()?;
    let DatabaseUrl::Sqlite { path, .. } = &config.database else {
        return Err(Ending::failed(
            "a database on PostgreSQL is put back with pg_restore while nothing serves; who was erased since \
             the copy (pg_dump) was made is erased again at the next start, and consent that was withdrawn since \
             is withdrawn again, as are stories, from the tombstones and withdrawals in data/aanschuif.erased; who was deactivated or \
             lost a role since is active and has it again, and tokens and badges that were revoked since are good \
             again: check them before you let anybody in",
        ));
    };
    let path = path.clone();
    let had_key = with_ending(&path, ".key").exists() || config.secret.is_some();
    put_in_place(&file, &path)?;
    // Opening repeats the erasures and withdrawals, of consent and of stories, since the copy was made.
    App::open(config).map_err(Ending::Failed)?;
    tell(&file, &path, had_key);
    Ok(())
}

/// Replaces the database at `path` by `file`, completely or not at all.
fn put_in_place(file: &Path, path: &Path) -> Outcome {
    let of_file = |why: &dyn Display| Ending::Failed(format!("{}: {why}", file.display()));
    let of_database = |why: &dyn Display| Ending::Failed(format!("{}: {why}", path.display()));
    if let (Ok(one), Ok(other)) = (file.canonicalize(), path.canonicalize())
        && one == other
    {
        return Err(of_file(&"is the database itself"));
    }
    if fs::metadata(with_ending(file, "-wal")).is_ok_and(|log| log.len() > 0) {
        return Err(of_file(&"is a database in use, not a backup of one: a -wal lies beside it"));
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|why| of_database(&why))?;
    }
    let draft = Draft::beside(path).map_err(|why| of_database(&why))?;
    fs::copy(file, draft.path()).map_err(|why| of_file(&why))?;
    make_private(draft.path()).map_err(|why| of_database(&why))?;
    copies::make_fit(draft.path()).map_err(|why| of_file(&why))?;
    let is_there = path.try_exists().map_err(|why| of_database(&why))?;
    let held = is_there.then(|| copies::hold(path)).transpose().map_err(|why| match why {
        NotHeld::InUse => of_database(&"is in use: stop the server and every command first"),
        NotHeld::Unreadable(why) => of_database(&format!(
            "cannot be read ({why}): move it away first, with what lies beside it but for .key and .erased"
        )),
    })?;
    for ending in ["-wal", "-shm", "-journal"] {
        match fs::remove_file(with_ending(path, ending)) {
            Err(why) if why.kind() != std::io::ErrorKind::NotFound => {
                return Err(of_database(&why));
            }
            _ => {}
        }
    }
    draft.put_at(path).map_err(|why| of_database(&why))?;
    drop(held);
    Ok(())
}

/// Needed because `fs::copy` keeps the permissions of the original.
fn make_private(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    }
    Ok(())
}

fn tell(file: &Path, path: &Path, had_key: bool) {
    terminal::tell(format!("{} is now what {} holds", path.display(), file.display()));
    terminal::tell(
        "Everybody signs in again. Kiosks and tokens that were revoked since are good again:",
    );
    terminal::tell("check `aanschuif kiosk list` and `aanschuif access list`.");
    terminal::tell(
        "Who was deactivated or lost a role since is active and has it again, and who was given one has none: \
         the copy does not say. Check the people in `/admin` before you let anybody in.",
    );
    terminal::tell(
        "Badges that were replaced since open again; who was added since is gone until added again.",
    );
    terminal::tell("Letters that waited then are sent, perhaps once more.");
    terminal::tell(format!(
        "Who was erased or withdrew consent since is known from {}.erased, and is or has again; so are \
         stories that were withdrawn.",
        path.display()
    ));
    if !had_key {
        terminal::tell(format!(
            "There was no {}.key, so a new one was made: links in letters that are out, and stickers, do not \
             work with it. Put the old one back if you have it.",
            path.display()
        ));
    }
}
