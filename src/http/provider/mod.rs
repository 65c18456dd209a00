//! Sign-in with the organisation's identity provider: the ways to sign in, the way there, and the way back.

pub mod come_back;
pub mod go;
pub mod ways;

use std::sync::Arc;

use actix_web::web;

use super::AppState;
use super::problem::{Problem, Reason};
use crate::provider::{Provider, ProviderError, VisitSecrets};
use crate::usecases::Context;
use crate::usecases::access::visit_provider::{nonce, verifier};

/// The address to which the provider returns browsers.
const BACK: &str = "/api/session/provider/return";

/// Asks the provider on a thread that may block. The number of these threads is small, so that a provider that does
/// not respond blocks nothing else.
async fn ask<T: Send + 'static>(
    app: &AppState,
    question: impl FnOnce(&Provider) -> Result<T, ProviderError> + Send + 'static,
) -> Result<T, Problem> {
    let provider = app.provider.as_ref().map(Arc::clone).ok_or(Reason::NotFound)?;
    let unavailable = || Problem::new(Reason::Unavailable).retry_after(10);
    let _turn = app.provider_turns.try_acquire().map_err(|_| unavailable())?;
    let answer = web::block(move || question(&provider)).await.map_err(|_| unavailable())?;
    answer.map_err(|why| {
        log::warn!("identity provider: {why}");
        match why {
            ProviderError::Unavailable(_) => unavailable(),
            ProviderError::Refused(_) => Reason::Unauthorized.into(),
        }
    })
}

fn secrets(context: &Context, state: String) -> VisitSecrets {
    VisitSecrets { nonce: nonce(context, &state), verifier: verifier(context, &state), state }
}
