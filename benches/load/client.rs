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

/// What was answered.
pub struct Posted {
    pub status: u16,
    /// The last cookie that was set, as `name=value`; empty if none was.
    pub cookie: String,
    body: Vec<u8>,
}

/// What a kiosk asks for.
#[derive(Debug, Clone, Copy)]
pub enum Ask {
    CheckIn,
    CheckOut,
}

impl Kiosk {
    pub fn connect(address: SocketAddr, token: &str) -> Outcome<Self> {
        Self::with(address, &format!("Authorization: Bearer {token}\r\n"))
    }

    /// A connection of somebody's phone.
    pub fn without_token(address: SocketAddr) -> Outcome<Self> {
        Self::with(address, "")
    }

    fn with(address: SocketAddr, token: &str) -> Outcome<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let head = format!("Host: {address}\r\n{token}Content-Type: application/json\r\n");
        Ok(Self { stream: BufReader::new(stream), head, line: Vec::new() })
    }

    /// Sends a badge; an error unless it was taken.
    pub fn send(&mut self, ask: Ask, badge: &str) -> Outcome {
        let (path, due) = match ask {
            Ask::CheckIn => ("check-ins", 201),
            Ask::CheckOut => ("check-outs", 200),
        };
        let body = format!("{{\"badge\":\"{badge}\"}}");
        let answer = self.post(&format!("/api/kiosk/{path}"), "", &body)?;
        if answer.status == due {
            Ok(())
        } else {
            let said = String::from_utf8_lossy(&answer.body);
            Err(format!("{path} {badge}: {} {said}", answer.status).into())
        }
    }

    /// Posts JSON with a cookie, or with none if it is empty.
    pub fn post(&mut self, path: &str, cookie: &str, body: &str) -> Outcome<Posted> {
        let cookie =
            if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
        let request = format!(
            "POST {path} HTTP/1.1\r\n{}{cookie}Content-Length: {}\r\n\r\n{body}",
            self.head,
            body.len()
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        self.answer()
    }

    /// The code that this kiosk shows now.
    pub fn shown_code(&mut self) -> Outcome<String> {
        let request = format!("GET /api/kiosk/code HTTP/1.1\r\n{}\r\n", self.head);
        self.stream.get_mut().write_all(request.as_bytes())?;
        let answer = self.answer()?;
        let said = String::from_utf8_lossy(&answer.body);
        let code = said.split_once("/c/").and_then(|(_, rest)| rest.split('"').next());
        Ok(code.ok_or_else(|| format!("no code: {said}"))?.to_owned())
    }

    fn answer(&mut self) -> Outcome<Posted> {
        let status = self.line()?.split(' ').nth(1).unwrap_or_default().parse()?;
        let (mut length, mut cookie) = (0, String::new());
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse()?,
                "set-cookie" => {
                    value.split(';').next().unwrap_or_default().trim().clone_into(&mut cookie);
                }
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(Posted { status, cookie, body })
    }

    fn line(&mut self) -> Outcome<&str> {
        self.line.clear();
        if self.stream.read_until(b'\n', &mut self.line)? == 0 {
            return Err("the service closed the connection".into());
        }
        Ok(std::str::from_utf8(&self.line)?.trim_end())
    }
}
