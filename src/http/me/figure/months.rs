//! The house's own month.

use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::attachment::csv;
use crate::http::problem::Problem;
use crate::usecases::figure::house_months::{HouseMonths, csv_of_months, house_months};

/// What came of twelve months in the house, for everybody who signs in. A figure stands for at least as many persons as the
/// strictest site asks for, is rounded to 5, and is written once, when its month is over.
#[utoipa::path(get, path = "/api/house/months", responses(
    (status = 200, description = "The figures", body = HouseMonths),
))]
pub async fn show(app: web::Data<AppState>) -> Result<web::Json<HouseMonths>, Problem> {
    Ok(web::Json(app.look(house_months).await?))
}

/// The same as CSV. A figure that is not published is an empty value; hires are those of the twelve months before.
#[utoipa::path(get, path = "/api/house/months.csv", responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
))]
pub async fn as_csv(app: web::Data<AppState>) -> Result<HttpResponse, Problem> {
    let (name, text) = app.look(csv_of_months).await?;
    Ok(csv(&name, text))
}
