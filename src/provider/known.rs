//! What a provider says of itself, and its keys: fetched when needed, kept for a short time.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::core::{
    CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType,
    CoreJsonWebKey, CoreJsonWebKeySet, CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm, CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType,
};
use openidconnect::{AdditionalProviderMetadata, ProviderMetadata};
use serde::{Deserialize, Serialize};

use super::ProviderError;
use super::fetch::Fetcher;
use crate::config::ProviderConfig;

/// How long it is kept.
const KEPT: TimeDelta = TimeDelta::minutes(10);

/// What else a provider may say of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Besides {
    /// Whether it names itself to the browser that it sends back (RFC 9207).
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Besides {}

type Metadata = ProviderMetadata<
    Besides,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

#[derive(Debug)]
pub struct Known {
    pub metadata: Metadata,
    pub keys: CoreJsonWebKeySet,
    since: DateTime<Utc>,
}

impl Known {
    fn fetch(
        fetcher: &Fetcher,
        config: &ProviderConfig,
        now: DateTime<Utc>,
    ) -> Result<Self, ProviderError> {
        let metadata: Metadata = fetcher.get(&config.discovery, None)?;
        // Whoever is described there has to be who it belongs to (OpenID Connect Discovery, 4.3).
        let described = ProviderConfig::describes_itself_at(metadata.issuer());
        if described != config.discovery.as_str() {
            return Err(ProviderError::Unavailable("it describes another issuer"));
        }
        let keys = fetcher.get(metadata.jwks_uri().url(), None)?;
        Ok(Self { metadata, keys, since: now })
    }

    /// Refuses a browser that says to come from somebody else, or that does not say from whom though it would
    /// if it came from here.
    pub fn check_sender(&self, issuer: Option<&str>) -> Result<(), ProviderError> {
        match issuer {
            Some(issuer) if issuer == self.metadata.issuer().as_str() => Ok(()),
            Some(_) => Err(ProviderError::Refused("the browser comes from another issuer")),
            None if self
                .metadata
                .additional_metadata()
                .authorization_response_iss_parameter_supported =>
            {
                Err(ProviderError::Refused("the browser does not say which issuer it comes from"))
            }
            None => Ok(()),
        }
    }

    /// Whether the provider says that it knows this scope.
    pub fn has_scope(&self, name: &str) -> bool {
        let scopes = self.metadata.scopes_supported();
        scopes.is_some_and(|scopes| scopes.iter().any(|scope| scope.as_str() == name))
    }

    /// Whether a client's secret goes into the header, as it does unless the provider says otherwise.
    pub fn takes_basic_auth(&self) -> bool {
        let methods = self.metadata.token_endpoint_auth_methods_supported();
        methods.is_none_or(|methods| methods.contains(&CoreClientAuthMethod::ClientSecretBasic))
    }
}

#[derive(Debug, Default)]
pub struct Kept(Mutex<Option<Arc<Known>>>);

impl Kept {
    /// What is known, if it is fresh enough; else what the provider says now.
    pub fn get(
        &self,
        fetcher: &Fetcher,
        config: &ProviderConfig,
        now: DateTime<Utc>,
    ) -> Result<Arc<Known>, ProviderError> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match kept.filter(|known| (known.since..known.since + KEPT).contains(&now)) {
            Some(known) => Ok(known),
            None => self.renew(fetcher, config, now),
        }
    }

    pub fn renew(
        &self,
        fetcher: &Fetcher,
        config: &ProviderConfig,
        now: DateTime<Utc>,
    ) -> Result<Arc<Known>, ProviderError> {
        let known = Arc::new(Known::fetch(fetcher, config, now)?);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&known));
        Ok(known)
    }
}
