//! Erased people stay erased when an older backup is restored, and when a file names them again.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::privacy::office::{MONDAY_10, QUIRIJN, furnish};
use crate::serving::application::tombstones;
use crate::serving::house::{PEOPLE, add_access, sign_in};
use crate::serving::{Application, ok, run};
use crate::support::tables::{count_where, execute, is_on_server, person_number, texts};
use crate::support::{TestDatabase, on_each_database};

const LATER: &str = "2026-11-24T09:00:00Z";
const MUCH_LATER: &str = "2026-12-24T09:00:00Z";

fn is_known(database: &TestDatabase) -> bool {
    count_where(database, "persons", &format!("email = '{QUIRIJN}'")) > 0
}

/// A copy of an embedded database, or what a dump of another would bring back of one person.
enum Copy {
    File(PathBuf, PathBuf),
    Row(String),
}

impl Copy {
    fn of(database: &TestDatabase) -> Self {
        if let Some(file) = database.url.strip_prefix("sqlite://") {
            let copy = database.folder().join("copy.sqlite");
            // Commands leave no journal behind: the file is the whole.
            fs::copy(file, &copy).unwrap();
            return Self::File(file.into(), copy);
        }
        let known = format!(
            "SELECT coalesce('''' || known_since || '''', 'NULL') AS line FROM persons WHERE email = '{QUIRIJN}'"
        );
        let known = texts(database, &known).remove(0);
        Self::Row(format!(
            "INSERT INTO persons (email, name, organisation_id, known_since)
             SELECT '{QUIRIJN}', 'Quirijn Okapi', id, {known} FROM organisations WHERE name = 'Host'"
        ))
    }

    fn put_back(&self, database: &TestDatabase) {
        match self {
            Self::File(file, copy) => {
                fs::copy(copy, file).unwrap();
            }
            Self::Row(insert) => {
                execute(database, insert);
                execute(database, "DELETE FROM tombstones");
            }
        }
        assert!(is_known(database));
    }
}

fn import(database: &TestDatabase, now: &str, again: bool) -> (i32, String) {
    let file = database.folder().join("again.csv");
    let text = format!(
        "{PEOPLE}anna@example.org,Anna Bos,Host,,en,B1,,2026-01-01\n\
         new@example.org,New Face,Host,,en,,,\n\
         Zebrafinch@MARKER.example,Quirijn Okapi,Host,Wombatteam,en,AXOLOTL-7,,2026-01-01\n"
    );
    fs::write(&file, text).unwrap();
    let mut arguments = vec!["import", "people", file.to_str().unwrap()];
    arguments.extend(again.then_some("--again"));
    let (status, _, stderr) = run(database, now, &arguments);
    (status, stderr)
}

#[test]
fn an_older_copy_that_is_put_back_is_rid_of_them_before_anything_answers() {
    on_each_database(async |database| {
        furnish(&database);
        let copy = Copy::of(&database);
        ok(&database, MONDAY_10, &["person", "erase", QUIRIJN]);
        let kept = fs::read_to_string(tombstones(&database)).unwrap();
        let words: Vec<&str> = kept.split_whitespace().collect();
        assert_eq!((words.len(), words[0], words[1].len(), words[2].len()), (4, "v1", 32, 64));
        assert!(words[3].starts_with("2026-11-23T09:00:0") && kept.ends_with("Z\n"), "{kept}");
        copy.put_back(&database);
        {
            let application = Application::start(&database, LATER);
            assert!(!is_known(&database));
            application.client().me().await.with_status(401);
        }
        // A command is a start, too; and what the database lacked it has again.
        copy.put_back(&database);
        let (_, _, stderr) = run(&database, LATER, &["kiosk", "list"]);
        assert!(stderr.contains("people erased again: 1") && !stderr.contains("zebra"), "{stderr}");
        assert!(!is_known(&database));
        assert_eq!(count_where(&database, "tombstones", "1 = 1"), 1);
        assert_eq!(fs::read_to_string(tombstones(&database)).unwrap(), kept);
        if !is_on_server(&database) {
            // Nothing they left in other tables came back with the copy either.
            assert_eq!(count_where(&database, "letters", "text_body LIKE '%Quirijn%'"), 0);
        }
    });
}

#[test]
fn the_file_and_the_table_make_good_what_the_other_lost() {
    on_each_database(async |database| {
        furnish(&database);
        ok(&database, MONDAY_10, &["person", "erase", QUIRIJN]);
        let file = tombstones(&database);
        let kept = fs::read_to_string(&file).unwrap();
        fs::remove_file(&file).unwrap();
        ok(&database, LATER, &["kiosk", "list"]);
        assert_eq!(fs::read_to_string(&file).unwrap(), kept);
        execute(&database, "DELETE FROM tombstones");
        ok(&database, LATER, &["kiosk", "list"]);
        assert_eq!(count_where(&database, "tombstones", "1 = 1"), 1);

        // A line that was torn is passed over; the salt is one an installation.
        fs::write(&file, format!("{kept}v1 5a5a 77")).unwrap();
        let (status, _, stderr) = run(&database, LATER, &["person", "erase", "cleo@example.org"]);
        assert_eq!(status, 0, "{stderr}");
        assert!(stderr.contains("line 2 is no tombstone"), "{stderr}");
        let text = fs::read_to_string(&file).unwrap();
        let salts: Vec<&str> = text.lines().filter_map(|line| line.split(' ').nth(1)).collect();
        assert_eq!((salts.len(), salts[0]), (3, salts[2]));
        assert_eq!(count_where(&database, "tombstones", "1 = 1"), 2);
    });
}

#[test]
fn a_file_with_the_address_of_somebody_erased_is_refused_unless_told_again() {
    on_each_database(async |database| {
        furnish(&database);
        ok(&database, MONDAY_10, &["person", "erase", QUIRIJN]);
        let (status, stderr) = import(&database, MONDAY_10, false);
        assert_eq!(status, 1);
        assert!(stderr.contains("line 4, column email:"), "{stderr}");
        assert!(stderr.contains("import people FILE --again"), "{stderr}");
        assert_eq!(
            count_where(&database, "persons", "email = 'new@example.org'"),
            0,
            "all or nothing"
        );

        let (status, stderr) = import(&database, MONDAY_10, true);
        assert_eq!((status, stderr.trim()), (0, "2 new, 0 changed, 1 unchanged"));
        for now in [MONDAY_10, LATER] {
            ok(&database, now, &["kiosk", "list"]);
            assert!(is_known(&database), "added on purpose");
        }
        // Who is there may stand in every file.
        let (status, stderr) = import(&database, LATER, false);
        assert_eq!((status, stderr.trim()), (0, "0 new, 0 changed, 3 unchanged"));

        // Erased once more, they stay so with a copy from in between.
        let copy = Copy::of(&database);
        ok(&database, MUCH_LATER, &["person", "erase", QUIRIJN]);
        copy.put_back(&database);
        ok(&database, MUCH_LATER, &["kiosk", "list"]);
        assert!(!is_known(&database));
    });
}

#[test]
fn an_admin_is_refused_likewise() {
    on_each_database(async |database| {
        furnish(&database);
        let admin = add_access(&database, MONDAY_10, "admin");
        ok(&database, MONDAY_10, &["person", "erase", QUIRIJN]);
        let application = Application::start(&database, MONDAY_10);
        let admin = application.client().with_token(&admin);
        let upload = async |query: &str| {
            let text = format!("{PEOPLE}{QUIRIJN},Quirijn Okapi,Host,,en,,,\n");
            let request = admin.request("POST", &format!("/api/admin/people.csv{query}"));
            admin.send(request.header("content-type", "text/csv").body(text)).await
        };
        let refused = upload("").await;
        assert_eq!(refused.refusal(), (422, "invalid-file"));
        let error = &refused.body["errors"][0];
        assert_eq!([&error["line"], &error["column"]], [&json!(2), &json!("email")]);
        assert!(error["message"].as_str().unwrap().contains("--again"));
        assert_eq!(upload("?again=false").await.status, 422);
        assert_eq!(upload("?again=true").await.with_status(200).body["new"], 1);
        assert!(person_number(&database, QUIRIJN) > 0);
    });
}

#[test]
fn who_was_erased_cannot_be_told_from_the_file_without_the_key() {
    on_each_database(async |database| {
        furnish(&database);
        ok(&database, MONDAY_10, &["person", "erase", QUIRIJN]);
        let text = fs::read_to_string(tombstones(&database)).unwrap();
        assert!(!text.contains("zebra") && !text.contains("marker"));
        // Two people, and two installations, have nothing in common.
        ok(&database, MONDAY_10, &["person", "erase", "cleo@example.org"]);
        let text = fs::read_to_string(tombstones(&database)).unwrap();
        let hashes: Vec<&str> = text.lines().filter_map(|line| line.split(' ').nth(2)).collect();
        assert_ne!(hashes[0], hashes[1]);
    });
}

#[test]
fn nobody_is_erased_whose_tombstone_cannot_be_kept() {
    on_each_database(async |database| {
        furnish(&database);
        let application = Application::start(&database, MONDAY_10);
        let quirijn = application.client();
        sign_in(&application, &quirijn, QUIRIJN).await;
        let erase =
            async || quirijn.send_json("DELETE", "/api/me", &json!({ "email": QUIRIJN })).await;
        let path = tombstones(&database);
        fs::create_dir_all(&path).unwrap();
        assert_eq!(erase().await.refusal(), (503, "unavailable"));
        assert!(is_known(&database));
        let (status, _, stderr) = run(&database, MONDAY_10, &["kiosk", "list"]);
        assert_eq!(status, 1, "nothing starts that cannot tell who was erased");
        assert!(stderr.contains(".erased: "), "{stderr}");
        fs::remove_dir(&path).unwrap();
        erase().await.with_status(204);
        assert!(!is_known(&database));
    });
}
