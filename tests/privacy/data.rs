//! Everything held about a person, for that person to read.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::privacy::office::{MONDAY_10, Office, QUIRIJN, furnish, people};
use crate::serving::house::SITE;
use crate::serving::{close_day, import, ok, run, until};
use crate::support::tables::{count_where, execute, is_on_server, person_number, texts};
use crate::support::{TestDatabase, databases, on_each_database};

/// Where each column that refers to a person is shown to that person, or why not.
const SHOWN: [(&str, Result<&str, &str>); 66] = [
    ("access_log.person_id", Ok("looks")),
    ("acquaintances.person_a", Ok("acquaintances")),
    ("acquaintances.person_b", Ok("acquaintances")),
    ("answers.other_id", Err("what others said is theirs, and private until both said it")),
    ("answers.person_id", Ok("answers")),
    ("badge_readings.person_id", Ok("looks")),
    ("calendar_feeds.person_id", Ok("gatherings")),
    ("cards.person_id", Ok("second_card")),
    ("consciences.person_id", Ok("conscience")),
    ("consents.person_id", Ok("consents")),
    ("contacts.person_a", Ok("contacts")),
    ("contacts.person_b", Ok("contacts")),
    (
        "debate_hands.person_id",
        Err("the debate's own page shows what stands for them in its lots, until its end"),
    ),
    ("debaters.person_id", Ok("gatherings")),
    ("desk_questions.asked_by", Ok("questions")),
    ("digests.person_id", Ok("digests")),
    ("editors.person_id", Ok("stories")),
    ("encounters.person_a", Ok("encounters")),
    ("encounters.person_b", Ok("encounters")),
    (
        "follow_ups.other_id",
        Err("what others mean to do is theirs, until they write or propose it"),
    ),
    ("follow_ups.person_id", Ok("follow_ups")),
    ("gathering_attendance.person_id", Ok("gatherings")),
    ("gathering_comers.person_id", Ok("gatherings")),
    ("group_invitations.inviter_id", Ok("groups")),
    ("group_invitations.person_id", Ok("groups")),
    ("group_members.person_id", Ok("groups")),
    ("groups.founder_id", Ok("groups")),
    ("guests.person_id", Ok("person")),
    ("guests_met.person_id", Ok("guests_met")),
    ("identities.person_id", Ok("identities")),
    ("introductions.one_id", Ok("introductions")),
    ("introductions.other_id", Ok("introductions")),
    ("introductions.owner_id", Ok("introductions")),
    ("introductions.through_id", Ok("introductions")),
    ("invitations.host_id", Ok("invitations")),
    ("invitations.person_id", Ok("invited")),
    ("letters.person_id", Ok("letters")),
    ("named_in_letters.person_id", Ok("named_in_digests")),
    ("offers.person_id", Ok("offers")),
    ("own_names.person_id", Ok("contacts")),
    ("pseudonyms.person_id", Ok("draws")),
    (
        "person_failures.person_id",
        Err("how many codes may still be sent or tried, for a day at most"),
    ),
    (
        "network_letters.person_id",
        Err("how many codes may still be sent at the request of a network, for a day at most"),
    ),
    ("recovery_codes.person_id", Ok("second_factor")),
    ("refused_letters.person_id", Ok("refused_letters")),
    (
        "refused_people.other_id",
        Err("that somebody wants nothing more of them is the other's own, and never told"),
    ),
    ("refused_people.person_id", Ok("refused_people")),
    ("second_factors.person_id", Ok("second_factor")),
    ("session_codes.person_id", Err("a hash of six digits, for ten minutes")),
    ("sessions.person_id", Ok("sessions")),
    ("stays.person_id", Ok("stays")),
    ("stories.editor_id", Ok("stories")),
    ("stories.teller_id", Ok("stories")),
    ("story_feeds.person_id", Ok("stories")),
    ("story_knowers.person_id", Ok("stories")),
    ("story_messages.person_id", Ok("stories")),
    (
        "story_nominations.other_id",
        Err("who thinks they have a story is the other's own, and forgotten a second later"),
    ),
    ("story_nominations.person_id", Ok("stories")),
    ("story_nominees.person_id", Ok("stories")),
    ("story_takers.person_id", Ok("stories")),
    ("unannounced_guests.person_id", Ok("unannounced_visit")),
    ("unasked_letters.person_id", Ok("letters")),
    // Not by a reference to them.
    (
        "idempotency_keys",
        Err("which of their stays a request was about, kept for a day in case it is sent again"),
    ),
    ("access_log.actor", Ok("deeds")),
    ("nudges", Ok("nudges")),
    ("persons.id", Ok("person")),
];

/// `table.column` of every foreign key to persons.
pub fn references(database: &TestDatabase) -> Vec<String> {
    let query = if is_on_server(database) {
        "SELECT c.conrelid::regclass::text || '.' || a.attname::text AS line
         FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
         WHERE c.contype = 'f' AND c.confrelid = 'persons'::regclass ORDER BY 1"
    } else {
        "SELECT t.name || '.' || f.\"from\" AS line
         FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
         WHERE t.type = 'table' AND f.\"table\" = 'persons' ORDER BY 1"
    };
    texts(database, query)
}

#[test]
fn every_table_that_refers_to_a_person_is_shown_to_them_or_says_why_not() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let known: BTreeSet<&str> = SHOWN
            .iter()
            .map(|(place, _)| *place)
            .filter(|place| {
                place.contains("_id") || place.contains("person_") || place.contains("asked")
            })
            .collect();
        let found = references(&database);
        assert_eq!(known, found.iter().map(String::as_str).collect());
        let answer = office.quirijn.get("/api/me/data").await.with_status(200);
        let data = &answer.body;
        let keys: BTreeSet<&str> = data.as_object().unwrap().keys().map(String::as_str).collect();
        let shown = SHOWN.iter().filter_map(|(_, shown)| shown.ok());
        assert_eq!(keys, shown.collect());
        for (key, value) in data.as_object().unwrap() {
            let empty = match value {
                Value::Array(list) => list.is_empty(),
                Value::Number(number) => number.as_u64() == Some(0),
                other => other.is_null(),
            };
            assert!(!empty, "{key} of {data:#}");
        }
    });
}

/// With whom the encounters of one level were, as a person's data say.
fn encounters_with(held: &Value, level: &str) -> Vec<Value> {
    let list = held["encounters"].as_array().unwrap().iter();
    list.filter(|one| one["level"] == level).map(|one| one["with"].clone()).collect()
}

#[test]
fn what_is_held_is_shown_in_words_and_others_are_named_where_they_agree() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let held = office.quirijn.get("/api/me/data").await.with_status(200).body;
        let person = &held["person"];
        for (key, value) in [
            ("email", json!(QUIRIJN)),
            ("name", json!("Quirijn Okapi")),
            ("organisation", json!("Okapi Ltd")),
            ("team", json!("Wombatteam")),
            ("badge_end", json!("-7")),
            ("needs", json!([])),
            ("role", json!("admin")),
            ("active", json!(true)),
            ("consent", json!("yes")),
            ("visible_since", json!("2026-01-01")),
        ] {
            assert_eq!(person[key], value, "{key}");
        }
        assert!(person["known_since"].as_str().unwrap().starts_with("2026-11-17T22:00:0"));
        let tuesday = &held["stays"][1];
        assert_eq!(
            [
                &tuesday["site"],
                &tuesday["floor"],
                &tuesday["zone"],
                &tuesday["table"],
                &tuesday["desk"]
            ],
            ["HQ", "1", "north", "T1", "D4"]
        );
        assert_eq!(held["draws"][0]["desk"], held["stays"][0]["desk"]);
        let anna = json!({ "name": "Anna Bos", "organisation": "Host" });
        assert_eq!(encounters_with(&held, "table").len(), 2);
        assert!(encounters_with(&held, "table").contains(&anna));
        assert_eq!(encounters_with(&held, "zone"), [Value::Null], "a zone is a number");
        assert_eq!(held["acquaintances"][0]["with"], anna);
        assert_eq!(held["answers"][0]["about"], anna);
        assert_eq!(held["identities"][0]["issuer"], "https://id.example.org");
        assert_eq!(held["identities"][0]["subject"], "zebrafinch-subject");
        assert_eq!(held["named_in_digests"], 2);
    });
}

/// Anna's row says no while what came of it is still there.
#[test]
fn who_agrees_no_longer_is_counted_in_what_others_hold_and_not_named() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let data = async || office.quirijn.get("/api/me/data").await.with_status(200).body;
        let anna = person_number(&database, "anna@example.org");
        for statement in [
            format!("UPDATE persons SET consent = FALSE, visible_since = NULL WHERE id = {anna}"),
            format!(
                "UPDATE persons SET consent = TRUE, visible_since = '2026-01-01',
                     deactivated_at = '2026-11-23 09:00:00' WHERE id = {anna}"
            ),
        ] {
            execute(&database, &statement);
            let held = data().await;
            assert!(!held.to_string().contains("Anna"), "{held:#}");
            assert_eq!(
                encounters_with(&held, "table").iter().filter(|with| with.is_null()).count(),
                1
            );
            assert_eq!(held["acquaintances"][0]["with"], Value::Null);
            assert_eq!(held["answers"][0]["about"], Value::Null);
        }
    });
}

/// Between a consent and the job that derives its days anew, nothing is missing.
#[test]
fn what_is_held_is_whole_while_a_day_waits_to_be_derived_anew() {
    for database in databases() {
        furnish(&database);
        let encounters = || -> Value {
            let printed = ok(&database, MONDAY_10, &["person", "export", QUIRIJN]);
            serde_json::from_str::<Value>(&printed).unwrap()["encounters"].take()
        };
        let before = encounters();
        let names = |list: &Value| -> Vec<String> {
            let list = list.as_array().unwrap().iter();
            list.map(|one| one["with"]["name"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(names(&before), ["Anna Bos", "Bram Vos"]);
        let agrees = people().replace("B3,,", "B3,,2026-11-17");
        import(&database, MONDAY_10, "people", &agrees);
        assert_eq!(count_where(&database, "encounters", "1 = 1"), 0, "the day waits");
        let after = encounters();
        assert_eq!(names(&after), ["Anna Bos", "Bram Vos", "Cleo Mol"]);
        assert_eq!(after.as_array().unwrap()[..2], before.as_array().unwrap()[..]);
        close_day(&database, MONDAY_10, SITE, "2026-11-17");
        assert_eq!(encounters(), after);
    }
}

#[test]
fn the_data_comes_as_a_file_and_to_nobody_else() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let request = office.quirijn.request("GET", "/api/me/data");
        let response = request.send().await.unwrap();
        assert_eq!(
            response.headers()["content-disposition"],
            "attachment; filename=\"aanschuif-my-data.json\""
        );
        let stranger = office.application.client();
        for path in ["/api/me/data", "/api/me/looks", "/api/me/sessions"] {
            assert_eq!(stranger.get(path).await.refusal(), (401, "unauthorized"), "{path}");
            assert_eq!(office.admin.get(path).await.refusal(), (403, "forbidden"), "{path}");
            assert_eq!(office.kiosk.get(path).await.refusal(), (403, "forbidden"), "{path}");
        }
        let anna = office.anna.get("/api/me/data").await.with_status(200);
        assert!(!anna.text.contains("Wombatteam") && !anna.text.contains("AXOLOTL"));
    });
}

#[test]
fn the_command_prints_the_same_and_is_a_look_that_the_person_reads() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        // No letter leaves between the two.
        until("all codes have left", async || {
            // The clock stands still: jobs do not look twice at one moment.
            office.application.move_clock(TimeDelta::microseconds(1));
            office.application.run_jobs().await;
            count_where(&database, "letters", "kind = 'sign-in' AND sent_at IS NULL") == 0
        })
        .await;
        let reason = "asked for at the desk";
        let arguments = ["person", "export", "Zebrafinch@Marker.example", "--reason", reason];
        let printed: Value = serde_json::from_str(&ok(&database, MONDAY_10, &arguments)).unwrap();
        let mut read = office.quirijn.get("/api/me/data").await.with_status(200).body;
        for session in read["sessions"].as_array_mut().unwrap() {
            session["current"] = json!(false);
        }
        // Whoever runs commands does not learn who told what without a name.
        let stories = &mut read["stories"];
        stories["told"].as_array_mut().unwrap().retain(|story| story["unnamed"] == false);
        stories["confided"] = json!([]);
        assert_eq!(printed, read);
        let look = &office.quirijn.get("/api/me/looks").await.with_status(200).body[0];
        assert_eq!(
            [&look["by"], &look["action"], &look["reason"]],
            ["command", "data-exported", reason]
        );

        let before = count_where(&database, "access_log", "1 = 1");
        for verb in ["export", "erase"] {
            let (status, stdout, stderr) =
                run(&database, MONDAY_10, &["person", verb, "nobody@example.org"]);
            assert_eq!((status, stdout.as_str()), (1, ""));
            assert!(stderr.contains("nobody@example.org"), "{stderr}");
            let (status, ..) = run(&database, MONDAY_10, &["person", verb, "no address"]);
            assert_eq!(status, 2);
        }
        assert_eq!(count_where(&database, "access_log", "1 = 1"), before);
    });
}
