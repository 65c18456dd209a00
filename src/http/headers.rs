use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use actix_web::middleware::Next;
use actix_web::web;

use super::AppState;
use super::counted::counted_as;

/// A page may load only what this service serves, without inline code or eval.
const POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; script-src 'self'; \
    style-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'";
/// The demo's mailbox shows letters unchanged in a frame without scripts. The frame inherits this policy, and letters
/// need inline styles.
const MAILBOX_POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; script-src 'self'; \
    style-src 'self' 'unsafe-inline'; frame-src 'self'; object-src 'none'; base-uri 'none'; \
    form-action 'self'; frame-ancestors 'none'";
/// Two years, over HTTPS only, during which browsers do not use HTTP.
const TLS_ONLY: &str = "max-age=63072000; includeSubDomains";

/// Adds the headers and counts the response by route.
pub async fn finish<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let app = request.app_data::<web::Data<AppState>>().cloned();
    // Not the path, which may hold a token and is unbounded.
    let route = request.match_pattern().unwrap_or_else(|| "none".to_owned());
    let settings = app.as_ref().map(|app| &app.settings);
    let is_mailbox = request.path() == "/demo/mailbox"
        && settings.is_some_and(|settings| settings.demo_mail.is_some());
    let is_over_tls = app.as_ref().is_some_and(|app| app.context.public_url.scheme() == "https");
    let mut response = next.call(request).await?;
    if let Some(app) = app {
        let status = response.status().as_u16();
        app.metrics.count_request(counted_as(&route, status), status);
    }
    let headers = response.headers_mut();
    let policy = if is_mailbox { MAILBOX_POLICY } else { POLICY };
    // Handlers may set a stricter policy.
    if !headers.contains_key(CONTENT_SECURITY_POLICY) {
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    }
    let fixed = [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(self), microphone=(), geolocation=()",
        ),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if is_over_tls {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TLS_ONLY));
    }
    // Only handlers whose response is the same for everybody allow caching.
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}
