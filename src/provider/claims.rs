//! Verifies what a provider signed and finds out who somebody is. Accepts only claims signed recently with the
//! provider's own key, for this service and this visit.

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::core::{CoreGenderClaim, CoreJwsSigningAlgorithm as Algorithm};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, ClaimsVerificationError, ClientId, IdTokenClaims,
    IdTokenVerifier, Nonce, OAuth2TokenResponse, SignatureVerificationError, TokenResponse,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::fetch::Fetcher;
use super::known::Known;
use super::{Answer, ProviderError, Vouched};
use crate::config::ProviderConfig;
use crate::domain::person::role::Role;

/// How far the clocks of a provider and of this machine may differ.
const SKEW: TimeDelta = TimeDelta::seconds(60);
/// How old signed claims may be; they were requested a moment ago.
const OLDEST: TimeDelta = TimeDelta::minutes(10);
/// Signatures that only the provider can make. That excludes shared secrets and *none*.
const SIGNATURES: [Algorithm; 8] = [
    Algorithm::RsaSsaPkcs1V15Sha256,
    Algorithm::RsaSsaPkcs1V15Sha384,
    Algorithm::RsaSsaPkcs1V15Sha512,
    Algorithm::RsaSsaPssSha256,
    Algorithm::RsaSsaPssSha384,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
    Algorithm::EdDsa,
];

/// Claims that are not standard ones, such as groups.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Rest {
    #[serde(flatten)]
    all: Map<String, Value>,
}

impl AdditionalClaims for Rest {}

/// Why claims are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// They are signed with a key that is not known, or not yet.
    UnknownKey,
    Error(ProviderError),
}

impl From<ProviderError> for Trouble {
    fn from(error: ProviderError) -> Self {
        Self::Error(error)
    }
}

impl From<Trouble> for ProviderError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::UnknownKey => Self::Refused("signed with a key that is not the provider's"),
            Trouble::Error(error) => error,
        }
    }
}

/// Identifies somebody from the response to a code.
pub fn read(
    fetcher: &Fetcher,
    config: &ProviderConfig,
    known: &Known,
    now: DateTime<Utc>,
    answer: &Answer,
    nonce: &Nonce,
) -> Result<Vouched, Trouble> {
    let signed = verify(config, known, now, answer, nonce)?;
    let email = signed.email().map(|email| email.to_string());
    let mut told = Told {
        email,
        is_verified: signed.email_verified() == Some(true),
        groups: signed.additional_claims().all.get(&config.roles_claim).cloned(),
    };
    let lacks_groups = config.roles.is_some() && told.groups.is_none();
    if let Some(endpoint) = known.metadata.userinfo_endpoint()
        && (told.email.is_none() || lacks_groups)
    {
        let token = answer.access_token().secret();
        let more: Map<String, Value> = fetcher.get(endpoint.url(), Some(token))?;
        told.add(&more, signed.subject().as_str(), &config.roles_claim)?;
    }
    Ok(Vouched {
        issuer: signed.issuer().to_string(),
        subject: signed.subject().to_string(),
        email: told.email.filter(|_| told.is_verified),
        role: config.roles.as_ref().map(|roles| role_of(told.groups.as_ref(), roles)),
    })
}

fn verify<'a>(
    config: &ProviderConfig,
    known: &Known,
    now: DateTime<Utc>,
    answer: &'a Answer,
    nonce: &Nonce,
) -> Result<&'a IdTokenClaims<Rest, CoreGenderClaim>, Trouble> {
    let refused = |why| Trouble::Error(ProviderError::Refused(why));
    let token = answer.id_token().ok_or(refused("nothing is signed"))?;
    let client = ClientId::new(config.client_id.clone());
    // The verifier of a public client refuses signatures made with a client's secret, which are not wanted here
    // either.
    let verifier = IdTokenVerifier::new_public_client(
        client.clone(),
        known.metadata.issuer().clone(),
        known.keys.clone(),
    )
    .set_allowed_algs(SIGNATURES)
    .set_time_fn(move || now - SKEW)
    .set_issue_time_verifier_fn(move |issued| {
        let is_recent = issued <= now + SKEW && issued >= now - OLDEST;
        if is_recent { Ok(()) } else { Err("not issued just now".to_owned()) }
    });
    let claims = token.claims(&verifier, nonce).map_err(|why| match why {
        ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::NoMatchingKey,
        ) => Trouble::UnknownKey,
        ClaimsVerificationError::SignatureVerification(_) => refused("not signed as it has to be"),
        ClaimsVerificationError::Expired(_) => refused("not signed just now"),
        ClaimsVerificationError::InvalidAudience(_) => refused("signed for somebody else"),
        ClaimsVerificationError::InvalidIssuer(_) => refused("signed by another issuer"),
        ClaimsVerificationError::InvalidNonce(_) => refused("signed for another visit"),
        _ => refused("the claims are not as they have to be"),
    })?;
    if claims.authorized_party().is_some_and(|party| *party != client) {
        return Err(refused("signed for somebody else"));
    }
    if claims.subject().as_str().is_empty() {
        return Err(refused("signed for nobody"));
    }
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = token.signing_alg().map_err(|_| refused("not signed as it has to be"))?;
        let key =
            token.signing_key(&verifier).map_err(|_| refused("not signed as it has to be"))?;
        let given = AccessTokenHash::from_token(answer.access_token(), algorithm, key);
        if given.as_ref() != Ok(expected) {
            return Err(refused("signed with another access token"));
        }
    }
    Ok(claims)
}

/// What was said about somebody, signed or fetched.
struct Told {
    email: Option<String>,
    is_verified: bool,
    groups: Option<Value>,
}

impl Told {
    /// Adds further claims from the provider. They come over TLS from the provider itself, requested with the token
    /// that came with the signed claims. Checks that they are about the same person.
    fn add(
        &mut self,
        more: &Map<String, Value>,
        subject: &str,
        claim: &str,
    ) -> Result<(), ProviderError> {
        if more.get("sub").and_then(Value::as_str) != Some(subject) {
            return Err(ProviderError::Refused("it tells of another person"));
        }
        if self.email.is_none() {
            self.email = more.get("email").and_then(Value::as_str).map(str::to_owned);
            self.is_verified = more.get("email_verified") == Some(&Value::Bool(true));
        }
        if self.groups.is_none() {
            self.groups = more.get(claim).cloned();
        }
        Ok(())
    }
}

/// The highest role among somebody's groups, if any.
fn role_of(groups: Option<&Value>, roles: &[(String, Role)]) -> Option<Role> {
    let is_in = |group: &str| match groups {
        Some(Value::Array(groups)) => groups.iter().any(|one| one.as_str() == Some(group)),
        Some(Value::String(one)) => one == group,
        _ => false,
    };
    let theirs = roles.iter().filter(|(group, _)| is_in(group)).map(|(_, role)| *role);
    theirs.reduce(|best, role| if role.includes(best) { role } else { best })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_highest_role_of_all_groups_counts() {
        let roles = vec![("it".to_owned(), Role::Admin), ("building".to_owned(), Role::Facility)];
        for (groups, role) in [
            (Some(json!(["building", "it"])), Some(Role::Admin)),
            (Some(json!(["it", "building"])), Some(Role::Admin)),
            (Some(json!(["building"])), Some(Role::Facility)),
            (Some(json!("building")), Some(Role::Facility)),
            (Some(json!(["IT", "it-guests", 3])), None),
            (Some(json!({ "it": true })), None),
            (None, None),
        ] {
            assert_eq!(role_of(groups.as_ref(), &roles), role, "{groups:?}");
        }
    }
}
