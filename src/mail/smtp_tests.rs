//! Sends letters to a mail server in the same process and into folders, and reads them as a mail program does.

use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use mail_parser::{HeaderValue, Message, MessageParser};

use self::mail_server::{Answer, Server, Step};
use super::snapshot_tests::full_digest;
use super::{
    FolderTransport, Letter, Mailbox, MemoryTransport, SendError, SmtpTransport, SmtpUrl, Timeouts,
    Tls, Transport, TransportUrl, mailbox,
};
use crate::domain::language::Language;

#[path = "../../tests/support/mail_server.rs"]
#[expect(dead_code, reason = "tests/digests/outbox.rs needs the rest")]
mod mail_server;

fn letter_to(name: &str, address: &str) -> Letter {
    let digest = full_digest(Language::Nl);
    Letter {
        from: "Aanschuif <aanschuif@example.org>".parse().unwrap(),
        to: Mailbox::new(name, address.parse().unwrap()),
        date: "2026-11-23T07:00:00Z".parse().unwrap(),
        message_id: "digest-2026-W47-12@example.org".parse().unwrap(),
        language: Language::Nl,
        unsubscribe: Some(digest.unsubscribe_link()),
        reply_to: None,
        event: None,
        badge: None,
        rendered: digest.render().unwrap(),
    }
}

fn letter() -> Letter {
    letter_to("Sanne van Dijk", "sanne@example.org")
}

/// In the order in which a letter without TLS and login meets them.
const STEPS_OF_A_LETTER: [Step; 6] =
    [Step::Connection, Step::Hello, Step::Sender, Step::Reader, Step::Data, Step::Letter];

/// The address of a server that has just been opened.
fn open(server: &Server) -> SmtpUrl {
    url_of(server.open())
}

fn url_of(address: SocketAddr) -> SmtpUrl {
    let port = address.port();
    SmtpUrl { host: "127.0.0.1".to_owned(), port, tls: Tls::Opportunistic, login: None }
}

fn to(url: SmtpUrl) -> Transport {
    Transport::Smtp(SmtpTransport::new(url, Timeouts::default()))
}

async fn failure(transport: Transport) -> SendError {
    let error = transport.send(&letter()).await.unwrap_err();
    let reason = error.to_string();
    assert!(!reason.contains("anne") && !reason.contains("example.org"), "{reason}");
    error
}

fn reason(error: &SendError) -> (&'static str, String) {
    match error {
        SendError::Later { reason } => ("later", reason.clone()),
        SendError::Never { reason } => ("never", reason.clone()),
    }
}

fn parse(bytes: &[u8]) -> Message<'_> {
    MessageParser::default().parse(bytes).unwrap()
}

fn raw_header<'a>(message: &'a Message<'_>, name: &'static str) -> &'a str {
    message.header_raw(name).unwrap_or_default().trim()
}

#[tokio::test]
async fn a_letter_arrives_whole_with_its_headers() {
    let server = Server::default();
    to(open(&server)).send(&letter()).await.unwrap();
    let letters = server.seen().letters;
    let [bytes] = letters.as_slice() else { panic!("{} letters", letters.len()) };
    let message = parse(bytes);
    let Letter { rendered, .. } = letter();
    assert_eq!(message.subject(), Some(rendered.subject.as_str()));
    assert_eq!(message.message_id(), Some("digest-2026-W47-12@example.org"));
    assert_eq!(message.date().unwrap().to_rfc3339(), "2026-11-23T07:00:00Z");
    assert_eq!(raw_header(&message, "From"), "Aanschuif <aanschuif@example.org>");
    assert_eq!(raw_header(&message, "To"), "\"Sanne van Dijk\" <sanne@example.org>");
    assert_eq!(raw_header(&message, "Auto-Submitted"), "auto-generated");
    assert_eq!(raw_header(&message, "Content-Language"), "nl");
    let unsubscribe = "<https://aanschuif.example.org/u/uZ81kf>";
    assert_eq!(raw_header(&message, "List-Unsubscribe"), unsubscribe);
    assert_eq!(raw_header(&message, "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    let unix = |text: &str| text.replace("\r\n", "\n");
    assert_eq!(unix(&message.body_text(0).unwrap()).trim_end(), rendered.text.trim_end());
    assert_eq!(unix(&message.body_html(0).unwrap()).trim_end(), rendered.html.trim_end());
    assert!(bytes.is_ascii(), "needs no 8BITMIME");
}

#[tokio::test]
async fn letters_share_a_connection() {
    let server = Server::default();
    let transport = to(open(&server));
    for _ in 0..3 {
        transport.send(&letter()).await.unwrap();
    }
    assert_eq!((server.seen().letters.len(), server.seen().times(Step::Hello)), (3, 1));
}

#[tokio::test]
async fn a_server_that_puts_off_is_tried_later_and_one_that_refuses_never() {
    // The server's text contains the reader's address, which the reason must not repeat.
    for (answer, when) in [
        ("421 sanne@example.org is not welcome", "later"),
        ("451 sanne@example.org is not welcome", "later"),
        ("550 sanne@example.org is not welcome", "never"),
        ("554 sanne@example.org is not welcome", "never"),
    ] {
        for step in [Step::Letter, Step::Reader] {
            let server = Server::answering(&[(step, Answer::Line(answer))]);
            assert_eq!(reason(&failure(to(open(&server))).await).0, when, "{answer} at {step:?}");
        }
    }
}

#[tokio::test]
async fn a_refusal_of_the_connection_says_nothing_about_the_letter() {
    let refusals = [
        (Step::Connection, "554 sanne@example.org is not welcome"),
        (Step::Hello, "554 sanne@example.org is not welcome"),
        // The server wants a login first.
        (Step::Reader, "530 sanne@example.org is not welcome"),
    ];
    for (step, answer) in refusals {
        let server = Server::answering(&[(step, Answer::Line(answer))]);
        assert_eq!(reason(&failure(to(open(&server))).await).0, "later", "{answer} at {step:?}");
    }
}

async fn reason_after_silence(step: Step) -> (&'static str, String) {
    let server = Server::answering(&[(step, Answer::Silence)]);
    let time = Duration::from_millis(200);
    let timeouts = Timeouts { connect: time, command: time };
    reason(&failure(Transport::Smtp(SmtpTransport::new(open(&server), timeouts))).await)
}

#[tokio::test]
async fn a_server_that_falls_silent_after_the_letter_is_tried_later() {
    let late = ("later", "the mail server did not answer in time".to_owned());
    assert_eq!(reason_after_silence(Step::Letter).await, late);
}

#[tokio::test]
async fn a_server_that_falls_silent_at_any_step_is_tried_later() {
    let late = ("later", "the mail server did not answer in time".to_owned());
    for step in STEPS_OF_A_LETTER {
        assert_eq!(reason_after_silence(step).await, late, "{step:?}");
    }
}

#[tokio::test]
async fn a_connection_that_closes_or_never_opens_is_tried_later() {
    for step in STEPS_OF_A_LETTER {
        let server = Server::answering(&[(step, Answer::Close)]);
        let error = failure(to(open(&server))).await;
        assert_eq!(reason(&error).0, "later", "closed at {step:?}: {error}");
    }
    let nobody = url_of(TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap());
    assert_eq!(reason(&failure(to(nobody)).await).0, "later");
}

#[tokio::test]
async fn a_login_is_given_and_a_wrong_one_is_no_fault_of_the_letter() {
    const OFFER: (Step, Answer) = (Step::Hello, Answer::Line("250-office\r\n250 AUTH PLAIN"));
    let right = (Step::Login, Answer::Line("235 OK"));
    let wrong = (Step::Login, Answer::Line("535 no"));
    let refusal = (Step::Sender, Answer::Line("550 no"));
    for (answers, given, when) in [
        (&[OFFER, right, refusal][..], true, "never"),
        (&[OFFER, wrong][..], true, "later"),
        (&[][..], false, "later"),
    ] {
        let server = Server::answering(answers);
        let login = Some(("post".to_owned(), "kantoor".to_owned()));
        let error = failure(to(SmtpUrl { login, ..open(&server) })).await;
        assert_eq!(reason(&error).0, when, "{answers:?}: {error}");
        let lines = server.seen().lines;
        // base64 of "\0post\0kantoor"
        let login = lines.iter().any(|line| line == "AUTH PLAIN AHBvc3QAa2FudG9vcg==");
        assert_eq!(login, given, "{lines:?}");
    }
}

#[tokio::test]
async fn an_offer_of_starttls_is_taken_and_never_fallen_back_from() {
    for answer in ["220 Go on", "454 Not now"] {
        let server = Server::answering(&[
            (Step::Hello, Answer::Line("250-office\r\n250 STARTTLS")),
            (Step::StartTls, Answer::Line(answer)),
        ]);
        assert_eq!(reason(&failure(to(open(&server))).await).0, "later");
        let lines = server.seen().lines;
        assert_eq!(lines[1], "STARTTLS");
        assert!(!lines.iter().any(|line| line.contains("MAIL FROM")), "{lines:?}");
    }
}

#[tokio::test]
async fn after_a_failure_the_next_letter_gets_a_new_connection() {
    let server = Server::answering(&[(Step::Letter, Answer::Line("451 Not now"))]);
    let transport = to(open(&server));
    for _ in 0..2 {
        assert!(transport.send(&letter()).await.is_err());
    }
    assert_eq!(server.seen().times(Step::Hello), 2);
}

#[tokio::test]
async fn a_server_without_starttls_gets_nothing_when_it_is_required() {
    let server = Server::default();
    let url = SmtpUrl { tls: Tls::Required, ..open(&server) };
    let (when, why) = reason(&failure(to(url)).await);
    assert!(when == "later" && why.contains("STARTTLS"), "{why}");
    assert!(server.seen().letters.is_empty());
}

#[tokio::test]
async fn an_address_that_mail_cannot_carry_is_never_tried() {
    let memory = MemoryTransport::default();
    let letter = letter_to("Jürgen", "jürgen@example.org");
    let error = Transport::Memory(memory.clone()).send(&letter).await.unwrap_err();
    assert!(matches!(&error, SendError::Never { reason } if !reason.contains("rgen")), "{error}");
    assert!(memory.sent().is_empty());
}

#[tokio::test]
async fn memory_keeps_letters_or_fails_as_told() {
    let memory = MemoryTransport::default();
    let transport = Transport::Memory(memory.clone());
    let put_off = SendError::Later { reason: "test".into() };
    memory.fail_with(Some(put_off.clone()));
    assert_eq!(transport.send(&letter()).await, Err(put_off));
    memory.fail_with(None);
    assert_eq!(transport.send(&letter()).await, Ok(()));
    assert_eq!(memory.sent(), [letter()]);
}

#[tokio::test]
async fn a_repeat_into_a_folder_replaces_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("made/when/needed");
    assert_eq!(mailbox::read_folder(&inside).unwrap(), []);
    let url = TransportUrl::parse(&format!("file:{}", inside.display())).unwrap();
    let transport = Transport::open(&url);
    transport.send(&letter()).await.unwrap();
    let first = std::fs::read(inside.join("digest-2026-W47-12@example.org.eml")).unwrap();
    transport.send(&letter()).await.unwrap();
    let names: Vec<_> = std::fs::read_dir(&inside).unwrap().map(|e| e.unwrap().path()).collect();
    assert_eq!(names.len(), 1, "{names:?}");
    assert_eq!(std::fs::read(&names[0]).unwrap(), first);
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_tried_later() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let transport = Transport::Folder(FolderTransport::new(file.path().join("mail")));
    assert_eq!(reason(&failure(transport).await).0, "later");
}

#[tokio::test]
async fn letters_in_a_folder_are_read_back_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("note.eml"), "no letter").unwrap();
    std::fs::write(folder.path().join("note.txt"), "no letter").unwrap();
    let transport = Transport::Folder(FolderTransport::new(folder.path().to_owned()));
    for (hour, id) in [(7, "a@example.org"), (9, "b@example.org"), (8, "c@example.org")] {
        let date = format!("2026-11-23T{hour:02}:00:00Z").parse().unwrap();
        let letter = Letter { date, message_id: id.parse().unwrap(), ..letter() };
        transport.send(&letter).await.unwrap();
    }
    let letters = mailbox::read_folder(folder.path()).unwrap();
    let ids: Vec<&str> = letters.iter().map(|letter| letter.id.as_str()).collect();
    assert_eq!(ids, ["b@example.org", "c@example.org", "a@example.org"]);
    let (stored, sent) = (&letters[0], letter().rendered);
    assert_eq!(
        (stored.to.as_str(), stored.to_name.as_str()),
        ("sanne@example.org", "Sanne van Dijk")
    );
    assert_eq!((stored.from.as_str(), &stored.subject), ("aanschuif@example.org", &sent.subject));
    assert_eq!(stored.text.replace("\r\n", "\n").trim_end(), sent.text.trim_end());
}

#[test]
fn whatever_the_name_it_is_one_clean_header() {
    for name in [
        "Mirjam\r\nBcc: everybody@example.org",
        "Noor 👩‍💻🎉",
        "\u{202e}mleS\u{202c} نور الهدى",
        "\"Quote\", Comma; <angle@example.org> (comment) \\",
        "Jürgen Ångström-Şahin de la Très-Longue-Maison van der Weide",
        &"Wilhelmina".repeat(40),
        &"é".repeat(300),
        "=?utf-8?q?encoded?=",
        "",
    ] {
        let message = letter_to(name, "sanne@example.org").to_message().unwrap();
        let bytes = message.formatted();
        let head = bytes.split(|b| *b == b'\n').take_while(|line| line.len() > 1);
        for line in head {
            assert!(line.len() <= 200 && line.is_ascii(), "{name}: {}", line.len());
        }
        let parsed = parse(&bytes);
        let to: Vec<&str> = parsed
            .headers_raw()
            .filter(|(header, _)| header.eq_ignore_ascii_case("to"))
            .map(|(_, value)| value)
            .collect();
        assert_eq!(to.len(), 1, "{name}");
        assert!(parsed.bcc().is_none(), "{name}");
        let HeaderValue::Address(address) = parsed.header("To").unwrap() else {
            panic!("{name}: no address")
        };
        let all: Vec<_> = address.iter().collect();
        assert_eq!(all.len(), 1, "{name}: {all:?}");
        assert_eq!(all[0].address(), Some("sanne@example.org"), "{name}: {to:?}");
        let cleaned = super::address::clean_name(name);
        assert_eq!(all[0].name().unwrap_or_default(), cleaned, "{to:?}");
    }
}

#[test]
fn a_link_that_would_break_its_header_makes_no_letter() {
    let link = Some("https://example.org/u/x>\r\nBcc: a@b".to_owned());
    assert!(Letter { unsubscribe: link, ..letter() }.to_message().is_err());
}
