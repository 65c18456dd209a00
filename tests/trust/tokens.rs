//! Nearly valid codes, tickets, links, sessions and tokens are refused, thirty variants of each. Secrets are compared
//! in constant time.

use syn::visit::Visit;

use crate::support::on_each_database;
use crate::trust::browser::{Browser, Reply};
use crate::trust::database::changes;
use crate::trust::estate::Estate;

/// 30 texts that are nearly `secret`.
fn nearly(secret: &str) -> Vec<String> {
    let mut texts = vec![
        String::new(),
        secret[1..].to_owned(),
        secret[..secret.len() - 1].to_owned(),
        format!("{secret}a"),
        format!("0{secret}"),
        format!("+{secret}"),
        format!("{secret}="),
        secret.chars().rev().collect(),
    ];
    for step in 0..22 {
        let place = step * (secret.len() - 1) / 21;
        let mut letters: Vec<char> = secret.chars().collect();
        letters[place] = if letters[place] == 'q' { 'z' } else { 'q' };
        texts.push(letters.into_iter().collect());
    }
    assert_eq!(texts.len(), 30);
    assert!(texts.iter().all(|text| text != secret));
    texts
}

/// Whether every text that is nearly `secret` is refused where `secret` is good, and changes nothing.
async fn try_all(
    estate: &mut Estate,
    what: &str,
    secret: &str,
    refusal: (u16, &str),
    present: impl AsyncFn(&Browser, &str) -> Reply,
) {
    let browser = estate.browser();
    let before = estate.database.dump();
    for text in nearly(secret) {
        let reply = present(&browser, &text).await;
        let (status, code) = (reply.status, reply.code());
        // An empty name leads to another address.
        let is_elsewhere = text.is_empty() && (status == 404 || status == 405);
        assert!((status, code.as_str()) == refusal || is_elsewhere, "{what} {text}: {reply:?}");
    }
    let after = estate.database.dump();
    assert_eq!(changes(&before, &after), Vec::<String>::new(), "{what}");
    let reply = present(&browser, secret).await;
    assert!(reply.status < 300, "{what}: {reply:?}");
}

fn cookie(estate: &Estate, caller: &str, name: &str) -> String {
    let cookies = &estate.caller(caller).cookies;
    cookies.iter().find(|(set, _)| set == name).unwrap().1.clone()
}

const UNKNOWN: (u16, &str) = (401, "unauthorized");
const NO_LETTER: (u16, &str) = (404, "unknown-letter");

#[test]
fn what_is_nearly_a_token_or_a_session_is_nobodys() {
    on_each_database(async |database| {
        let mut estate = Estate::open(&database).await;
        let estate = &mut estate;
        let kiosk = estate.house.kiosk_token.clone();
        let access = estate.house.facility_token.clone();
        for (what, token, path) in [
            ("kiosk token", &kiosk, "/api/kiosk/state"),
            ("facility token", &access, "/api/facility/sites"),
            ("admin token", &estate.admin_token.clone(), "/api/admin/kiosks"),
        ] {
            try_all(estate, what, token, UNKNOWN, async |browser, token| {
                browser.with_token(token).call("GET", path).await
            })
            .await;
        }
        for (what, token, path) in [
            ("kiosk token, to enrol", &kiosk, "/api/kiosk/session"),
            ("facility token, to enter", &access, "/api/facility/session"),
        ] {
            try_all(estate, what, token, UNKNOWN, async |browser, token| {
                browser.post(path, &serde_json::json!({ "token": token })).await
            })
            .await;
        }
        for (caller, name, path) in [
            ("employee", "__Host-aanschuif_session", "/api/me"),
            ("facility person", "__Host-aanschuif_facility", "/api/facility/sites"),
            ("admin person", "__Host-aanschuif_facility", "/api/admin/kiosks"),
        ] {
            let session = cookie(estate, caller, name);
            try_all(estate, caller, &session, UNKNOWN, async |browser, session| {
                browser.with_cookie(name, session).call("GET", path).await
            })
            .await;
        }
        let enrolled = kiosk.clone();
        try_all(estate, "kiosk cookie", &enrolled, UNKNOWN, async |browser, token| {
            browser
                .with_cookie("__Host-aanschuif_kiosk", token)
                .call("GET", "/api/kiosk/state")
                .await
        })
        .await;
        // Nor is what is good in one cookie good in another.
        let session = cookie(estate, "employee", "__Host-aanschuif_session");
        for (name, path) in [
            ("__Host-aanschuif_facility", "/api/facility/sites"),
            ("__Host-aanschuif_kiosk", "/api/kiosk/state"),
            ("__Host-aanschuif_ticket", "/api/plan?site=HQ&floor=1"),
        ] {
            let browser = estate.browser().with_cookie(name, &session);
            browser.call("GET", path).await.with_status(401);
        }
    });
}

#[test]
fn what_is_nearly_a_code_or_a_ticket_opens_nothing() {
    on_each_database(async |database| {
        let mut estate = Estate::open(&database).await;
        let estate = &mut estate;
        let code = estate.things["code"].clone();
        try_all(estate, "kiosk code", &code, (404, "unknown-code"), async |browser, code| {
            browser.post("/api/tickets", &serde_json::json!({ "code": code })).await
        })
        .await;
        let sticker = estate.things["own.sticker"].clone();
        try_all(estate, "sticker", &sticker, (404, "unknown-sticker"), async |browser, code| {
            browser.call("GET", &format!("/api/stickers/{code}")).await
        })
        .await;
        let ticket = cookie(estate, "employee", "__Host-aanschuif_ticket");
        try_all(estate, "ticket", &ticket, (404, "no-ticket"), async |browser, ticket| {
            browser.with_cookie("__Host-aanschuif_ticket", ticket).call("GET", "/api/ticket").await
        })
        .await;
        let own = estate.caller("employee").clone();
        own.call("POST", "/api/check-outs").await.with_status(200);
        try_all(estate, "ticket, to check in", &ticket, (403, "no-ticket"), async |_, ticket| {
            let browser = own.with_cookie("__Host-aanschuif_ticket", ticket);
            browser.post("/api/check-ins", &serde_json::json!({})).await
        })
        .await;
    });
}

#[test]
fn what_is_nearly_a_link_of_a_letter_leads_nowhere() {
    on_each_database(async |database| {
        let mut estate = Estate::open(&database).await;
        let estate = &mut estate;
        for (thing, method, path, body) in [
            ("own.digest", "GET", "/api/letters/{}", ""),
            ("own.digest", "POST", "/api/letters/{}/answers", r#"{"item":0,"answer":"talked"}"#),
            ("own.digest", "POST", "/api/letters/{}/good", r#"{"kind":"idea"}"#),
            ("shy.consent", "GET", "/api/letters/{}", ""),
            ("shy.consent", "POST", "/api/letters/{}/consent", r#"{"visible":true}"#),
            ("own.still-here", "GET", "/api/letters/{}", ""),
            ("own.still-here", "POST", "/api/letters/{}/still-here", ""),
            ("own.unsubscribe", "GET", "/api/unsubscribe/{}", ""),
            ("own.unsubscribe", "POST", "/api/unsubscribe/{}", ""),
            ("own.unsubscribe", "DELETE", "/api/unsubscribe/{}", ""),
            ("own.unsubscribe", "POST", "/u/{}", ""),
        ] {
            let token = estate.things[thing].clone();
            let what = format!("{method} {path}");
            try_all(estate, &what, &token, NO_LETTER, async |browser, token| {
                let request = browser.request(method, &path.replace("{}", token));
                let request = match body {
                    "" => request,
                    _ => request.header("content-type", "application/json").body(body),
                };
                browser.send(request).await
            })
            .await;
        }
    });
}

/// Finds `==` and `!=` between things whose names say that they are secret.
struct Comparisons {
    found: Vec<String>,
}

/// What a name of something secret has in it.
const SECRET: [&str; 8] =
    ["token", "secret", "signature", "hmac", "code_hash", "browser_hash", "state_hash", "verifier"];

/// Stands for a call of `len`.
const LENGTH: &str = ".len()";

impl Visit<'_> for Comparisons {
    fn visit_expr_binary(&mut self, binary: &syn::ExprBinary) {
        let is_comparison = matches!(binary.op, syn::BinOp::Eq(_) | syn::BinOp::Ne(_));
        let sides = [&binary.left, &binary.right].map(|side| text(side));
        let is_secret = |side: &String| {
            let side = side.to_lowercase();
            SECRET.iter().any(|part| side.contains(part))
        };
        // How long something is, is no secret.
        let is_length = sides.iter().any(|side| side.contains(LENGTH));
        if is_comparison && !is_length && sides.iter().any(is_secret) {
            self.found.push(sides.join(" == "));
        }
        syn::visit::visit_expr_binary(self, binary);
    }

    fn visit_item_mod(&mut self, module: &syn::ItemMod) {
        // Tests compare what they like.
        if module.ident != "tests" {
            syn::visit::visit_item_mod(self, module);
        }
    }
}

fn text(expression: &syn::Expr) -> String {
    struct Names(Vec<String>);
    impl Visit<'_> for Names {
        fn visit_ident(&mut self, ident: &syn::Ident) {
            self.0.push(ident.to_string());
        }
        fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
            syn::visit::visit_expr_method_call(self, call);
            if call.method == "len" {
                self.0.push(LENGTH.to_owned());
            }
        }
    }
    let mut names = Names(Vec::new());
    names.visit_expr(expression);
    names.0.join(" ")
}

fn comparisons(source: &str) -> Vec<String> {
    let mut comparisons = Comparisons { found: Vec::new() };
    comparisons.visit_file(&syn::parse_file(source).unwrap());
    comparisons.found
}

fn sources(folder: &std::path::Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn nothing_secret_is_compared_in_a_way_that_tells_how_much_was_right() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 200, "{}", files.len());
    let mut found = Vec::new();
    for file in files {
        let source = std::fs::read_to_string(&file).unwrap();
        let name = file.strip_prefix(&root).unwrap().display().to_string();
        found.extend(comparisons(&source).into_iter().map(|found| format!("{name}: {found}")));
    }
    assert_eq!(found, Vec::<String>::new());
    // Signatures are compared in constant time; tokens are looked up by their SHA-256, of which whoever
    // guesses a token cannot choose the beginning.
    let context = std::fs::read_to_string(root.join("usecases/context.rs")).unwrap();
    assert!(context.contains(".ct_eq(") && context.contains("use subtle::ConstantTimeEq"));
    assert_eq!(comparisons("fn a() { if given_token == token { } }").len(), 1);
    assert_eq!(comparisons("fn a() { if session.code_hash != hash(code) { } }").len(), 1);
    assert_eq!(comparisons("fn a() { if signature.len() == SIZE { } }").len(), 0);
}
