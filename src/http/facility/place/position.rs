use crate::http::problem::{Problem, Reason};

/// The point if both coordinates are given, `None` if neither is.
pub fn position(x: Option<f64>, y: Option<f64>) -> Result<Option<(f64, f64)>, Problem> {
    if x.is_some() != y.is_some() {
        let detail = "x, y: have to be given both, or neither";
        return Err(Problem::new(Reason::BadRequest).detail(detail));
    }
    Ok(x.zip(y))
}
