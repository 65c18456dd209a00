//! The language of a page; screens follow it. In order: what the URL asks for, what was chosen in this browser, the
//! person's own language, the browser's preference.

use actix_web::HttpRequest;
use actix_web::http::header::ACCEPT_LANGUAGE;

use crate::domain::language::Language;
use crate::http::AppState;
use crate::http::client::client_of;
use crate::http::cookies::TokenCookie;
use crate::http::problem::Problem;
use crate::usecases::access::admit::Tokens;
use crate::usecases::person::me::language_of_caller;

/// The cookie with the language chosen on a page: `nl` or `en`.
const CHOSEN: &str = "aanschuif_language";

pub async fn of(app: &AppState, request: &HttpRequest) -> Result<Language, Problem> {
    if let Some(asked) = asked(request.query_string()) {
        return Ok(asked);
    }
    if let Some(chosen) = request.cookie(CHOSEN).and_then(|cookie| cookie.value().parse().ok()) {
        return Ok(chosen);
    }
    let tokens = Tokens {
        person: TokenCookie::Session.get(&app.context, request),
        role: TokenCookie::Role.get(&app.context, request),
        ..Tokens::default()
    };
    // Over the limit, the person is not looked up, but still gets the page.
    if (tokens.person.is_some() || tokens.role.is_some())
        && app.limits.ask(client_of(app, request)).is_ok()
    {
        let own =
            app.look(move |connection, context| language_of_caller(connection, context, &tokens));
        if let Some(own) = own.await? {
            return Ok(own);
        }
    }
    let header = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Ok(preferred(header.unwrap_or_default()))
}

fn asked(query: &str) -> Option<Language> {
    query.split('&').find_map(|pair| pair.strip_prefix("lang=")?.parse().ok())
}

/// The supported language that an `Accept-Language` header prefers; English if it lists neither, Dutch without a
/// header.
fn preferred(header: &str) -> Language {
    let other = if header.is_empty() { Language::Nl } else { Language::En };
    let mut best = (0.0, other);
    for range in header.split(',') {
        let (tag, weight) = range.split_once(";q=").unwrap_or((range, "1"));
        let weight: f64 = weight.trim().parse().unwrap_or(0.0);
        let primary = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        if let Ok(language) = primary.parse()
            && weight > best.0
        {
            best = (weight, language);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_in_the_language_that_is_preferred_of_those_there_are() {
        for (header, language) in [
            ("", Language::Nl),
            ("en-GB,en;q=0.9", Language::En),
            ("de-DE,de;q=0.9,en;q=0.8,nl;q=0.5", Language::En),
            ("nl-BE,en;q=0.9", Language::Nl),
            ("fr", Language::En),
            ("nl;q=zero", Language::En),
        ] {
            assert_eq!(preferred(header), language, "{header}");
        }
        assert_eq!(asked("as=x&lang=en"), Some(Language::En));
        assert_eq!(asked("lang=fr"), None);
    }
}
