use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::problem::{Problem, Reason};
use crate::store::letter::letters;

/// Counters in the text format of Prometheus; no names. For programs on this machine, and for the role admin: exact
/// counts tell of a single person, as soon as only one does something.
#[utoipa::path(get, path = "/metrics", responses(
    (status = 200, description = "The counters", body = String, content_type = "text/plain"),
))]
pub async fn handle(app: web::Data<AppState>) -> Result<HttpResponse, Problem> {
    let letters = app.look(|connection, _| letters::counts(connection)).await?;
    for (state, count) in
        [("waiting", letters.waiting), ("sent", letters.sent), ("failed", letters.failed)]
    {
        app.metrics.outbox.with_label_values(&[state]).set(count);
    }
    let text = app.metrics.text().map_err(|_| Problem::new(Reason::Internal))?;
    Ok(HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(text))
}
