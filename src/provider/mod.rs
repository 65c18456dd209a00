//! The organisation's identity provider, as an alternative to codes: OpenID Connect 1.0, the code flow with PKCE (RFC
//! 7636), `state`, `nonce`, and a check of the issuer on return (RFC 9207).
//!
//! Metadata is fetched when it is first needed and cached for a short time, so the service starts and runs without
//! the provider. Everything here blocks on the network and is called on a thread of its own. Only [`ProviderError`]s
//! are logged, which are fixed words: no address, no claim, no token.

mod claims;
mod fetch;
mod known;

use chrono::{DateTime, Utc};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType,
    CoreGenderClaim, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm,
    CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AuthType, AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken, EmptyExtraTokenFields,
    EndpointNotSet, IdTokenFields, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    RequestTokenError, Scope, StandardErrorResponse, StandardTokenResponse,
};
use url::Url;

use crate::config::ProviderConfig;
use crate::domain::person::role::Role;
use claims::Rest;
use fetch::Fetcher;
use known::{Kept, Known};

/// Why nobody was identified. Fixed words that may be logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProviderError {
    /// The provider does not respond, or not in a way that can be understood.
    #[error("unavailable: {0}")]
    Unavailable(&'static str),
    /// The response is not what was requested, or not from the right sender.
    #[error("refused: {0}")]
    Refused(&'static str),
}

/// The secrets of one visit, all derived from its state.
#[derive(Clone, PartialEq, Eq)]
pub struct VisitSecrets {
    pub state: String,
    pub nonce: String,
    /// Proves that the code is redeemed by whoever started the visit (PKCE).
    pub verifier: String,
}

#[derive(Clone, PartialEq, Eq)]
pub struct BroughtBack {
    pub code: String,
    /// Who claims to have sent the browser back, if stated.
    pub issuer: Option<String>,
}

/// A person as the provider vouches for them.
#[derive(Clone, PartialEq, Eq)]
pub struct Vouched {
    pub issuer: String,
    /// The person's key, together with the issuer.
    pub subject: String,
    /// An address that the provider says it has verified; `None` otherwise.
    pub email: Option<String>,
    /// If roles come from the provider: the role of the person's groups, if any.
    pub role: Option<Option<Role>>,
}

#[derive(Debug)]
pub struct Provider {
    config: ProviderConfig,
    fetcher: Fetcher,
    kept: Kept,
}

type Fields = IdTokenFields<
    Rest,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type Answer = StandardTokenResponse<Fields, CoreTokenType>;
type AnyClient = Client<
    Rest,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Answer,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
>;

impl Provider {
    /// Does not connect to the provider yet.
    pub fn new(config: ProviderConfig) -> Self {
        Self { config, fetcher: Fetcher::new(), kept: Kept::default() }
    }

    pub fn name(&self) -> &str {
        &self.config.name
    }

    /// Where to send the browser, which is to return to `back`.
    pub fn way_there(
        &self,
        now: DateTime<Utc>,
        secrets: &VisitSecrets,
        back: &str,
    ) -> Result<Url, ProviderError> {
        let known = self.kept.get(&self.fetcher, &self.config, now)?;
        let client = self
            .client(&known)
            .set_auth_uri(known.metadata.authorization_endpoint().clone())
            .set_redirect_uri(redirect(back)?);
        let VisitSecrets { state, nonce, verifier } = secrets.clone();
        let verifier = PkceCodeVerifier::new(verifier);
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state.clone()),
                move || Nonce::new(nonce.clone()),
            )
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        // Some providers send groups only on request; others refuse unknown scopes.
        let claim = &self.config.roles_claim;
        if self.config.roles.is_some() && known.has_scope(claim) {
            request = request.add_scope(Scope::new(claim.clone()));
        }
        Ok(request.url().0)
    }

    pub fn who(
        &self,
        now: DateTime<Utc>,
        secrets: VisitSecrets,
        brought: BroughtBack,
        back: &str,
    ) -> Result<Vouched, ProviderError> {
        let known = self.kept.get(&self.fetcher, &self.config, now)?;
        known.check_sender(brought.issuer.as_deref())?;
        let answer = self.redeem(&known, brought.code, secrets.verifier, back)?;
        let nonce = Nonce::new(secrets.nonce);
        match claims::read(&self.fetcher, &self.config, &known, now, &answer, &nonce) {
            // Keys are rotated: this one may be new.
            Err(claims::Trouble::UnknownKey) => {
                let known = self.kept.renew(&self.fetcher, &self.config, now)?;
                claims::read(&self.fetcher, &self.config, &known, now, &answer, &nonce)
            }
            other => other,
        }
        .map_err(ProviderError::from)
    }

    fn redeem(
        &self,
        known: &Known,
        code: String,
        verifier: String,
        back: &str,
    ) -> Result<Answer, ProviderError> {
        let endpoint = known.metadata.token_endpoint().cloned();
        let endpoint = endpoint.ok_or(ProviderError::Unavailable("it names no token endpoint"))?;
        let client = self.client(known).set_token_uri(endpoint).set_redirect_uri(redirect(back)?);
        let request = client
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(PkceCodeVerifier::new(verifier));
        request.request(&|request| self.fetcher.fetch(request)).map_err(|why| match why {
            RequestTokenError::Request(why) => why,
            RequestTokenError::ServerResponse(_) => {
                ProviderError::Refused("the provider does not take the code")
            }
            _ => ProviderError::Refused("what the code was redeemed for cannot be understood"),
        })
    }

    fn client(&self, known: &Known) -> AnyClient {
        let client = AnyClient::new(
            ClientId::new(self.config.client_id.clone()),
            known.metadata.issuer().clone(),
            known.keys.clone(),
        );
        match &self.config.client_secret {
            None => client,
            Some(secret) => client
                .set_client_secret(ClientSecret::new(secret.clone()))
                .set_auth_type(if known.takes_basic_auth() {
                    AuthType::BasicAuth
                } else {
                    AuthType::RequestBody
                }),
        }
    }
}

fn redirect(back: &str) -> Result<RedirectUrl, ProviderError> {
    RedirectUrl::new(back.to_owned())
        .map_err(|_| ProviderError::Unavailable("PUBLIC_URL is no address to come back to"))
}
