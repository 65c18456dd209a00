//! Nobody sees data of others that they may not see. Everybody's name, address, badge, team, organisation and notes
//! contain unique marks, and each response, header, letter, log, export and metric is searched for them.

use std::collections::BTreeMap;

use aanschuif::http::Who;

use crate::serving::{Server, ok, until};
use crate::support::on_each_database;
use crate::support::tables::is_on_server;
use crate::trust::crawl::{Visit, routes_there, visits};
use crate::trust::database::Database;
use crate::trust::estate::{Estate, Kind, PEOPLE_THERE, WEEK, marks};
use Kind::{Address, Badge, Card, First, Last, Note, Offer, Organisation, Purpose, Team};

/// A mark that was found: whose it is, and of what.
type Seen = (&'static str, Kind);

/// The marks in a text. An organisation's name is shared, so it counts as that of its first person.
fn seen(text: &str) -> Vec<Seen> {
    let text = text.to_lowercase();
    // All marks begin with it; most texts hold none.
    if !text.contains("zq") {
        return Vec::new();
    }
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    for (who, _) in PEOPLE_THERE {
        for (kind, mark) in marks(who) {
            if text.contains(&mark) {
                seen.entry(mark).or_insert((who, kind));
            }
        }
    }
    seen.into_values().collect()
}

const NAME: &[Kind] = &[First, Last];
const NAMED: &[Kind] = &[First, Last, Organisation];
const CONTACT: &[Kind] = &[First, Last, Organisation, Address];
const SHOWN_CONTACT: &[Kind] = &[First, Last, Organisation, Address, Offer];
const ALL: &[Kind] = &[First, Last, Address, Badge, Team, Organisation, Note, Offer, Purpose, Card];
const INTRODUCED: &[Kind] = &[First, Last, Organisation, Purpose];
const MEMBER: &[Kind] = &[First, Last, Organisation, Purpose, Offer];
const COORDINATED: &[Kind] = &[First, Last, Address, Team, Organisation];
/// Who is invited, and who signed in without an invitation.
const GUESTS: &[&str] = &["guest", "walkin"];
/// Who agreed and shared a table with whom, and who sits at a table with them today.
const TOGETHER: &[&str] = &["own", "mate", "partner"];

/// Of whom a caller may see something.
#[derive(Clone, Copy)]
enum Whose {
    /// Their own.
    Own,
    /// Of those who agreed and sat with them, without themselves.
    Together,
    /// Of the employee's guest, by whoever invited them.
    OwnGuest,
    /// Of the guests of the day.
    Guests,
    /// Of who expects a guest, and of whom a guest asked for.
    Hosts,
    /// Of the person whose link it is, and whom the letter names.
    OfLetter,
    /// Of who told a story with their name.
    Teller,
    /// Of who told one without, by the one editor who knows.
    Confided,
    /// Of that editor, by a teller.
    Chosen,
    /// Of anybody.
    Anybody,
}

/// What a group of callers may see, and where. Everything else is forbidden.
const MAY_SEE: &[(Who, &str, Whose, &[Kind])] = &[
    // Oneself.
    (Who::Person, "GET /api/me", Whose::Own, ALL),
    (Who::Person, "GET /api/me/data", Whose::Own, ALL),
    (Who::Person, "PATCH /api/me", Whose::Own, ALL),
    (Who::Person, "PUT /api/me/consent", Whose::Own, ALL),
    (Who::Person, "GET /api/me/card", Whose::Own, &[Organisation, Card]),
    (Who::Person, "PUT /api/me/card/second", Whose::Own, &[Organisation]),
    // What their app shows beside the codes.
    (Who::SettingUp, "POST /api/me/second-factor", Whose::Own, &[Address]),
    // Those who agreed, where both were.
    (Who::Person, "GET /api/me/encounters", Whose::Together, NAMED),
    (Who::Person, "GET /api/me/contacts", Whose::Own, &[Note]),
    (Who::Person, "GET /api/me/contacts", Whose::Together, SHOWN_CONTACT),
    (Who::Person, "GET /api/me/follow-ups", Whose::Own, &[Note]),
    (Who::Person, "GET /api/me/follow-ups", Whose::Together, CONTACT),
    // With names, as they ask for it.
    (Who::Person, "GET /api/me/year", Whose::Own, &[Note]),
    (Who::Person, "GET /api/me/year", Whose::Together, &[First, Last]),
    (Who::Person, "POST /api/me/follow-ups", Whose::Own, &[Note]),
    (Who::Person, "POST /api/me/follow-ups", Whose::Together, CONTACT),
    (Who::Person, "PATCH /api/me/follow-ups/{id}", Whose::Own, &[Note]),
    (Who::Person, "PATCH /api/me/follow-ups/{id}", Whose::Together, CONTACT),
    (Who::Person, "POST /api/me/follow-ups/{id}/message", Whose::Together, CONTACT),
    (Who::Person, "PUT /api/me/coffees/{id}/moments", Whose::Together, CONTACT),
    (Who::Person, "POST /api/me/coffees/{id}/choice", Whose::Together, CONTACT),
    (Who::Person, "PUT /api/me/coffees/{id}/moment", Whose::Together, CONTACT),
    (Who::Person, "PUT /api/me/answers/{person}", Whose::Together, NAMED),
    (Who::Person, "GET /api/me/data", Whose::Together, CONTACT),
    (Who::Person, "GET /api/me/data", Whose::Together, &[Offer, Purpose]),
    (Who::Person, "GET /api/me/offers", Whose::Own, &[Offer]),
    (Who::Person, "POST /api/me/offers/{id}/renewal", Whose::Own, &[Offer]),
    (Who::Person, "GET /api/me/offers/at-table", Whose::Together, &[First, Offer]),
    (Who::Person, "GET /api/me/introductions", Whose::Own, &[Purpose]),
    (Who::Person, "GET /api/me/introductions", Whose::Together, INTRODUCED),
    (Who::Person, "POST /api/me/introductions", Whose::Together, NAMED),
    (Who::Person, "POST /api/me/introductions/unasked", Whose::Together, NAMED),
    (Who::Person, "PUT /api/me/introductions/{id}/passed-on", Whose::Together, INTRODUCED),
    (Who::Person, "PUT /api/me/introductions/{id}/left", Whose::Together, INTRODUCED),
    // Members of one group.
    (Who::Person, "GET /api/me/groups", Whose::Own, &[Purpose]),
    (Who::Person, "GET /api/me/groups", Whose::Together, INTRODUCED),
    (Who::Person, "GET /api/groups/{id}", Whose::Own, MEMBER),
    (Who::Person, "GET /api/groups/{id}", Whose::Together, MEMBER),
    (Who::Person, "POST /api/groups/{id}/offers/{place}/renewal", Whose::Own, &[Offer]),
    (Who::PersonOrHost, "GET /api/gatherings", Whose::Own, &[Purpose]),
    (Who::PersonOrHost, "GET /api/gatherings", Whose::Together, &[Purpose]),
    (Who::PersonOrHost, "GET /api/gatherings/{id}", Whose::Own, &[Purpose]),
    (Who::PersonOrHost, "GET /api/gatherings/{id}", Whose::Together, &[Purpose]),
    // Who told a story with their name. Who told one without is known to the one editor whom they chose.
    (Who::StoryReader, "GET /api/stories", Whose::Teller, NAMED),
    (Who::StoryReader, "GET /api/stories/{id}", Whose::Teller, NAMED),
    (Who::StoryReader, "GET /api/stories/{id}", Whose::Confided, NAMED),
    (Who::Public, "GET /stories.atom", Whose::Teller, NAME),
    // Among whom they chose, and whom they chose.
    (Who::Person, "GET /api/story-editors", Whose::Chosen, NAMED),
    (Who::StoryReader, "GET /api/stories/{id}", Whose::Chosen, NAMED),
    // What the host wrote of them.
    (Who::Person, "GET /api/me/invitations", Whose::OwnGuest, NAMED),
    (Who::Person, "GET /api/me/invitations/{id}", Whose::OwnGuest, NAMED),
    (Who::Person, "GET /api/me/data", Whose::OwnGuest, NAMED),
    // First names of those at the table now, and the second cards under which they came.
    (Who::Person, "GET /api/me/stay", Whose::Own, &[Card]),
    (Who::Person, "GET /api/me/stay", Whose::Together, &[First, Card]),
    (Who::Arriving, "POST /api/check-ins", Whose::Own, &[Card]),
    (Who::Arriving, "POST /api/check-ins", Whose::Together, &[First, Card]),
    (Who::Arriving, "POST /api/stickers/{code}/check-in", Whose::Own, &[Card]),
    (Who::Arriving, "POST /api/stickers/{code}/check-in", Whose::Together, &[First]),
    // What the letter says.
    (Who::Letter, "GET /api/letters/{token}", Whose::OfLetter, INTRODUCED),
    // Facility managers see their own name, and what was said about a desk, but not who said it.
    (Who::OnScreens, "GET /api/facility/session", Whose::Own, NAME),
    // A coordinator knows of which organisation they are, and who is of it.
    (Who::OnScreens, "GET /api/facility/session", Whose::Own, &[Organisation]),
    (Who::Coordinator, "GET /api/coordinator/persons", Whose::Own, COORDINATED),
    (Who::Coordinator, "GET /api/coordinator/persons/{id}", Whose::Own, COORDINATED),
    (Who::Coordinator, "GET /api/coordinator/people.csv", Whose::Own, COORDINATED),
    (Who::Coordinator, "POST /api/coordinator/badges", Whose::Own, COORDINATED),
    // Reception sees guests, and the names of their hosts.
    (Who::Reception, "GET /api/reception/guests", Whose::Guests, NAMED),
    (Who::Reception, "GET /api/reception/guests", Whose::Hosts, NAME),
    (Who::Reception, "POST /api/reception/guests/{id}/check-outs", Whose::Guests, NAMED),
    (Who::Reception, "POST /api/reception/guests/{id}/check-outs", Whose::Hosts, NAME),
    (Who::Reception, "POST /api/reception/badges", Whose::Guests, NAMED),
    (Who::Facility, "GET /api/facility/reports", Whose::Anybody, &[Note]),
    (Who::Facility, "GET /api/facility/reports.csv", Whose::Anybody, &[Note]),
    // Admins see the register.
    (
        Who::Admin,
        "GET /api/admin/persons",
        Whose::Anybody,
        &[First, Last, Address, Team, Organisation],
    ),
    (
        Who::Admin,
        "GET /api/admin/persons/{id}",
        Whose::Anybody,
        &[First, Last, Address, Team, Organisation],
    ),
    (Who::Admin, "GET /api/admin/organisations", Whose::Anybody, &[Organisation]),
    (Who::Admin, "POST /api/admin/badges", Whose::Anybody, &[First, Last, Organisation]),
];

/// The marks that the caller of a visit may not see.
fn leaks(visit: &Visit) -> Vec<Seen> {
    let headers =
        visit.reply.headers.values().map(|value| String::from_utf8_lossy(value.as_bytes()));
    let text = headers.collect::<Vec<_>>().join("\n") + &visit.reply.text;
    seen(&text).into_iter().filter(|seen| !may_see(visit, *seen)).collect()
}

fn may_see(visit: &Visit, (who, kind): Seen) -> bool {
    MAY_SEE.iter().any(|(group, route, whose, kinds)| {
        let is_whose = match whose {
            Whose::Own => visit.person == who || kind == Organisation && is_same(visit.person, who),
            Whose::Together => {
                let is_other = kind == Organisation || visit.person != who;
                TOGETHER.contains(&visit.person) && is_other && is_named(who, kind)
            }
            Whose::OwnGuest => visit.person == "own" && who == "guest",
            Whose::Guests => GUESTS.contains(&who),
            Whose::Hosts => ["own", "shy"].contains(&who),
            Whose::OfLetter => may_stand_in_letter(visit.about, who, kind),
            Whose::Teller => who == "own",
            Whose::Confided => visit.caller == "partner" && who == "mate",
            Whose::Chosen => {
                who == "partner" && (visit.caller == "mate" || visit.route.ends_with("-editors"))
            }
            Whose::Anybody => true,
        };
        *group == visit.who && *route == visit.route && kinds.contains(&kind) && is_whose
    })
}

fn is_same(one: &str, other: &str) -> bool {
    let organisation = |who| PEOPLE_THERE.iter().find(|(name, _)| *name == who).unwrap().1;
    organisation(one) == organisation(other)
}

/// Whether somebody of [`TOGETHER`] has this mark.
fn is_named(who: &str, kind: Kind) -> bool {
    TOGETHER.iter().any(|named| *named == who || kind == Organisation && is_same(named, who))
}

/// `$own.digest` is a digest to `own`, and so on.
fn may_stand_in_letter(about: &str, who: &str, kind: Kind) -> bool {
    let Some((reader, letter)) = about.trim_start_matches('$').split_once('.') else {
        return false;
    };
    // Whoever proposes coffee or writes is named with their organisation.
    let by_another = ["coffee-proposal", "message"].contains(&letter);
    let introduces = letter.starts_with("introduction-") || letter == "group-invitation";
    // A guest reads by what others would know them, and who invites and whom they work for.
    let invites = letter == "guest-invitation";
    (who == reader && kind == First)
        || (invites && (who == reader || who == "own"))
        || ((letter == "digest" || by_another) && kind != Purpose && is_named(who, kind))
        || (introduces && is_named(who, kind))
}

#[test]
fn nobody_sees_of_anybody_what_they_may_not() {
    let mut used = vec![0; MAY_SEE.len()];
    for visit in visits() {
        let leaks = leaks(visit);
        assert!(leaks.is_empty(), "{}: {leaks:?}", visit.what());
        let of_row = MAY_SEE
            .iter()
            .enumerate()
            .filter(|(_, (group, route, ..))| *group == visit.who && *route == visit.route);
        of_row.for_each(|(row, _)| used[row] += seen(&visit.reply.text).len());
    }
    // If something may be seen, it must be: otherwise the marks are not where the test looks.
    for ((_, route, ..), count) in MAY_SEE.iter().zip(used) {
        let is_there = visits().iter().any(|visit| visit.route == *route);
        let may_be_empty = route.ends_with("/check-in") || route.starts_with("PUT /api/me/answers");
        assert!(count > 0 || !is_there || may_be_empty, "nobody sees anything in {route}");
    }
}

#[test]
fn a_mark_that_is_planted_is_found() {
    let visit = |route: &str, caller: &str| {
        let found = visits().iter().find(|visit| visit.route == route && visit.caller == caller);
        found.unwrap_or_else(|| panic!("{route} as {caller}")).clone()
    };
    for (route, caller, planted, is_leak) in [
        ("GET /metrics", "nobody", "ZQownLAST", true),
        ("GET /api/kiosk/state", "kiosk", "a zqmatefirst b", true),
        ("POST /api/kiosk/check-outs", "kiosk", "zqownbadge", true),
        ("GET /api/facility/sites", "facility person", "zqfarmail", true),
        ("GET /api/facility/reports", "admin token", "zqownnote", false),
        ("GET /api/facility/reports", "admin token", "zqownfirst", true),
        ("GET /api/me", "employee", "zqownteam", false),
        ("GET /api/me", "employee", "zqmateteam", true),
        ("GET /api/me/encounters", "employee", "zqshyfirst", true),
        ("GET /api/me/encounters", "employee", "zqmatemail", true),
        ("GET /api/me/encounters", "employee", "zqmateoffer", true),
        ("GET /api/me/contacts", "employee", "zqmateoffer", false),
        ("GET /api/me/contacts", "employee", "zqmatepurpose", true),
        ("GET /api/stories/{id}", "employee", "zqmatelast", true),
        ("GET /api/stories/{id}", "editor", "zqmatelast", true),
        ("GET /api/stories/{id}", "partner", "zqmatelast", false),
        ("GET /api/stories", "partner", "zqmatelast", true),
        ("GET /stories.atom", "nobody", "zqmatelast", true),
        ("GET /stories.atom", "nobody", "zqownlast", false),
        ("GET /api/me/stay", "employee", "zqmatefirst", false),
        ("GET /api/me/stay", "employee", "zqmatelast", true),
        ("GET /api/me/stay", "employee", "zqmatecard", false),
        ("GET /api/me/contacts", "employee", "zqmatecard", true),
        ("GET /api/admin/persons", "admin person", "zqmatecard", true),
        ("GET /api/admin/kiosks", "admin person", "zqfarlast", true),
        ("GET /api/admin/persons", "admin person", "zqfarnote", true),
    ] {
        let mut visit = visit(route, caller);
        assert!(leaks(&visit).is_empty(), "{route}");
        visit.reply.text += planted;
        assert_eq!(!leaks(&visit).is_empty(), is_leak, "{planted} in {route} as {caller}");
    }
    let mut visit = visit("GET /health/live", "nobody");
    visit.reply.headers.insert("x-a", "zqfarteam".parse().unwrap());
    assert!(!leaks(&visit).is_empty(), "in a header");
}

/// Whoever told a story without a name is in no row about the letter that they got.
fn letter_to_teller(estate: &mut Estate, files: &[String]) {
    assert!(
        files
            .iter()
            .any(|file| file.starts_with("message zqmate") && file.contains("Of mate story"))
    );
    let rows = estate.database.texts(
        "SELECT l.to_address || l.to_name || l.subject || l.text_body || l.html_body || coalesce(l.failure, '')
             || coalesce(CAST(l.person_id AS TEXT), '') || coalesce(CAST(n.person_id AS TEXT), '') AS line
         FROM letters l JOIN named_in_letters n ON n.letter_id = l.id WHERE l.kind = 'story-message'",
    );
    assert_eq!(rows, [estate.things["own.id"].clone()]);
}

#[test]
fn a_letter_has_the_marks_of_its_reader_and_of_whom_it_may_name() {
    on_each_database(async |database| {
        let mut estate = Estate::open(&database).await;
        let letters = estate.database.texts(
            "SELECT l.kind || ' ' || p.email || ' ' || l.subject || ' ' || l.text_body || ' '
                || l.html_body || ' ' || l.to_name || ' ' || l.to_address AS line
             FROM letters l JOIN persons p ON p.id = l.person_id",
        );
        assert!(letters.len() >= 6, "{}", letters.len());
        let mut files = Vec::new();
        for entry in std::fs::read_dir(&estate.application.mail).unwrap() {
            let letter = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let to = letter.lines().find(|line| line.starts_with("To:")).unwrap().to_owned();
            let name = letter.lines().find_map(|line| line.strip_prefix("Message-ID: <")).unwrap();
            let kind = name.split('.').next().unwrap();
            files.push(format!("{kind} {} {letter}", &to[to.find("zq").unwrap()..]));
        }
        assert!(!files.is_empty());
        letter_to_teller(&mut estate, &files);
        for letter in letters.iter().chain(&files) {
            let (kind, rest) = letter.split_once(' ').unwrap();
            let (reader, _) = rest.split_once("mail@").unwrap();
            let reader = reader.rsplit("zq").next().unwrap();
            for (who, mark) in seen(letter) {
                let is_readers = who == reader
                    && ([First, Last, Address].contains(&mark)
                        || kind == "guest-invitation" && mark == Organisation);
                let marks: &[Kind] = match kind {
                    "digest" | "coffee-proposal" | "coffee-invitation" | "guest-invitation" => {
                        NAMED
                    }
                    "introduction-request" | "introduction-offer" | "group-invitation" => {
                        INTRODUCED
                    }
                    // What they wrote, and where an answer goes.
                    "message" => &[First, Last, Organisation, Address, Note],
                    _ => &[],
                };
                let is_named = marks.contains(&mark) && is_named(who, mark);
                // Who came for them.
                let has_come = kind == "guest-arrived" && who == "walkin" && NAMED.contains(&mark);
                assert!(is_readers || is_named || has_come, "{kind} to {reader}: {who} {mark:?}");
            }
        }
        // Exports for strangers to check name nobody at all.
        let exported = ok(
            &database,
            "2026-11-18T09:00:00Z",
            &["draws", "export", "HQ", "2026-11-16", "--full", "--reason", "a test"],
        );
        assert!(exported.contains("\"draws\"") && seen(&exported).is_empty());
        let week = ok(&database, "2026-11-18T09:00:00Z", &["digest", "--week", WEEK, "--json"]);
        for (who, kind) in seen(&week) {
            assert!(kind == Address && is_named(who, kind), "{who} {kind:?}");
        }
    });
}

#[test]
fn no_log_and_no_metric_names_anybody_whoever_asks_for_whatever() {
    on_each_database(async |database| {
        let estate = Estate::open(&database).await;
        let half = usize::from(is_on_server(&database));
        let server = Server::start_with(
            &database,
            crate::serving::house::TUESDAY_10,
            &[("RUST_LOG", "debug"), ("PUBLIC_URL", crate::trust::estate::PUBLIC_URL)],
        )
        .await;
        let mut secrets = Vec::new();
        for caller in &estate.callers {
            let browser = caller.browser.at(server.address);
            secrets.extend(browser.bearer.clone());
            secrets.extend(browser.cookies.iter().map(|(_, value)| value.clone()));
            // Half of the routes on each engine: what is logged goes by the route.
            for declared in routes_there().into_iter().skip(half).step_by(2) {
                for cell in &declared.cells {
                    let mut request =
                        browser.request(declared.method(), &estate.fill(&cell.path, caller));
                    if let Some(body) = &cell.body {
                        let text = estate.fill(&body.text, caller);
                        request = request.header("content-type", body.media).body(text);
                    }
                    let reply = browser.send(request).await;
                    assert!(reply.status < 500, "{}: {}", declared.route, reply.status);
                }
            }
        }
        secrets.extend(
            ["own.digest", "own.unsubscribe", "own.sticker"]
                .map(|name| estate.things[name].clone()),
        );
        // A letter that was requested in the meantime must be sent too, if it was not given up with what it was about.
        let mut beside = Database::open(&database);
        until("letters that were sent", async || {
            let waiting = "SELECT CAST(id AS TEXT) AS line FROM letters \
                           WHERE sent_at IS NULL AND failed_at IS NULL";
            beside.texts(waiting).is_empty()
        })
        .await;
        let metrics = server.client().get("/metrics").await.with_status(200).text;
        let log = server.logged();
        // More than the warnings that are logged by default.
        assert!(log.contains(" INFO "), "{log}");
        assert!(metrics.contains("/api/me"), "{metrics}");
        for (what, text) in [("log", &log), ("metrics", &metrics)] {
            let found: Vec<_> = text.lines().filter(|line| !seen(line).is_empty()).collect();
            assert!(found.is_empty(), "{what}: {found:#?}");
            let found: Vec<_> = text
                .lines()
                .filter(|line| secrets.iter().any(|secret| line.contains(secret)))
                .collect();
            assert!(found.is_empty(), "{what}: {found:#?}");
        }
    });
}
