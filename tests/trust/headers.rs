//! Every response to every caller tells browsers what they may do with it, and every cookie is as narrow as possible.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::serving::Application;
use crate::serving::house::TUESDAY_10;
use crate::support::on_each_database;
use crate::trust::browser::{Browser, Reply};
use crate::trust::crawl::{routes_there, visits};
use crate::trust::declared::may;
use crate::trust::estate::{Estate, PUBLIC_URL};

/// What may be kept by whoever fetched it, and checked again: it is nobody's in particular.
const KEPT: [(&str, &str); 2] = [
    ("/api/drawing", "private, no-cache"),
    ("/assets/{name:.*}", "public, max-age=31536000, immutable"),
];

/// What is wrong with the headers of an answer, if anything is.
fn wrong(route: &str, reply: &Reply) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut check = |holds: bool, what: &str| {
        if !holds {
            wrong.push(what.to_owned());
        }
    };
    let is = |name: &str, value: &str| reply.header(name) == value;
    check(is("x-content-type-options", "nosniff"), "nosniff");
    check(is("x-frame-options", "DENY"), "x-frame-options");
    check(is("referrer-policy", "no-referrer"), "referrer-policy");
    check(is("cross-origin-opener-policy", "same-origin"), "cross-origin-opener-policy");
    check(is("cross-origin-resource-policy", "same-origin"), "cross-origin-resource-policy");
    let kept = KEPT.iter().find(|(path, _)| route.ends_with(path));
    let kept =
        kept.filter(|_| [200, 304].contains(&reply.status)).map_or("no-store", |(_, value)| value);
    check(is("cache-control", kept), "cache-control");
    check(reply.headers.get_all("content-security-policy").iter().count() == 1, "one policy");
    let only = reply.header("strict-transport-security");
    let lasts = only.strip_prefix("max-age=").and_then(|rest| rest.split(';').next()?.parse().ok());
    check(lasts.is_some_and(|seconds: u64| seconds >= 31_536_000), "strict-transport-security");

    let policy = policy(reply.header("content-security-policy"));
    let of = |name: &str| policy.get(name).or_else(|| policy.get("default-src"));
    check(policy.get("frame-ancestors") == Some(&BTreeSet::from(["'none'"])), "frame-ancestors");
    for name in ["base-uri", "form-action"] {
        let values = policy.get(name).cloned().unwrap_or_default();
        check(values.len() == 1 && values.is_subset(&BTreeSet::from(["'none'", "'self'"])), name);
    }
    check(of("object-src") == Some(&BTreeSet::from(["'none'"])), "object-src");
    let narrow = BTreeSet::from(["'none'", "'self'", "data:", "blob:", "'wasm-unsafe-eval'"]);
    for (name, values) in &policy {
        let may_be_wide = route.contains("/demo/") && *name == "style-src";
        check(may_be_wide || values.is_subset(&narrow), name);
        check(
            *name != "script-src" || !values.contains("data:") && !values.contains("blob:"),
            name,
        );
    }
    for name in ["default-src", "script-src", "style-src", "img-src", "connect-src"] {
        check(of(name).is_some(), name);
    }
    wrong.extend(reply.set_cookies().into_iter().filter_map(wrong_cookie));
    wrong
}

fn policy(text: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let directives = text.split(';').map(str::split_whitespace);
    directives.filter_map(|mut words| Some((words.next()?, words.collect()))).collect()
}

/// What is wrong with a cookie that is set over HTTPS.
fn wrong_cookie(cookie: &str) -> Option<String> {
    let mut parts = cookie.split(';').map(str::trim);
    let name = parts.next().unwrap().split('=').next().unwrap();
    let flags: BTreeSet<String> = parts.map(str::to_ascii_lowercase).collect();
    let has = |flag: &str| flags.contains(flag);
    let is_right = name.starts_with("__Host-aanschuif_")
        && has("secure")
        && has("httponly")
        && (has("samesite=lax") || has("samesite=strict"))
        && has("path=/")
        && flags.iter().all(|flag| !flag.starts_with("domain"))
        && flags.iter().any(|flag| flag.starts_with("max-age="));
    (!is_right).then(|| format!("cookie {name}: {flags:?}"))
}

#[test]
fn every_answer_of_every_route_to_everybody_has_the_headers() {
    let mut cookies = BTreeSet::new();
    for visit in visits() {
        let wrong = wrong(visit.route, &visit.reply);
        assert!(wrong.is_empty(), "{}: {wrong:?}: {:?}", visit.what(), visit.reply.headers);
        for cookie in visit.reply.set_cookies() {
            cookies.insert(cookie.split('=').next().unwrap().to_owned());
        }
    }
    // Setting, or taking away: what is judged above was there to be judged.
    for name in ["kiosk", "session", "facility", "ticket"] {
        assert!(cookies.contains(&format!("__Host-aanschuif_{name}")), "{name}: {cookies:?}");
    }
}

#[test]
fn whatever_is_refused_has_the_headers_too() {
    on_each_database(async |database| {
        let estate = Estate::open(&database).await;
        let mut statuses = BTreeSet::new();
        for caller in &estate.callers {
            let mut judge = async |browser: &Browser, what: &str, request| {
                let reply: Reply = browser.send(request).await;
                let wrong = wrong(what, &reply);
                assert!(wrong.is_empty(), "{what} as {}: {} {wrong:?}", caller.name, reply.status);
                statuses.insert(reply.status);
            };
            let browser = &caller.browser;
            for path in ["/nothing", "/api/nothing", "/api", "/%00", "/me/nothing", "/.env"] {
                judge(browser, path, browser.request("GET", path)).await;
            }
            for declared in routes_there() {
                let path = estate.fill(&declared.cells[0].path, caller);
                for method in ["TRACE", "PROPFIND", "OPTIONS"] {
                    judge(browser, declared.route, browser.request(method, &path)).await;
                }
                // Who is not let in at all is turned away before a body is looked at.
                let reads = caller.name == "nobody" || may(declared.who, caller.name);
                let Some(body) = declared.cells[0].body.as_ref().filter(|_| reads) else {
                    continue;
                };
                let send = |media: &'static str, text: Vec<u8>| {
                    browser
                        .request(declared.method(), &path)
                        .header("content-type", media)
                        .body(text)
                };
                for request in [
                    send(body.media, b"\xff{".to_vec()),
                    send("nonsense", b"{}".to_vec()),
                    send("application/json", b"{\"a\":".repeat(20_000)),
                    send(body.media, b"x".repeat(100_000)),
                ] {
                    judge(browser, declared.route, request).await;
                }
            }
        }
        for status in [400, 401, 404, 405, 413, 415, 422] {
            assert!(statuses.contains(&status), "{status}: {statuses:?}");
        }
    });
}

#[test]
fn cookies_that_say_who_somebody_is_are_set_as_narrowly() {
    on_each_database(async |database| {
        let estate = Estate::open(&database).await;
        let token = json!({ "token": estate.house.facility_token });
        let entered = estate.browser().post("/api/facility/session", &token).await.with_status(204);
        // The estate's own browsers took what they were given by the same judge's leave: they have all four.
        let mut names: BTreeSet<&str> = BTreeSet::new();
        for caller in &estate.callers {
            names.extend(caller.browser.cookies.iter().map(|(name, _)| name.as_str()));
        }
        for name in ["session", "facility", "ticket"] {
            assert!(names.contains(format!("__Host-aanschuif_{name}").as_str()), "{names:?}");
        }
        let cookies = entered.set_cookies();
        assert_eq!(cookies.iter().filter_map(|cookie| wrong_cookie(cookie)).count(), 0);
        assert_eq!(cookies.len(), 1);
        assert!(PUBLIC_URL.starts_with("https://"));

        // A cookie of the name without the prefix, such as another host of the domain could set, is nobody's.
        let own = estate.caller("employee");
        let (_, session) =
            own.cookies.iter().find(|(name, _)| name == "__Host-aanschuif_session").unwrap();
        let bare = estate.browser().with_cookie("aanschuif_session", session);
        bare.call("GET", "/api/me").await.with_status(401);
        own.call("GET", "/api/me").await.with_status(200);
    });
}

#[test]
fn without_https_a_cookie_is_as_narrow_as_it_can_be() {
    on_each_database(async |database| {
        let house = crate::serving::House::furnish(
            &database,
            TUESDAY_10,
            &crate::serving::house::office(1, 1),
            &crate::serving::house::crowd(1),
        );
        let application = Application::start(&database, TUESDAY_10);
        let browser = Browser::new(application.address);
        let token = json!({ "token": house.kiosk_token });
        let enrolled = browser.post("/api/kiosk/session", &token).await.with_status(204);
        let cookie = enrolled.set_cookies()[0].to_ascii_lowercase();
        assert!(cookie.starts_with("aanschuif_kiosk="), "{cookie}");
        for flag in ["httponly", "samesite=", "path=/"] {
            assert!(cookie.contains(flag), "{cookie}");
        }
        assert!(!cookie.contains("samesite=none"), "{cookie}");
        assert!(!cookie.contains("secure") && !cookie.contains("domain"), "{cookie}");
        assert_eq!(enrolled.header("strict-transport-security"), "");
    });
}

#[test]
fn the_judge_sees_what_is_wrong() {
    let visit = visits().iter().find(|visit| visit.route == "GET /api/me").unwrap();
    assert!(wrong(visit.route, &visit.reply).is_empty());
    for name in [
        "content-security-policy",
        "x-content-type-options",
        "x-frame-options",
        "referrer-policy",
        "strict-transport-security",
        "cross-origin-opener-policy",
        "cross-origin-resource-policy",
        "cache-control",
    ] {
        let mut reply = visit.reply.clone();
        reply.headers.remove(name);
        assert!(!wrong(visit.route, &reply).is_empty(), "without {name}");
    }
    for part in ["script-src 'self' 'unsafe-inline'", "img-src *", "script-src data:"] {
        let mut reply = visit.reply.clone();
        let policy = format!("{}; {part}", reply.header("content-security-policy").to_owned());
        reply.headers.insert("content-security-policy", policy.parse().unwrap());
        assert!(!wrong(visit.route, &reply).is_empty(), "{part}");
    }
    for cookie in [
        "__Host-aanschuif_a=b; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=1",
        "aanschuif_a=b; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=1",
        "__Host-aanschuif_a=b; SameSite=Lax; Secure; Path=/; Max-Age=1",
        "__Host-aanschuif_a=b; HttpOnly; SameSite=None; Secure; Path=/; Max-Age=1",
        "__Host-aanschuif_a=b; HttpOnly; SameSite=Lax; Path=/; Max-Age=1",
        "__Host-aanschuif_a=b; HttpOnly; SameSite=Lax; Secure; Path=/; Domain=a; Max-Age=1",
    ] {
        let is_right =
            cookie.starts_with("__Host-aanschuif_a=b; HttpOnly; SameSite=Lax; Secure; Path=/; M");
        assert_eq!(wrong_cookie(cookie).is_none(), is_right, "{cookie}");
    }
}
