//! Pages of other sites cannot act with our cookies.

use actix_web::http::Method;
use actix_web::http::header::{AUTHORIZATION, HOST, HeaderMap, ORIGIN};
use url::Url;

/// Whether a request comes from a page of another site. A request without cookies of ours, such as
/// one with a token in its header, or one that reads only, is nobody's to forge.
pub fn is_cross_site(method: &Method, headers: &HeaderMap, public_url: &Url) -> bool {
    if method.is_safe() || headers.contains_key(AUTHORIZATION) {
        return false;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if text("sec-fetch-site") == Some("cross-site") {
        return true;
    }
    match headers.get(ORIGIN) {
        None => false,
        Some(origin) => !origin
            .to_str()
            .ok()
            .and_then(|origin| Url::parse(origin).ok())
            .is_some_and(|origin| is_own(&origin, text(HOST.as_str()), public_url)),
    }
}

fn is_own(origin: &Url, host: Option<&str>, public_url: &Url) -> bool {
    let authority = |url: &Url| {
        let host = url.host_str().unwrap_or_default();
        url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    };
    origin.origin() == public_url.origin()
        || host.is_some_and(|host| host.eq_ignore_ascii_case(&authority(origin)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{HeaderName, HeaderValue};

    fn is_refused(method: &Method, pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        is_cross_site(method, &headers, &"https://desk.example.org".parse().unwrap())
    }

    #[test]
    fn only_pages_of_our_own_may_act() {
        let post = &Method::POST;
        assert!(!is_refused(post, &[]));
        assert!(!is_refused(post, &[("origin", "https://desk.example.org")]));
        assert!(!is_refused(
            post,
            &[("origin", "http://10.0.0.3:8080"), ("host", "10.0.0.3:8080")]
        ));
        assert!(is_refused(post, &[("origin", "https://evil.example"), ("host", "10.0.0.3:8080")]));
        assert!(is_refused(post, &[("origin", "null")]));
        assert!(is_refused(post, &[("sec-fetch-site", "cross-site")]));
        assert!(!is_refused(&Method::GET, &[("sec-fetch-site", "cross-site")]));
        assert!(!is_refused(post, &[("origin", "https://evil.example"), ("authorization", "x")]));
    }
}
