//! A client with one method per endpoint.

use std::net::SocketAddr;
use std::time::Duration;

use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use super::stream::whole_or_first_event;

/// A browser, or a program with a token.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base: String,
    bearer: Option<String>,
    cookies: Option<String>,
    idempotency_key: Option<String>,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub content_type: String,
    pub text: String,
    /// The body, where it is JSON; null elsewhere.
    pub body: Value,
    /// Cookies that were set: name and value.
    pub cookies: Vec<(String, String)>,
    /// After how many seconds to try again.
    pub retry_after: Option<u64>,
    /// The redirect target; empty if there is none.
    pub location: String,
}

impl Answer {
    /// The `code` of a problem, after checking its media type; empty if there is none.
    pub fn code(&self) -> &str {
        if self.content_type != "application/problem+json" {
            return "";
        }
        self.body["code"].as_str().unwrap_or_default()
    }

    /// Status and code, for one comparison.
    pub fn refusal(&self) -> (u16, &str) {
        (self.status, self.code())
    }

    /// The desk of the stay.
    pub fn desk(&self) -> &str {
        self.body["stay"]["desk"].as_str().unwrap_or_else(|| panic!("no desk in {self:?}"))
    }

    /// The number of the stay.
    pub fn stay(&self) -> i64 {
        self.body["stay"]["id"].as_i64().unwrap_or_else(|| panic!("no stay in {self:?}"))
    }

    /// First names at the same table.
    pub fn beside(&self) -> Vec<&str> {
        let names = self.body["beside"].as_array().unwrap_or_else(|| panic!("none in {self:?}"));
        names.iter().map(|name| name.as_str().unwrap()).collect()
    }

    /// Checks the status and returns the response.
    #[track_caller]
    pub fn with_status(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{self:?}");
        self
    }

    /// The value of a cookie that was set.
    pub fn cookie(&self, name: &str) -> &str {
        let found = self.cookies.iter().find(|(set, _)| set == name);
        &found.unwrap_or_else(|| panic!("no cookie {name} in {self:?}")).1
    }
}

impl Client {
    /// A browser that keeps cookies.
    pub fn new(address: SocketAddr) -> Self {
        let http = builder().cookie_store(true).build().unwrap();
        let base = format!("http://{address}");
        Self { http, base, bearer: None, cookies: None, idempotency_key: None }
    }

    /// The same browser, which calls another instance.
    pub fn at(&self, address: SocketAddr) -> Self {
        Self { base: format!("http://{address}"), ..self.clone() }
    }

    /// The same browser with a token in its header.
    pub fn with_token(&self, token: &str) -> Self {
        Self { bearer: Some(token.to_owned()), ..self.clone() }
    }

    /// Another browser that always has these cookies: `name=value; name=value`.
    pub fn with_cookies(&self, cookies: &str) -> Self {
        let http = builder().build().unwrap();
        Self { http, cookies: Some(cookies.to_owned()), ..self.clone() }
    }

    /// The same browser with an `Idempotency-Key`.
    pub fn with_key(&self, key: &str) -> Self {
        Self { idempotency_key: Some(key.to_owned()), ..self.clone() }
    }

    /// A request with this client's credentials, to be sent by [`Client::send`].
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.http.request(method, format!("{}{path}", self.base));
        if let Some(token) = &self.bearer {
            request = request.bearer_auth(token);
        }
        if let Some(cookies) = &self.cookies {
            request = request.header("cookie", cookies);
        }
        if let Some(key) = &self.idempotency_key {
            request = request.header("idempotency-key", key);
        }
        request
    }

    /// Sends a request; `None` if there was no response, such as from a program that was killed.
    pub async fn try_send(&self, request: RequestBuilder) -> Option<Answer> {
        self.receive(request).await.ok()
    }

    async fn receive(&self, request: RequestBuilder) -> reqwest::Result<Answer> {
        let response = request.send().await?;
        let status = response.status().as_u16();
        let content_type = response.headers().get("content-type");
        let content_type =
            content_type.map_or("", |value| value.to_str().unwrap_or_default()).to_owned();
        let cookies = response
            .cookies()
            .map(|cookie| (cookie.name().to_owned(), cookie.value().to_owned()))
            .collect();
        let location = response.headers().get("location");
        let location = location.map_or("", |value| value.to_str().unwrap()).to_owned();
        let retry_after = response.headers().get("retry-after");
        let retry_after = retry_after.and_then(|value| value.to_str().ok()?.parse().ok());
        let text = whole_or_first_event(response).await?;
        let body = serde_json::from_str(&text).unwrap_or_default();
        Ok(Answer { status, content_type, text, body, cookies, retry_after, location })
    }

    /// Sends a request.
    pub async fn send(&self, request: RequestBuilder) -> Answer {
        self.receive(request).await.unwrap_or_else(|why| panic!("no answer: {why:?}"))
    }

    async fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(self.request("POST", path).json(body)).await
    }

    /// Any request with a JSON body.
    pub async fn send_json(&self, method: &str, path: &str, body: &Value) -> Answer {
        self.send(self.request(method, path).json(body)).await
    }

    /// `POST /api/facility/session` with a token.
    pub async fn enter_with_token(&self, token: &str) -> Answer {
        self.post("/api/facility/session", &json!({ "token": token })).await
    }

    /// `POST /api/facility/session` with a code.
    pub async fn enter_role(&self, email: &str, code: &str) -> Answer {
        self.post("/api/facility/session", &json!({ "email": email, "code": code })).await
    }

    /// The same with a code of the second factor, or a recovery code.
    pub async fn enter_role_with(&self, email: &str, code: &str, second_factor: &str) -> Answer {
        let body = json!({ "email": email, "code": code, "second_factor": second_factor });
        self.post("/api/facility/session", &body).await
    }

    /// Any GET.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request("GET", path)).await
    }

    /// Any GET; none if there was no answer.
    pub async fn try_get(&self, path: &str) -> Option<Answer> {
        self.try_send(self.request("GET", path)).await
    }

    /// `POST /api/kiosk/check-ins` for a desk.
    pub async fn kiosk_check_in(&self, badge: &str) -> Answer {
        self.kiosk_check_in_with(&json!({ "badge": badge })).await
    }

    /// `POST /api/kiosk/check-ins` for a desk; none if there was no answer.
    pub async fn try_kiosk_check_in(&self, badge: &str) -> Option<Answer> {
        let body = json!({ "badge": badge });
        self.try_send(self.request("POST", "/api/kiosk/check-ins").json(&body)).await
    }

    /// `POST /api/kiosk/check-ins` with any body.
    pub async fn kiosk_check_in_with(&self, body: &Value) -> Answer {
        self.post("/api/kiosk/check-ins", body).await
    }

    /// `POST /api/kiosk/check-outs`.
    pub async fn kiosk_check_out(&self, badge: &str) -> Answer {
        self.post("/api/kiosk/check-outs", &json!({ "badge": badge })).await
    }

    /// `GET /api/kiosk/state`.
    pub async fn kiosk_state(&self) -> Answer {
        self.get("/api/kiosk/state").await
    }

    /// `GET /api/kiosk/code`.
    pub async fn kiosk_code(&self) -> Answer {
        self.get("/api/kiosk/code").await
    }

    /// `POST /api/kiosk/session`.
    pub async fn enrol_kiosk(&self, token: &str) -> Answer {
        self.post("/api/kiosk/session", &json!({ "token": token })).await
    }

    /// `POST /api/tickets`.
    pub async fn take_ticket(&self, code: &str) -> Answer {
        self.post("/api/tickets", &json!({ "code": code })).await
    }

    /// `GET /api/ticket`.
    pub async fn ticket(&self) -> Answer {
        self.get("/api/ticket").await
    }

    /// `POST /api/session/codes`.
    pub async fn send_code(&self, email: &str) -> Answer {
        self.post("/api/session/codes", &json!({ "email": email })).await
    }

    /// `POST /api/session`.
    pub async fn sign_in(&self, email: &str, code: &str) -> Answer {
        self.post("/api/session", &json!({ "email": email, "code": code })).await
    }

    /// `DELETE /api/session`.
    pub async fn sign_out(&self) -> Answer {
        self.send(self.request("DELETE", "/api/session")).await
    }

    /// `GET /api/me`.
    pub async fn me(&self) -> Answer {
        self.get("/api/me").await
    }

    /// `PUT /api/me/consent`.
    pub async fn consent(&self, visible: bool) -> Answer {
        let body = json!({ "visible": visible });
        self.send(self.request("PUT", "/api/me/consent").json(&body)).await
    }

    /// `GET /api/me/stay`.
    pub async fn my_stay(&self) -> Answer {
        self.get("/api/me/stay").await
    }

    /// `POST /api/check-ins`.
    pub async fn check_in(&self, body: &Value) -> Answer {
        self.post("/api/check-ins", body).await
    }

    /// `POST /api/check-outs`.
    pub async fn check_out(&self) -> Answer {
        self.send(self.request("POST", "/api/check-outs")).await
    }

    /// `GET /api/me/encounters`.
    pub async fn encounters(&self, week: &str) -> Answer {
        self.get(&format!("/api/me/encounters?week={week}")).await
    }

    /// `GET /api/openapi.json`.
    pub async fn openapi(&self) -> Answer {
        self.get("/api/openapi.json").await
    }
}

/// Closes idle connections long before the service does. It closes them after five seconds, and a request at that
/// moment would get no response.
fn builder() -> reqwest::ClientBuilder {
    let stay = reqwest::redirect::Policy::none();
    reqwest::Client::builder().no_proxy().redirect(stay).pool_idle_timeout(Duration::from_secs(1))
}
