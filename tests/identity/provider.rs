//! The real identity provider, and a browser that goes through its pages.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use reqwest::Client as Http;
use serde_json::Value;
use url::Url;

/// The service's public address in these tests. Nothing listens there; the test itself follows the redirect back.
pub const HERE: &str = "http://desk.example.org";

/// A running provider; it stops when dropped.
pub struct RealProvider {
    pub issuer: String,
    /// Its current time: tokens are dated by it.
    pub now: String,
    child: Child,
    _talk: (ChildStdin, BufReader<ChildStdout>),
}

impl RealProvider {
    /// Starts it, with options of `provider.mjs`.
    pub fn start(options: &Value) -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/provider/provider.mjs");
        let back = format!("{HERE}/api/session/provider/return");
        let mut child = Command::new("node")
            .args([script, &back, &options.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node runs");
        let talk = child.stdin.take().unwrap();
        let mut line = String::new();
        let mut told = BufReader::new(child.stdout.take().unwrap());
        told.read_line(&mut line).unwrap();
        let talk = (talk, told);
        let told: Value = serde_json::from_str(&line)
            .unwrap_or_else(|_| panic!("the provider does not start: run make screens first"));
        let text = |name: &str| told[name].as_str().unwrap().to_owned();
        Self { issuer: text("issuer"), now: text("now"), child, _talk: talk }
    }

    /// The settings of a service that uses it.
    pub fn settings(&self) -> Vec<(&'static str, &str)> {
        vec![
            ("PUBLIC_URL", HERE),
            ("OIDC_ISSUER", &self.issuer),
            ("OIDC_CLIENT_ID", "aanschuif"),
            ("OIDC_CLIENT_SECRET", "a secret between the provider and the service"),
            ("OIDC_NAME", "Work"),
        ]
    }
}

impl Drop for RealProvider {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Signs in at the provider as one of its accounts, in a new browser. Returns where it sends the browser.
pub async fn walk(there: &str, account: &str) -> String {
    let stay = reqwest::redirect::Policy::none();
    let http = Http::builder().no_proxy().redirect(stay).cookie_store(true).build().unwrap();
    let mut url = Url::parse(there).unwrap();
    let mut request = http.get(url.clone());
    for _ in 0..20 {
        let answer = request.send().await.unwrap();
        if let Some(location) = answer.headers().get("location") {
            url = url.join(location.to_str().unwrap()).unwrap();
            if url.as_str().starts_with(HERE) {
                return url.as_str()[HERE.len()..].to_owned();
            }
            request = http.get(url.clone());
            continue;
        }
        let page = answer.text().await.unwrap();
        let form = if page.contains("name=\"prompt\" value=\"login\"") {
            format!("prompt=login&login={account}&password=any")
        } else if page.contains("name=\"prompt\" value=\"consent\"") {
            "prompt=consent".to_owned()
        } else {
            panic!("{url}: {page}");
        };
        request = http
            .post(url.clone())
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form);
    }
    panic!("the provider leads nowhere");
}
