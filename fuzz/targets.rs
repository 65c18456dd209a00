//! What is done with bytes that nobody chose. Each function panics when something is wrong, and is called by a
//! target of cargo-fuzz for as long as one likes and by `tests/trust/fuzz.rs` for a few thousand inputs.

use std::fmt::Display;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, LazyLock};

use aanschuif::app::App;
use aanschuif::clock::{Chance, Clock};
use aanschuif::config::Config;
use aanschuif::domain::access::kiosk_kind::KioskKind;
use aanschuif::domain::connect::numbers::{
    LONGEST_LINE, LONGEST_MESSAGE, LONGEST_NOTE, LONGEST_OFFER, LONGEST_OWN_NAME, LONGEST_REASON,
};
use aanschuif::domain::connect::{follow_up, introduction, message, offer, own_words};
use aanschuif::domain::identity::{KioskId, LetterId};
use aanschuif::domain::person::card::OwnCard;
use aanschuif::domain::person::numbers::LONGEST_CARD;
use aanschuif::domain::stay::draw;
use aanschuif::http::{AppState, HttpSettings};
use aanschuif::metrics::Metrics;
use aanschuif::store::Failure;
use aanschuif::store::stay::tickets::ShownCode;
use aanschuif::usecases::access::manage_kiosks;
use aanschuif::usecases::letter::letter_token::{Claim, LinkPurpose, Linked, sign};
use aanschuif::usecases::place::places_file::import_places_file;
use aanschuif::usecases::stay::kiosk_code::{CheckedCode, check_code, current_code};
use aanschuif::usecases::{Context, Keys};
use aanschuif::{drawing, files};
use actix_web::http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::web;

pub mod stories;

/// A Tuesday at ten, site time.
const NOW: &str = "2026-11-17T09:00:07Z";

static CONTEXT: LazyLock<Context> = LazyLock::new(|| {
    let url = "https://desk.example.org".parse().unwrap();
    let clock = Clock::manual(NOW.parse().unwrap());
    Context::new(clock, Chance::seeded(1), Keys::new("a secret that only tests know"), url)
});

/// What people write to each other and for themselves: what is taken is bounded, can be seen, and is taken again as it is.
pub fn own_words(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let written = [
        (own_words::own_name(text), LONGEST_OWN_NAME, false),
        (own_words::note(text), LONGEST_NOTE, true),
        (follow_up::line("text", text), LONGEST_LINE, false),
        (message::message(text), LONGEST_MESSAGE, true),
        (offer::offer_text(text), LONGEST_OFFER, false),
        (introduction::reason("purpose", text), LONGEST_REASON, false),
        (card(text), LONGEST_CARD, false),
    ];
    for (number, (taken, longest, lines)) in written.into_iter().enumerate() {
        let Ok(taken) = taken else { continue };
        assert!(taken.chars().count() <= longest, "{number}: {taken}");
        let odd = taken.chars().find(|one| one.is_control() && (*one != '\n' || !lines));
        assert_eq!(odd, None, "{number}: {taken:?}");
        let again = match number {
            0 => own_words::own_name(&taken),
            1 => own_words::note(&taken),
            2 => follow_up::line("text", &taken),
            3 => message::message(&taken),
            4 => offer::offer_text(&taken),
            5 => introduction::reason("purpose", &taken),
            _ => card(&taken),
        };
        assert_eq!(again.as_deref(), Ok(taken.as_str()), "{number}");
    }
}

/// Both lines of a second card say the same here.
fn card(text: &str) -> Result<String, String> {
    let OwnCard { organisation, line } = OwnCard::read(text, text)?;
    assert_eq!(line.as_ref(), Some(&organisation));
    Ok(organisation)
}

/// A code that a phone may have read: none is good but the one that the kiosk shows.
pub fn kiosk_code(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let CheckedCode::Good(ShownCode { kiosk, .. }) = check_code(&CONTEXT, text) {
        let moments = (-30..=10).map(|seconds| {
            let clock = Clock::manual(CONTEXT.clock.now() + chrono::TimeDelta::seconds(seconds));
            let context = Context::new(
                clock,
                Chance::seeded(1),
                CONTEXT.keys.clone(),
                CONTEXT.public_url.clone(),
            );
            current_code(&context, kiosk).code
        });
        assert!(moments.into_iter().any(|code| code.eq_ignore_ascii_case(text)), "{text}");
    }
    // What was made is read, also where the input says which. No kiosk has a number below zero.
    let number = data.iter().fold(0_i64, |number, byte| number << 8 | i64::from(*byte)) & i64::MAX;
    let own = current_code(&CONTEXT, KioskId(number)).code;
    let checked = check_code(&CONTEXT, &own);
    assert!(
        matches!(checked, CheckedCode::Good(ShownCode { kiosk: KioskId(kiosk), .. }) if kiosk == number),
        "{own}"
    );
}

/// The token of a link: none is good but one that was signed, for the letter and purpose that it was signed for.
pub fn mail_link(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let keys = &CONTEXT.keys;
    if let Some(claim) = Claim::read(keys, text) {
        for purpose in [LinkPurpose::Letter, LinkPurpose::Unsubscribe] {
            let letter = Linked { id: claim.letter, message_id: "of.this@example.org" };
            let is_signed = claim.is_signed(keys, purpose, letter.message_id);
            assert_eq!(is_signed, sign(keys, purpose, letter) == text);
        }
    }
    // No letter has a number of more than 56 bits.
    let number = data.iter().fold(0_i64, |number, byte| number << 8 | i64::from(*byte));
    let number = LetterId(number & ((1 << 56) - 1));
    let token = sign(keys, LinkPurpose::Letter, Linked { id: number, message_id: text });
    let Some(claim) = Claim::read(keys, &token) else { panic!("{token}") };
    assert_eq!(claim.letter, number);
    assert!(claim.is_signed(keys, LinkPurpose::Letter, text));
    assert!(!claim.is_signed(keys, LinkPurpose::Letter, &format!("{text}.")));
    assert!(!claim.is_signed(keys, LinkPurpose::Unsubscribe, text));
}

/// places.csv.
pub fn csv_places(data: &[u8]) {
    told(files::read_places(data).map(|rows| rows.len()));
}

/// people.csv.
pub fn csv_people(data: &[u8]) {
    told(files::read_people(data).map(|rows| rows.len()));
}

/// stays.csv.
pub fn csv_stays(data: &[u8]) {
    told(files::read_stays(data).map(|rows| rows.len()));
}

/// Every mistake of a file can be told, on few enough lines to be read.
fn told<T, E: Display>(read: Result<T, E>) {
    if let Err(why) = read {
        assert!(!why.to_string().is_empty());
    }
}

/// An uploaded drawing: what is left of it draws, loads nothing and leads nowhere; and it is what is left of
/// itself.
pub fn svg(data: &[u8]) {
    let Ok(drawing) = drawing::clean(data) else { return };
    let document = roxmltree::Document::parse(&drawing.svg).unwrap();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name().to_ascii_lowercase();
        for bad in ["script", "style", "foreignobject", "image", "iframe", "a", "animate", "set"] {
            assert_ne!(name, bad, "{}", drawing.svg);
        }
        for attribute in node.attributes() {
            let name = attribute.name().to_ascii_lowercase();
            assert!(!name.starts_with("on") && name != "style", "{}", drawing.svg);
            assert!(name != "href" || attribute.value().starts_with('#'), "{}", drawing.svg);
            let value = attribute.value().to_ascii_lowercase();
            assert!(!value.contains("url(") || value.contains("url(#"), "{}", drawing.svg);
        }
    }
    let again = drawing::clean(drawing.svg.as_bytes()).unwrap_or_else(|why| {
        panic!("what is left is refused: {why:?}: {}", drawing.svg);
    });
    let parsed = roxmltree::Document::parse(&again.svg);
    assert!(parsed.is_ok(), "{}", again.svg);
}

fn is_key(data: &[u8]) -> bool {
    (1..=255).contains(&data.len()) && data.iter().all(u8::is_ascii_graphic)
}

type Asked = Pin<Box<dyn Future<Output = (u16, String)>>>;
type Service = Box<dyn Fn(TestRequest) -> Asked>;

/// The service on an empty house with one kiosk, without a server around it.
pub struct House {
    system: actix_web::rt::SystemRunner,
    service: Service,
    kiosk_token: String,
    _folder: tempfile::TempDir,
}

impl House {
    /// Furnishes the house, in a folder that goes with it.
    pub fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("house.sqlite");
        let settings = [
            ("DATABASE_URL", format!("sqlite://{}", file.display())),
            ("MAIL_URL", format!("file:{}", folder.path().join("mail").display())),
            ("SECRET_KEY", "a secret key that only tests know".to_owned()),
        ];
        let config = Config::read(|name| {
            settings.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone())
        })
        .unwrap();
        let clock = Clock::manual(NOW.parse().unwrap());
        let app = App::open_with(config, clock, Chance::seeded(1)).unwrap();
        let system = actix_web::rt::System::new();
        let context = app.context.clone();
        let places = "site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features\n\
                      HQ,Europe/Amsterdam,07:30,19:00,1,north,desks,,T1,D1,,,\n";
        let kiosk_token = system.block_on(app.store.write(move |connection| {
            import_places_file(connection, &context, places.as_bytes())?
                .map_err(|_| Failure::Refused(()))?;
            let kiosk =
                manage_kiosks::add(connection, &context, "HQ", "entrance", KioskKind::Entrance);
            Ok::<_, Failure<()>>(kiosk.map_err(|why| why.map(|_| ()))?.1)
        }));
        let metrics = Arc::new(Metrics::new().unwrap());
        let state = AppState::new(app.store, app.context, metrics, HttpSettings::default());
        let routes = actix_web::App::new()
            .app_data(web::Data::new(state))
            .configure(aanschuif::http::configure);
        let service = std::rc::Rc::new(system.block_on(init_service(routes)));
        let service: Service = Box::new(move |request| {
            let service = service.clone();
            Box::pin(async move {
                let response = call_service(&*service, request.to_request()).await;
                let status = response.status().as_u16();
                let body = read_body(response).await;
                (status, String::from_utf8_lossy(&body).into_owned())
            })
        });
        Self { system, service, kiosk_token: kiosk_token.unwrap(), _folder: folder }
    }

    /// The body of `POST /api/tickets`, and a cookie that says it is a ticket: neither opens anything, nor
    /// breaks anything.
    pub fn ticket(&self, data: &[u8]) {
        let (status, _) = self.ask("POST", "/api/tickets", None, data);
        assert!((400..500).contains(&status), "{status}");
        let cookie = [b"aanschuif_ticket=", data].concat();
        let Ok(cookie) = HeaderValue::from_bytes(&cookie) else { return };
        let (status, body) = self.ask("GET", "/api/ticket", Some((COOKIE, cookie)), b"");
        assert_eq!(status, 404, "{body}");
    }

    /// The header `Idempotency-Key`: refused, or the same answer both times.
    pub fn idempotency_key(&self, data: &[u8]) {
        let Ok(key) = HeaderValue::from_bytes(data) else { return };
        let name = HeaderName::from_static("idempotency-key");
        let asked = || {
            let header = Some((name.clone(), key.clone()));
            self.ask("POST", "/api/kiosk/check-outs", header, br#"{"badge":"B1"}"#)
        };
        let (status, body) = asked();
        // Nobody has that badge: whatever else is said is about the key.
        assert!(status == 404 || status == 400, "{status} {body}");
        assert_eq!(status == 400, !is_key(data), "{data:?}");
        assert_eq!(asked(), (status, body));
    }

    fn ask(
        &self,
        method: &str,
        path: &str,
        header: Option<(HeaderName, HeaderValue)>,
        body: &[u8],
    ) -> (u16, String) {
        let mut request = TestRequest::with_uri(path)
            .method(method.parse().unwrap())
            .insert_header((CONTENT_TYPE, "application/json"))
            .insert_header((AUTHORIZATION, format!("Bearer {}", self.kiosk_token)))
            .set_payload(body.to_vec());
        if let Some(header) = header {
            request = request.insert_header(header);
        }
        self.system.block_on((self.service)(request))
    }
}

/// A record of a day's draws, of any depth: what verifies is one that was made, whatever its spaces and order of keys.
pub fn draw_record(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let parsed = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
    match draw::verify(text) {
        Ok(_) => {
            let honest = DRAW_RECORDS.iter().any(|record| parsed(record) == parsed(text));
            assert!(honest, "{text}");
        }
        Err(findings) => assert!(findings.iter().all(|finding| !finding.to_string().is_empty())),
    }
}

/// The examples in the documents.
pub const DRAW_RECORDS: [&str; 3] = [
    include_str!("../docs/draw-record.public.json"),
    include_str!("../docs/draw-record.own.json"),
    include_str!("../docs/draw-record.full.json"),
];
