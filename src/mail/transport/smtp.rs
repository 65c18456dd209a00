//! Sends letters to a mail server.

use std::sync::Arc;
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;
use tokio::sync::Mutex;

use super::SendError;
use crate::mail::{Letter, SmtpUrl, Tls};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    pub connect: Duration,
    /// For each later step: STARTTLS, login, each command of the letter.
    pub command: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { connect: Duration::from_secs(30), command: Duration::from_secs(30) }
    }
}

/// Sends letters one after the other over one connection, which is reopened if it is lost.
///
/// It does not use lettre's pool, which sets no time limit after connecting and would reuse a connection that was
/// abandoned in the middle of a letter.
#[derive(Clone)]
pub struct SmtpTransport {
    url: SmtpUrl,
    timeouts: Timeouts,
    idle: Arc<Mutex<Option<AsyncSmtpConnection>>>,
}

impl std::fmt::Debug for SmtpTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SmtpTransport").field("url", &self.url).finish_non_exhaustive()
    }
}

impl SmtpTransport {
    /// Connects with the first letter.
    pub fn new(url: SmtpUrl, timeouts: Timeouts) -> Self {
        Self { url, timeouts, idle: Arc::default() }
    }

    pub(super) async fn send(&self, letter: &Letter) -> Result<(), SendError> {
        let message = letter.to_message().map_err(SendError::never)?;
        let (envelope, bytes) = (message.envelope(), message.formatted());
        let mut connection = self.connection().await?;
        // Not `connection.send`: after a refusal it waits for the reply to QUIT, and the refusal is lost if the
        // server sends none. The message is pure ASCII (see `Mailbox::to_lettre`), so no SMTP extension is needed.
        self.step(connection.command(Mail::new(envelope.from().cloned(), Vec::new()))).await?;
        for reader in envelope.to() {
            self.step(connection.command(Rcpt::new(reader.clone(), Vec::new()))).await?;
        }
        self.step(connection.command(Data)).await?;
        self.step(connection.message(&bytes)).await?;
        // Keep the connection only if it is known to be between two letters.
        *self.idle.lock().await = Some(connection);
        Ok(())
    }

    async fn step(
        &self,
        step: impl Future<Output = Result<Response, Error>>,
    ) -> Result<(), SendError> {
        let answer = limit(self.timeouts.command, step).await?;
        answer.map(drop).map_err(|error| classify(&error, Stage::Letter))
    }

    async fn connection(&self) -> Result<AsyncSmtpConnection, SendError> {
        let idle = self.idle.lock().await.take();
        if let Some(mut connection) = idle
            && limit(self.timeouts.command, connection.test_connected()).await == Ok(true)
        {
            return Ok(connection);
        }
        let Timeouts { connect, command } = self.timeouts;
        let failed = |error| classify(&error, Stage::Connection);
        let implicit =
            (self.url.tls == Tls::Implicit).then(|| self.tls_parameters()).transpose()?;
        let hello = ClientId::default();
        let server = (self.url.host.as_str(), self.url.port);
        let connecting =
            AsyncSmtpConnection::connect_tokio1(server, Some(connect), &hello, implicit, None);
        let mut connection = limit(connect, connecting).await?.map_err(failed)?;
        if self.url.tls == Tls::Required
            || (self.url.tls == Tls::Opportunistic && connection.can_starttls())
        {
            let upgrade = connection.starttls(self.tls_parameters()?, &hello);
            limit(command, upgrade).await?.map_err(failed)?;
        }
        if let Some((user, password)) = &self.url.login {
            let login = Credentials::new(user.clone(), password.clone());
            limit(command, connection.auth(DEFAULT_MECHANISMS, &login)).await?.map_err(failed)?;
        }
        Ok(connection)
    }

    fn tls_parameters(&self) -> Result<TlsParameters, SendError> {
        TlsParameters::new(self.url.host.clone())
            .map_err(|_| SendError::later("TLS could not be set up for the mail server"))
    }
}

async fn limit<T>(time: Duration, step: impl Future<Output = T>) -> Result<T, SendError> {
    let late = |_| SendError::later("the mail server did not answer in time");
    tokio::time::timeout(time, step).await.map_err(late)
}

/// What was going on when the server refused.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Greeting, STARTTLS or login: a refusal is not about the letter.
    Connection,
    Letter,
}

/// Keeps the code but not the server's text, which often repeats the address.
fn classify(error: &Error, stage: Stage) -> SendError {
    if let Some(code) = error.status() {
        let code = u16::from(code);
        // 530, 534, 535, 538: the login, not the letter.
        let about_login = matches!(code, 530 | 534 | 535 | 538);
        return match stage {
            Stage::Letter if error.is_permanent() && !about_login => {
                SendError::never(format!("the mail server refused the letter ({code})"))
            }
            Stage::Letter if !about_login => {
                SendError::later(format!("the mail server put the letter off ({code})"))
            }
            _ => SendError::later(format!("the mail server refused the connection ({code})")),
        };
    }
    if error.is_timeout() {
        SendError::later("the mail server did not answer in time")
    } else if error.is_tls() {
        SendError::later("no TLS connection to the mail server (is its certificate valid?)")
    } else if error.is_client() && stage == Stage::Connection {
        SendError::later(
            "the mail server does not offer what MAIL_URL asks for (STARTTLS or login)",
        )
    } else if error.is_client() {
        SendError::never("the mail server cannot carry this letter")
    } else {
        SendError::later("the connection to the mail server failed")
    }
}
