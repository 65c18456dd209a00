//! What each route gives to whom, about whose object. A route fails if it is missing here, or if its callers differ
//! from those in the table of routes.
//!
//! Objects come from the estate: `$me.…` is the caller's own, `$mate.…` and `$partner.…` belong to people the caller
//! shared a table with, `$far.…` to somebody of another organisation who met nobody, `$missing` and `forged` to
//! nobody. A caller without access is refused whatever the object.

use aanschuif::http::Who;

use crate::trust::estate::WEEK;

/// A route, and what it gives.
pub struct Declared {
    pub who: Who,
    /// Method and path, as in the table of routes.
    pub route: &'static str,
    body: Option<Body>,
    query: &'static str,
    pub cells: Vec<Cell>,
}

/// What is sent.
#[derive(Clone)]
pub struct Body {
    pub media: &'static str,
    pub text: String,
}

/// What whoever is let in gets about an object.
pub struct Cell {
    /// What stands for what varies in the path.
    pub about: &'static str,
    /// With query.
    pub path: String,
    pub body: Option<Body>,
    /// The status for whoever is let in.
    pub status: u16,
    /// For whom it is another.
    pub but: Vec<(&'static str, u16)>,
}

impl Declared {
    /// The method.
    pub fn method(&self) -> &'static str {
        self.route.split_once(' ').unwrap().0
    }

    fn path(&self) -> &'static str {
        self.route.split_once(' ').unwrap().1
    }

    fn at(mut self, query: &'static str) -> Self {
        self.query = query;
        self
    }

    fn json(self, text: &str) -> Self {
        self.file("application/json", text)
    }

    fn file(mut self, media: &'static str, text: &str) -> Self {
        self.body = Some(Body { media, text: text.to_owned() });
        self
    }

    fn gives(mut self, status: u16) -> Self {
        let path = format!("{}{}", self.path(), self.query);
        let body = self.body.clone();
        self.cells.push(Cell { about: "", path, body, status, but: Vec::new() });
        self
    }

    /// What it gives with `about` for what varies in the path.
    fn about(mut self, about: &'static str, status: u16) -> Self {
        let (before, rest) = self.path().split_once('{').unwrap();
        let (_, after) = rest.split_once('}').unwrap();
        let path = format!("{before}{about}{after}{}", self.query);
        let body = self.body.clone();
        self.cells.push(Cell { about, path, body, status, but: Vec::new() });
        self
    }

    /// What stands for what else varies in the path of the cell before.
    fn and(mut self, about: &str) -> Self {
        let cell = self.cells.last_mut().unwrap();
        let (before, rest) = cell.path.split_once('{').unwrap();
        let (_, after) = rest.split_once('}').unwrap();
        cell.path = format!("{before}{about}{after}");
        self
    }

    /// The cell before is another for this caller.
    fn but(mut self, caller: &'static str, status: u16) -> Self {
        self.cells.last_mut().unwrap().but.push((caller, status));
        self
    }
}

fn row(who: Who, route: &'static str) -> Declared {
    Declared { who, route, body: None, query: "", cells: Vec::new() }
}

/// The callers that a group of routes lets in.
///
/// `limited` is somebody whose organisation requires a second factor, signed in by letter alone.
pub fn may(who: Who, caller: &str) -> bool {
    let person = ["employee", "partner", "mate"].contains(&caller);
    let facility = ["facility token", "facility person"].contains(&caller);
    let admin = ["admin token", "admin person"].contains(&caller);
    match who {
        // All of them call from this machine.
        Who::Public | Who::Letter | Who::Demo | Who::Machine => true,
        Who::Kiosk => caller == "kiosk",
        Who::Wall => caller == "wall",
        Who::Person | Who::Arriving => person,
        Who::SettingUp => person || caller == "limited",
        Who::Facility => facility || admin,
        Who::Admin => admin,
        Who::Coordinator => caller == "coordinator",
        Who::Reception => caller == "reception",
        Who::Host => admin || caller == "host",
        Who::PersonOrHost => person || admin || caller == "host",
        Who::PersonOrEditor => person || caller == "editor",
        Who::StoryReader => person || admin || ["host", "editor"].contains(&caller),
        Who::SignedIn => person || may(Who::OnScreens, caller),
        Who::Guest => caller == "guest",
        Who::OnScreens => {
            facility || admin || ["coordinator", "reception", "host", "editor"].contains(&caller)
        }
        Who::Known => {
            const NOT: [&str; 7] =
                ["nobody", "limited", "coordinator", "reception", "host", "editor", "wall"];
            !NOT.contains(&caller)
        }
    }
}

const SITE: &str = "?site=HQ";

/// Everything.
pub fn declared() -> Vec<Declared> {
    [
        public(),
        machine(),
        known(),
        kiosk(),
        wall(),
        setting_up(),
        arriving(),
        person(),
        connect(),
        coffees_and_messages(),
        offers_and_introductions(),
        groups(),
        offers_in_groups(),
        gatherings(),
        debates(),
        house(),
        words_of_the_house(),
        announcing(),
        stories(),
        readers_of_stories(),
        read_stories(),
        edited_stories(),
        parts_of_stories(),
        invitations(),
        stickers(),
        letter(),
        asked_by_letter(),
        reminder(),
        unsubscribing(),
        facility(),
        floors(),
        zones_and_desks(),
        admin(),
        organisations(),
        on_screens(),
        coordinator(),
        guests(),
        demo(),
        pages(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn public() -> Vec<Declared> {
    let row = |route| row(Who::Public, route);
    vec![
        row("GET /health/live").gives(200),
        row("GET /health/ready").gives(200),
        row("GET /api/openapi.json").gives(200),
        row("GET /api/release").gives(200),
        row("GET /api/draws").gives(200),
        row("GET /api/draws/record").at("?site=HQ&date=2026-11-17").gives(200),
        row("GET /api/privacy").gives(200),
        row("GET /api/welcome").gives(200),
        // There is no identity provider here.
        row("GET /api/session/ways").gives(200),
        row("POST /api/session/provider").json(r#"{"role":false}"#).gives(404),
        row("GET /api/session/provider/return").at("?state=forged&code=forged").gives(404),
        row("POST /api/kiosk/session").json(r#"{"token":"$kiosk.token"}"#).gives(204),
        row("POST /api/facility/session").json(r#"{"token":"$kiosk.token"}"#).gives(401),
        row("GET /api/stickers/{code}")
            .about("$me.sticker", 200)
            .about("$shy.sticker", 200)
            .about("$bar.sticker", 200)
            .about("forged", 404),
        row("POST /api/tickets").json(r#"{"code":"$code"}"#).gives(201),
        row("GET /api/ticket")
            .gives(404)
            .but("visitor", 200)
            .but("employee", 200)
            .but("partner", 200),
        row("POST /api/guests")
            .json(r#"{"name":"Zed","host":"Zqshyfirst Zqshylast","kind":"client","consent":true}"#)
            .gives(403)
            .but("visitor", 201)
            .but("employee", 201)
            .but("partner", 201),
        row("POST /api/session/codes").json(r#"{"email":"$shy.mail"}"#).gives(202),
        row("POST /api/session").json(r#"{"email":"$own.mail","code":"none"}"#).gives(401),
    ]
}

fn machine() -> Vec<Declared> {
    vec![row(Who::Machine, "GET /metrics").gives(200)]
}

fn known() -> Vec<Declared> {
    let row = |route| row(Who::Known, route);
    vec![
        row("GET /api/plan").at("?site=HQ&floor=1").gives(200).at("?site=no&floor=1").gives(404),
        row("GET /api/drawing")
            .at("?site=HQ&floor=spare")
            .gives(200)
            .at("?site=HQ&floor=1")
            .gives(404),
    ]
}

fn kiosk() -> Vec<Declared> {
    let row = |route| row(Who::Kiosk, route);
    vec![
        row("GET /api/kiosk/state").gives(200),
        row("GET /api/kiosk/code").gives(200),
        row("POST /api/kiosk/check-ins").json(r#"{"badge":"$fac.badge"}"#).gives(201),
        row("POST /api/kiosk/guests")
            .json(r#"{"name":"Zed","host":"Zqshyfirst Zqshylast","kind":"client","consent":true}"#)
            .gives(201),
        row("POST /api/kiosk/check-outs").json(r#"{"badge":"$own.badge"}"#).gives(200),
    ]
}

fn wall() -> Vec<Declared> {
    vec![row(Who::Wall, "GET /api/wall").gives(200)]
}

/// What a person does whose organisation requires a second factor that they have not given.
fn setting_up() -> Vec<Declared> {
    let row = |route| row(Who::SettingUp, route);
    vec![
        row("DELETE /api/session").gives(204),
        row("DELETE /api/me/sessions").gives(204),
        row("GET /api/me/second-factor").gives(200),
        row("POST /api/me/second-factor").gives(201),
        row("PUT /api/me/second-factor").json(r#"{"code":"none"}"#).gives(403),
    ]
}

/// Where such a person is let in if they are at a kiosk; the one here is not.
fn arriving() -> Vec<Declared> {
    let row = |route| row(Who::Arriving, route);
    vec![
        row("POST /api/check-ins").json("{}").gives(200).but("mate", 403),
        row("POST /api/check-outs").gives(200),
        row("POST /api/stickers/{code}/check-in")
            .json("{}")
            .about("$me.sticker", 400)
            .about("$bar.sticker", 201)
            // Who has no ticket is let in by no sticker.
            .but("mate", 403)
            .about("forged", 404),
    ]
}

fn person() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    let answer = format!(r#"{{"week":"{WEEK}","answer":"talked"}}"#);
    vec![
        row("GET /api/me").gives(200),
        row("DELETE /api/me")
            .json(r#"{"email":"$me.mail"}"#)
            .gives(204)
            .json(r#"{"email":"$far.mail"}"#)
            .gives(400),
        row("GET /api/me/data").gives(200),
        row("GET /api/me/looks").gives(200),
        row("GET /api/me/sessions").gives(200),
        row("DELETE /api/me/sessions/{id}")
            .about("$me.session", 204)
            .about("$mate.session", 404)
            .but("mate", 204)
            .about("$adm.session", 404)
            .about("$missing", 404),
        row("DELETE /api/me/second-factor").json(r#"{"code":"none"}"#).gives(403),
        row("PATCH /api/me").json(r#"{"digest":false}"#).gives(200),
        row("PUT /api/me/consent").json(r#"{"visible":false}"#).gives(200),
        row("GET /api/me/card").gives(200),
        row("PUT /api/me/card/second")
            .json(r#"{"organisation":"Bos Advies","weekdays":["tue"]}"#)
            .gives(200)
            .json(r#"{"organisation":"bos.example"}"#)
            .gives(400),
        row("DELETE /api/me/card/second").gives(204),
        row("GET /api/me/stay").gives(200),
        row("POST /api/me/stay/still-here").gives(204),
        row("GET /api/me/encounters").at("?week=2026-W46").gives(200),
        row("PUT /api/me/answers/{person}")
            .json(&answer)
            .about("$me.id", 404)
            .about("$mate.id", 200)
            .but("mate", 404)
            .about("$shy.id", 404)
            .about("$far.id", 404)
            .about("$missing", 404),
        row("DELETE /api/me/answers/{person}")
            .about("$me.id", 204)
            .about("$mate.id", 204)
            .about("$shy.id", 204)
            .about("$far.id", 204)
            .about("$missing", 204),
        row("GET /api/me/draws").at("?date=2026-11-17").gives(200),
    ]
}

/// What follows an encounter.
fn connect() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    vec![
        row("GET /api/me/contacts").gives(200),
        row("PUT /api/me/contacts/{person}/note")
            .json(r#"{"note":"x"}"#)
            .about("$me.id", 404)
            .about("$mate.id", 404)
            .but("employee", 204)
            .but("partner", 204)
            .about("$shy.id", 404)
            .about("$missing", 404),
        row("DELETE /api/me/contacts/{person}")
            .about("$me.id", 204)
            .about("$mate.id", 204)
            .about("$shy.id", 204)
            .about("$missing", 204),
        row("GET /api/me/conscience").gives(200),
        row("PUT /api/me/conscience").json(r#"{"rhythm":"weekly","weekday":"wed"}"#).gives(200),
        row("GET /api/me/year").at("?names=true").gives(200),
        row("POST /api/me/own-names").json(r#"{"text":"Joseph"}"#).gives(201),
        row("DELETE /api/me/own-names/{id}")
            .about("$mate.own-name", 404)
            .but("mate", 204)
            .about("$partner.own-name", 404)
            .but("partner", 204)
            .about("$missing", 404),
        row("GET /api/me/follow-ups").gives(200),
        row("POST /api/me/follow-ups")
            .json(r#"{"kind":"call","with":{"person":$mate.id}}"#)
            .gives(201)
            .but("mate", 404)
            .json(r#"{"kind":"call","with":{"person":$shy.id}}"#)
            .gives(404)
            .json(r#"{"kind":"call","with":{"person":$far.id}}"#)
            .gives(404)
            .json(r#"{"kind":"call","with":{"person":$missing}}"#)
            .gives(404)
            .json(r#"{"kind":"call","with":{"own_name":$mate.own-name}}"#)
            .gives(404)
            .but("mate", 201),
        row("PATCH /api/me/follow-ups/{id}")
            .json(r#"{"state":"done"}"#)
            .about("$me.follow-up", 200)
            .about("$mate.follow-up", 404)
            .but("mate", 200)
            .about("$missing", 404),
    ]
}

fn offers_and_introductions() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    vec![
        row("GET /api/me/offers").gives(200),
        row("POST /api/me/offers").json(r#"{"kind":"ask","text":"tea"}"#).gives(201),
        row("GET /api/me/offers/at-table").gives(200),
        row("POST /api/me/offers/{id}/renewal")
            .about("$me.offer", 200)
            .about("$mate.offer", 404)
            .but("mate", 200)
            .about("$missing", 404),
        row("DELETE /api/me/offers/{id}")
            .about("$me.offer", 204)
            .about("$mate.offer", 404)
            .but("mate", 204)
            .about("$missing", 404),
        row("GET /api/me/introductions").gives(200),
        row("POST /api/me/introductions")
            .json(r#"{"through":$mate.id,"purpose":"tea","bring":"tea"}"#)
            .gives(201)
            .but("mate", 404)
            .json(r#"{"through":$shy.id,"purpose":"tea","bring":"tea"}"#)
            .gives(404)
            .json(r#"{"through":$missing,"purpose":"tea","bring":"tea"}"#)
            .gives(404),
        row("POST /api/me/introductions/unasked")
            .json(r#"{"between":[$own.id,$partner.id],"line":"tea"}"#)
            .gives(404)
            .but("mate", 201),
        row("DELETE /api/me/introductions/{id}")
            .about("$asked-introduction", 404)
            .but("employee", 204)
            .about("$missing", 404),
        row("PUT /api/me/introductions/{id}/passed-on")
            .json(r#"{"to":$partner.id,"line":"tea"}"#)
            .about("$asked-introduction", 404)
            .but("mate", 200)
            .about("$missing", 404),
        row("PUT /api/me/introductions/{id}/left")
            .json(r#"{"left":true}"#)
            .about("$asked-introduction", 404)
            .but("mate", 200)
            .about("$passed-introduction", 404)
            .but("mate", 409)
            .about("$missing", 404),
        row("PUT /api/me/introductions/{id}/yes")
            .about("$passed-introduction", 404)
            .but("partner", 204)
            .about("$asked-introduction", 404)
            .about("$missing", 404),
        row("DELETE /api/me/introductions/{id}/yes")
            .about("$passed-introduction", 404)
            .but("partner", 204)
            .about("$missing", 404),
    ]
}

fn house() -> Vec<Declared> {
    let row = |route| row(Who::SignedIn, route);
    vec![
        row("GET /api/vacancies").gives(200),
        row("GET /api/house/months").gives(200),
        row("GET /api/house/months.csv").gives(200),
    ]
}

fn groups() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    vec![
        row("GET /api/me/groups").gives(200),
        row("POST /api/groups").json(r#"{"name":"tea"}"#).gives(201),
        row("GET /api/groups/{id}")
            .about("$own.group", 200)
            .about("$mate.group", 404)
            .but("mate", 200)
            .about("$missing", 404),
        row("PATCH /api/groups/{id}")
            .json(r#"{"line":"tea"}"#)
            .about("$own.group", 403)
            .but("employee", 204)
            .about("$mate.group", 404)
            .but("mate", 204)
            .about("$missing", 404),
        row("POST /api/groups/{id}/invitations")
            .json(r#"{"email":"nobody@example.org"}"#)
            .about("$own.group", 202)
            .about("$mate.group", 404)
            .but("mate", 202)
            .about("$missing", 404),
        row("POST /api/groups/{id}/accept")
            .about("$mate.group", 404)
            .but("partner", 204)
            .about("$missing", 404),
        row("POST /api/groups/{id}/decline")
            .about("$mate.group", 404)
            .but("partner", 204)
            .about("$missing", 404),
        row("DELETE /api/groups/{id}/membership")
            .about("$own.group", 204)
            .about("$mate.group", 404)
            .but("mate", 204)
            .about("$missing", 404),
    ]
}

fn gatherings() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    let seen = |route| Declared { who: Who::PersonOrHost, ..row(route) };
    vec![
        seen("GET /api/gatherings").gives(200),
        seen("GET /api/gatherings/{id}")
            .about("$gathering", 200)
            .about("$group.gathering", 200)
            .but("host", 404)
            .but("admin token", 404)
            .but("admin person", 404)
            .about("$missing", 404),
        row("POST /api/gatherings/{id}/coming")
            .about("$gathering", 204)
            .about("$group.gathering", 204)
            .about("$missing", 404),
        row("DELETE /api/gatherings/{id}/coming")
            .about("$gathering", 204)
            .about("$group.gathering", 204)
            .about("$missing", 404),
        seen("GET /api/gatherings/{id}/state")
            .about("$gathering", 200)
            .about("$circle", 200)
            .about("$group.gathering", 200)
            .but("host", 404)
            .but("admin token", 404)
            .but("admin person", 404)
            .about("$missing", 404),
        seen("GET /api/gatherings/{id}/events")
            .about("$gathering", 200)
            .about("$group.gathering", 200)
            .but("host", 404)
            .but("admin token", 404)
            .but("admin person", 404)
            .about("$missing", 404),
        // It is no call hour.
        row("POST /api/gatherings/{id}/done")
            .json(r#"{"follow_up":1}"#)
            .about("$gathering", 400)
            .about("$group.gathering", 400)
            .about("$missing", 404),
        // None has begun.
        row("POST /api/gatherings/{id}/attendance")
            .json("{}")
            .about("$gathering", 409)
            .about("$group.gathering", 409)
            .about("$missing", 404),
        row("DELETE /api/gatherings/{id}/attendance")
            .about("$gathering", 204)
            .about("$group.gathering", 204)
            .about("$missing", 404),
        row("GET /api/gatherings/{id}/calendar.ics")
            .about("$gathering", 200)
            .about("$group.gathering", 200)
            .about("$missing", 404),
        row("GET /api/me/calendar").gives(200),
        row("POST /api/me/calendar").gives(201),
        row("DELETE /api/me/calendar").gives(204),
        Declared { who: Who::Public, ..row("GET /calendar/{secret}.ics") }
            .about("$own.calendar", 200)
            .about("forged", 404),
    ]
}

fn debates() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    let seen = |route| Declared { who: Who::PersonOrHost, ..row(route) };
    vec![
        // Neither has begun.
        row("PUT /api/gatherings/{id}/side")
            .json(r#"{"side":"for"}"#)
            .about("$gathering", 409)
            .about("$group.gathering", 409)
            .about("$missing", 404),
        row("PUT /api/gatherings/{id}/hand")
            .about("$gathering", 409)
            .about("$group.gathering", 409)
            .about("$missing", 404),
        row("DELETE /api/gatherings/{id}/hand")
            .about("$gathering", 409)
            .about("$group.gathering", 409)
            .about("$missing", 404),
        seen("GET /api/gatherings/{id}/lots")
            .about("$gathering", 200)
            .about("$group.gathering", 200)
            .but("host", 404)
            .but("admin token", 404)
            .but("admin person", 404)
            .about("$missing", 404),
    ]
}

fn announcing() -> Vec<Declared> {
    let row = |route| row(Who::Host, route);
    vec![
        row("GET /api/gathering-choices").gives(200),
        row("POST /api/gatherings")
            .json(
                r#"{"kind":"debate","title":"tea","site":"HQ","begins_at":"2026-11-19T09:00:00Z","minutes":20}"#,
            )
            .gives(201),
        row("PATCH /api/gatherings/{id}")
            .json(r#"{"minutes":30}"#)
            .about("$gathering", 204)
            .about("$group.gathering", 404)
            .about("$missing", 404),
        row("DELETE /api/gatherings/{id}")
            .about("$gathering", 204)
            .about("$group.gathering", 404)
            .about("$missing", 404),
        row("POST /api/gatherings/{id}/next-speaker")
            .about("$gathering", 409)
            .about("$group.gathering", 404)
            .about("$missing", 404),
        row("GET /api/gatherings/{id}/stories")
            .about("$circle", 200)
            .about("$gathering", 400)
            .about("$group.gathering", 404)
            .about("$missing", 404),
        row("PUT /api/gatherings/{id}/stories")
            .json(r#"{"stories":[]}"#)
            .about("$circle", 204)
            .about("$gathering", 400)
            .about("$group.gathering", 404)
            .about("$missing", 404),
        row("PUT /api/gatherings/{id}/question")
            .json(r#"{"story":"tea","question":"land"}"#)
            .about("$circle", 409)
            .about("$group.gathering", 404)
            .about("$missing", 404),
        row("DELETE /api/gatherings/{id}/question")
            .about("$circle", 409)
            .about("$group.gathering", 404)
            .about("$missing", 404),
        row("GET /api/gatherings/{id}/code")
            .about("$gathering", 200)
            .about("$group.gathering", 404)
            .about("$missing", 404),
    ]
}

fn stories() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    vec![
        row("POST /api/stories")
            .json(r#"{"kind":"detour","title":"Tea","text":"tea","language":"en"}"#)
            .gives(201),
        row("POST /api/stories/nominations")
            .json(r#"{"person":$far.id,"named":true,"line":"tea"}"#)
            .gives(202)
            .json(r#"{"person":999999}"#)
            .gives(202)
            .json(r#"{"person":$far.id,"line":"tea"}"#)
            .gives(400),
        row("POST /api/stories/{id}/messages")
            .json(r#"{"answer":"hear-more","text":"tea"}"#)
            .about("$own.story", 202)
            .but("employee", 400)
            .about("$mate.story", 202)
            .but("mate", 400)
            .but("employee", 409)
            .about("$own.draft", 409)
            .but("mate", 404)
            .about("$mate.draft", 409)
            .but("employee", 404)
            .about("$missing", 404),
        row("GET /api/story-editors").gives(200),
        row("GET /api/me/stories-feed").gives(200),
        row("POST /api/me/stories-feed").gives(201),
        row("DELETE /api/me/stories-feed").gives(204),
        Declared { who: Who::Public, ..row("GET /stories.atom") }
            .gives(404)
            .at("?key=$own.feed")
            .gives(200)
            .at("?key=forged")
            .gives(404),
        row("DELETE /api/stories/{id}")
            .about("$own.story", 403)
            .but("employee", 204)
            .about("$mate.story", 403)
            .but("mate", 204)
            .about("$own.draft", 403)
            .but("employee", 204)
            .but("mate", 404)
            .about("$mate.draft", 403)
            .but("mate", 204)
            .but("employee", 404)
            .about("$missing", 404),
    ]
}

fn readers_of_stories() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    let of_published = |row: Declared, status| {
        let row = row.about("$own.story", status).about("$mate.story", status);
        // Their own drafts, and for an editor those of others.
        row.about("$own.draft", 409)
            .but("mate", 404)
            .about("$mate.draft", 409)
            .but("employee", 404)
            .about("$missing", 404)
    };
    vec![
        row("PUT /api/stories/{id}/read")
            .about("$own.story", 403)
            .but("employee", 204)
            .about("$mate.story", 403)
            .but("mate", 204)
            .about("$missing", 404),
        of_published(row("PUT /api/stories/{id}/known"), 204),
        of_published(row("DELETE /api/stories/{id}/known"), 204),
        of_published(row("PUT /api/stories/{id}/taken-up"), 204),
        of_published(row("DELETE /api/stories/{id}/taken-up"), 204),
    ]
}

fn read_stories() -> Vec<Declared> {
    let read = |route| row(Who::StoryReader, route);
    vec![
        read("GET /api/stories")
            .gives(200)
            .at("?state=draft")
            .gives(200)
            .at("?state=yours")
            .gives(200)
            .at("?q=tea")
            .gives(200),
        read("GET /api/stories/{id}")
            .about("$own.story", 200)
            .about("$mate.story", 200)
            .about("$own.draft", 200)
            .but("mate", 404)
            .but("host", 404)
            .but("admin token", 404)
            .but("admin person", 404)
            .about("$mate.draft", 200)
            .but("employee", 404)
            .but("editor", 404)
            .but("host", 404)
            .but("admin token", 404)
            .but("admin person", 404)
            .about("$missing", 404),
    ]
}

fn edited_stories() -> Vec<Declared> {
    let row = |route| row(Who::PersonOrEditor, route);
    // What a teller and editors do: with what is published, with a draft, and with a draft of somebody who is known to the
    // partner alone.
    let changed = |row: Declared, published, draft| {
        row.about("$own.story", published)
            .but("mate", 403)
            .about("$mate.story", published)
            .but("employee", 403)
            .about("$own.draft", draft)
            .but("mate", 404)
            .about("$mate.draft", draft)
            .but("employee", 404)
            .but("editor", 404)
            .about("$missing", 404)
    };
    // What only editors do.
    let edited = |row: Declared, published, draft| {
        row.about("$own.story", published)
            .but("mate", 403)
            .but("employee", 403)
            .about("$mate.story", published)
            .but("mate", 403)
            .but("employee", 403)
            .about("$own.draft", draft)
            .but("mate", 404)
            .but("employee", 403)
            .about("$mate.draft", draft)
            .but("mate", 403)
            .but("employee", 404)
            .but("editor", 404)
            .about("$missing", 404)
    };
    vec![
        changed(row("PATCH /api/stories/{id}").json(r#"{"title":"Cake"}"#), 204, 204)
            .json(r#"{"takes_messages":false}"#)
            .about("$own.story", 403)
            .but("employee", 204)
            .about("$mate.story", 403)
            .but("mate", 204),
        changed(
            row("PUT /api/stories/{id}/follow-up").json(r#"{"state":"tried","text":"tea"}"#),
            204,
            409,
        ),
        changed(row("DELETE /api/stories/{id}/follow-up"), 409, 409),
        edited(row("PUT /api/stories/{id}/questions").json(r#"{"text":"Why tea?"}"#), 409, 204),
        edited(row("POST /api/stories/{id}/publish"), 409, 204),
        edited(row("DELETE /api/stories/{id}/publish"), 204, 409),
    ]
}

fn parts_of_stories() -> Vec<Declared> {
    let read = |route| row(Who::StoryReader, route);
    let row = |route| row(Who::PersonOrEditor, route);
    let added = |row: Declared, confided| {
        row.at("?description=tea")
            .about("$own.story", 422)
            .but("mate", 403)
            .about("$mate.draft", confided)
            .but("employee", 404)
            .but("editor", 404)
            .about("$missing", 404)
    };
    let shown =
        |row: Declared| row.about("$own.story", 200).and("1").about("$missing", 404).and("1");
    let deleted = |row: Declared| {
        row.about("$own.story", 204).and("1").but("mate", 403).about("$missing", 404).and("1")
    };
    vec![
        added(row("POST /api/stories/{id}/pictures").file("image/png", "tea"), 422),
        shown(read("GET /api/stories/{id}/pictures/{place}")),
        deleted(row("DELETE /api/stories/{id}/pictures/{place}")),
        added(row("POST /api/stories/{id}/recordings").file("audio/mpeg", "tea"), 400),
        shown(read("GET /api/stories/{id}/recordings/{place}")),
        deleted(row("DELETE /api/stories/{id}/recordings/{place}")),
    ]
}

fn offers_in_groups() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    vec![
        row("POST /api/groups/{id}/offers")
            .json(r#"{"kind":"ask","text":"tea"}"#)
            .about("$own.group", 201)
            .about("$mate.group", 404)
            .but("mate", 201)
            .about("$missing", 404),
        row("POST /api/groups/{id}/offers/{place}/renewal")
            .about("$own.group", 200)
            .and("1")
            .about("$own.group", 404)
            .and("3")
            .about("$mate.group", 404)
            .and("1")
            .about("$missing", 404)
            .and("1"),
        row("DELETE /api/groups/{id}/offers/{place}")
            .about("$own.group", 204)
            .and("1")
            .about("$own.group", 404)
            .and("3")
            .about("$mate.group", 404)
            .and("1")
            .about("$missing", 404)
            .and("1"),
    ]
}

fn invitations() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    vec![
        row("GET /api/me/invitations").gives(200),
        row("POST /api/me/invitations")
            .json(
                r#"{"name":"Zed","email":"zed@elsewhere.example","language":"en","day":"2026-11-19","kind":"client","place":"cafe"}"#,
            )
            .gives(201),
        row("GET /api/me/invitations/{id}")
            .about("$own.invitation", 404)
            .but("employee", 200)
            .about("$missing", 404),
        row("DELETE /api/me/invitations/{id}")
            .about("$own.invitation", 404)
            .but("employee", 204)
            .about("$missing", 404),
    ]
}

fn coffees_and_messages() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    vec![
        row("POST /api/me/follow-ups/{id}/message")
            .json(r#"{"text":"Hello"}"#)
            .about("$unsent-message", 404)
            .but("employee", 200)
            .about("$mate.follow-up", 404)
            .but("mate", 400)
            .about("$missing", 404),
        row("GET /api/me/coffee-moments")
            .at("?person=$partner.id")
            .gives(200)
            .but("partner", 404)
            .at("?person=$shy.id")
            .gives(404)
            .at("?person=$far.id")
            .gives(404)
            .at("?person=$missing")
            .gives(404),
        row("PUT /api/me/coffees/{id}/moments")
            .json(r#"{"moments":["2026-11-19T12:00:00Z"]}"#)
            .about("$meant-coffee", 404)
            .but("employee", 200)
            .about("$proposed-coffee", 404)
            .but("mate", 200)
            .but("employee", 409)
            .about("$missing", 404),
        row("POST /api/me/coffees/{id}/choice")
            .json(r#"{"moment":"2026-11-19T10:00:00Z"}"#)
            .about("$proposed-coffee", 404)
            .but("mate", 200)
            .about("$planned-coffee", 404)
            .but("partner", 409)
            .about("$missing", 404),
        row("PUT /api/me/coffees/{id}/moment")
            .json(r#"{"moment":"2026-11-19T12:00:00Z"}"#)
            .about("$proposed-coffee", 404)
            .about("$planned-coffee", 200)
            .but("employee", 404)
            .about("$missing", 404),
        row("DELETE /api/me/coffees/{id}")
            .about("$proposed-coffee", 404)
            .about("$planned-coffee", 204)
            .but("employee", 404)
            .about("$missing", 404),
    ]
}

fn stickers() -> Vec<Declared> {
    let row = |route| row(Who::Person, route);
    vec![
        row("POST /api/stickers/{code}/nobody-here")
            .about("$me.sticker", 409)
            .about("$shy.sticker", 202)
            .about("$bar.sticker", 400)
            .about("forged", 404),
        row("POST /api/stickers/{code}/broken")
            .json(r#"{"kind":"chair"}"#)
            .about("$me.sticker", 201)
            .about("$shy.sticker", 201)
            .about("$bar.sticker", 400)
            .about("forged", 404),
    ]
}

fn reminder() -> Vec<Declared> {
    let row = |route| row(Who::Letter, route);
    vec![
        row("POST /api/letters/{token}/nudge")
            .json(r#"{"answer":"too-much"}"#)
            .about("$own.digest", 204)
            .about("$partner.digest", 404)
            .about("$own.message", 404)
            .about("forged", 404),
        row("POST /api/letters/{token}/deeds")
            .json(r#"{"item":0,"answer":"done"}"#)
            .about("$own.digest", 204)
            .about("$partner.digest", 404)
            .about("$own.message", 404)
            .about("forged", 404),
        row("POST /api/letters/{token}/dormant")
            .json(r#"{"answer":"rest"}"#)
            .about("$own.digest", 204)
            .about("$partner.digest", 404)
            .about("$own.message", 404)
            .about("forged", 404),
    ]
}

fn letter() -> Vec<Declared> {
    let row = |route| row(Who::Letter, route);
    vec![
        row("GET /api/letters/{token}")
            .about("$own.digest", 200)
            .about("$partner.digest", 200)
            .about("$shy.consent", 200)
            .about("$own.still-here", 200)
            .about("$mate.coffee-proposal", 200)
            .about("$partner.coffee-proposal", 200)
            .about("$own.message", 200)
            .about("$mate.introduction-request", 200)
            .about("$partner.introduction-offer", 200)
            .about("$partner.group-invitation", 200)
            .about("$guest.guest-invitation", 200)
            .about("$mate.coffee-invitation", 404)
            .about("$own.unsubscribe", 404)
            .about("forged", 404),
        row("POST /api/letters/{token}/answers")
            .json(r#"{"item":0,"answer":"talked"}"#)
            .about("$own.digest", 200)
            .about("$partner.digest", 200)
            .about("$shy.consent", 404)
            .about("$own.still-here", 404)
            .about("forged", 404),
        row("POST /api/letters/{token}/choice")
            .json(r#"{"moment":"2026-11-19T10:00:00Z"}"#)
            .about("$mate.coffee-proposal", 204)
            .about("$partner.coffee-proposal", 409)
            .about("$own.message", 404)
            .about("$own.digest", 404)
            .about("forged", 404),
        row("POST /api/letters/{token}/reply")
            .json(r#"{"answer":"no-more"}"#)
            .about("$own.message", 204)
            .about("$mate.coffee-proposal", 404)
            .about("$own.digest", 404)
            .about("forged", 404),
        row("POST /api/letters/{token}/introduction")
            .json(r#"{"answer":"leave"}"#)
            .about("$mate.introduction-request", 204)
            .about("$partner.introduction-offer", 400)
            .about("$own.digest", 404)
            .about("forged", 404)
            .json(r#"{"answer":"yes"}"#)
            .about("$partner.introduction-offer", 204)
            .about("$mate.introduction-request", 400),
        row("POST /api/letters/{token}/group")
            .json(r#"{"answer":"decline"}"#)
            .about("$partner.group-invitation", 204)
            .about("$own.digest", 404)
            .about("forged", 404),
    ]
}

fn asked_by_letter() -> Vec<Declared> {
    let row = |route| row(Who::Letter, route);
    vec![
        row("POST /api/letters/{token}/good")
            .json(r#"{"kind":"idea"}"#)
            .about("$own.digest", 204)
            .about("$shy.consent", 404)
            .about("forged", 404),
        row("POST /api/letters/{token}/consent")
            .json(r#"{"visible":true}"#)
            .about("$shy.consent", 200)
            .about("$guest.guest-invitation", 200)
            .about("$own.digest", 404)
            .about("forged", 404),
        row("POST /api/letters/{token}/still-here")
            .about("$own.still-here", 204)
            .about("$own.digest", 404)
            .about("forged", 404),
    ]
}

fn unsubscribing() -> Vec<Declared> {
    let row = |route| row(Who::Letter, route);
    vec![
        row("GET /api/unsubscribe/{token}")
            .about("$own.unsubscribe", 200)
            .about("$mate.story-message.unsubscribe", 200)
            .about("$own.digest", 404)
            .about("forged", 404),
        row("POST /api/unsubscribe/{token}")
            .about("$own.unsubscribe", 200)
            .about("$mate.story-message.unsubscribe", 200)
            .about("$own.digest", 404)
            .about("forged", 404),
        row("DELETE /api/unsubscribe/{token}")
            .about("$own.unsubscribe", 200)
            .about("$mate.story-message.unsubscribe", 200)
            .about("$own.digest", 404)
            .about("forged", 404),
        row("POST /u/{token}")
            .about("$own.unsubscribe", 200)
            .about("$mate.story-message.unsubscribe", 200)
            .about("$own.digest", 404)
            .about("forged", 404),
    ]
}

fn facility() -> Vec<Declared> {
    let row = |route| row(Who::Facility, route);
    vec![
        row("GET /api/facility/sites").gives(200),
        row("GET /api/facility/occupancy").at(SITE).gives(200),
        row("GET /api/facility/occupancy.csv").at(SITE).gives(200).at("?site=no").gives(404),
        row("GET /api/facility/out-of-use.csv").at(SITE).gives(200).at("?site=no").gives(404),
        row("GET /api/facility/use").at("?site=HQ&range=week&of=2026-11-09").gives(200),
        row("GET /api/facility/use.csv")
            .at("?site=HQ&range=week&of=2026-11-09&table=days")
            .gives(200),
        row("GET /api/facility/outlook").at(SITE).gives(200),
        row("GET /api/facility/outlook.csv").at(SITE).gives(200),
        row("PUT /api/facility/desks/{desk}/out-of-use")
            .at(SITE)
            .json(r#"{"reason":"paint"}"#)
            .about("D1", 204)
            .about("D20", 204)
            .about("no-desk", 404),
        row("DELETE /api/facility/desks/{desk}/out-of-use")
            .at(SITE)
            .about("D20", 204)
            .about("no-desk", 404),
        row("GET /api/facility/reports").at(SITE).gives(200),
        row("GET /api/facility/reports.csv").at(SITE).gives(200).at("?site=no").gives(404),
        row("PATCH /api/facility/reports/{id}")
            .json(r#"{"state":"solved"}"#)
            .about("$report", 204)
            .about("$missing", 404),
        row("GET /api/facility/stickers").at(SITE).gives(200).at("?site=no").gives(404),
        row("PATCH /api/facility/hours").at(SITE).json(r#"{"closes":"20:00"}"#).gives(204),
    ]
}

fn floors() -> Vec<Declared> {
    let row = |route| row(Who::Facility, route);
    let csv = "site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features\n\
               New,Europe/Amsterdam,07:30,19:00,1,n,desks,,T,D,,,\n";
    let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4\"/></svg>";
    vec![
        row("GET /api/facility/places").at(SITE).gives(200).at("?site=no").gives(404),
        row("GET /api/facility/places.csv").at(SITE).gives(200).at("?site=no").gives(404),
        row("POST /api/facility/places.csv").file("text/csv", csv).gives(200),
        row("POST /api/facility/floors").at(SITE).json(r#"{"name":"new"}"#).gives(201),
        row("PATCH /api/facility/floors/{id}")
            .json(r#"{"name":"new"}"#)
            .about("$floor", 204)
            .about("$missing", 404),
        row("DELETE /api/facility/floors/{id}")
            .about("$empty.floor", 204)
            .about("$floor", 409)
            .about("$missing", 404),
        row("PUT /api/facility/floors/{id}/drawing")
            .file("image/svg+xml", svg)
            .about("$floor", 204)
            .about("$missing", 404),
        row("PATCH /api/facility/floors/{id}/drawing")
            .json(r#"{"x":1,"y":1,"width":9}"#)
            .about("$floor", 204)
            .about("$empty.floor", 404)
            .about("$missing", 404),
        row("DELETE /api/facility/floors/{id}/drawing")
            .about("$floor", 204)
            .about("$empty.floor", 404)
            .about("$missing", 404),
    ]
}

fn zones_and_desks() -> Vec<Declared> {
    let row = |route| row(Who::Facility, route);
    vec![
        row("POST /api/facility/zones")
            .json(r#"{"floor":$floor,"name":"new","kind":"desks"}"#)
            .gives(201),
        row("PATCH /api/facility/zones/{id}")
            .json(r#"{"name":"new"}"#)
            .about("$zone", 204)
            .about("$missing", 404),
        row("DELETE /api/facility/zones/{id}")
            .about("$empty.zone", 204)
            .about("$zone", 409)
            .about("$missing", 404),
        row("POST /api/facility/tables").json(r#"{"zone":$zone,"name":"new"}"#).gives(201),
        row("PATCH /api/facility/tables/{id}")
            .json(r#"{"name":"new"}"#)
            .about("$table", 204)
            .about("$missing", 404),
        row("DELETE /api/facility/tables/{id}")
            .about("$empty.table", 204)
            .about("$own.table", 409)
            .about("$missing", 404),
        row("POST /api/facility/desks").json(r#"{"table":$table,"name":"new"}"#).gives(201),
        row("PATCH /api/facility/desks/{id}")
            .json(r#"{"name":"new"}"#)
            .about("$desk", 204)
            .about("$own.desk", 409)
            .about("$missing", 404),
        row("DELETE /api/facility/desks/{id}")
            .about("$desk", 204)
            .about("$own.desk", 409)
            .about("$missing", 404),
        row("POST /api/facility/desks/{id}/closures")
            .json(r#"{"reason":"paint"}"#)
            .about("$desk", 201)
            .about("$own.desk", 201)
            .about("$missing", 404),
        row("DELETE /api/facility/closures/{id}").about("$closure", 204).about("$missing", 404),
    ]
}

fn admin() -> Vec<Declared> {
    let row = |route| row(Who::Admin, route);
    let csv = "email,name,organisation,team,language,badge,needs,visible_since\n\
               new@example.org,New One,Host,,en,,,\n";
    vec![
        row("GET /api/admin/persons").gives(200).at("?search=zqfarmail").gives(200),
        row("POST /api/admin/persons")
            .json(r#"{"name":"New","email":"new@example.org","organisation":"Host","team":"","language":"en","needs":[]}"#)
            .gives(201),
        row("PUT /api/admin/persons/active")
            .json(r#"{"persons":[$far.id],"active":false}"#)
            .gives(204),
        row("GET /api/admin/persons/{id}")
            .about("$own.id", 200)
            .about("$far.id", 200)
            .about("$missing", 404),
        row("PUT /api/admin/persons/{id}")
            .json(r#"{"name":"Other","email":"other@example.org","organisation":"Host","team":"","language":"en","needs":[]}"#)
            .about("$own.id", 409)
            .about("$missing", 404),
        row("PUT /api/admin/persons/{id}/role")
            .json(r#"{"role":"facility"}"#)
            .about("$adm.id", 204)
            .but("admin person", 409)
            .about("$own.id", 204)
            .about("$far.id", 204)
            .about("$missing", 404),
        row("PUT /api/admin/persons/{id}/active")
            .json(r#"{"active":false}"#)
            .about("$adm.id", 204)
            .but("admin person", 409)
            .about("$own.id", 204)
            .about("$far.id", 204)
            .about("$missing", 404),
        row("PUT /api/admin/persons/{id}/badge")
            .json(r#"{"badge":"new badge"}"#)
            .about("$adm.id", 200)
            .about("$own.id", 200)
            .about("$far.id", 200)
            .about("$missing", 404),
        // Those who have one.
        row("DELETE /api/admin/persons/{id}/second-factor")
            .about("$adm.id", 204)
            .but("admin person", 409)
            .about("$fac.id", 204)
            .about("$missing", 404),
        row("POST /api/admin/badges").json(r#"{"persons":[$own.id,$far.id]}"#).gives(200),
        row("POST /api/admin/people.csv").file("text/csv", csv).gives(200),
        row("GET /api/admin/settings").at(SITE).gives(200).at("?site=no").gives(404),
        row("PATCH /api/admin/settings").at(SITE).json(r#"{"digest_hour":9}"#).gives(204),
        row("DELETE /api/admin/site").at("?site=no").gives(404).at(SITE).gives(409),
        row("GET /api/admin/kiosks").gives(200),
        row("POST /api/admin/kiosks").json(r#"{"site":"HQ","name":"new"}"#).gives(201),
        row("DELETE /api/admin/kiosks/{id}").about("$kiosk.id", 204).about("$missing", 404),
    ]
}

fn words_of_the_house() -> Vec<Declared> {
    let row = |route| row(Who::Admin, route);
    vec![
        row("GET /api/admin/vacancies").gives(200),
        row("POST /api/vacancies")
            .json(r#"{"title":"Analyst","line":"Counts what counts","link":"https://example.org/jobs"}"#)
            .gives(201),
        row("DELETE /api/vacancies/{id}").about("$vacancy.id", 204).about("$missing", 404),
        row("PUT /api/welcome").json(r#"{"nl":"Kom binnen.","en":"Come in."}"#).gives(204),
        row("GET /api/admin/hires").gives(200),
        row("PUT /api/house/months/{month}/hires")
            .json(r#"{"hires":3,"through_us":1}"#)
            .about("2026-11", 204)
            .about("2020-01", 409),
    ]
}

fn organisations() -> Vec<Declared> {
    let row = |route| row(Who::Admin, route);
    vec![
        row("PUT /api/admin/persons/{id}/editor")
            .about("$own.id", 204)
            .about("$partner.id", 204)
            .about("$missing", 404),
        row("DELETE /api/admin/persons/{id}/editor")
            .about("$own.id", 204)
            .about("$partner.id", 204)
            .about("$missing", 404),
        row("GET /api/admin/organisations").gives(200),
        row("PATCH /api/admin/organisations/{id}")
            .json(r#"{"factor_required":true}"#)
            .about("$host.org", 204)
            .about("$missing", 404),
        row("PUT /api/admin/organisations/{id}/agreed-days")
            .json(r#"{"site":"HQ","weekdays":["tue"],"from":"2026-11-01"}"#)
            .about("$host.org", 204)
            .about("$missing", 404),
        row("DELETE /api/admin/organisations/{id}/agreed-days")
            .at(SITE)
            .about("$third.org", 204)
            .about("$missing", 404),
    ]
}

/// The screens of the building, whatever part of them is open.
fn on_screens() -> Vec<Declared> {
    let row = |route| row(Who::OnScreens, route);
    vec![
        row("GET /api/facility/session").gives(200),
        row("DELETE /api/facility/session").gives(204),
    ]
}

/// People of the partner's organisation, by the names that its coordinator's list has for them. Nobody has those of
/// another organisation here, nor anybody's number.
fn coordinator() -> Vec<Declared> {
    let row = |route| row(Who::Coordinator, route);
    let csv = "email,name,organisation,team,language,badge,needs,visible_since\n\
               new@example.org,New One,Zqpartnerorg,,en,,,\n";
    vec![
        row("GET /api/coordinator/persons").gives(200).at("?search=zqfarmail").gives(200),
        // The address of somebody of a third organisation.
        row("POST /api/coordinator/persons")
            .json(r#"{"name":"New","email":"$far.mail","team":"","language":"en","needs":[]}"#)
            .gives(201),
        row("GET /api/coordinator/persons/{id}")
            .about("$partner.handle", 200)
            .about("$far.handle", 404)
            .about("$far.id", 404)
            .about("$missing", 404),
        row("PUT /api/coordinator/persons/{id}")
            .json(r#"{"name":"New","email":"$partner.mail","team":"","language":"en","needs":[]}"#)
            .about("$partner.handle", 204)
            .about("$far.handle", 404)
            .about("$partner.id", 404)
            .about("$missing", 404),
        row("DELETE /api/coordinator/persons/{id}")
            .about("$partner.handle", 204)
            .about("$far.handle", 404)
            .about("$own.id", 404)
            .about("$missing", 404),
        row("POST /api/coordinator/badges").json(r#"{"persons":["$partner.handle"]}"#).gives(200),
        row("GET /api/coordinator/people.csv").gives(200),
        row("POST /api/coordinator/people.csv").file("text/csv", csv).gives(200),
    ]
}

/// What reception sees and does, and a guest with the phone by which they signed in.
fn guests() -> Vec<Declared> {
    let reception = |route| row(Who::Reception, route);
    vec![
        reception("GET /api/reception/guests")
            .gives(200)
            .at("?day=2026-11-18")
            .gives(200)
            .at("?day=2026-11-19")
            .gives(400),
        reception("POST /api/reception/guests/{id}/check-outs")
            .about("$walkin.handle", 200)
            .about("$guest.handle", 404)
            .about("$own.id", 404)
            .about("$missing", 404),
        reception("DELETE /api/reception/guests/{id}")
            .about("$guest.handle", 404)
            .about("$own.id", 404)
            .about("$missing", 404)
            .about("$walkin.handle", 204),
        reception("POST /api/reception/badges")
            .json(r#"{"guests":["$guest.handle"]}"#)
            .gives(200)
            .json(r#"{"guests":["$walkin.handle"]}"#)
            .gives(404)
            .json(r#"{"guests":["$own.id"]}"#)
            .gives(404),
        row(Who::Guest, "GET /api/guests/stay").gives(200),
        row(Who::Guest, "POST /api/guests/check-outs").gives(200),
        row(Who::Guest, "DELETE /api/guests/me").gives(204),
    ]
}

/// None of it is there outside a demo.
fn demo() -> Vec<Declared> {
    let row = |route| row(Who::Demo, route);
    vec![
        row("GET /api/demo").gives(404),
        row("GET /api/demo/letters").gives(404),
        row("GET /api/demo/letters/{id}").about("1", 404).about("$missing", 404),
        row("POST /api/demo/phone").json(r#"{"email":"$own.mail"}"#).gives(404),
        row("GET /demo/mailbox").gives(404),
        row("GET /demo/phone").gives(404),
    ]
}

/// Pages are the same for everybody: what is personal is fetched by them.
fn pages() -> Vec<Declared> {
    let row = |route| row(Who::Public, route);
    vec![
        row("GET /").gives(200),
        row("GET /me").gives(200),
        row("GET /me/year").gives(200),
        row("GET /kiosk").gives(200),
        row("GET /wall").gives(200),
        row("GET /gathering").gives(200),
        row("GET /stories").gives(200),
        row("GET /c/{code}").about("$code", 200).about("forged", 200),
        row("GET /d").gives(200),
        row("GET /d/{rest:.*}").about("$me.sticker", 200).about("forged", 200),
        row("GET /draws").gives(200),
        row("GET /privacy").gives(200),
        row("GET /house").gives(200),
        row("GET /welcome").gives(200),
        row("GET /l/{token}")
            .about("$own.digest", 200)
            .about("$partner.digest", 200)
            .about("forged", 200),
        row("GET /u/{token}").about("$own.unsubscribe", 200).about("forged", 200),
        row("GET /facility").gives(200),
        row("GET /facility/{page}").about("places", 200).about("forged", 200),
        row("GET /assets/{name:.*}").about("no-such-file.js", 404).about("../me.html", 404),
    ]
}
