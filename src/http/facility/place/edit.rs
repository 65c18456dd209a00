//! Carrying out an edit of places.

use std::convert::Infallible;

use crate::http::AppState;
use crate::http::problem::Problem;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::place::edit::{self, Edited};

/// Runs an edit; a refusal that tells that somebody is there counts, see [`edit::edit`].
pub async fn edit<T, F>(app: &AppState, mut work: F) -> Result<T, Problem>
where
    T: Send + 'static,
    F: FnMut(&mut Connection, &Context) -> Edited<T> + Send + 'static,
{
    let edited = app.write_as_facility(move |connection, context| {
        let work = |connection: &mut Connection| work(connection, context);
        edit::edit(connection, context, work).map_err(Failure::<Infallible>::from)
    });
    Ok(edited.await??)
}
