use actix_web::HttpResponse;

/// A CSV download named after `name`, of which letters, digits, dots and dashes are kept.
pub fn csv(name: &str, text: String) -> HttpResponse {
    let kept = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '-' };
    let name: String = name.chars().map(kept).collect();
    HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header(("content-disposition", format!("attachment; filename=\"{name}.csv\"")))
        .body(text)
}
