//! On PostgreSQL, requests by facility run under a database role that cannot reach persons.

use std::collections::BTreeSet;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use serde_json::Value;

use crate::serving::house::{TUESDAY_10, crowd, office};
use crate::serving::{Answer, Application, Client, House, ok, run};
use crate::support::tables::{execute, is_on_server, texts};
use crate::support::{TestDatabase, databases, empty_databases};

/// The tables of the building, which the role may read. A table that is not here has to be out of its reach.
const BUILDING: [&str; 14] = [
    "bands",
    "closed_days",
    "desk_closures",
    "desks",
    "figure_days",
    "figure_places",
    "figures",
    "floor_drawings",
    "floors",
    "place_holds",
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
        // Nor by a column, nor by a function that acts as its owner and that it may run, nor by another role.
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
             WHERE prosecdef AND has_function_privilege('aanschuif_facility', p.oid, 'EXECUTE')
             UNION ALL SELECT r.rolname::text FROM pg_auth_members m
             JOIN pg_roles r ON r.oid = m.roleid
             JOIN pg_roles f ON f.oid = m.member AND f.rolname = 'aanschuif_facility'",
        );
        assert!(ways_around.is_empty(), "{ways_around:?}");
    }
}

/// A request of a facility manager that is done as it stands: method, route, path and what it carries.
struct Asked {
    method: &'static str,
    route: &'static str,
    path: String,
    media: &'static str,
    body: String,
}

impl Asked {
    fn of(method: &'static str, route: &'static str, path: &str, body: &str) -> Self {
        let media = match body.chars().next() {
            Some('s') => "text/csv",
            Some('<') => "image/svg+xml",
            _ => "application/json",
        };
        let path = format!("/api/facility/{path}");
        Self { method, route, path, media, body: body.to_owned() }
    }

    async fn answer(&self, client: &Client) -> Answer {
        let request = client.request(self.method, &self.path);
        let request = if self.body.is_empty() {
            request
        } else {
            request.header("content-type", self.media).body(self.body.clone())
        };
        client.send(request).await
    }
}

/// Makes what can be deleted, and names a request for each route of facility managers: in an order in which each
/// can be done.
async fn all_that_is_asked(database: &TestDatabase, facility: &Client) -> Vec<Asked> {
    let made = async |path: &str, body: String| {
        let path = format!("/api/facility/{path}");
        let body: Value = serde_json::from_str(&body).unwrap();
        let answer = facility.send_json("POST", &path, &body).await.with_status(201);
        answer.body["id"].as_i64().unwrap()
    };
    let places = facility.get("/api/facility/places?site=HQ").await.with_status(200).body;
    // The second floor is the one with desks: the café is on the one before.
    let at = |pointer: &str| places.pointer(pointer).unwrap().as_i64().unwrap();
    let floor = at("/floors/1/id");
    let zone = at("/floors/1/zones/0/id");
    let table = at("/floors/1/zones/0/tables/0/id");
    let desk = at("/floors/1/zones/0/tables/0/desks/0/id");
    let new_floor = made("floors?site=HQ", r#"{"name":"attic"}"#.to_owned()).await;
    let zone_body = format!(r#"{{"floor":{floor},"name":"south","kind":"desks"}}"#);
    let new_zone = made("zones", zone_body).await;
    let new_table = made("tables", format!(r#"{{"zone":{zone},"name":"T9"}}"#)).await;
    let new_desk = made("desks", format!(r#"{{"table":{table},"name":"D9"}}"#)).await;
    let closure = made(&format!("desks/{desk}/closures"), r#"{"reason":"lamp"}"#.to_owned()).await;
    execute(
        database,
        "INSERT INTO reports (id, site_id, desk_id, kind, line, reported_at, changed_at)
         SELECT 77, site_id, id, 'screen', '', now(), now() FROM desks WHERE name = 'D1'",
    );
    let there =
        Numbers { floor, zone, table, desk, new_floor, new_zone, new_table, new_desk, closure };
    [what_is_read(), changes_of_floors(&there), changes_of_zones_and_desks(&there)]
        .into_iter()
        .flatten()
        .map(|(method, route, path, body)| Asked::of(method, route, &path, &body))
        .collect()
}

/// The numbers of what there is, and of what is there to be deleted.
struct Numbers {
    floor: i64,
    zone: i64,
    table: i64,
    desk: i64,
    new_floor: i64,
    new_zone: i64,
    new_table: i64,
    new_desk: i64,
    closure: i64,
}

/// Method, route, path and body.
type Row = (&'static str, &'static str, String, String);

fn what_is_read() -> Vec<Row> {
    let range = "site=HQ&range=week&of=2026-11-09";
    let rows = [
        ("sites", "sites".to_owned()),
        ("occupancy", "occupancy?site=HQ&from=2026-11-16T00:00:00Z".to_owned()),
        ("occupancy.csv", "occupancy.csv?site=HQ".to_owned()),
        ("out-of-use.csv", "out-of-use.csv?site=HQ".to_owned()),
        ("use", format!("use?{range}")),
        ("use.csv", format!("use.csv?{range}&table=days")),
        ("outlook", "outlook?site=HQ".to_owned()),
        ("outlook.csv", "outlook.csv?site=HQ".to_owned()),
        ("places", "places?site=HQ".to_owned()),
        ("places.csv", "places.csv?site=HQ".to_owned()),
        ("reports", "reports?site=HQ".to_owned()),
        ("reports.csv", "reports.csv?site=HQ".to_owned()),
        ("stickers", "stickers?site=HQ".to_owned()),
    ];
    rows.into_iter().map(|(route, path)| ("GET", route, path, String::new())).collect()
}

fn changes_of_floors(Numbers { floor, new_floor, .. }: &Numbers) -> Vec<Row> {
    let drawing =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4"/></svg>"#;
    vec![
        (
            "PUT",
            "desks/{desk}/out-of-use",
            "desks/D1/out-of-use?site=HQ".to_owned(),
            r#"{"reason":"test"}"#.to_owned(),
        ),
        (
            "DELETE",
            "desks/{desk}/out-of-use",
            "desks/D1/out-of-use?site=HQ".to_owned(),
            String::new(),
        ),
        ("POST", "places.csv", "places.csv".to_owned(), office(3, 2)),
        (
            "PATCH",
            "hours",
            "hours?site=HQ".to_owned(),
            r#"{"closes":"20:00","closed_days":["2026-12-25"]}"#.to_owned(),
        ),
        ("POST", "floors", "floors?site=HQ".to_owned(), r#"{"name":"cellar"}"#.to_owned()),
        (
            "PATCH",
            "floors/{id}",
            format!("floors/{floor}"),
            r#"{"name":"first","entrance":{"x":1,"y":1}}"#.to_owned(),
        ),
        ("PUT", "floors/{id}/drawing", format!("floors/{floor}/drawing"), drawing.to_owned()),
        (
            "PATCH",
            "floors/{id}/drawing",
            format!("floors/{floor}/drawing"),
            r#"{"x":1,"y":1,"width":9}"#.to_owned(),
        ),
        ("DELETE", "floors/{id}/drawing", format!("floors/{floor}/drawing"), String::new()),
        ("DELETE", "floors/{id}", format!("floors/{new_floor}"), String::new()),
    ]
}

fn changes_of_zones_and_desks(there: &Numbers) -> Vec<Row> {
    let Numbers { floor, zone, table, desk, new_zone, new_table, new_desk, closure, .. } = there;
    vec![
        (
            "POST",
            "zones",
            "zones".to_owned(),
            format!(r#"{{"floor":{floor},"name":"east","kind":"desks"}}"#),
        ),
        ("PATCH", "zones/{id}", format!("zones/{zone}"), r#"{"name":"garden"}"#.to_owned()),
        ("DELETE", "zones/{id}", format!("zones/{new_zone}"), String::new()),
        ("POST", "tables", "tables".to_owned(), format!(r#"{{"zone":{zone},"name":"T8"}}"#)),
        ("PATCH", "tables/{id}", format!("tables/{table}"), r#"{"name":"Linden"}"#.to_owned()),
        ("DELETE", "tables/{id}", format!("tables/{new_table}"), String::new()),
        ("POST", "desks", "desks".to_owned(), format!(r#"{{"table":{table},"name":"D8"}}"#)),
        ("PATCH", "desks/{id}", format!("desks/{desk}"), r#"{"name":"Window"}"#.to_owned()),
        ("DELETE", "desks/{id}", format!("desks/{new_desk}"), String::new()),
        (
            "POST",
            "desks/{id}/closures",
            format!("desks/{desk}/closures"),
            r#"{"reason":"chair"}"#.to_owned(),
        ),
        ("DELETE", "closures/{id}", format!("closures/{closure}"), String::new()),
        ("PATCH", "reports/{id}", "reports/77".to_owned(), r#"{"state":"solved"}"#.to_owned()),
    ]
}

/// Method and path of every route for facility managers, as the service describes them; their session is about
/// themselves.
async fn described(client: &Client) -> BTreeSet<String> {
    let document = client.openapi().await.with_status(200).body;
    let paths = document["paths"].as_object().unwrap().clone();
    let below = |path: &str| path.strip_prefix("/api/facility/").map(str::to_owned);
    let routes = paths.iter().filter_map(|(path, methods)| Some((below(path)?, methods)));
    routes
        .filter(|(path, _)| path != "session")
        .flat_map(|(path, methods)| {
            let methods = methods.as_object().unwrap().keys().cloned();
            methods.map(move |method| format!("{} {path}", method.to_uppercase()))
        })
        .collect()
}

#[tokio::test]
async fn what_is_asked_for_facility_runs_under_that_role() {
    for database in servers() {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let facility = application.client().with_token(&house.facility_token);
        let all = all_that_is_asked(&database, &facility).await;
        let asked: BTreeSet<String> =
            all.iter().map(|asked| format!("{} {}", asked.method, asked.route)).collect();
        assert_eq!(asked, described(&facility).await);

        let rights = texts(
            &database,
            "SELECT format('GRANT %s ON %I TO aanschuif_facility', privilege_type, table_name) AS line
             FROM information_schema.role_table_grants
             WHERE grantee = 'aanschuif_facility' AND table_schema = 'public'
             UNION SELECT format('GRANT %s (%I) ON %I TO aanschuif_facility', privilege_type,
                 column_name, table_name)
             FROM information_schema.role_column_grants
             WHERE grantee = 'aanschuif_facility' AND table_schema = 'public'",
        );
        execute(&database, "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM aanschuif_facility");
        for asked in &all {
            let answer = asked.answer(&facility).await;
            assert_eq!(answer.refusal(), (500, "internal"), "{} {}", asked.method, asked.path);
        }
        // Everybody else has the rights they had.
        let kiosk = application.client().with_token(&house.kiosk_token);
        let cafe = serde_json::json!({ "badge": "B1", "place": "cafe" });
        kiosk.kiosk_check_in_with(&cafe).await.with_status(201);

        // With the rights that the role has, each of them is done: nothing was refused for what it asked.
        execute(&database, &rights.join("; "));
        for asked in &all {
            let answer = asked.answer(&facility).await;
            assert!((200..300).contains(&answer.status), "{} {answer:?}", asked.path);
        }
    }
}

#[tokio::test]
async fn whoever_may_not_create_roles_is_told_what_an_administrator_has_to_do() {
    for mut database in empty_databases().into_iter().filter(is_on_server) {
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
