//! Prevents pages of other sites from acting with our cookies.

use actix_web::http::Method;
use actix_web::http::header::{AUTHORIZATION, HOST, HeaderMap, ORIGIN};
use url::Url;

/// Whether a request comes from a page that is not ours. A request that only reads, or has no cookies of ours, such
/// as one with a token in its header, cannot be forged.
///
/// Another host of the same domain is not ours either. Whoever runs it must not act here, and `SameSite` does not
/// prevent that.
pub fn is_cross_site(method: &Method, headers: &HeaderMap, public_url: &Url) -> bool {
    if method.is_safe() || has_token(headers) {
        return false;
    }
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    if text("sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return true;
    }
    match text(ORIGIN.as_str()) {
        None => false,
        Some(origin) => {
            !Url::parse(origin).is_ok_and(|origin| is_own(&origin, text(HOST.as_str()), public_url))
        }
    }
}

/// Whether the header has a token. Only our pages and programs can put one there; any link can cause `Basic`
/// credentials.
fn has_token(headers: &HeaderMap) -> bool {
    let value = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let scheme = value.and_then(|value| value.split_once(' ')).map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("bearer"))
}

/// Whether a page is ours: at the public address, or at the one this request went to. If the service is reached over
/// HTTPS, a plain HTTP page could have been written by anybody on the way.
fn is_own(origin: &Url, host: Option<&str>, public_url: &Url) -> bool {
    let authority = |url: &Url| {
        let host = url.host_str().unwrap_or_default();
        url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    };
    origin.origin() == public_url.origin()
        || ((public_url.scheme() == "http" || origin.scheme() == "https")
            && host.is_some_and(|host| host.eq_ignore_ascii_case(&authority(origin))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{HeaderName, HeaderValue};

    fn is_refused(method: &Method, pairs: &[(&'static str, &'static str)]) -> bool {
        is_refused_at("https://desk.example.org", method, pairs)
    }

    fn is_refused_at(
        public_url: &str,
        method: &Method,
        pairs: &[(&'static str, &'static str)],
    ) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        is_cross_site(method, &headers, &public_url.parse().unwrap())
    }

    #[test]
    fn only_pages_of_our_own_may_act() {
        let post = &Method::POST;
        assert!(!is_refused(post, &[]));
        assert!(!is_refused(post, &[("origin", "https://desk.example.org")]));
        for site in ["same-origin", "none"] {
            assert!(!is_refused(post, &[("sec-fetch-site", site)]));
        }
        for site in ["cross-site", "same-site", "", "another"] {
            assert!(is_refused(post, &[("sec-fetch-site", site)]), "{site}");
        }
        assert!(is_refused(post, &[("origin", "https://evil.example"), ("host", "10.0.0.3:8080")]));
        assert!(is_refused(post, &[("origin", "https://other.example.org")]));
        assert!(is_refused(post, &[("origin", "null")]));
        assert!(!is_refused(&Method::GET, &[("sec-fetch-site", "cross-site")]));
        assert!(is_refused(&Method::DELETE, &[("sec-fetch-site", "cross-site")]));
    }

    #[test]
    fn a_page_at_the_address_that_was_asked_is_ours_unless_it_came_without_tls() {
        let here = [("origin", "http://10.0.0.3:8080"), ("host", "10.0.0.3:8080")];
        assert!(!is_refused_at("http://desk.example.org", &Method::POST, &here));
        assert!(is_refused(&Method::POST, &here));
        let plain = [("origin", "http://desk.example.org"), ("host", "desk.example.org")];
        assert!(is_refused(&Method::POST, &plain));
    }

    #[test]
    fn a_token_in_the_header_is_nobodys_to_forge_but_a_password_is() {
        let with = |value| [("origin", "https://evil.example"), ("authorization", value)];
        assert!(!is_refused(&Method::POST, &with("Bearer x")));
        assert!(is_refused(&Method::POST, &with("Basic eDp5")));
        assert!(is_refused(&Method::POST, &with("x")));
    }
}
