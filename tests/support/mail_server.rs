//! A mail server in this process with scripted replies. The tests of the library include this file too.

use std::collections::{HashMap, VecDeque};
use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};

/// The server's next reply, named after what the client has just sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    Connection,
    Hello,
    StartTls,
    Login,
    Sender,
    Reader,
    Data,
    Letter,
    Other,
}

impl Step {
    pub fn of(line: &str) -> Self {
        match line.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" | "HELO" => Self::Hello,
            "STARTTLS" => Self::StartTls,
            "AUTH" => Self::Login,
            "MAIL" => Self::Sender,
            "RCPT" => Self::Reader,
            "DATA" => Self::Data,
            _ => Self::Other,
        }
    }

    fn usual_answer(self) -> Answer {
        Answer::Line(match self {
            Self::Connection => "220 office",
            Self::Data => "354 Go on",
            Self::StartTls | Self::Login => "502 Not here",
            _ => "250 OK",
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// One or several lines, without the end of the last line.
    Line(&'static str),
    /// The same, after [`Server::go_on`].
    Later(&'static str),
    /// No reply until the client closes the connection.
    Silence,
    /// No reply: the server closes the connection.
    Close,
    /// No reply: the server closes the connection after the first line of a letter.
    CloseWithin,
}

/// Replies that differ from the usual ones, by their step.
pub type Answers = HashMap<Step, Answer>;

/// A mail server without TLS, with the usual replies or scripted ones.
#[derive(Clone, Default)]
pub struct Server {
    answers: Answers,
    next: Arc<Mutex<VecDeque<Answers>>>,
    seen: Arc<Mutex<Seen>>,
    goes_on: Arc<(Mutex<bool>, Condvar)>,
}

/// What a server has got from its clients.
#[derive(Clone, Default)]
pub struct Seen {
    pub lines: Vec<String>,
    /// Letters that it did not refuse, whether or not it said so.
    pub letters: Vec<Vec<u8>>,
}

impl Seen {
    /// How often a step was taken.
    pub fn times(&self, step: Step) -> usize {
        self.lines.iter().filter(|line| Step::of(line) == step).count()
    }
}

impl Server {
    /// A server that gives these answers, to every letter.
    pub fn answering(answers: &[(Step, Answer)]) -> Self {
        Self { answers: answers.iter().copied().collect(), ..Self::default() }
    }

    /// A server with separate replies for each of the first letters.
    pub fn answering_in_turn(letters: impl IntoIterator<Item = Answers>) -> Self {
        let next = Arc::new(Mutex::new(letters.into_iter().collect()));
        Self { next, ..Self::default() }
    }

    /// Opens on a free port, for as long as the tests run.
    pub fn open(&self) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = self.clone();
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let server = server.clone();
                // A client that disconnects ends the conversation.
                std::thread::spawn(move || server.serve(connection));
            }
        });
        address
    }

    /// What it has got so far.
    pub fn seen(&self) -> Seen {
        self.seen.lock().unwrap().clone()
    }

    /// Releases the replies that were held back.
    pub fn go_on(&self) {
        *self.goes_on.0.lock().unwrap() = true;
        self.goes_on.1.notify_all();
    }

    fn serve(&self, connection: TcpStream) -> io::Result<()> {
        let mut stream = BufReader::new(connection);
        let mut step = Step::Connection;
        let mut own = Answers::new();
        loop {
            if step == Step::Sender {
                own = self.next.lock().unwrap().pop_front().unwrap_or_default();
            }
            let answer = own.get(&step).or(self.answers.get(&step)).copied();
            let answer = answer.unwrap_or_else(|| step.usual_answer());
            if step == Step::Letter {
                let letter = read_letter(&mut stream, answer)?;
                self.keep(letter, answer);
            }
            let line = match answer {
                Answer::Close | Answer::CloseWithin => return Ok(()),
                Answer::Silence => return io::copy(&mut stream, &mut io::sink()).map(drop),
                Answer::Later(line) => {
                    self.wait_to_go_on();
                    line
                }
                Answer::Line(line) => line,
            };
            write!(stream.get_mut(), "{line}\r\n")?;
            step = match (step, &line[..3]) {
                (Step::StartTls, "220") => return Ok(()),
                (Step::Data, "354") => Step::Letter,
                _ => {
                    let mut line = String::new();
                    if stream.read_line(&mut line)? == 0 {
                        return Ok(());
                    }
                    self.seen.lock().unwrap().lines.push(line.trim_end().to_owned());
                    Step::of(line.trim_end())
                }
            };
        }
    }

    fn keep(&self, letter: Vec<u8>, answer: Answer) {
        let refused = match answer {
            Answer::Line(line) | Answer::Later(line) => !line.starts_with("250"),
            Answer::Silence | Answer::Close => false,
            Answer::CloseWithin => true,
        };
        if !refused {
            self.seen.lock().unwrap().letters.push(letter);
        }
    }

    fn wait_to_go_on(&self) {
        let goes_on = self.goes_on.0.lock().unwrap();
        drop(self.goes_on.1.wait_while(goes_on, |goes_on| !*goes_on).unwrap());
    }
}

/// Reads up to the line with only a dot; the client has doubled other leading dots.
fn read_letter(stream: &mut impl BufRead, answer: Answer) -> io::Result<Vec<u8>> {
    let mut letter = Vec::new();
    loop {
        let mut line = Vec::new();
        if stream.read_until(b'\n', &mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" || answer == Answer::CloseWithin {
            return Ok(letter);
        }
        letter.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
