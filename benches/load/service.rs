//! The program, its database and its settings.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, RunQueryDsl};
use tempfile::TempDir;

use crate::Outcome;
use crate::office::SITE;

/// A database of the measurement's own; gone when it is dropped.
pub struct Database {
    folder: TempDir,
    url: String,
    on_server: Option<String>,
}

impl Database {
    pub fn sqlite() -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite://{}", folder.path().join(FILE).display());
        Ok(Self { folder, url, on_server: None })
    }

    pub fn postgres(server: &str) -> Outcome<Self> {
        let (address, _) = server.rsplit_once('/').ok_or("TEST_POSTGRES_URL has no database")?;
        let name = format!("aanschuif_load_{}", std::process::id());
        PgConnection::establish(server)?.batch_execute(&format!("CREATE DATABASE {name}"))?;
        let url = format!("{address}/{name}");
        Ok(Self { folder: tempfile::tempdir()?, url, on_server: Some(server.to_owned()) })
    }

    /// The same database in a file of its own. Nobody has it open.
    pub fn copy(&self) -> Outcome<Self> {
        let copy = Self::sqlite()?;
        for file in std::fs::read_dir(self.folder())? {
            let file = file?;
            if file.file_name().to_string_lossy().starts_with(FILE) {
                std::fs::copy(file.path(), copy.folder().join(file.file_name()))?;
            }
        }
        Ok(copy)
    }

    /// With something at the end of its address.
    pub fn asking(mut self, query: &str) -> Self {
        self.url.push_str(query);
        self
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The file, for whoever looks into it directly.
    pub fn path(&self) -> Outcome<&str> {
        self.url.strip_prefix("sqlite://").ok_or_else(|| "not a file".into())
    }

    /// Its address, if a server has it.
    pub fn url_on_server(&self) -> Option<&str> {
        self.on_server.is_some().then_some(self.url.as_str())
    }

    /// The code in the first letter to an address, once it is there.
    pub fn code_for(&self, email: &str) -> Outcome<String> {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(60) {
            for file in std::fs::read_dir(self.folder().join("mail")).into_iter().flatten() {
                // One that is being written has another name a moment later.
                let Ok(letter) = std::fs::read_to_string(file?.path()) else { continue };
                let is_code =
                    |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
                if let Some(code) = letter.lines().map(str::trim).find(is_code)
                    && letter.contains(email)
                {
                    return Ok(code.to_owned());
                }
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Err(format!("no code for {email}").into())
    }

    /// What the server promises of a commit.
    pub fn durability(&self) -> Outcome<String> {
        let mut connection = PgConnection::establish(&self.url)?;
        let mut told = Vec::new();
        for setting in ["fsync", "synchronous_commit"] {
            let value: Value = diesel::sql_query("SELECT current_setting($1) AS value")
                .bind::<diesel::sql_types::Text, _>(setting)
                .get_result(&mut connection)?;
            told.push(format!("{setting} {}", value.value));
        }
        Ok(told.join(", "))
    }

    /// Runs a command of the program; its standard output.
    pub fn run(&self, arguments: &[&str], clock: &str) -> Outcome<String> {
        let output = self.command(arguments, clock).stdout(Stdio::piped()).output()?;
        if !output.status.success() {
            let why = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{arguments:?}: {why}").into());
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    fn command(&self, arguments: &[&str], clock: &str) -> Command {
        let mut command = Command::new(program());
        command
            .args(arguments)
            .current_dir(self.folder())
            .env("DATABASE_URL", &self.url)
            .env("SECRET_KEY", "a secret key that only measurements know")
            .env("MAIL_URL", format!("file:{}", self.folder().join("mail").display()))
            .env("RATE_LIMITS", "off")
            .env("CLOCK_START", clock)
            .stdin(Stdio::null());
        command
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Some(server) = &self.on_server else { return };
        let name = self.url.rsplit('/').next().unwrap_or_default();
        if let Ok(mut connection) = PgConnection::establish(server) {
            // What stays behind stays on a server that does not outlive the run.
            let _ = connection.batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)"));
        }
    }
}

const FILE: &str = "load.sqlite";

#[derive(diesel::QueryableByName)]
struct Value {
    #[diesel(sql_type = diesel::sql_types::Text)]
    value: String,
}

/// `LOAD_PROGRAM` measures another build of the program.
fn program() -> PathBuf {
    std::env::var_os("LOAD_PROGRAM")
        .unwrap_or_else(|| env!("CARGO_BIN_EXE_aanschuif").into())
        .into()
}

/// The program, serving; ended when it is dropped.
pub struct Service {
    pub address: SocketAddr,
    /// Of a kiosk at the entrance.
    pub token: String,
    /// From the start of the program until it said that it is ready.
    pub started_in: Duration,
    child: Child,
}

impl Service {
    pub fn start(database: &Database, clock: &str) -> Outcome<Self> {
        let line = database.run(&["kiosk", "add", SITE, "load"], clock)?;
        let token = line.split_whitespace().nth(1).ok_or("kiosk add printed no token")?.to_owned();
        // The port is free again when the listener is dropped; nobody else is likely to take it.
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let begun = Instant::now();
        let child = database
            .command(&["serve"], clock)
            .env("LISTEN", address.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()?;
        let mut service = Self { address, token, started_in: Duration::ZERO, child };
        while !is_ready(address) {
            if let Some(status) = service.child.try_wait()? {
                return Err(format!("the program ended: {status}").into());
            }
            if begun.elapsed() > Duration::from_secs(60) {
                return Err("the program is not ready after a minute".into());
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        service.started_in = begun.elapsed();
        Ok(service)
    }

    /// What the program used of the processors since it started, in user and system mode.
    pub fn processor_time(&self) -> Outcome<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // The name, the second field, ends with the last bracket; user and system time are the 14th
        // and 15th, in ticks, of which Linux counts a hundred a second.
        let (_, fields) = stat.rsplit_once(')').ok_or("no name in stat")?;
        let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<u64>);
        Ok(Duration::from_millis(10 * ticks.sum::<Result<u64, _>>()?))
    }

    /// The most memory that the program held, in megabytes.
    pub fn peak_memory(&self) -> Outcome<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes: u64 =
            line.and_then(|rest| rest.split_whitespace().next()).ok_or("no VmHWM")?.parse()?;
        Ok(kilobytes.div_ceil(1024))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // As a power cut would: whatever was acknowledged is in the file all the same.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn is_ready(address: SocketAddr) -> bool {
    use std::io::{Read, Write};
    let ask = || -> std::io::Result<bool> {
        let mut stream = std::net::TcpStream::connect(address)?;
        stream.write_all(b"GET /health/ready HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer.starts_with("HTTP/1.1 200"))
    };
    ask().unwrap_or(false)
}
