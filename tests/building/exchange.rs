//! Exports a site to a file and imports it again.

use serde_json::json;

use crate::building::manager::Manager;
use crate::serving::house::{PLACES, SITE, TUESDAY_10, office};
use crate::serving::{import, ok};
use crate::support::{databases, on_each_database};

/// A site with whatever a name, a number or a list may be.
fn odd() -> String {
    let site = format!("{SITE},Europe/Amsterdam,07:30,19:00");
    [
        PLACES.to_owned(),
        format!("{site},\"1, \"\"east\"\"\",\"north; wing\",desks,,\"T,1\",\"D\"\"1\"\"\",1.5,-2.25,step-free|quiet\n"),
        format!("{site},\"1, \"\"east\"\"\",\"north; wing\",desks,,\"T,1\",=D2,1e-7,123456789.125,\n"),
        format!("{site},-1,Ünter é中文,desks,,T2,D3,,,left-handed\n"),
        format!("{site},-1,'bar',cafe,100000,,,,,\n"),
        format!("{site},0,doctor,private,1,,,,,\n"),
    ]
    .concat()
}

#[tokio::test]
async fn what_is_exported_is_imported_unchanged_and_exported_alike() {
    let export = format!("/api/facility/places.csv?site={SITE}");
    for places in [office(2, 3), odd()] {
        let mut exported = Vec::new();
        for database in databases() {
            let manager = Manager::at_work(&database, 1);
            // The office of the setup is replaced by the one of this test.
            for place in ["T1", "T2"] {
                let number = manager.number(place).await;
                manager.delete(&format!("tables/{number}")).await.with_status(204);
            }
            for place in ["north", "bar", "doctor"] {
                let number = manager.number(place).await;
                manager.delete(&format!("zones/{number}")).await.with_status(204);
            }
            manager.hand_in("POST", "places.csv", "text/csv", &places).await.with_status(200);
            let first = manager.get(&export).await.with_status(200);
            assert_eq!(first.content_type, "text/csv; charset=utf-8");
            let again =
                manager.hand_in("POST", "places.csv", "text/csv; charset=utf-8", &first.text).await;
            let rows = places.matches(&format!("\n{SITE},")).count();
            assert_eq!(
                again.with_status(200).body,
                json!({ "new": 0, "changed": 0, "unchanged": rows })
            );
            exported.push(first.text);
        }
        for empty in databases() {
            import(&empty, TUESDAY_10, "places", &exported[0]);
            let access = ok(&empty, TUESDAY_10, &["access", "add", "x", "--role", "facility"]);
            let token = access.split_whitespace().nth(1).unwrap();
            let application = crate::serving::Application::start(&empty, TUESDAY_10);
            let client = application.client().with_token(token);
            assert_eq!(client.get(&export).await.with_status(200).text, exported[0]);
        }
        exported.dedup();
        assert_eq!(exported.len(), 1, "both engines sort alike");
    }
}

#[test]
fn a_file_with_mistakes_changes_nothing_and_tells_each_with_line_and_column() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let before = manager.places().await;
        let site = format!("{SITE},Europe/Amsterdam,07:30,19:00");
        let file =
            format!("{PLACES}{site},1,north,desks,,T9,D9,,,sofa\n{site},0,bar,cafe,none,,,,,\n");
        let answer = manager.hand_in("POST", "places.csv", "text/csv", &file).await;
        assert_eq!(answer.refusal(), (422, "invalid-file"));
        let told = &answer.body["errors"];
        assert_eq!((&told[0]["line"], &told[0]["column"]), (&json!(2), &json!("features")));
        assert_eq!((&told[1]["line"], &told[1]["column"]), (&json!(3), &json!("capacity")));
        assert!(told[0]["message"].as_str().unwrap().contains("sofa"));

        // Mistakes that only the database knows are reported in the same way.
        let file = format!("{PLACES}{site},1,north,desks,,T9,D9,,,\n{site},0,bar,private,9,,,,,\n");
        let answer = manager.hand_in("POST", "places.csv", "text/csv", &file).await;
        assert_eq!(answer.refusal(), (422, "invalid-file"));
        assert_eq!(answer.body["errors"][0]["column"], "kind");
        assert_eq!(manager.places().await, before);

        let answer = manager.hand_in("POST", "places.csv", "application/json", "{}").await;
        assert_eq!(answer.refusal(), (415, "unsupported-media-type"));
        let large = "x".repeat(2 * 1024 * 1024 + 1);
        let answer = manager.hand_in("POST", "places.csv", "text/csv", &large).await;
        assert_eq!(answer.refusal(), (413, "too-large"));
        let answer = manager.get("/api/facility/places.csv?site=Mars").await;
        assert_eq!(answer.refusal(), (404, "unknown-site"));
    });
}
