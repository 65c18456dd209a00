//! The code on a gathering's screen, which proves that a phone is in front of it.

use chrono::{DateTime, Utc};

use super::announcer::Announcer;
use super::attend::current_code;
use super::refusal::{GatheringRefusal, Refused};
use super::view::find;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownCode {
    pub code: String,
    /// Where scanning it leads.
    pub url: String,
    pub expires_at: DateTime<Utc>,
}

pub fn show_code(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
    code: &str,
) -> Result<ShownCode, Refused> {
    let found = find(connection, context, announcer.person(), code)?;
    if found.called_off {
        return Err(Failure::Refused(GatheringRefusal::Over));
    }
    let (code, expires_at) = current_code(context, &found);
    // Behind the hash, so that no log of requests has it.
    let url = context.link(&format!("/me#attend/{}/{code}", found.code));
    Ok(ShownCode { code, url, expires_at })
}
