//! The screens: pages in the reader's language, and their assets.

mod language;

use actix_web::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_LANGUAGE, ETAG, IF_NONE_MATCH, LOCATION, VARY,
};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, web};
use rust_embed::{EmbeddedFile, RustEmbed};
use sha2::{Digest, Sha256};

use super::AppState;
use super::problem::{Problem, Reason};
use crate::domain::language::Language;

/// What `make screens` built.
#[derive(RustEmbed)]
#[folder = "kiosk-ui/dist"]
#[allow_missing = true]
struct Screens;

/// The running release: the version, and a value that changes with the screens, whose file names contain hashes.
pub fn release() -> String {
    let mut names: Vec<_> = Screens::iter().collect();
    names.sort();
    let all = names.iter().fold(Sha256::new(), |all, name| all.chain_update(name.as_bytes()));
    let sign = data_encoding::HEXLOWER.encode(&all.finalize());
    format!("{}-{}", env!("CARGO_PKG_VERSION"), sign.get(..8).unwrap_or_default())
}

macro_rules! pages {
    ($($(#[$doc:meta])* $name:ident => $file:literal;)*) => {$(
        $(#[$doc])*
        pub async fn $name(
            app: web::Data<AppState>,
            request: HttpRequest,
        ) -> Result<HttpResponse, Problem> {
            page($file, &app, &request).await
        }
    )*};
}

pages! {
    me => "me.html";
    kiosk => "kiosk.html";
    wall => "wall.html";
    /// The big screen of a gathering, for whoever announces it.
    gathering => "gathering.html";
    /// A phone at the entrance or at a desk.
    phone => "phone.html";
    /// What trailblazers tell.
    stories => "stories.html";
    draws => "draws.html";
    /// What is stored, for how long, and who sees it.
    privacy => "privacy.html";
    /// What came of twelve months in the house.
    house => "house.html";
    /// How this house works, for applicants and newcomers.
    welcome => "welcome.html";
    /// The target of links in letters. Opening it changes nothing; its buttons do.
    letter => "letter.html";
    facility => "facility.html";
    demo => "demo.html";
}

/// The response for unknown paths: a page for people, a problem for programs.
///
/// A page that was requested with a trailing slash is redirected.
pub async fn nowhere(
    app: web::Data<AppState>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let is_read = [Method::GET, Method::HEAD].contains(request.method());
    if is_read && let Some(path) = without_slash(request.path()) {
        return Ok(HttpResponse::PermanentRedirect().insert_header((LOCATION, path)).finish());
    }
    let accepts = request.headers().get(ACCEPT).and_then(|value| value.to_str().ok());
    let is_person = is_read && accepts.is_some_and(|accepts| accepts.contains("text/html"));
    if !is_person || request.path().starts_with("/api/") {
        return Err(Reason::NotFound.into());
    }
    let mut response = page("nowhere.html", &app, &request).await?;
    *response.status_mut() = StatusCode::NOT_FOUND;
    Ok(response)
}

/// The page that is meant by a path with a trailing slash. Built from known names only, so that a path such as
/// `//elsewhere.example/` cannot redirect elsewhere.
fn without_slash(path: &str) -> Option<String> {
    const PAGES: [&str; 11] = [
        "/me",
        "/me/year",
        "/kiosk",
        "/wall",
        "/gathering",
        "/stories",
        "/draws",
        "/privacy",
        "/house",
        "/welcome",
        "/facility",
    ];
    let path = path.strip_suffix('/')?;
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_section = path.strip_prefix("/facility/").is_some_and(is_word);
    (PAGES.contains(&path) || is_section).then(|| path.to_owned())
}

async fn page(file: &str, app: &AppState, request: &HttpRequest) -> Result<HttpResponse, Problem> {
    let language = language::of(app, request).await?;
    let built = Screens::get(file).and_then(|found| String::from_utf8(found.data.into()).ok());
    let tag = format!("<html lang=\"{}\"", language.as_str());
    let html = match built {
        Some(html) => html.replacen("<html lang=\"nl\"", &tag, 1),
        None => not_built(language),
    };
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((VARY, ACCEPT_LANGUAGE.as_str()))
        .append_header((VARY, "cookie"))
        .insert_header((CONTENT_LANGUAGE, language.as_str()))
        .body(html))
}

fn not_built(language: Language) -> String {
    let (title, text) = match language {
        Language::Nl => (
            "De schermen zijn niet gebouwd",
            "Bouw ze met <code>make screens</code> en begin opnieuw.",
        ),
        Language::En => (
            "The screens are not built",
            "Build them with <code>make screens</code> and start again.",
        ),
    };
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <title>Aanschuif</title>\n<h1>{title}</h1>\n<p>{text}</p>\n",
        language.as_str()
    )
}

/// An asset of a page. Its name has a hash of its content, so browsers can cache it forever.
pub async fn asset(request: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, Problem> {
    let path = format!("assets/{name}");
    let found = Screens::get(&path).ok_or(Reason::NotFound)?;
    Ok(serve(&request, &path, found))
}

fn serve(request: &HttpRequest, path: &str, file: EmbeddedFile) -> HttpResponse {
    let hash = data_encoding::HEXLOWER.encode(&file.metadata.sha256_hash());
    let known = request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = known.is_some_and(|known| known.contains(&hash));
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        // Weak, because compression on the way changes the bytes.
        .insert_header((ETAG, format!("W/\"{hash}\"")));
    if is_known {
        return response.finish();
    }
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    response.content_type(kind.as_ref()).body(file.data.into_owned())
}
