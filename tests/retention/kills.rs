//! Aborts the program at each statement of forgetting in turn, on one engine or the other. Whatever was done by then, the
//! next run ends with the same result as an undisturbed run.

use std::path::Path;
use std::sync::Mutex;

use aanschuif::jobs::Runner;
use chrono::TimeDelta;
use futures_util::{StreamExt, stream};

use crate::retention::office::{before, forgets, sit_together};
use crate::serving::Instance;
use crate::serving::house::{SITE, add_kiosk, crowd, office};
use crate::serving::instance::Settings;
use crate::serving::{Application, import};
use crate::support::abort_at::{Child, run_child};
use crate::support::tables::{close, count_where, execute, is_on_server, number, texts};
use crate::support::{TestDatabase, on_each_database};

const TODAY: &str = "2026-11-17";
const NOW: &str = "2026-11-17T12:00:00Z";
/// After the lease of a job whose process was killed.
const LATER: &str = "2026-11-17T12:01:00Z";

/// Children at a time.
const AT_ONCE: usize = 4;

const CHILD: &str = "retention::kills::child";

/// Runs the jobs that forget, and aborts before statement `KILL_AT`.
#[tokio::test]
#[ignore = "run by the test below, in a process of its own"]
async fn child() {
    let Some((child, settings)) = Child::settings() else { return };
    let instance = Instance::open_by_settings(&settings, NOW);
    let runner = Runner::new(instance.tools.clone());
    child.run(runner.run_some(forgets)).await;
}

/// A day past its window and one within it, both closed; a day that was never closed; and due rows of other tables.
async fn live(database: &TestDatabase) {
    let begin = format!("{}T06:00:00Z", before(TODAY, 40));
    import(database, &begin, "places", &office(1, 4));
    import(database, &begin, "people", &crowd(4));
    let (_, token) = add_kiosk(database, &begin, SITE);
    for age in [29, 28] {
        let day = before(TODAY, age);
        let application = Application::start(database, &format!("{day}T08:00:00Z"));
        let kiosk = application.client().with_token(&token);
        for person in 1..=3 {
            kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
            application.move_clock(TimeDelta::seconds(10));
        }
        drop(application);
        let instance = Instance::open(database, &format!("{day}T20:00:00Z"));
        Runner::new(instance.tools.clone()).run_some(forgets).await;
    }
    sit_together(database, NOW, [before(TODAY, 30)], 2, 4);
    let at = "2025-10-01 12:00:00";
    let mut rows = format!(
        "INSERT INTO access_log (at, actor, action, detail) VALUES ('{at}', 'command', 'looked', ''), \
         ('2026-10-01 12:00:00', 'command', 'looked', ''); \
         INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at) \
         VALUES ('s', 1, '{at}', '{at}', '2027-01-01 00:00:00'); \
         INSERT INTO house_figures (site_id, day, arrivals, pairs, new_pairs) \
         SELECT id, '2025-10-01', '540', 1, 1 FROM sites;"
    );
    for (kind, id, written) in [
        ("digest", 1001, "2026-09-28"),
        ("digest", 1002, "2025-09-29"),
        ("sign-in", 1003, "2026-09-28"),
    ] {
        rows += &format!(
            "INSERT INTO letters (id, kind, person_id, to_address, to_name, language, message_id, subject, text_body, \
             html_body, created_at, next_attempt_at, sent_at) VALUES ({id}, '{kind}', 1, '', '', 'en', 'm{id}', '', '', \
             '', '{written} 08:00:00', '{written} 08:00:00', '{written} 08:00:00');"
        );
        if kind == "digest" {
            rows += &format!(
                "INSERT INTO unasked_letters (person_id, week, letter_id) VALUES (1, '{written}', {id}); \
                 INSERT INTO digests (person_id, week, letter_id, content, composed_at) \
                 VALUES (1, '{written}', {id}, 'names', '{written} 08:00:00');"
            );
        }
    }
    execute(&database.url, &rows);
    leave_guests(database);
}

/// Two guests, of whom one shared a table with somebody, and was there a day too long ago.
fn leave_guests(database: &TestDatabase) {
    let [gone, last] = [before(TODAY, 8), before(TODAY, 7)];
    execute(
        &database.url,
        &format!(
            "INSERT INTO persons (id, email, name, consent, visible_since) VALUES \
             (71, 'zqgone@example.org', 'Zqgone', TRUE, '{gone}'), (72, 'zqkept@example.org', 'Zqkept', NULL, NULL); \
             INSERT INTO guests (person_id, organisation, last_day) VALUES (71, 'Zqgone', '{gone}'), (72, '', '{last}'); \
             INSERT INTO invitations (host_id, person_id, address_hash, name, organisation, language, kind, place, \
             site_id, day, uid, created_at) SELECT 1, 71, 'h', 'Zqgone', '', 'nl', 'client', 'desk', id, '{gone}', 'u', \
             '{gone} 09:00:00' FROM sites; \
             INSERT INTO encounters (site_id, day, person_a, person_b, level, seconds, zone_id) \
             SELECT site_id, '{gone}', 1, 71, 'table', 3600, min(id) FROM zones GROUP BY site_id; \
             INSERT INTO acquaintances (person_a, person_b, first_day, last_day, times) VALUES \
             (2, 71, '{gone}', '{gone}', 1)"
        ),
    );
}

/// Everything that must be the same at the end, however it came about. Seeds of days that were not closed are only
/// created then.
fn left(url: &str) -> Vec<Vec<String>> {
    [
        "SELECT person_id || ' ' || started_at || ' ' || ended_at AS line FROM stays ORDER BY 1",
        "SELECT day || ' ' || pseudonym || ' ' || leaf AS line FROM draws ORDER BY 1",
        "SELECT day || ' ' || pseudonym || ' ' || person_id AS line FROM pseudonyms ORDER BY 1",
        "SELECT day || ' ' || person_a || ' ' || person_b || ' ' || level || ' ' || seconds AS line FROM encounters ORDER BY 1",
        "SELECT person_a || ' ' || person_b || ' ' || first_day || ' ' || last_day || ' ' || \
         coalesce(CAST(last_table_day AS TEXT), '') || ' ' || times AS line FROM acquaintances ORDER BY 1",
        "SELECT day || ' ' || arrivals || ' ' || pairs || ' ' || new_pairs AS line FROM house_figures ORDER BY 1",
        "SELECT day || ' ' || small_number AS line FROM figure_days ORDER BY 1",
        "SELECT place_id || ' ' || day || ' ' || places || persons || desks AS line FROM figures ORDER BY 1",
        "SELECT day || CASE WHEN encounters_at IS NULL THEN '' ELSE ' derived' END \
         || CASE WHEN closed_at IS NULL THEN '' ELSE ' closed' END \
         || CASE WHEN folded_at IS NULL THEN '' ELSE ' folded' END \
         || CASE WHEN forgotten_at IS NULL THEN '' ELSE ' forgotten' END AS line FROM days ORDER BY 1",
        "SELECT week || content AS line FROM digests ORDER BY 1",
        "SELECT message_id AS line FROM letters ORDER BY 1",
        "SELECT token_hash AS line FROM sessions ORDER BY 1",
        "SELECT CAST(at AS TEXT) AS line FROM access_log ORDER BY 1",
        "SELECT email AS line FROM persons ORDER BY 1",
        "SELECT person_id || ' ' || last_day || ' ' || guests AS line FROM guests_met ORDER BY 1",
    ]
    .map(|select| texts(url, select))
    .into()
}

/// No row older than its window.
fn assert_nothing_too_old(url: &str) {
    let oldest = before(TODAY, 28);
    for (table, day) in
        [("stays", "last_day"), ("draws", "day"), ("pseudonyms", "day"), ("encounters", "day")]
    {
        assert_eq!(count_where(url, table, &format!("{day} < '{oldest}'")), 0, "{table}");
    }
    assert_eq!(count_where(url, "access_log", "at < '2025-11-17'"), 0);
    assert_eq!(count_where(url, "house_figures", "day < '2025-11-17'"), 0);
    assert_eq!(count_where(url, "letters", "message_id IN ('m1002', 'm1003')"), 0);
    assert_eq!(count_where(url, "sessions", "1 = 1"), 0);
    assert_eq!(
        texts(url, "SELECT email AS line FROM persons WHERE id > 70"),
        ["zqkept@example.org"]
    );
    assert_eq!(count_where(url, "invitations", "1 = 1"), 0);
    assert_eq!(number(url, "SELECT CAST(sum(guests) AS BIGINT) AS n FROM guests_met"), 2);
    assert_eq!(count_where(url, "digests", "content <> ''"), 0);
}

/// A copy of a database to reset it to.
struct Copy<'a> {
    of: &'a TestDatabase,
    settings: Settings,
    url: String,
}

/// Sets the rows of all tables aside, because copying a database on a server repeatedly takes long.
const SAVE: &str = "DO $$ DECLARE t text; BEGIN CREATE SCHEMA saved; \
     FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP \
     EXECUTE format('CREATE TABLE saved.%I AS TABLE public.%I', t, t); END LOOP; END $$";
const PUT_BACK: &str = "SET session_replication_role = replica; DO $$ DECLARE t text; BEGIN \
     EXECUTE (SELECT 'TRUNCATE ' || string_agg(format('public.%I', tablename), ', ') FROM pg_tables \
     WHERE schemaname = 'public'); \
     FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP \
     EXECUTE format('INSERT INTO public.%I OVERRIDING SYSTEM VALUE TABLE saved.%I', t, t); END LOOP; END $$";

impl<'a> Copy<'a> {
    fn new(of: &'a TestDatabase, number: usize) -> Self {
        let url = match of.url.strip_suffix(".sqlite") {
            Some(rest) => format!("{rest}-{number}.sqlite"),
            None => format!("{}_{number}", of.url),
        };
        let mut settings = of.settings();
        settings.retain(|(name, _)| *name != "DATABASE_URL");
        settings.push(("DATABASE_URL", url.clone()));
        let copy = Self { of, settings, url };
        if let Some(server) = copy.server() {
            let [name, from] = [&copy.url, &of.url].map(|url| url.rsplit_once('/').unwrap().1);
            // Nobody may be connected to what is copied.
            close(of);
            execute(&server, &format!("CREATE DATABASE {name} TEMPLATE {from}"));
            execute(&copy.url, SAVE);
        }
        copy
    }

    fn server(&self) -> Option<String> {
        self.url.starts_with("postgres").then(|| std::env::var("TEST_POSTGRES_URL").unwrap())
    }

    fn put_back(&self) {
        match (self.of.url.strip_prefix("sqlite://"), self.url.strip_prefix("sqlite://")) {
            (Some(from), Some(to)) => {
                for ending in ["-wal", "-shm"] {
                    // A program that ended normally leaves none.
                    let _ = std::fs::remove_file(format!("{to}{ending}"));
                }
                std::fs::copy(from, to).unwrap();
            }
            _ => execute(&self.url, PUT_BACK),
        }
    }

    async fn run(&self, now: &str) {
        let instance = Instance::open_by_settings(&self.settings, now);
        Runner::new(instance.tools.clone()).run_some(forgets).await;
        if let Some(file) = self.url.strip_prefix("sqlite://") {
            assert_no_guest_in_files(&instance, file).await;
        }
    }
}

/// A guest who was forgotten is in no file of an embedded database, nor in a backup that is made of it then: not even in
/// pages that hold no row any more.
async fn assert_no_guest_in_files(instance: &Instance, file: &str) {
    let backup = format!("{file}.backup");
    instance.tools.store.copy_into(Path::new(&backup)).await.unwrap();
    for path in [file, &format!("{file}-wal"), &backup] {
        let bytes = std::fs::read(path).unwrap_or_default();
        assert!(!String::from_utf8_lossy(&bytes).to_lowercase().contains("zqgone"), "{path}");
        assert!(path.ends_with("-wal") || !bytes.is_empty(), "{path}");
    }
    std::fs::remove_file(&backup).unwrap();
}

impl Drop for Copy<'_> {
    fn drop(&mut self) {
        if let Some(server) = self.server() {
            let name = self.url.rsplit_once('/').unwrap().1;
            execute(&server, &format!("DROP DATABASE {name} WITH (FORCE)"));
        }
    }
}

#[test]
fn killed_at_each_statement_it_leaves_nothing_too_old_and_loses_nothing_younger() {
    on_each_database(async |database| {
        live(&database).await;
        let copies: Vec<Copy> = (0..AT_ONCE).map(|number| Copy::new(&database, number)).collect();
        let copy = &copies[0];
        copy.put_back();
        let statements = run_child(CHILD, copy.settings.clone(), i64::MAX).unwrap();
        let undisturbed = left(&copy.url);
        assert_nothing_too_old(&copy.url);
        assert!(number(&copy.url, "SELECT max(times) AS n FROM acquaintances") >= 2);
        for table in
            ["stays", "draws", "pseudonyms", "encounters", "digests", "letters", "access_log"]
        {
            let less = count_where(&copy.url, table, "1 = 1");
            assert!(
                less > 0 && less <= count_where(&database.url, table, "1 = 1").max(less),
                "{table}"
            );
        }
        assert!(statements > 40, "{statements} statements");
        let copies = Mutex::new(copies);
        let other_engine = i64::from(is_on_server(&database));
        let here = (1..=statements).filter(|kill_at| (kill_at + other_engine) % 2 == 0);
        let kills = here.map(|kill_at| {
            let (copies, undisturbed) = (&copies, &undisturbed);
            async move {
                let copy = copies.lock().unwrap().pop().unwrap();
                copy.put_back();
                let settings = copy.settings.clone();
                let killed =
                    tokio::task::spawn_blocking(move || run_child(CHILD, settings, kill_at));
                assert_eq!(killed.await.unwrap(), None, "not killed at statement {kill_at}");
                copy.run(LATER).await;
                assert_nothing_too_old(&copy.url);
                assert_eq!(&left(&copy.url), undisturbed, "killed at statement {kill_at}");
                copies.lock().unwrap().push(copy);
            }
        });
        stream::iter(kills).buffer_unordered(AT_ONCE).collect::<()>().await;
    });
}
