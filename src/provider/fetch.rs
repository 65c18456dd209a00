//! HTTP requests to a provider: over TLS, without redirects, limited in time and size.

use std::time::Duration;

use openidconnect::http::header::{ACCEPT, AUTHORIZATION};
use openidconnect::http::{Method, StatusCode};
use openidconnect::{HttpRequest, HttpResponse};
use serde::de::DeserializeOwned;
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};
use url::Url;

use super::ProviderError;
use crate::config::is_safe_to_ask;

/// The longest that one response may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// The largest response that is read.
const LARGEST: u64 = 256 * 1024;

#[derive(Debug, Clone)]
pub struct Fetcher(Agent);

impl Fetcher {
    /// Trusts the same certificate authorities as mail does, and uses no proxy.
    pub fn new() -> Self {
        let tls = TlsConfig::builder().root_certs(RootCerts::WebPki).build();
        let agent = Agent::config_builder()
            .tls_config(tls)
            .proxy(None)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .max_response_header_size(32 * 1024)
            .user_agent("aanschuif")
            .build();
        Self(agent.into())
    }

    pub fn fetch(&self, request: HttpRequest) -> Result<HttpResponse, ProviderError> {
        let url = request.uri().to_string();
        if !Url::parse(&url).is_ok_and(|url| is_safe_to_ask(&url)) {
            return Err(ProviderError::Unavailable("it names an address that is not https"));
        }
        let silent = |_| ProviderError::Unavailable("it does not answer");
        let (parts, mut body) = self.0.run(request).map_err(silent)?.into_parts();
        let bytes = body.with_config().limit(LARGEST).read_to_vec().map_err(silent)?;
        Ok(HttpResponse::from_parts(parts, bytes))
    }

    /// Fetches JSON from a URL, with a bearer token if given.
    pub fn get<T: DeserializeOwned>(
        &self,
        url: &Url,
        token: Option<&str>,
    ) -> Result<T, ProviderError> {
        let mut request = openidconnect::http::Request::builder()
            .method(Method::GET)
            .uri(url.as_str())
            .header(ACCEPT, "application/json");
        if let Some(token) = token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(Vec::new());
        let request = request.map_err(|_| ProviderError::Unavailable("it names no address"))?;
        let answer = self.fetch(request)?;
        if answer.status() != StatusCode::OK {
            return Err(ProviderError::Unavailable("it answers with an error"));
        }
        serde_json::from_slice(answer.body())
            .map_err(|_| ProviderError::Unavailable("its answer cannot be understood"))
    }
}
