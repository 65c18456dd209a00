//! A provider's metadata and keys, fetched when needed and cached for a short time.

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

/// How long they are cached.
const KEPT: TimeDelta = TimeDelta::minutes(10);

/// Further metadata.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Besides {
    /// Whether it identifies itself when it sends a browser back (RFC 9207).
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
        // Metadata must be about the issuer that it belongs to (OpenID Connect Discovery, 4.3).
        let described = ProviderConfig::describes_itself_at(metadata.issuer());
        if described != config.discovery.as_str() {
            return Err(ProviderError::Unavailable("it describes another issuer"));
        }
        let keys = fetcher.get(metadata.jwks_uri().url(), None)?;
        Ok(Self { metadata, keys, since: now })
    }

    /// Refuses a browser that claims another sender, or none although this provider would identify itself.
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

    /// Whether the provider lists this scope.
    pub fn has_scope(&self, name: &str) -> bool {
        let scopes = self.metadata.scopes_supported();
        scopes.is_some_and(|scopes| scopes.iter().any(|scope| scope.as_str() == name))
    }

    /// Whether the client's secret goes into the header, which is the default.
    pub fn takes_basic_auth(&self) -> bool {
        let methods = self.metadata.token_endpoint_auth_methods_supported();
        methods.is_none_or(|methods| methods.contains(&CoreClientAuthMethod::ClientSecretBasic))
    }
}

#[derive(Debug, Default)]
pub struct Kept(Mutex<Option<Arc<Known>>>);

impl Kept {
    /// Returns the cached metadata if fresh enough, or fetches it.
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
