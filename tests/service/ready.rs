//! `/health/ready` tells truthfully and quickly whether the program can write.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};

use crate::serving::house::TUESDAY_10;
use crate::serving::{Client, Server, until};
use crate::support::tables::{begin, execute, is_on_server};
use crate::support::{TestDatabase, databases, on_each_database};

/// The answer's status; within a second, and what the test's own machine takes.
async fn ready(client: &Client) -> u16 {
    let answer = tokio::time::timeout(Duration::from_secs(3), client.get("/health/ready"));
    answer.await.expect("an answer in time").status
}

/// Holds every write of others up until it is dropped.
fn hold_up(database: &TestDatabase) -> Box<dyn std::any::Any> {
    if is_on_server(database) {
        let tables = "SELECT format('LOCK TABLE %I IN EXCLUSIVE MODE', tablename) FROM pg_tables
             WHERE schemaname = current_schema()";
        let lock = format!(
            "DO $$ DECLARE one text; BEGIN FOR one IN {tables} LOOP EXECUTE one; END LOOP; END $$"
        );
        return Box::new(begin(database, &lock));
    }
    let file = database.url.strip_prefix("sqlite://").unwrap();
    let mut connection = SqliteConnection::establish(file).unwrap();
    connection.batch_execute("PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE").unwrap();
    Box::new(connection)
}

#[test]
fn a_program_that_cannot_write_is_not_ready_until_it_can_again() {
    on_each_database(async |database| {
        let server = Server::start(&database, TUESDAY_10).await;
        let client = server.client();
        let held = hold_up(&database);
        until("not ready while nothing can be written", async || ready(&client).await == 503).await;
        drop(held);
        until("ready again", async || ready(&client).await == 200).await;
    });
}

#[test]
fn a_program_whose_every_write_fails_is_not_ready() {
    on_each_database(async |database| {
        let server = Server::start(&database, TUESDAY_10).await;
        let client = server.client();
        // As a full disk does.
        let fails = if is_on_server(&database) {
            "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full'; END $$;
             CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON jobs EXECUTE FUNCTION fail();"
        } else {
            "CREATE TRIGGER full_disk BEFORE UPDATE ON jobs BEGIN SELECT RAISE(ABORT, 'full'); END;
             CREATE TRIGGER full_disk_too BEFORE INSERT ON jobs BEGIN SELECT RAISE(ABORT, 'full'); END;"
        };
        execute(&database, fails);
        until("not ready while writes fail", async || ready(&client).await == 503).await;
        let mends = if is_on_server(&database) {
            "DROP FUNCTION fail CASCADE"
        } else {
            "DROP TRIGGER full_disk; DROP TRIGGER full_disk_too"
        };
        execute(&database, mends);
        until("ready again", async || ready(&client).await == 200).await;
    });
}

/// Something between the program and PostgreSQL that falls silent, and refuses whoever comes then.
#[derive(Clone, Default)]
struct Between {
    silent: Arc<AtomicBool>,
}

impl Between {
    /// Opens before the server of this address (`host:port`); the port.
    fn open(&self, server: &str) -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (between, server) = (self.clone(), server.to_owned());
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let server = TcpStream::connect(&server).unwrap();
                for (from, to) in [(&client, &server), (&server, &client)] {
                    let (from, to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
                    let between = between.clone();
                    std::thread::spawn(move || between.pass_on(from, to));
                }
            }
        });
        port
    }

    fn pass_on(&self, mut from: TcpStream, mut to: TcpStream) {
        let mut bytes = [0; 4096];
        while let Ok(number @ 1..) = from.read(&mut bytes) {
            while self.silent.load(Ordering::SeqCst) {
                std::thread::sleep(Duration::from_millis(10));
            }
            if to.write_all(&bytes[..number]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Both);
    }
}

#[tokio::test]
async fn a_program_whose_postgresql_is_silent_says_so_at_once() {
    for database in databases().into_iter().filter(is_on_server) {
        let (head, rest) = database.url.split_once('@').unwrap();
        let (address, name) = rest.split_once('/').unwrap();
        let between = Between::default();
        let port = between.open(address);
        let url = format!("{head}@127.0.0.1:{port}/{name}");
        let server = Server::start_with(&database, TUESDAY_10, &[("DATABASE_URL", &url)]).await;
        let client = server.client();
        between.silent.store(true, Ordering::SeqCst);
        until("not ready while the database is silent", async || ready(&client).await == 503).await;
        assert_eq!(ready(&client).await, 503);
        between.silent.store(false, Ordering::SeqCst);
        until("ready again", async || ready(&client).await == 200).await;
    }
}
