//! An office with people who each have unique marks, with letters, tokens and repairs; and all kinds of callers.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use aanschuif::domain::identity::{DeskId, LetterId, PersonId, ZoneId};
use aanschuif::store::Failure;
use aanschuif::store::connect::contacts;
use aanschuif::usecases::letter::letter_token::{LinkPurpose, Linked, sign};
use aanschuif::usecases::place::sticker_code::{Stuck, sticker_code};
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::serving::house::{
    PEOPLE, STAYS, TUESDAY_10, add_access, add_coordinator, add_editor, add_host, add_kiosk,
    add_reception, add_wall, code_for, office,
};
use crate::serving::{Application, House, import, ok, until};
use crate::support::TestDatabase;
use crate::support::tables::execute;
use crate::trust::browser::Browser;
use crate::trust::database::Database;

/// The day before.
const MONDAY_10: &str = "2026-11-16T09:00:00Z";
/// How people reach the service: over HTTPS, so that cookies are as they are in earnest.
pub const PUBLIC_URL: &str = "https://desk.example.org";
/// The week of which there are digests.
pub const WEEK: &str = "2026-W46";

/// Everybody: `own` and `mate` of the host and `partner` of another organisation agreed and shared a table,
/// at which `shy` (never asked) and `unseen` sat too; `far` of a third organisation, which requires a second
/// factor, met nobody; `fac` and
/// `adm` have roles.
///
/// `guest` is invited by `own`, and stands in no register; nor does `walkin`, who came without an invitation and asked for
/// `shy`.
pub const PEOPLE_THERE: [(&str, &str); 10] = [
    ("own", "host"),
    ("mate", "host"),
    ("partner", "partner"),
    ("shy", "host"),
    ("unseen", "host"),
    ("far", "third"),
    ("fac", "host"),
    ("adm", "host"),
    ("guest", "guest"),
    ("walkin", "walkin"),
];

/// Who stands in people.csv.
fn register() -> impl Iterator<Item = (&'static str, &'static str)> {
    PEOPLE_THERE.into_iter().filter(|(who, _)| !["guest", "walkin"].contains(who))
}

/// What is marked of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    First,
    Last,
    Address,
    Badge,
    Team,
    Organisation,
    Note,
    /// What they offer.
    Offer,
    /// What an introduction is for.
    Purpose,
    /// What their second card says.
    Card,
}

/// The marks of somebody. All in small letters: answers are looked through without regard to case.
pub fn marks(who: &str) -> Vec<(Kind, String)> {
    let (_, organisation) = PEOPLE_THERE.iter().find(|(name, _)| *name == who).unwrap();
    vec![
        (Kind::First, format!("zq{who}first")),
        (Kind::Last, format!("zq{who}last")),
        (Kind::Address, format!("zq{who}mail")),
        (Kind::Badge, format!("zq{who}badge")),
        (Kind::Team, format!("zq{who}team")),
        (Kind::Organisation, format!("zq{organisation}org")),
        (Kind::Note, format!("zq{who}note")),
        (Kind::Offer, format!("zq{who}offer")),
        (Kind::Purpose, format!("zq{who}purpose")),
        (Kind::Card, format!("zq{who}card")),
    ]
}

/// The address of somebody.
pub fn address(who: &str) -> String {
    format!("zq{who}mail@example.org")
}

/// The badge of somebody.
pub fn badge(who: &str) -> String {
    format!("zq{who}badge")
}

/// A picture of one pixel.
const DOT: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\xda\
    cd\xf8\xcfP\x0f\0\x03\x86\x01\x80Z4}k\0\0\0\0IEND\xaeB`\x82";

/// Whoever may call.
#[derive(Clone)]
pub struct Caller {
    pub name: &'static str,
    /// Whose things are its own, as far as it has any.
    pub person: &'static str,
    pub browser: Browser,
}

/// The office, running.
pub struct Estate {
    pub application: Application,
    pub house: House,
    pub admin_token: String,
    pub callers: Vec<Caller>,
    pub database: Database,
    /// What stands in paths and bodies for `$name`.
    pub things: BTreeMap<String, String>,
    wall_token: String,
    /// Tokens of coordinators: of the partner's organisation, and of the third.
    coordinators: Vec<String>,
    /// The token of reception.
    reception: String,
    /// The token of whoever announces gatherings.
    host: String,
    /// The token of whoever edits stories.
    editor: String,
}

/// An office, and a desk at another site.
fn places() -> String {
    office(1, 8) + "Annex,Europe/Amsterdam,07:30,19:00,A,hall,desks,,TA,DA,,,\n"
}

fn people() -> String {
    let mut text = PEOPLE.to_owned();
    for (who, organisation) in register() {
        let agreed = if who == "shy" { "" } else { "2026-01-01" };
        writeln!(
            text,
            "{},Zq{who}first Zq{who}last,Zq{organisation}org,Zq{who}team,en,{},,{agreed}",
            address(who),
            badge(who),
        )
        .unwrap();
    }
    text
}

/// A table of last week's, for an hour; and a desk of another site.
fn stays() -> String {
    let mut text = STAYS.to_owned();
    let hour = "2026-11-10T09:00:00Z,2026-11-10T10:00:00Z";
    for (desk, who) in [(1, "own"), (2, "mate"), (3, "partner"), (4, "shy")] {
        writeln!(text, "{},HQ,north,D{desk},{hour},", address(who)).unwrap();
    }
    writeln!(text, "{},HQ,north,D5,{hour},yes", address("unseen")).unwrap();
    writeln!(text, "{},Annex,hall,DA,{hour},", address("far")).unwrap();
    text
}

/// The employee agreed to be reminded on Mondays: of a call, and of somebody they lost sight of.
fn reminded() -> String {
    let own = format!("SELECT id FROM persons WHERE email = '{}'", address("own"));
    format!(
        "INSERT INTO own_names (person_id, text, created_at) VALUES \
         (({own}), 'Nadia', '2026-01-05 09:00:00'), (({own}), 'Henk', '2026-01-05 09:00:00'); \
         INSERT INTO follow_ups (person_id, kind, own_name_id, due, created_at) VALUES \
         (({own}), 'call', (SELECT id FROM own_names WHERE text = 'Nadia'), '2026-11-20', '2026-11-13 09:00:00'); \
         INSERT INTO consciences (person_id, rhythm, weekday, first_day, energy_from) VALUES \
         (({own}), 'weekly', 'mon', '2026-11-16', '2027-02-15');"
    )
}

/// Second cards, under which their owners come every day.
fn cards() -> String {
    let card = |who| {
        format!(
            "INSERT INTO cards (person_id, organisation, line, weekdays) \
             SELECT id, 'Zq{who}card', 'tea', 127 FROM persons WHERE email = '{}';",
            address(who)
        )
    };
    ["own", "mate", "partner", "shy"].map(card).concat()
}

/// Signs in, or takes up a role, on a browser.
pub async fn sign_in(application: &Application, browser: &mut Browser, path: &str, who: &str) {
    let email = address(who);
    browser.post_and_keep("/api/session/codes", &json!({ "email": email })).await.with_status(202);
    let code = code_for(application, &email).await;
    let reply = browser.post_and_keep(path, &json!({ "email": email, "code": code })).await;
    assert!(reply.status < 300, "{reply:?}");
}

impl Estate {
    /// Furnishes the office on an empty database, at ten on a Tuesday.
    pub async fn open(database: &TestDatabase) -> Self {
        let house = House::furnish(database, TUESDAY_10, &places(), &people());
        import(database, TUESDAY_10, "stays", &stays());
        execute(database, &reminded());
        execute(database, &cards());
        ok(database, MONDAY_10, &["digest", "--week", WEEK, "--queue"]);
        let admin_token = add_access(database, TUESDAY_10, "admin");
        let (spare_kiosk, _) = add_kiosk(database, TUESDAY_10, "Annex");
        let application =
            Application::start_with(database, MONDAY_10, &[("PUBLIC_URL", PUBLIC_URL)]);
        let mut estate = Self {
            application,
            house,
            admin_token,
            callers: Vec::new(),
            database: Database::open(database),
            things: BTreeMap::new(),
            wall_token: add_wall(database, TUESDAY_10, "HQ"),
            coordinators: Vec::new(),
            reception: add_reception(database, TUESDAY_10),
            host: add_host(database, TUESDAY_10),
            editor: add_editor(database, TUESDAY_10),
        };
        estate.thing("kiosk.id", spare_kiosk);
        estate.thing("kiosk.token", estate.house.kiosk_token.clone());
        estate.thing("missing", "999999");
        for (who, _) in register() {
            let id = estate.database.number(&format!("persons WHERE email = '{}'", address(who)));
            estate.thing(&format!("{who}.id"), id);
            estate.thing(&format!("{who}.mail"), address(who));
            estate.thing(&format!("{who}.badge"), badge(who));
        }
        let host = estate.database.number("organisations WHERE name = 'Zqhostorg'");
        estate.thing("host.org", host);
        for organisation in ["Zqpartnerorg", "Zqthirdorg"] {
            let token = add_coordinator(database, TUESDAY_10, organisation);
            estate.coordinators.push(token);
        }
        let third = estate.database.number("organisations WHERE name = 'Zqthirdorg'");
        estate.thing("third.org", third);
        let agreed = ["organisation", "set", "Zqthirdorg", "--agreed", "HQ=fri"];
        ok(database, TUESDAY_10, &agreed);
        let required = ["organisation", "set", "Zqthirdorg", "--second-factor", "required"];
        ok(database, TUESDAY_10, &required);
        estate.be_in_on_monday().await;
        estate.let_callers_in().await;
        estate.fill_the_day().await;
        estate.read_letters();
        until("letters that were sent", async || {
            // Clocks that stand still run no job twice.
            estate.application.move_clock(TimeDelta::microseconds(1));
            estate.application.run_jobs().await;
            let waiting = "SELECT kind AS line FROM letters WHERE sent_at IS NULL";
            estate.database.texts(waiting).is_empty()
        })
        .await;
        estate.database.keep();
        estate
    }

    fn thing(&mut self, name: &str, value: impl ToString) {
        self.things.insert(name.to_owned(), value.to_string());
    }

    /// What it runs on.
    pub fn engine(&self) -> &'static str {
        self.database.engine()
    }

    /// A browser that was given nothing.
    pub fn browser(&self) -> Browser {
        Browser::new(self.application.address)
    }

    /// The browser of a caller.
    pub fn caller(&self, name: &str) -> &Browser {
        &self.callers.iter().find(|caller| caller.name == name).unwrap().browser
    }

    async fn code(&self) -> String {
        let kiosk = self.browser().with_token(&self.house.kiosk_token);
        let shown = kiosk.call("GET", "/api/kiosk/code").await.with_status(200).body();
        shown["url"].as_str().unwrap().rsplit_once("/c/").unwrap().1.to_owned()
    }

    async fn let_callers_in(&mut self) {
        let nobody = self.browser();
        let admin = nobody.with_token(&self.admin_token);
        for (who, role) in [("fac", "facility"), ("adm", "admin")] {
            let path = format!("/api/admin/persons/{}/role", self.things[&format!("{who}.id")]);
            let role = admin.request("PUT", &path).json(&json!({ "role": role }));
            admin.send(role).await.with_status(204);
        }
        let mut signed_in = Vec::new();
        for who in ["own", "partner", "mate", "far"] {
            let mut browser = nobody.clone();
            sign_in(&self.application, &mut browser, "/api/session", who).await;
            signed_in.push(browser);
        }
        let mut in_role = Vec::new();
        for who in ["fac", "adm"] {
            let [mut own, mut browser] = [nobody.clone(), nobody.clone()];
            sign_in(&self.application, &mut own, "/api/session", who).await;
            let recovery = own.set_up_factor().await;
            own.call("DELETE", "/api/session").await.with_status(204);
            let email = address(who);
            let asked = json!({ "email": email });
            browser.post_and_keep("/api/session/codes", &asked).await.with_status(202);
            let code = code_for(&self.application, &email).await;
            let body = json!({ "email": email, "code": code, "second_factor": recovery });
            browser.post_and_keep("/api/facility/session", &body).await.with_status(204);
            in_role.push(browser);
        }
        let caller = |name, person, browser| Caller { name, person, browser };
        let [own, partner, mate, far] = signed_in.try_into().ok().unwrap();
        let [fac, adm] = in_role.try_into().ok().unwrap();
        let coordinator = self.let_coordinators_in().await;
        self.callers = vec![
            caller("coordinator", "partner", coordinator),
            caller("reception", "own", nobody.with_token(&self.reception)),
            caller("host", "own", nobody.with_token(&self.host)),
            caller("editor", "own", nobody.with_token(&self.editor)),
            caller("guest", "walkin", nobody.clone()),
            caller("nobody", "own", nobody.clone()),
            caller("visitor", "own", nobody.clone()),
            caller("employee", "own", own),
            caller("partner", "partner", partner),
            caller("mate", "mate", mate),
            caller("limited", "far", far),
            caller("kiosk", "own", nobody.with_token(&self.house.kiosk_token)),
            caller("wall", "own", nobody.with_token(&self.wall_token)),
            caller("facility token", "own", nobody.with_token(&self.house.facility_token)),
            caller("facility person", "fac", fac),
            caller("admin token", "own", admin),
            caller("admin person", "adm", adm),
        ];
    }

    /// The coordinator of the partner's organisation, and by what coordinators' lists name people.
    async fn let_coordinators_in(&mut self) -> Browser {
        let nobody = self.browser();
        let mut of_partner = None;
        for (who, token) in ["partner", "far"].into_iter().zip(self.coordinators.clone()) {
            let browser = nobody.with_token(&token);
            let list =
                browser.call("GET", "/api/coordinator/persons").await.with_status(200).body();
            let handle = list["persons"][0]["id"].as_str().unwrap().to_owned();
            self.thing(&format!("{who}.handle"), handle);
            of_partner.get_or_insert(browser);
        }
        of_partner.unwrap()
    }

    /// A day that is over: its draws are published, and whoever was never asked for consent is asked.
    async fn be_in_on_monday(&mut self) {
        let kiosk = self.browser().with_token(&self.house.kiosk_token);
        for (path, status) in [("check-ins", 201), ("check-outs", 200)] {
            for who in ["own", "shy"] {
                let path = format!("/api/kiosk/{path}");
                kiosk.post(&path, &json!({ "badge": badge(who) })).await.with_status(status);
            }
        }
        self.application.set_clock(TUESDAY_10);
    }

    /// People arrive, ask, answer and report; there is something of everything.
    async fn fill_the_day(&mut self) {
        self.arrive_at_the_kiosk().await;
        self.ask_and_answer().await;
        self.name_sessions();
        self.add_places().await;
        for index in 0..self.callers.len() {
            if ["visitor", "employee", "partner"].contains(&self.callers[index].name) {
                let code = json!({ "code": self.code().await });
                let browser = &mut self.callers[index].browser;
                browser.post_and_keep("/api/tickets", &code).await.with_status(201);
            }
        }
        self.come_without_an_invitation().await;
        let asked = "SELECT kind AS line FROM letters WHERE kind IN ('still-here', 'consent')";
        until("letters that ask", async || {
            self.application.move_clock(TimeDelta::microseconds(1));
            self.application.run_jobs().await;
            let invited = "SELECT kind AS line FROM letters WHERE kind = 'guest-invitation'";
            let arrived = "SELECT kind AS line FROM letters WHERE kind = 'guest-arrived'";
            self.database.texts(asked).len() == 3
                && self.database.texts(invited).len() == 1
                && self.database.texts(arrived).len() == 1
        })
        .await;
        self.name_guests().await;
        let code = self.code().await;
        self.thing("code", code);
    }

    /// People arrive; their desks and the café have stickers.
    async fn arrive_at_the_kiosk(&mut self) {
        let kiosk = self.browser().with_token(&self.house.kiosk_token);
        for who in ["own", "mate", "partner", "shy"] {
            let badge = json!({ "badge": badge(who) });
            kiosk.post("/api/kiosk/check-ins", &badge).await.with_status(201);
            let desk = self.database.number(&format!(
                "(SELECT desk_id AS id FROM stays WHERE ended_at IS NULL AND person_id = {}) one",
                self.things[&format!("{who}.id")]
            ));
            let mark = self.mark_of(&format!("desks WHERE id = {desk}"));
            let context = &self.application.tools.context;
            let sticker = sticker_code(context, Stuck::Desk(DeskId(desk)), &mark);
            self.thing(&format!("{who}.sticker"), sticker);
            self.thing(&format!("{who}.desk"), desk);
        }
        let table = self.database.number("tables WHERE name = 'T1'");
        self.thing("own.table", table);
        let bar = self.database.number("zones WHERE name = 'bar'");
        let mark = self.mark_of(&format!("zones WHERE id = {bar}"));
        let context = &self.application.tools.context;
        let sticker = sticker_code(context, Stuck::Cafe(ZoneId(bar)), &mark);
        self.thing("bar.sticker", sticker);
    }

    /// Each asks the other whether they are there, says that the other's desk is broken, and answers a digest.
    async fn ask_and_answer(&mut self) {
        for (from, to) in [("employee", "partner"), ("partner", "own"), ("mate", "mate")] {
            let sticker = self.things[&format!("{to}.sticker")].clone();
            if from != "mate" {
                let path = format!("/api/stickers/{sticker}/nobody-here");
                self.caller(from).call("POST", &path).await.with_status(202);
            }
            let note = if from == "employee" { "own" } else { from };
            let broken = json!({ "kind": "chair", "line": format!("squeaks zq{note}note") });
            let path = format!("/api/stickers/{sticker}/broken");
            self.caller(from).post(&path, &broken).await.with_status(201);
        }
        // The employee and the mate become contacts.
        for (from, about, answer) in [
            ("employee", "mate", "talked"),
            ("partner", "mate", "follow-up"),
            ("mate", "own", "talked"),
        ] {
            let answer = json!({ "week": WEEK, "answer": answer });
            let path = format!("/api/me/answers/{}", self.things[&format!("{about}.id")]);
            let caller = self.caller(from);
            caller.send(caller.request("PUT", &path).json(&answer)).await.with_status(200);
        }
        self.plan_and_remember().await;
    }

    /// Each has an own name and means to do something.
    async fn plan_and_remember(&mut self) {
        for (who, caller) in [("own", "employee"), ("mate", "mate"), ("partner", "partner")] {
            let body = json!({ "text": format!("Joseph zq{who}note") });
            self.caller(caller).post("/api/me/own-names", &body).await.with_status(201);
            let id = self.database.number(&format!("own_names WHERE text LIKE '%zq{who}note'"));
            self.thing(&format!("{who}.own-name"), id);
        }
        for (who, caller, other) in
            [("own", "employee", "mate"), ("mate", "mate", "own"), ("partner", "partner", "own")]
        {
            let other: i64 = self.things[&format!("{other}.id")].parse().unwrap();
            let text = format!("ask zq{who}note");
            let body = json!({ "kind": "call", "with": { "person": other }, "text": text });
            self.caller(caller).post("/api/me/follow-ups", &body).await.with_status(201);
            let id = self.database.number(&format!("follow_ups WHERE line LIKE '%zq{who}note'"));
            self.thing(&format!("{who}.follow-up"), id);
        }
        self.have_coffee_and_write().await;
        self.invite_a_guest().await;
        self.offer_and_introduce().await;
        self.gather_in_groups().await;
        self.announce_gatherings().await;
        self.put_up_a_vacancy().await;
        self.tell_stories().await;
    }

    async fn put_up_a_vacancy(&mut self) {
        let admin = self.browser().with_token(&self.admin_token);
        let vacancy =
            json!({ "title": "Cook", "line": "Soup", "link": "https://example.org/cook" });
        let made = admin.post("/api/vacancies", &vacancy).await.with_status(201);
        self.thing("vacancy.id", made.body()["id"].as_i64().unwrap());
    }

    /// Something is announced for everybody, and something for the group of the employee, the mate and the partner, who all
    /// mean to come. The employee has a calendar.
    async fn announce_gatherings(&mut self) {
        let host = self.browser().with_token(&self.host);
        for (name, title) in [("gathering", "Tea"), ("group.gathering", "Tea of the group")] {
            let body = json!({
                "kind": "debate", "title": title, "site": "HQ", "begins_at": "2026-11-19T09:00:00Z",
                "minutes": 20,
            });
            let made = host.post("/api/gatherings", &body).await.with_status(201);
            self.thing(name, made.body()["id"].as_str().unwrap().to_owned());
        }
        let group = &self.things["own.group"];
        self.database.run(&format!(
            "UPDATE gatherings SET group_id = (SELECT id FROM groups WHERE code = '{group}') \
             WHERE title = 'Tea of the group'"
        ));
        for caller in ["employee", "mate", "partner"] {
            for name in ["gathering", "group.gathering"] {
                let path = format!("/api/gatherings/{}/coming", self.things[name]);
                self.caller(caller).call("POST", &path).await.with_status(204);
            }
        }
        let given = self.caller("employee").call("POST", "/api/me/calendar").await.with_status(201);
        let url = given.body()["url"].as_str().unwrap().to_owned();
        // With the ending, as it stands in the path.
        self.thing("own.calendar.ics", url.rsplit_once('/').unwrap().1);
    }

    /// The employee told a story, which is published with a picture and a sound, and has a draft. The mate has a draft without a
    /// name, and a story that was published so; the one editor who knows is the partner.
    async fn tell_stories(&mut self) {
        let admin = self.browser().with_token(&self.admin_token);
        let path = format!("/api/admin/persons/{}/editor", self.things["partner.id"]);
        admin.call("PUT", &path).await.with_status(204);
        let editor = self.things["partner.id"].parse::<i64>().unwrap();
        for (name, caller, confides) in [
            ("own.story", "employee", false),
            ("own.draft", "employee", false),
            ("mate.story", "mate", true),
            ("mate.draft", "mate", true),
        ] {
            let mut body = json!({
                "kind": "detour", "title": format!("Of {name}").replace('.', " "), "text": "tea",
                "language": "en", "unnamed": confides,
            });
            if confides {
                body["editor"] = json!(editor);
            }
            let told = self.caller(caller).post("/api/stories", &body).await.with_status(201);
            self.thing(name, told.body()["id"].as_str().unwrap().to_owned());
        }
        let path = format!("/api/stories/{}", self.things["own.story"]);
        let own = self.caller("employee");
        for (part, media, file) in
            [("pictures", "image/png", DOT), ("recordings", "audio/mpeg", b"ID3 tea".as_slice())]
        {
            let request = own.request("POST", &format!("{path}/{part}?description=tea"));
            let request = request.header("content-type", media).body(file.to_vec());
            own.send(request).await.with_status(201);
        }
        for name in ["own.story", "mate.story"] {
            let path = format!("/api/stories/{}/publish", self.things[name]);
            self.caller("partner").call("POST", &path).await.with_status(204);
        }
        let given = own.call("POST", "/api/me/stories-feed").await.with_status(201);
        let url = given.body()["url"].as_str().unwrap().to_owned();
        self.thing("own.feed", url.rsplit_once('=').unwrap().1);
        self.tell_them_in_a_circle().await;
        self.talk_about_stories().await;
    }

    /// Both published stories are told in a circle for everybody.
    async fn tell_them_in_a_circle(&mut self) {
        let host = self.browser().with_token(&self.host);
        let body = json!({
            "kind": "story-circle", "title": "Tea told", "site": "HQ", "begins_at": "2026-11-19T09:00:00Z", "minutes": 20,
        });
        let made = host.post("/api/gatherings", &body).await.with_status(201);
        let circle = made.body()["id"].as_str().unwrap().to_owned();
        let stories = json!({ "stories": [self.things["own.story"], self.things["mate.story"]] });
        let path = format!("/api/gatherings/{circle}/stories");
        host.send(host.request("PUT", &path).json(&stories)).await.with_status(204);
        self.thing("circle", circle);
    }

    /// The employee writes to the mate, who told without a name; and somebody thinks that the partner has a story.
    async fn talk_about_stories(&mut self) {
        let path = format!("/api/stories/{}/messages", self.things["mate.story"]);
        let body = json!({ "answer": "can-help", "text": "Hello from zqownnote" });
        self.caller("employee").post(&path, &body).await.with_status(202);
        let partner = self.things["partner.id"].parse::<i64>().unwrap();
        let body = json!({ "person": partner });
        self.caller("employee").post("/api/stories/nominations", &body).await.with_status(202);
        // They are told on the morning after.
        self.database.run("UPDATE story_nominations SET day = '2026-11-16' WHERE waits");
        until("somebody who was told", async || {
            self.application.move_clock(TimeDelta::microseconds(1));
            self.application.run_jobs().await;
            let told = "SELECT kind AS line FROM letters WHERE kind = 'story-nomination'";
            self.database.texts(told).len() == 1
        })
        .await;
    }

    /// The employee, the mate and the partner are in a group. The mate starts another and invites the partner to it.
    async fn gather_in_groups(&mut self) {
        for (who, caller) in [("own", "employee"), ("mate", "mate")] {
            let body = json!({ "name": format!("Tea zq{who}purpose"), "line": "Drinks tea" });
            let started = self.caller(caller).post("/api/groups", &body).await.with_status(201);
            let code = started.body()["id"].as_str().unwrap().to_owned();
            self.thing(&format!("{who}.group"), code);
        }
        let number = |name: &str| self.things[name].parse::<i64>().unwrap();
        let [mate, partner] = ["mate.id", "partner.id"].map(number);
        for (group, caller, invited) in [
            ("own.group", "employee", json!({ "person": mate })),
            ("own.group", "employee", json!({ "person": partner })),
            ("mate.group", "mate", json!({ "email": address("partner") })),
        ] {
            let path = format!("/api/groups/{}/invitations", self.things[group]);
            self.caller(caller).post(&path, &invited).await.with_status(202);
        }
        until("invitations that were looked up", async || {
            self.application.move_clock(TimeDelta::microseconds(1));
            self.application.run_jobs().await;
            let told = "SELECT kind AS line FROM letters WHERE kind = 'group-invitation'";
            self.database.texts(told).len() == 3
        })
        .await;
        for (who, caller) in [("own", "employee"), ("mate", "mate"), ("partner", "partner")] {
            let group = format!("/api/groups/{}", self.things["own.group"]);
            if who != "own" {
                self.caller(caller).call("POST", &format!("{group}/accept")).await.with_status(204);
            }
            let body = json!({ "kind": "ask", "text": format!("cake zq{who}offer") });
            self.caller(caller).post(&format!("{group}/offers"), &body).await.with_status(201);
        }
    }

    /// The employee expects a guest on the next day.
    async fn invite_a_guest(&mut self) {
        let body = json!({
            "name": "Zqguestfirst Zqguestlast", "email": address("guest"), "organisation": "Zqguestorg",
            "language": "en", "day": "2026-11-18", "kind": "client", "place": "cafe",
        });
        let made =
            self.caller("employee").post("/api/me/invitations", &body).await.with_status(201);
        let id = made.body()["id"].as_i64().unwrap();
        self.thing("own.invitation", id);
    }

    /// A guest signs in with their phone.
    async fn come_without_an_invitation(&mut self) {
        let code = json!({ "code": self.code().await });
        let body = json!({
            "name": "Zqwalkinfirst Zqwalkinlast", "organisation": "Zqwalkinorg",
            "host": "Zqshyfirst Zqshylast", "kind": "client", "consent": true,
        });
        let guest = self.callers.iter_mut().find(|caller| caller.name == "guest").unwrap();
        guest.browser.post_and_keep("/api/tickets", &code).await.with_status(201);
        guest.browser.post_and_keep("/api/guests", &body).await.with_status(201);
    }

    /// By what reception's lists name guests.
    async fn name_guests(&mut self) {
        let reception = self.browser().with_token(&self.reception);
        for (who, query) in [("walkin", ""), ("guest", "?day=2026-11-18")] {
            let path = format!("/api/reception/guests{query}");
            let list = reception.call("GET", &path).await.with_status(200).body();
            let handle = list["guests"][0]["id"].as_str().unwrap().to_owned();
            self.thing(&format!("{who}.handle"), handle);
        }
    }

    /// Each offers something. The mate knows the employee and the partner, and passes one introduction that the employee asks
    /// for on to the partner.
    async fn offer_and_introduce(&mut self) {
        for (who, caller) in [("own", "employee"), ("mate", "mate"), ("partner", "partner")] {
            let body = json!({ "kind": "offer", "text": format!("tea zq{who}offer") });
            self.caller(caller).post("/api/me/offers", &body).await.with_status(201);
            let id = self.database.number(&format!("offers WHERE text LIKE '%zq{who}offer'"));
            self.thing(&format!("{who}.offer"), id);
        }
        let number = |name: &str| self.things[name].parse::<i64>().unwrap();
        let (mate, partner) = (number("mate.id"), number("partner.id"));
        let since = "2026-11-17".parse().unwrap();
        let (one, other) = (PersonId(mate), PersonId(partner));
        let known = self.application.tools.store.write(move |connection| {
            contacts::add(connection, one, other, since).map_err(Failure::<()>::from)
        });
        known.await.unwrap();
        for name in ["passed-introduction", "asked-introduction"] {
            let body =
                json!({ "through": mate, "purpose": "zqownpurpose", "bring": "tea", "whom": "" });
            let made = self.caller("employee").post("/api/me/introductions", &body).await;
            let id = made.with_status(201).body()["id"].as_i64().unwrap();
            self.thing(name, id);
        }
        let path =
            format!("/api/me/introductions/{}/passed-on", self.things["passed-introduction"]);
        let body = json!({ "to": partner, "line": "zqmatepurpose" });
        let mate = self.caller("mate");
        mate.send(mate.request("PUT", &path).json(&body)).await.with_status(200);
    }

    /// The employee proposes coffee to the mate, who proposes it to the partner, who agrees; and the partner writes to the
    /// employee.
    async fn have_coffee_and_write(&mut self) {
        let with = |name: &str| json!({ "person": self.things[name].parse::<i64>().unwrap() });
        let moments = json!(["2026-11-18T10:00:00Z", "2026-11-19T10:00:00Z"]);
        let mut coffees = Vec::new();
        for (caller, other) in [("employee", "mate.id"), ("mate", "partner.id")] {
            let body = json!({ "kind": "coffee", "with": with(other), "moments": moments });
            let made = self.caller(caller).post("/api/me/follow-ups", &body).await.with_status(201);
            coffees.push(made.body()["id"].as_i64().unwrap());
        }
        let path = format!("/api/me/coffees/{}/choice", coffees[1]);
        let moment = json!({ "moment": "2026-11-18T10:00:00Z" });
        self.caller("partner").post(&path, &moment).await.with_status(200);
        let text = "Hello from zqpartnernote";
        let body = json!({ "kind": "message", "with": with("own.id"), "text": text });
        self.caller("partner").post("/api/me/follow-ups", &body).await.with_status(201);
        let body = json!({ "kind": "coffee", "with": with("partner.id") });
        let meant =
            self.caller("employee").post("/api/me/follow-ups", &body).await.with_status(201);
        let meant = meant.body()["id"].as_i64().unwrap();
        let body = json!({ "kind": "message", "with": with("mate.id") });
        let unsent =
            self.caller("employee").post("/api/me/follow-ups", &body).await.with_status(201);
        let unsent = unsent.body()["id"].as_i64().unwrap();
        for (name, id) in [
            ("proposed-coffee", coffees[0]),
            ("planned-coffee", coffees[1]),
            ("meant-coffee", meant),
            ("unsent-message", unsent),
        ] {
            self.thing(name, id);
        }
    }

    fn name_sessions(&mut self) {
        for (who, role) in
            [("own", "IS NULL"), ("partner", "IS NULL"), ("mate", "IS NULL"), ("adm", "= 'admin'")]
        {
            let person = &self.things[&format!("{who}.id")];
            let sessions = format!("sessions WHERE person_id = {person} AND role {role}");
            let session = self.database.number(&sessions);
            self.thing(&format!("{who}.session"), session);
        }
    }

    /// What a place's sticker is signed over besides its number.
    fn mark_of(&mut self, place: &str) -> String {
        self.database.texts(&format!("SELECT sticker AS line FROM {place}")).remove(0)
    }

    /// Places that nobody is at, a drawing and a closure.
    async fn add_places(&mut self) {
        let facility = self.browser().with_token(&self.house.facility_token);
        let add = async |path: &str, body: Value| {
            let added = facility.post(path, &body).await.with_status(201).body();
            added["id"].as_i64().unwrap()
        };
        let floor = add("/api/facility/floors?site=HQ", json!({ "name": "spare" })).await;
        let zone = json!({ "floor": floor, "name": "south", "kind": "desks" });
        let zone = add("/api/facility/zones", zone).await;
        let table = add("/api/facility/tables", json!({ "zone": zone, "name": "T2" })).await;
        let desk = json!({ "table": table, "name": "D20" });
        let desk = add("/api/facility/desks", desk).await;
        let closure = json!({ "reason": "paint" });
        let closure = add(&format!("/api/facility/desks/{desk}/closures"), closure).await;
        let empty_floor = add("/api/facility/floors?site=HQ", json!({ "name": "empty" })).await;
        let empty_zone = json!({ "floor": floor, "name": "west", "kind": "desks" });
        let empty_zone = add("/api/facility/zones", empty_zone).await;
        let empty_table = json!({ "zone": zone, "name": "T3" });
        let empty_table = add("/api/facility/tables", empty_table).await;
        for (name, id) in [
            ("floor", floor),
            ("zone", zone),
            ("table", table),
            ("desk", desk),
            ("closure", closure),
            ("empty.floor", empty_floor),
            ("empty.zone", empty_zone),
            ("empty.table", empty_table),
        ] {
            self.thing(name, id);
        }
        let drawing =
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>"#;
        let put = facility
            .request("PUT", &format!("/api/facility/floors/{floor}/drawing"))
            .header("content-type", "image/svg+xml")
            .body(drawing);
        facility.send(put).await.with_status(204);
        let report = self.database.number("reports WHERE line LIKE '%zqownnote%'");
        self.thing("report", report);
    }

    /// The tokens of the links in the letters.
    fn read_letters(&mut self) {
        let letters = self.database.texts(
            "SELECT l.id || ' ' || l.kind || ' ' || coalesce(p.email, 'zqmatemail@') || ' ' || l.message_id AS line
             FROM letters l LEFT JOIN persons p ON p.id = l.person_id WHERE l.kind <> 'sign-in' ORDER BY l.id",
        );
        for line in letters {
            let words: Vec<&str> = line.split(' ').collect();
            let letter = Linked { id: LetterId(words[0].parse().unwrap()), message_id: words[3] };
            let who = words[2].trim_start_matches("zq").split("mail@").next().unwrap();
            let keys = self.application.tools.context.keys.clone();
            let page = sign(&keys, LinkPurpose::Letter, letter);
            self.thing(&format!("{who}.{}", words[1]), page);
            let unsubscribe = sign(&keys, LinkPurpose::Unsubscribe, letter);
            match words[1] {
                "digest" => self.thing(&format!("{who}.unsubscribe"), unsubscribe),
                other => self.thing(&format!("{who}.{other}.unsubscribe"), unsubscribe),
            }
        }
        for name in [
            "own.digest",
            "partner.digest",
            "mate.digest",
            "shy.consent",
            "own.still-here",
            "own.message",
            "mate.coffee-proposal",
            "mate.introduction-request",
            "partner.introduction-offer",
            "partner.group-invitation",
            "guest.guest-invitation",
            "mate.story-message",
            "partner.story-nomination",
        ] {
            assert!(self.things.contains_key(name), "{name}: {:?}", self.things);
        }
    }

    /// A text with each `$name` replaced; `$me` is the caller's, or that of `own` where they have none.
    pub fn fill(&self, text: &str, caller: &Caller) -> String {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('$') {
            let end = after.find(|c: char| !c.is_ascii_alphanumeric() && !"._-".contains(c));
            let (name, tail) = after.split_at(end.unwrap_or(after.len()));
            let own = name.strip_prefix("me.").map(|name| format!("{}.{name}", caller.person));
            let found = match own {
                Some(own) => {
                    self.things.get(&own).or_else(|| self.things.get(&name.replace("me.", "own.")))
                }
                None => self.things.get(name),
            };
            filled += before;
            filled += found.unwrap_or_else(|| panic!("nothing is called ${name}"));
            rest = tail;
        }
        filled + rest
    }
}
