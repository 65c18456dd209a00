//! A migrated database of each engine, made when the first test asks for it.

use std::path::Path;
use std::sync::OnceLock;

use aanschuif::config::DatabaseUrl;
use aanschuif::store::Store;

use super::{execute_on, url_on};

/// Writes an embedded database at this program's schema.
pub fn write_file(path: &Path) {
    static MIGRATED: OnceLock<Vec<u8>> = OnceLock::new();
    let migrated = MIGRATED.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let [original, copy] = ["original", "copy"].map(|name| folder.path().join(name));
        let store = open(&format!("sqlite://{}", original.display()));
        // The file alone lacks what is still in its write-ahead log.
        wait_for(store.copy_into(&copy)).unwrap();
        std::fs::read(copy).unwrap()
    });
    std::fs::write(path, migrated).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As the program makes it.
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
}

/// The name of a database at this program's schema on the server, to which nobody is connected. It stays there: the
/// server is of this run.
pub fn on_server(server: &str) -> &'static str {
    static NAME: OnceLock<String> = OnceLock::new();
    NAME.get_or_init(|| {
        let name = format!("aanschuif_test_{}_template", std::process::id());
        execute_on(server, &format!("DROP DATABASE IF EXISTS {name}"));
        execute_on(server, &format!("CREATE DATABASE {name}"));
        drop(open(&url_on(server, &name)));
        name
    })
}

fn open(url: &str) -> Store {
    Store::open(&DatabaseUrl::parse(url).unwrap()).unwrap()
}

/// Waits on a thread of its own: the test may be within a runtime.
fn wait_for<T: Send>(work: impl Future<Output = T> + Send) -> T {
    std::thread::scope(|scope| scope.spawn(|| aanschuif::app::block_on(work)).join().unwrap())
}
