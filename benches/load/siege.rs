//! Those who are no kiosk: connections that say nothing, senders that dawdle, bodies far too large.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::Outcome;

/// Connections that asked once and then say nothing.
pub const IDLE: usize = 10_000;
/// Connections that send a byte a second, half of them of the head, half of the body.
pub const SLOW: usize = 500;
/// Connections that send one body after the other.
pub const LARGE: usize = 4;
/// A body.
pub const BODY: usize = 10 * 1024 * 1024;

/// How often each connection that says nothing is looked after.
const ROUND: Duration = Duration::from_secs(5);

/// What became of those who besiege.
#[derive(Debug, Default)]
pub struct Fates {
    /// Connections that said nothing and were closed by the service; each was made anew.
    pub closed: AtomicU64,
    /// Slow senders that were cut off; each began anew.
    pub cut_off: AtomicU64,
    /// Large bodies that were refused.
    pub refused: AtomicU64,
    /// Large bodies that were answered otherwise.
    pub taken: AtomicU64,
}

/// A siege; it is lifted when it is dropped.
pub struct Siege {
    pub fates: Arc<Fates>,
    over: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Siege {
    /// Begins; all connections that say nothing are there when it returns.
    pub fn lay(address: SocketAddr) -> Outcome<Self> {
        let idle: Vec<TcpStream> =
            (0..IDLE).map(|_| say_once(address)).collect::<std::io::Result<_>>()?;
        let fates = Arc::new(Fates::default());
        let over = Arc::new(AtomicBool::new(false));
        let mut siege = Self { fates, over, threads: Vec::new() };
        siege.spawn(move |fates, over| keep_idle(address, idle, fates, over));
        siege.spawn(move |fates, over| dawdle(address, fates, over));
        for _ in 0..LARGE {
            siege.spawn(move |fates, over| send_large(address, fates, over));
        }
        Ok(siege)
    }

    fn spawn(&mut self, work: impl FnOnce(&Fates, &AtomicBool) + Send + 'static) {
        let (fates, over) = (Arc::clone(&self.fates), Arc::clone(&self.over));
        self.threads.push(std::thread::spawn(move || work(&fates, &over)));
    }
}

impl Drop for Siege {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        for thread in self.threads.drain(..) {
            // A thread that panicked said so already.
            let _ = thread.join();
        }
    }
}

/// A connection that asked something harmless and was answered.
fn say_once(address: SocketAddr) -> std::io::Result<TcpStream> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    stream.write_all(b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n")?;
    let mut answer = [0; 4096];
    if stream.read(&mut answer)? == 0 {
        return Err(ErrorKind::ConnectionReset.into());
    }
    stream.set_nonblocking(true)?;
    Ok(stream)
}

fn keep_idle(address: SocketAddr, mut idle: Vec<TcpStream>, fates: &Fates, over: &AtomicBool) {
    let pause = ROUND / u32::try_from(IDLE / 100).unwrap_or(u32::MAX);
    loop {
        for some in idle.chunks_mut(100) {
            if over.load(Ordering::Relaxed) {
                return;
            }
            for stream in some {
                if is_closed(stream) {
                    fates.closed.fetch_add(1, Ordering::Relaxed);
                    if let Ok(another) = say_once(address) {
                        *stream = another;
                    }
                }
            }
            std::thread::sleep(pause);
        }
    }
}

fn is_closed(stream: &TcpStream) -> bool {
    match stream.peek(&mut [0]) {
        Ok(read) => read == 0,
        Err(why) => why.kind() != ErrorKind::WouldBlock,
    }
}

/// Sends a byte a second on each connection, and begins anew where it was cut off.
fn dawdle(address: SocketAddr, fates: &Fates, over: &AtomicBool) {
    let head: &[u8] =
        b"POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
        Content-Length: 60000\r\n\r\n";
    let begin = |number: usize| -> std::io::Result<(TcpStream, usize)> {
        let mut stream = TcpStream::connect(address)?;
        let said = if number.is_multiple_of(2) { 0 } else { head.len() };
        stream.write_all(head.get(..said).unwrap_or_default())?;
        stream.set_nonblocking(true)?;
        Ok((stream, said))
    };
    let mut slow: Vec<_> = (0..SLOW).map(|number| begin(number).ok()).collect();
    while !over.load(Ordering::Relaxed) {
        let second = Instant::now() + Duration::from_secs(1);
        for (number, one) in slow.iter_mut().enumerate() {
            let goes_on = one.as_mut().is_some_and(|(stream, said)| {
                let byte = head.get(*said).copied().unwrap_or(b' ');
                *said += 1;
                stream.write_all(&[byte]).is_ok() && !was_answered(stream)
            });
            if !goes_on {
                fates.cut_off.fetch_add(u64::from(one.is_some()), Ordering::Relaxed);
                *one = begin(number).ok();
            }
        }
        std::thread::sleep(second.saturating_duration_since(Instant::now()));
    }
}

/// Whether the service has answered, or closed: it waits no longer.
fn was_answered(stream: &TcpStream) -> bool {
    !matches!(stream.peek(&mut [0]), Err(why) if why.kind() == ErrorKind::WouldBlock)
}

fn send_large(address: SocketAddr, fates: &Fates, over: &AtomicBool) {
    while !over.load(Ordering::Relaxed) {
        let fate = if send_one(address).unwrap_or(true) { &fates.refused } else { &fates.taken };
        fate.fetch_add(1, Ordering::Relaxed);
    }
}

/// Sends one large body; whether it was refused, or the connection was closed on it.
fn send_one(address: SocketAddr) -> std::io::Result<bool> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let head = format!(
        "POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
         Content-Length: {BODY}\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    let part = [b' '; 64 * 1024];
    for _ in 0..BODY / part.len() {
        if stream.write_all(&part).is_err() {
            // It was closed before the end; the answer may be there all the same.
            break;
        }
    }
    let mut answer = [0; 64];
    let read = stream.read(&mut answer)?;
    let answer = String::from_utf8_lossy(answer.get(..read).unwrap_or_default()).into_owned();
    Ok(answer.is_empty() || answer.contains(" 4"))
}
