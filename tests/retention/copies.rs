//! Backups that are made while others write, and databases restored from them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use aanschuif::store::{DatabaseUrl, Store};
use futures_util::{StreamExt, stream};

use crate::retention::office::sit_together;
use crate::serving::house::{SITE, TUESDAY_10, add_access, code_for, crowd, office};
use crate::serving::{Application, House, Server, ok, run};
use crate::support::tables::{count_where, execute, is_on_server, number, texts};
use crate::support::{TestDatabase, databases, empty_databases};

fn embedded() -> Option<TestDatabase> {
    databases().into_iter().find(|database| database.url.starts_with("sqlite"))
}

fn on_server() -> Option<TestDatabase> {
    databases().into_iter().find(|database| database.url.starts_with("postgres"))
}

fn file(database: &TestDatabase) -> PathBuf {
    PathBuf::from(database.url.strip_prefix("sqlite://").unwrap())
}

fn url(file: &Path) -> String {
    format!("sqlite://{}", file.display())
}

fn backup(database: &TestDatabase, name: &str) -> PathBuf {
    let file = database.folder().join(name);
    ok(database, TUESDAY_10, &["backup", file.to_str().unwrap()]);
    file
}

fn restore(database: &TestDatabase, file: &Path) -> (i32, String) {
    let (status, stdout, stderr) = run(database, TUESDAY_10, &["restore", file.to_str().unwrap()]);
    assert_eq!(stdout, "");
    (status, stderr)
}

/// What lies in a test's folder beside its database and mail.
fn beside(database: &TestDatabase) -> BTreeSet<String> {
    let entries = std::fs::read_dir(database.folder()).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".csv") && !name.ends_with(".log") && name != "mail")
        .collect()
}

fn assert_whole(copy: &Path) {
    let url = url(copy);
    assert_eq!(texts(&url, "SELECT integrity_check AS line FROM pragma_integrity_check"), ["ok"]);
    assert_eq!(number(&url, "SELECT count(*) AS n FROM pragma_foreign_key_check"), 0);
    for who in ["desk_id", "person_id"] {
        let twice = format!(
            "SELECT count(*) AS n FROM (SELECT {who} FROM stays WHERE ended_at IS NULL GROUP BY {who} HAVING count(*) > 1) t"
        );
        assert_eq!(number(&url, &twice), 0, "{who}");
    }
}

#[tokio::test]
async fn a_backup_made_while_many_check_in_is_whole_and_has_all_that_was_acknowledged() {
    const PEOPLE: usize = 160;
    let Some(database) = embedded() else { return };
    let house = House::furnish(&database, TUESDAY_10, &office(PEOPLE / 5, 5), &crowd(PEOPLE));
    let server = Server::start(&database, TUESDAY_10).await;
    let kiosk = server.client().with_token(&house.kiosk_token);
    let arrivals = (1..=PEOPLE).map(|person| {
        let kiosk = kiosk.clone();
        async move {
            kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
        }
    });
    let mut answers = stream::iter(arrivals).buffer_unordered(8);
    let mut acknowledged = 0;
    let mut copies: Vec<(PathBuf, i64)> = Vec::new();
    let mut making = None;
    while answers.next().await.is_some() {
        acknowledged += 1;
        if acknowledged % 25 == 0 {
            let name = format!("copy-{acknowledged}.sqlite");
            let (path, settings) = (database.folder().join(name), database.settings());
            let copy = path.clone();
            let made = std::thread::spawn(move || {
                let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_aanschuif"));
                command.env_clear().envs(settings).env("CLOCK_START", TUESDAY_10);
                let output = command.arg("backup").arg(&copy).output().unwrap();
                assert!(output.status.success(), "{output:?}");
            });
            copies.push((path, acknowledged));
            // While the others go on; two at once now and then.
            if let Some(before) = making.replace(made) {
                tokio::task::spawn_blocking(move || before.join().unwrap()).await.unwrap();
            }
        }
    }
    making.unwrap().join().unwrap();
    assert!(copies.len() >= 6);
    for (copy, acknowledged) in &copies {
        assert_whole(copy);
        let has = count_where(&url(copy), "stays", "ended_at IS NULL");
        assert!(has >= *acknowledged, "{has} of {acknowledged}");
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(copy.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert!(
        !beside(&database).iter().any(|name| name.contains(".part")),
        "{:?}",
        beside(&database)
    );
}

#[tokio::test]
async fn a_backup_takes_the_place_of_nothing() {
    let Some(database) = empty_databases().into_iter().find(|database| !is_on_server(database))
    else {
        return;
    };
    let target = database.folder().join("copy.sqlite");
    let arguments = ["backup", target.to_str().unwrap()];
    let (status, _, why) = run(&database, TUESDAY_10, &arguments);
    assert_eq!((status, why.contains("there is no database")), (1, true), "{why}");
    assert!(!file(&database).exists() && !target.exists());
    ok(&database, TUESDAY_10, &["kiosk", "list"]);
    std::fs::write(&target, "letters to grandmother").unwrap();
    let (status, _, why) = run(&database, TUESDAY_10, &arguments);
    assert_eq!((status, why.contains("is there already")), (1, true), "{why}");
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "letters to grandmother");
    let nowhere = database.folder().join("nowhere").join("copy.sqlite");
    let (status, _, why) = run(&database, TUESDAY_10, &["backup", nowhere.to_str().unwrap()]);
    assert_eq!((status, why.contains("nowhere")), (1, true), "{why}");
}

const FACTS: &str = "SELECT 'stay ' || person_id || ' ' || started_at AS line FROM stays \
     UNION ALL SELECT 'person ' || email FROM persons UNION ALL SELECT 'kiosk ' || token_hash FROM kiosks \
     UNION ALL SELECT 'access ' || token_hash || coalesce(revoked_at, '') FROM accesses ORDER BY 1";

#[tokio::test]
async fn a_database_is_put_back_and_everybody_signs_in_again() {
    let Some(database) = embedded() else { return };
    let house = House::furnish(&database, TUESDAY_10, &office(2, 4), &crowd(8));
    add_access(&database, TUESDAY_10, "admin");
    let application = Application::start(&database, TUESDAY_10);
    let kiosk = application.client().with_token(&house.kiosk_token);
    kiosk.kiosk_check_in("B1").await.with_status(201);
    let phone = application.client();
    crate::serving::house::sign_in(&application, &phone, "p2@example.org").await;
    phone.send_code("p3@example.org").await.with_status(202);
    let code = code_for(&application, "p3@example.org").await;
    phone.take_ticket(&crate::serving::house::shown_code(&kiosk).await).await.with_status(201);
    let copy = backup(&database, "copy.sqlite");
    let facts = texts(&database.url, FACTS);
    for (table, least) in [("sessions", 1), ("session_codes", 1), ("tickets", 1)] {
        assert!(count_where(&url(&copy), table, "1 = 1") >= least, "{table}");
    }

    // Life goes on, and then all of it is lost.
    kiosk.kiosk_check_in("B5").await.with_status(201);
    ok(&database, TUESDAY_10, &["access", "revoke", "2"]);
    drop(application);
    let key = std::fs::read(file(&database).with_extension("sqlite.key")).ok();
    std::fs::write(file(&database).with_extension("sqlite.erased"), "").unwrap();
    assert_ne!(texts(&database.url, FACTS), facts);
    let (status, told) = restore(&database, &copy);
    assert_eq!(status, 0, "{told}");
    for word in [
        "copy.sqlite",
        "kiosk list",
        "access list",
        "signs in again",
        "deactivated or lost a role since",
        "Badges that were replaced since",
    ] {
        assert!(told.contains(word), "{word} in {told}");
    }
    assert_eq!(texts(&database.url, FACTS), facts);
    assert_whole(&file(&database));
    assert_eq!(std::fs::read(file(&database).with_extension("sqlite.key")).ok(), key);
    assert!(file(&database).with_extension("sqlite.erased").exists());
    assert!(
        !beside(&database).iter().any(|name| name.contains(".part")),
        "{:?}",
        beside(&database)
    );

    let application = Application::start(&database, TUESDAY_10);
    application.client().sign_in("p3@example.org", &code).await.with_status(401);
    let kiosk = application.client().with_token(&house.kiosk_token);
    kiosk.kiosk_check_in("B1").await.with_status(200);
    kiosk.kiosk_check_in("B5").await.with_status(201);
    drop(application);
    let mode =
        std::os::unix::fs::PermissionsExt::mode(&file(&database).metadata().unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_new_database_and_all_beside_it_are_for_their_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/a.sqlite");
    let address = DatabaseUrl::Sqlite { path: path.clone(), group: 1 };
    let store = Store::open(&address).unwrap();
    let mut files = 0;
    for entry in std::fs::read_dir(folder.path().join("new")).unwrap() {
        let mode = std::os::unix::fs::PermissionsExt::mode(
            &entry.as_ref().unwrap().metadata().unwrap().permissions(),
        );
        assert_eq!(mode & 0o777, 0o600, "{:?}", entry.unwrap().file_name());
        files += 1;
    }
    assert_eq!(files, 3, "the database, its log and the index of that");
    // It is there now, and stays as it is. What was checked once is not read whole again, and is after the next migration.
    drop(store);
    let url = url(&path);
    execute(&url, "PRAGMA foreign_keys = OFF; INSERT INTO floors (site_id, name) VALUES (1, '1')");
    drop(Store::open(&address).unwrap());
    execute(&url, "PRAGMA user_version = 1");
    let broken = Store::open(&address).map(drop).unwrap_err();
    assert!(broken.to_string().contains("floors"), "{broken}");
}

#[tokio::test]
async fn a_database_that_was_lost_altogether_is_put_back() {
    let Some(database) = embedded() else { return };
    House::furnish(&database, TUESDAY_10, &office(2, 4), &crowd(8));
    sit_together(&database, "2026-11-17T20:00:00Z", ["2026-11-17".to_owned()], 1, 4);
    let facts = texts(&database.url, FACTS);
    let copy = backup(&database, "copy.sqlite");
    std::fs::remove_file(file(&database)).unwrap();
    // What an old log would add is no part of the copy.
    std::fs::write(file(&database).with_extension("sqlite-wal"), "an old log").unwrap();
    let (status, told) = restore(&database, &copy);
    assert_eq!(status, 0, "{told}");
    assert_eq!(texts(&database.url, FACTS), facts);
    ok(&database, TUESDAY_10, &["site", "show", SITE]);
}

#[tokio::test]
async fn nothing_is_put_back_while_anything_uses_the_database() {
    let Some(database) = embedded() else { return };
    let house = House::furnish(&database, TUESDAY_10, &office(2, 4), &crowd(8));
    let copy = backup(&database, "copy.sqlite");
    let server = Server::start(&database, TUESDAY_10).await;
    let kiosk = server.client().with_token(&house.kiosk_token);
    let stay = kiosk.kiosk_check_in("B1").await.with_status(201);
    let (status, told) = restore(&database, &copy);
    assert_eq!(status, 1, "{told}");
    assert!(told.contains("is in use"), "{told}");
    kiosk.kiosk_check_in("B2").await.with_status(201);
    assert_eq!(kiosk.kiosk_check_in("B1").await.with_status(200).body["stay"], stay.body["stay"]);
    assert!(
        !beside(&database).iter().any(|name| name.contains(".part")),
        "{:?}",
        beside(&database)
    );
    server.kill();
    // A log of a program that was killed is no obstacle.
    let (status, told) = restore(&database, &copy);
    assert_eq!(status, 0, "{told}");
    assert_eq!(count_where(&database.url, "stays", "1 = 1"), 0);
}

#[tokio::test]
async fn a_wrong_file_leaves_the_database_as_it_is() {
    let Some(database) = embedded() else { return };
    House::furnish(&database, TUESDAY_10, &office(2, 4), &crowd(8));
    let good = backup(&database, "copy.sqlite");
    let before = std::fs::read(file(&database)).unwrap();
    let folder = database.folder();
    let wrong = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.join(name), bytes).unwrap();
        folder.join(name)
    };
    let whole = std::fs::read(&good).unwrap();
    let mut scratched = whole.clone();
    let middle = scratched.len() / 2;
    scratched[middle..middle + 8192].fill(0xa5);
    let foreign = folder.join("foreign.sqlite");
    execute(&url(&foreign), "CREATE TABLE recipes (id INTEGER PRIMARY KEY, line TEXT)");
    let newer = folder.join("newer.sqlite");
    std::fs::copy(&good, &newer).unwrap();
    execute(
        &url(&newer),
        "INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')",
    );
    let dangling = folder.join("dangling.sqlite");
    std::fs::copy(&good, &dangling).unwrap();
    execute(&url(&dangling), "PRAGMA foreign_keys = OFF; DELETE FROM sites");
    let logged = wrong("logged.sqlite", &whole);
    wrong("logged.sqlite-wal", b"something");
    let cases = [
        (
            wrong(
                "text.sqlite",
                b"letters to grandmother, and more of them, so that it is long enough to be read",
            ),
            "not a database",
        ),
        (wrong("empty.sqlite", b""), "none of its tables"),
        (wrong("half.sqlite", &whole[..whole.len() / 2]), "no backup"),
        (wrong("scratched.sqlite", &scratched), "no backup"),
        (foreign, "none of its tables"),
        (newer, "29990101000000"),
        (dangling, "reference"),
        (logged, "-wal"),
        (folder.join("missing.sqlite"), "No such file"),
        (folder.to_path_buf(), ""),
        (file(&database), "the database itself"),
    ];
    for (wrong, why) in cases {
        let (status, told) = restore(&database, &wrong);
        assert_eq!(status, 1, "{}: {told}", wrong.display());
        assert!(told.contains(why) && told.lines().count() == 1, "{why} in {told}");
        assert!(std::fs::read(file(&database)).unwrap() == before, "{}", wrong.display());
        assert!(
            !beside(&database).iter().any(|name| name.contains(".part")),
            "{:?}",
            beside(&database)
        );
    }
    // It is the files that were wrong.
    assert_eq!(restore(&database, &good).0, 0);
}

#[tokio::test]
async fn a_database_on_a_server_is_left_to_its_own_tools() {
    let Some(database) = on_server() else { return };
    ok(&database, TUESDAY_10, &["kiosk", "list"]);
    let target = database.folder().join("copy");
    for command in ["backup", "restore"] {
        let (status, stdout, why) =
            run(&database, TUESDAY_10, &[command, target.to_str().unwrap()]);
        assert_eq!((status, stdout.as_str()), (1, ""));
        assert!(
            why.contains("pg_dump") && why.contains("pg_restore") && why.contains("tombstones"),
            "{why}"
        );
    }
    assert!(!target.exists());
}
