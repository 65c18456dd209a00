//! A caller that keeps cookies, follows no redirects and shows whole responses.

use std::net::SocketAddr;
use std::time::Duration;

use reqwest::header::{HeaderMap, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::serving::house::factor_code;
use crate::serving::stream::whole_or_first_event;

/// A browser, or a program with a token.
#[derive(Clone)]
pub struct Browser {
    http: reqwest::Client,
    base: String,
    /// The token in its header.
    pub bearer: Option<String>,
    /// Its cookies, whatever their attributes: name and value.
    pub cookies: Vec<(String, String)>,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Reply {
    /// The `code` of a problem; empty where there is none.
    pub fn code(&self) -> String {
        if self.header("content-type") != "application/problem+json" {
            return String::new();
        }
        self.body()["code"].as_str().unwrap_or_default().to_owned()
    }

    /// The body, where it is JSON; null elsewhere.
    pub fn body(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    /// A header; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap_or_default())
    }

    /// The cookies that it sets, as they are written.
    pub fn set_cookies(&self) -> Vec<&str> {
        self.headers.get_all(SET_COOKIE).iter().map(|value| value.to_str().unwrap()).collect()
    }

    /// Checks the status and returns the response.
    #[track_caller]
    pub fn with_status(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{self:?}");
        self
    }
}

impl Browser {
    /// A browser without cookies.
    pub fn new(address: SocketAddr) -> Self {
        let http = reqwest::Client::builder()
            .no_proxy()
            .redirect(Policy::none())
            .pool_idle_timeout(Duration::from_secs(1))
            .build()
            .unwrap();
        Self { http, base: format!("http://{address}"), bearer: None, cookies: Vec::new() }
    }

    /// The same for another instance of the service.
    pub fn at(&self, address: SocketAddr) -> Self {
        Self { base: format!("http://{address}"), ..self.clone() }
    }

    /// A program with this token.
    pub fn with_token(&self, token: &str) -> Self {
        Self { bearer: Some(token.to_owned()), ..self.clone() }
    }

    /// The same with a cookie that replaces one of that name.
    pub fn with_cookie(&self, name: &str, value: &str) -> Self {
        let mut other = self.clone();
        other.cookies.retain(|(kept, _)| kept != name);
        other.cookies.push((name.to_owned(), value.to_owned()));
        other
    }

    /// A request with this browser's credentials.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.http.request(method, format!("{}{path}", self.base));
        if let Some(token) = &self.bearer {
            request = request.bearer_auth(token);
        }
        if !self.cookies.is_empty() {
            let pairs: Vec<_> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header("cookie", pairs.join("; "));
        }
        request
    }

    /// Sends a request and keeps no cookies of the response.
    pub async fn send(&self, request: RequestBuilder) -> Reply {
        let response = request.send().await.unwrap_or_else(|why| panic!("no answer: {why:?}"));
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = whole_or_first_event(response).await.unwrap();
        Reply { status, headers, text }
    }

    /// A request without a body.
    pub async fn call(&self, method: &str, path: &str) -> Reply {
        self.send(self.request(method, path)).await
    }

    /// A request with a JSON body.
    pub async fn post(&self, path: &str, body: &Value) -> Reply {
        self.send(self.request("POST", path).json(body)).await
    }

    /// The same, but keeps the cookies of the response, as a browser would over HTTPS.
    pub async fn post_and_keep(&mut self, path: &str, body: &Value) -> Reply {
        let reply = self.post(path, body).await;
        let set: Vec<String> = reply.set_cookies().into_iter().map(str::to_owned).collect();
        for cookie in set {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            *self = self.with_cookie(name, value);
            // A cookie without a value is deleted.
            self.cookies.retain(|(_, value)| !value.is_empty());
        }
        reply
    }

    /// Sets up a second factor for the person signed in. Returns one of the recovery codes.
    pub async fn set_up_factor(&self) -> String {
        let me = self.call("GET", "/api/me").await.with_status(200).body();
        let now = me["now"].as_str().unwrap().parse().unwrap();
        let begun = self.post("/api/me/second-factor", &json!({})).await.with_status(201).body();
        let code = factor_code(begun["secret"].as_str().unwrap(), now);
        let request = self.request("PUT", "/api/me/second-factor");
        let set = self.send(request.json(&json!({ "code": code }))).await.with_status(200);
        set.body()["recovery_codes"][0].as_str().unwrap().to_owned()
    }
}
