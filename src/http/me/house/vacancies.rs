use actix_web::web;

use crate::http::AppState;
use crate::http::admin::vacancy::Vacancies;
use crate::http::problem::Problem;
use crate::usecases::house::vacancies::open_vacancies;

/// Colleagues whom the house looks for. Whoever knows somebody writes to them from their own mail: nothing about a candidate
/// comes here.
#[utoipa::path(get, path = "/api/vacancies", responses(
    (status = 200, description = "The vacancies", body = Vacancies),
))]
pub async fn list(app: web::Data<AppState>) -> Result<web::Json<Vacancies>, Problem> {
    Ok(web::Json(Vacancies { vacancies: app.look(open_vacancies).await? }))
}
