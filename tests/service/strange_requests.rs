//! Requests that no screen of ours sends, to every route.

use std::collections::BTreeSet;

use futures_util::future::join_all;
use reqwest::RequestBuilder;
use serde_json::{Map, Value, json};

use crate::serving::house::{SITE, TUESDAY_10, add_access, crowd, office};
use crate::serving::{Answer, Client, House, Server};
use crate::support::tables::is_on_server;
use crate::support::{TestDatabase, on_each_database};

/// What stands in a path or a query where a name, number or token belongs.
const ODD: [&str; 20] = [
    "x",
    "0",
    "-1",
    "9223372036854775808",
    "99999999999999999999999999",
    "1e9",
    "%00",
    "a%00b",
    "%FF%FE",
    "%",
    "%zz",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "%F0%9F%AA%91",
    "'%20OR%201=1--",
    "%7B%7D",
    "0000-00-00",
    "-262143-01-01",
    "%2B262142-12-31",
    "262142-W52",
    "%2B262142-12-31T23:59:59Z",
];

/// Texts that a body may hold where something sensible belongs.
fn odd_texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "\0",
        "a\0b",
        "\u{202e}",
        "🪑",
        "' OR 1=1--",
        "x@y\r\nBcc: z@example.org",
        "-262143-01-01T00:00:00Z",
        "+262142-12-31T23:59:59Z",
        "2026-W99",
        "\u{feff}",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.push("x".repeat(20_000));
    texts
}

/// One method of one path, as the description of the API has it.
struct Route {
    method: String,
    path: String,
    queries: Vec<String>,
    /// The properties of the body, where there is one.
    properties: Option<Vec<String>>,
}

impl Route {
    /// The path with `value` for all that varies.
    fn filled(&self, value: &str) -> String {
        let fill = |step: &str| match step.split_once('}') {
            Some((_, ending)) => format!("{value}{ending}"),
            None => step.to_owned(),
        };
        self.path.split('/').map(fill).collect::<Vec<_>>().join("/")
    }
}

async fn routes(client: &Client) -> Vec<Route> {
    let document = client.openapi().await.with_status(200).body;
    let mut routes = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            if !["get", "put", "post", "patch", "delete"].contains(&method.as_str()) {
                continue;
            }
            let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
            let queries = parameters.iter().filter(|parameter| parameter["in"] == "query");
            let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
            routes.push(Route {
                method: method.to_uppercase(),
                path: path.clone(),
                queries: queries.map(|query| query["name"].as_str().unwrap().to_owned()).collect(),
                properties: (!schema.is_null()).then(|| properties(&document, schema)),
            });
        }
    }
    assert!(routes.len() > 30, "{}", routes.len());
    routes
}

fn properties(document: &Value, schema: &Value) -> Vec<String> {
    let named = schema["$ref"].as_str().map(|name| name.trim_start_matches('#'));
    let schema = named.map_or(schema, |pointer| document.pointer(pointer).unwrap());
    schema["properties"].as_object().unwrap().keys().cloned().collect()
}

/// Checks an answer to something odd.
#[track_caller]
fn check(what: &str, answer: &Answer) {
    assert!(answer.status < 500, "{what}: {answer:?}");
    if answer.status >= 400 {
        assert!(!answer.code().is_empty(), "{what}: {answer:?}");
    }
}

/// Whoever calls: nobody, and everybody who is known.
async fn callers(server: &Server, database: &TestDatabase, house: &House) -> Vec<Client> {
    let phone = server.client();
    crate::serving::house::sign_in_at(&database.folder().join("mail"), &phone, "p1@example.org")
        .await;
    vec![
        server.client(),
        server.client().with_token(&house.kiosk_token),
        server.client().with_token(&house.facility_token),
        server.client().with_token(&add_access(database, TUESDAY_10, "admin")),
        phone,
    ]
}

/// Tests each route as each caller who is let in; with 0 or 1, which is another on the other engine.
fn on_each_route(test: impl AsyncFn(&Client, &Route, usize) + Sync) {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(2));
        let server = Server::start(&database, TUESDAY_10).await;
        let callers = callers(&server, &database, &house).await;
        let engine = usize::from(is_on_server(&database));
        for (of_all, route) in routes(&server.client()).await.into_iter().enumerate() {
            // These would make strangers of callers.
            let ends = [
                "/api/session",
                "/api/me/sessions",
                "/api/me/sessions/{id}",
                "/api/admin/kiosks/{id}",
            ];
            if route.method == "DELETE" && ends.contains(&route.path.as_str()) {
                continue;
            }
            for (number, caller) in callers.iter().enumerate() {
                let probe = caller.send(caller.request(&route.method, &route.filled("1"))).await;
                // Who is not let in at all is turned away before anything is read; once is enough.
                if number == 0 || !["unauthorized", "forbidden"].contains(&probe.code()) {
                    test(caller, &route, (of_all + engine) % 2).await;
                }
            }
        }
        callers.last().unwrap().me().await.with_status(200);
        let log = server.logged();
        assert!(!log.contains("ERROR") && !log.contains("panicked"), "{log}");
    });
}

#[test]
fn odd_paths_and_queries_are_refused_as_problems() {
    // Half of them on each engine: what no route reads does not reach a database.
    on_each_route(async |caller, route, half| {
        // Where nothing varies, all are one.
        let mut targets = BTreeSet::new();
        for odd in ODD.into_iter().skip(half).step_by(2) {
            targets.insert(route.filled(odd));
            let all = |value: &str| {
                let pairs = route.queries.iter().map(|name| format!("{name}={value}"));
                pairs.collect::<Vec<_>>().join("&")
            };
            targets.insert(format!("{}?{}", route.filled("1"), all(odd)));
            for name in &route.queries {
                targets.insert(format!("{}?site={SITE}&{name}={odd}", route.filled("1")));
            }
        }
        // Many at once: nothing one of them asks matters to another.
        for some in Vec::from_iter(&targets).chunks(8) {
            join_all(some.iter().map(async |target| {
                let request = caller.request(&route.method, target);
                check(&format!("{} {target}", route.method), &caller.send(request).await);
            }))
            .await;
        }
        for query in ["?&&&=&a[b]=c", &format!("?site={}", "x".repeat(10_000))] {
            let target = route.filled("1") + query;
            let request = caller.request(&route.method, &target);
            check(&format!("{} {target}", route.method), &caller.send(request).await);
        }
    });
}

#[test]
fn malformed_bodies_are_refused_as_problems() {
    on_each_route(async |caller, route, half| {
        let Some(properties) = &route.properties else { return };
        let json = |body: Vec<u8>| {
            let request = caller.request(&route.method, &route.filled("1"));
            request.header("content-type", "application/json").body(body)
        };
        let known = |value: &Value| {
            let pairs = properties.iter().map(|name| (name.clone(), value.clone()));
            Value::Object(pairs.collect::<Map<_, _>>()).to_string().into_bytes()
        };
        let twice = format!("{{\"{0}\":\"a\",\"{0}\":\"b\"}}", properties[0]);
        let mut requests: Vec<RequestBuilder> = vec![
            json(b"".to_vec()),
            json(b"{".to_vec()),
            json(b"null".to_vec()),
            json(b"\"text\"".to_vec()),
            json(b"[1e999]".to_vec()),
            json(b"{} {}".to_vec()),
            json(b"{\"badge\":\"\xff\"}".to_vec()),
            json(b"\xff\xfe{\0}\0".to_vec()),
            json("[".repeat(30_000).into_bytes()),
            json("{\"a\":".repeat(10_000).into_bytes()),
            json(b"{\"unknown\":1}".to_vec()),
            json(format!("{{\"badge\":\"{}\"}}", "x".repeat(100_000)).into_bytes()),
            json(twice.into_bytes()),
            json(known(&json!([]))),
            json(known(&json!({ "a": 1 }))),
            json(known(&json!(1.5))),
            json(known(&json!(-1))),
            json(b"not gzip".to_vec()).header("content-encoding", "gzip"),
        ];
        for media in ["text/plain", "application/x-www-form-urlencoded", "nonsense", ""] {
            let request = caller.request(&route.method, &route.filled("1"));
            requests.push(request.header("content-type", media).body("{}"));
        }
        requests.push(caller.request(&route.method, &route.filled("1")).body("{}"));
        // Half of them on each engine too.
        for (number, request) in requests.into_iter().enumerate().skip(half).step_by(2) {
            let answer = caller.send(request).await;
            let what = format!("{} {}, body {number}", route.method, route.path);
            check(&what, &answer);
            assert!(answer.status >= 400, "{what}: {answer:?}");
        }
        for text in odd_texts().into_iter().skip(half).step_by(2) {
            let answer = caller.send(json(known(&json!(text)))).await;
            check(&format!("{} {} {text:.20?}", route.method, route.path), &answer);
        }
    });
}

#[test]
fn odd_idempotency_keys_are_refused_as_problems() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(2));
        let server = Server::start(&database, TUESDAY_10).await;
        let kiosk = server.client().with_token(&house.kiosk_token);
        for path in ["/api/kiosk/check-ins", "/api/kiosk/check-outs"] {
            let request = || kiosk.request("POST", path).json(&json!({ "badge": "B1" }));
            let long = "k".repeat(256);
            for key in [&b""[..], b"a b", b"\xff", "é".as_bytes(), b"a\tb", long.as_bytes()] {
                let answer = kiosk.send(request().header("idempotency-key", key)).await;
                assert_eq!(answer.refusal(), (400, "bad-request"), "{key:?}");
            }
            let two = request().header("idempotency-key", "a").header("idempotency-key", "b");
            assert_eq!(kiosk.send(two).await.refusal(), (400, "bad-request"));
        }
        assert_eq!(kiosk.kiosk_check_out("B1").await.refusal(), (409, "not-checked-in"));
    });
}

#[test]
fn unknown_addresses_and_wrong_methods_are_refused_as_problems() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(2));
        let server = Server::start(&database, TUESDAY_10).await;
        let client = server.client().with_token(&house.kiosk_token);
        for method in ["GET", "POST", "DELETE", "PROPFIND"] {
            for path in
                ["/api", "/api/", "/api/kiosk", "/nothing", "//", "/api/me/../me", "/%00", "/.env"]
            {
                let answer = client.send(client.request(method, path)).await;
                check(&format!("{method} {path}"), &answer);
                assert!(answer.status >= 400, "{method} {path}: {answer:?}");
            }
        }
        let ask = async |path: &str, accepts: &str| {
            client.send(client.request("GET", path).header("accept", accepts)).await
        };
        for path in ["/nothing", "/facility/use/more", "//elsewhere.example/", "/l/", "/d"] {
            let page = ask(path, "text/html,*/*").await;
            let is_there = path == "/d";
            assert_eq!(page.status, if is_there { 200 } else { 404 }, "{path}");
            assert!(page.content_type.starts_with("text/html"), "{path}: {page:?}");
        }
        assert_eq!(ask("/api/nothing", "text/html").await.refusal(), (404, "not-found"));
        for path in ["/me", "/draws", "/privacy", "/facility", "/facility/use"] {
            let meant = ask(&format!("{path}/"), "*/*").await;
            assert_eq!((meant.status, meant.location.as_str()), (308, path));
        }

        let routes = routes(&client).await;
        for route in &routes {
            for method in ["PUT", "PATCH", "DELETE", "PROPFIND", "TRACE", "X"] {
                if routes.iter().any(|other| other.path == route.path && other.method == method) {
                    continue;
                }
                let answer = client.send(client.request(method, &route.filled("1"))).await;
                let what = format!("{method} {}", route.path);
                assert_eq!(answer.refusal(), (405, "method-not-allowed"), "{what}");
            }
        }
    });
}
