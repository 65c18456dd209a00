//! On PostgreSQL: what is asked for facility runs under a role of the database that cannot reach a person.

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};

use crate::serving::house::{SITE, TUESDAY_10, crowd, office};
use crate::serving::{Application, House, ok, run};
use crate::support::tables::{execute, is_on_server, texts};
use crate::support::{TestDatabase, databases};

/// The tables of the building, which the role may read. A table that is not here has to be out of its reach.
const BUILDING: [&str; 13] = [
    "bands",
    "closed_days",
    "desk_closures",
    "desks",
    "figure_days",
    "figure_places",
    "figures",
    "floor_drawings",
    "floors",
    "reports",
    "sites",
    "tables",
    "zones",
];

fn servers() -> impl Iterator<Item = TestDatabase> {
    databases().into_iter().filter(is_on_server)
}

#[tokio::test]
async fn the_role_reaches_the_tables_of_the_building_and_no_others() {
    for database in servers() {
        ok(&database, TUESDAY_10, &["kiosk", "list"]);
        let all = texts(
            &database,
            "SELECT table_name::text AS line FROM information_schema.tables
             WHERE table_schema = 'public' ORDER BY table_name",
        );
        assert!(all.len() > 30, "{all:?}");
        let mut connection = PgConnection::establish(&database.url).unwrap();
        connection.batch_execute("SET ROLE aanschuif_facility").unwrap();
        for table in &all {
            let outcome = connection.batch_execute(&format!("SELECT * FROM {table} LIMIT 1"));
            if BUILDING.contains(&table.as_str()) {
                outcome.unwrap_or_else(|why| panic!("{table}: {why}"));
            } else {
                let why = outcome.expect_err(table).to_string();
                assert!(why.contains("permission denied"), "{table}: {why}");
            }
        }
        let rights = texts(
            &database,
            "SELECT DISTINCT table_name::text AS line FROM information_schema.tables,
                 unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES',
                     'TRIGGER']) wanted
             WHERE table_schema = 'public'
               AND has_table_privilege('aanschuif_facility',
                   quote_ident(table_schema) || '.' || quote_ident(table_name), wanted)
             ORDER BY 1",
        );
        assert_eq!(rights, BUILDING);
        // Nor by a column, nor by a function that acts as its owner, nor by another role.
        let columns = texts(
            &database,
            "SELECT table_name::text AS line FROM information_schema.tables
             WHERE table_schema = 'public' AND has_any_column_privilege('aanschuif_facility',
                 quote_ident(table_schema) || '.' || quote_ident(table_name),
                 'SELECT, INSERT, UPDATE, REFERENCES') ORDER BY 1",
        );
        assert_eq!(columns, BUILDING);
        let ways_around = texts(
            &database,
            "SELECT proname::text AS line FROM pg_proc p
             JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'public'
             WHERE prosecdef
             UNION ALL SELECT r.rolname::text FROM pg_auth_members m
             JOIN pg_roles r ON r.oid = m.roleid
             JOIN pg_roles f ON f.oid = m.member AND f.rolname = 'aanschuif_facility'",
        );
        assert!(ways_around.is_empty(), "{ways_around:?}");
    }
}

#[tokio::test]
async fn what_is_asked_for_facility_runs_under_that_role() {
    for database in servers() {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let facility = application.client().with_token(&house.facility_token);
        let document = application.client().openapi().await.with_status(200).body;
        let mut answered = Vec::new();
        for (path, methods) in document["paths"].as_object().unwrap() {
            let is_asked = methods["get"]["tags"][0] == "facility" && !path.contains('{');
            if is_asked && path != "/api/facility/session" {
                let path = format!("{path}?site={SITE}");
                if facility.get(&path).await.status == 200 {
                    answered.push(path);
                }
            }
        }
        assert!(answered.len() >= 2, "{answered:?}");
        let put = || {
            let path = format!("/api/facility/desks/D1/out-of-use?site={SITE}");
            let body = serde_json::json!({ "reason": "test" });
            let facility = facility.clone();
            async move { facility.send_json("PUT", &path, &body).await }
        };
        put().await.with_status(204);

        execute(&database, "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM aanschuif_facility");
        for path in &answered {
            assert_eq!(facility.get(path).await.refusal(), (500, "internal"), "{path}");
        }
        assert_eq!(put().await.refusal(), (500, "internal"));
        // Everybody else has the rights they had.
        let kiosk = application.client().with_token(&house.kiosk_token);
        kiosk.kiosk_check_in("B1").await.with_status(201);
    }
}

#[tokio::test]
async fn whoever_may_not_create_roles_is_told_what_an_administrator_has_to_do() {
    for mut database in servers() {
        let server = database.url.clone();
        let name = format!("limited_{}", std::process::id());
        let as_administrator = |statement: &str| {
            PgConnection::establish(&server).unwrap().batch_execute(statement).unwrap();
        };
        let (address, base) = server.rsplit_once('/').unwrap();
        let (_, host) = address.rsplit_once('@').unwrap();
        as_administrator(&format!(
            "CREATE ROLE {name} LOGIN NOCREATEROLE PASSWORD 'secret';
             ALTER DATABASE {base} OWNER TO {name}"
        ));
        database.url = format!("postgres://{name}:secret@{host}/{base}");
        let (status, _, why) = run(&database, TUESDAY_10, &["kiosk", "list"]);
        assert_eq!(status, 1, "{why}");
        for part in
            ["aanschuif_facility", "CREATE ROLE", &format!("GRANT aanschuif_facility TO {name}")]
        {
            assert!(why.contains(part), "{part}: {why}");
        }

        // As it says; the role may be there for the sake of another database of the server.
        as_administrator(&format!(
            "DO $$ BEGIN CREATE ROLE aanschuif_facility NOLOGIN;
             EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             GRANT aanschuif_facility TO {name}"
        ));
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        {
            let application = Application::start(&database, TUESDAY_10);
            let facility = application.client().with_token(&house.facility_token);
            facility.get("/api/facility/sites").await.with_status(200);
        }
        as_administrator(&format!(
            "REASSIGN OWNED BY {name} TO CURRENT_USER; DROP OWNED BY {name}"
        ));
        as_administrator(&format!("DROP ROLE {name}"));
    }
}
