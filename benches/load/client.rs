//! A kiosk that keeps its connection: as light as can be, so that the service has the processor.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::Outcome;

/// One connection of a kiosk.
pub struct Kiosk {
    stream: BufReader<TcpStream>,
    head: String,
    line: Vec<u8>,
}

/// What a kiosk asks for.
#[derive(Debug, Clone, Copy)]
pub enum Ask {
    CheckIn,
    CheckOut,
}

impl Kiosk {
    pub fn connect(address: SocketAddr, token: &str) -> Outcome<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let head = format!(
            "Host: {address}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\n"
        );
        Ok(Self { stream: BufReader::new(stream), head, line: Vec::new() })
    }

    /// Sends a badge; an error unless it was taken.
    pub fn send(&mut self, ask: Ask, badge: &str) -> Outcome {
        let (path, due) = match ask {
            Ask::CheckIn => ("check-ins", 201),
            Ask::CheckOut => ("check-outs", 200),
        };
        let body = format!("{{\"badge\":\"{badge}\"}}");
        let request = format!(
            "POST /api/kiosk/{path} HTTP/1.1\r\n{}Content-Length: {}\r\n\r\n{body}",
            self.head,
            body.len()
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let (status, answer) = self.answer()?;
        if status == due {
            Ok(())
        } else {
            Err(format!("{path} {badge}: {status} {}", String::from_utf8_lossy(&answer)).into())
        }
    }

    fn answer(&mut self) -> Outcome<(u16, Vec<u8>)> {
        let status = self.line()?.split(' ').nth(1).unwrap_or_default().parse()?;
        let mut length = 0;
        loop {
            let line = self.line()?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(number) = line.strip_prefix("content-length:") {
                length = number.trim().parse()?;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok((status, body))
    }

    fn line(&mut self) -> Outcome<&str> {
        self.line.clear();
        if self.stream.read_until(b'\n', &mut self.line)? == 0 {
            return Err("the service closed the connection".into());
        }
        Ok(std::str::from_utf8(&self.line)?.trim_end())
    }
}
