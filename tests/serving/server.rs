//! The real program on a port of its own; it can be killed.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use super::{Client, DEADLINE, command};
use crate::support::TestDatabase;

/// A running program; it is killed when dropped.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    child: Child,
    log: PathBuf,
}

impl Server {
    /// Starts the program on a database, its clock at a moment (RFC 3339), and waits until it is ready.
    pub async fn start(database: &TestDatabase, now: &str) -> Self {
        Self::start_with(database, now, &[]).await
    }

    /// The same with settings of the test's own.
    pub async fn start_with(database: &TestDatabase, now: &str, own: &[(&str, &str)]) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let log = database.folder().join(format!("server-{number}.log"));
        // If something takes the free port before the program does, it ends, and another port is tried.
        for _ in 0..10 {
            let address = free_address();
            let mut serve = command(database, now, &["serve"]);
            serve.env("LISTEN", address.to_string()).env("RATE_LIMITS", "off");
            serve.envs(own.iter().copied());
            let child = serve.stderr(File::create(&log).unwrap()).spawn().unwrap();
            let mut server = Self { address, child, log: log.clone() };
            if server.is_ready().await {
                return server;
            }
        }
        panic!("does not start: {}", std::fs::read_to_string(&log).unwrap());
    }

    async fn is_ready(&mut self) -> bool {
        let client = self.client();
        let begun = Instant::now();
        while begun.elapsed() < DEADLINE {
            if self.child.try_wait().unwrap().is_some() {
                return false;
            }
            if client.try_get("/health/ready").await.is_some_and(|answer| answer.status == 200) {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("is not ready: {}", std::fs::read_to_string(&self.log).unwrap());
    }

    /// A browser of its own, that keeps cookies.
    pub fn client(&self) -> Client {
        Client::new(self.address)
    }

    /// What the program has logged.
    pub fn logged(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }

    /// Ends the program with SIGTERM. It must end well within `time`.
    pub async fn stop(mut self, time: Duration) {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(told.unwrap().success());
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                assert!(status.success(), "{status}: {}", self.logged());
                return;
            }
            assert!(begun.elapsed() < time, "still runs: {}", self.logged());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Kills the program with SIGKILL, so that it cannot finish or clean up anything.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
        if !std::thread::panicking() {
            let log = std::fs::read_to_string(&self.log).unwrap_or_default();
            assert!(!log.contains("panicked"), "{log}");
        }
    }
}

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}
