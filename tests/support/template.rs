//! A migrated database of each engine, created when the first test needs it.

use std::path::Path;
use std::sync::OnceLock;

use aanschuif::store::DatabaseUrl;
use aanschuif::store::Store;
use diesel::sql_types::Integer;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, sql_query};

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
        // As the program creates it.
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
}

/// The argument of `CREATE DATABASE .. TEMPLATE` for a database at this program's schema, without connections. It
/// stays on the server, which exists for this run only.
pub fn on_server(server: &str) -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let name = format!("aanschuif_test_{}_template", std::process::id());
        execute_on(server, &format!("DROP DATABASE IF EXISTS {name}"));
        execute_on(server, &format!("CREATE DATABASE {name}"));
        drop(open(&url_on(server, &name)));
        // Where there is a choice, the other strategy also writes each page to the log.
        if copies_pages(server) { format!("{name} STRATEGY FILE_COPY") } else { name }
    })
}

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Integer)]
    number: i32,
}

/// Whether a server copies a database page by page by default: PostgreSQL 15 and newer.
fn copies_pages(server: &str) -> bool {
    let query = sql_query("SELECT CAST(current_setting('server_version_num') AS int) AS number");
    let version: Version = query.get_result(&mut PgConnection::establish(server).unwrap()).unwrap();
    version.number >= 150_000
}

fn open(url: &str) -> Store {
    Store::open(&DatabaseUrl::parse(url).unwrap()).unwrap()
}

/// Blocks on a thread of its own, because the test may be in a runtime.
fn wait_for<T: Send>(work: impl Future<Output = T> + Send) -> T {
    std::thread::scope(|scope| scope.spawn(|| aanschuif::app::block_on(work)).join().unwrap())
}
