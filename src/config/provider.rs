//! The settings of an identity provider: `OIDC_…`.

use std::fmt;
use std::net::IpAddr;

use url::{Host, Url};

use crate::domain::person::role::Role;

#[derive(Clone, PartialEq, Eq)]
pub struct ProviderConfig {
    /// The URL of its metadata: `OIDC_ISSUER` with `/.well-known/openid-configuration`.
    pub discovery: Url,
    /// `OIDC_CLIENT_ID`: the identity of this service at the provider.
    pub client_id: String,
    /// `OIDC_CLIENT_SECRET`; `None` for a public client, which relies on PKCE alone.
    pub client_secret: Option<String>,
    /// `OIDC_NAME`: the label of the button; the issuer's host by default.
    pub name: String,
    /// `OIDC_ROLES`: which group has which role; `None` if roles are assigned here.
    pub roles: Option<Vec<(String, Role)>>,
    /// `OIDC_ROLES_CLAIM`: the claim that lists a person's groups.
    pub roles_claim: String,
    /// `SIGN_IN_CODES`: whether codes by letter are also accepted.
    pub codes: bool,
}

impl fmt::Debug for ProviderConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the secret.
        f.debug_struct("ProviderConfig").field("discovery", &self.discovery.as_str()).finish()
    }
}

const DESCRIPTION: &str = "/.well-known/openid-configuration";
const USUAL_CLAIM: &str = "groups";
const OTHERS: [&str; 5] =
    ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME", "OIDC_ROLES", "OIDC_ROLES_CLAIM"];

impl ProviderConfig {
    /// Reads the settings and adds mistakes to `mistakes`, each naming its setting.
    pub fn read(
        value: impl Fn(&str) -> Option<String>,
        mistakes: &mut Vec<String>,
    ) -> Option<Self> {
        let codes = match value("SIGN_IN_CODES").as_deref() {
            None | Some("on") => true,
            Some("off") => false,
            Some(other) => {
                mistakes.push(format!("SIGN_IN_CODES: \"{other}\" is neither on nor off"));
                true
            }
        };
        let Some(issuer) = value("OIDC_ISSUER") else {
            if !codes {
                mistakes.push("SIGN_IN_CODES: is off, but OIDC_ISSUER is not set".to_owned());
            }
            let lonely = OTHERS.iter().filter(|name| value(name).is_some());
            mistakes.extend(lonely.map(|name| format!("{name}: is set, but OIDC_ISSUER is not")));
            return None;
        };
        let mut told = |name: &str, why: String| mistakes.push(format!("{name}: {why}"));
        let discovery = discovery_of(&issuer).map_err(|why| told("OIDC_ISSUER", why)).ok();
        let client_id = value("OIDC_CLIENT_ID");
        if client_id.is_none() {
            told("OIDC_CLIENT_ID", "is required with OIDC_ISSUER".to_owned());
        }
        let roles = value("OIDC_ROLES").map(|text| parse_roles(&text)).transpose();
        let roles = roles.map_err(|why| told("OIDC_ROLES", why)).ok();
        let roles_claim = value("OIDC_ROLES_CLAIM");
        if roles_claim.is_some() && roles == Some(None) {
            told("OIDC_ROLES_CLAIM", "is set, but OIDC_ROLES is not".to_owned());
        }
        let (discovery, client_id, roles) = (discovery?, client_id?, roles?);
        let host = discovery.host_str().unwrap_or_default().to_owned();
        Some(Self {
            discovery,
            client_id,
            client_secret: value("OIDC_CLIENT_SECRET"),
            name: value("OIDC_NAME").unwrap_or(host),
            roles,
            roles_claim: roles_claim.unwrap_or_else(|| USUAL_CLAIM.to_owned()),
            codes,
        })
    }

    pub fn describes_itself_at(issuer: &str) -> String {
        format!("{}{DESCRIPTION}", issuer.trim_end_matches('/'))
    }
}

/// Whether secrets may be sent there: over HTTPS, or without leaving this machine.
pub fn is_safe_to_ask(url: &Url) -> bool {
    match (url.scheme(), url.host()) {
        ("https", Some(_)) => true,
        ("http", Some(Host::Ipv4(address))) => IpAddr::from(address).is_loopback(),
        ("http", Some(Host::Ipv6(address))) => IpAddr::from(address).is_loopback(),
        ("http", Some(Host::Domain(name))) => name == "localhost",
        _ => false,
    }
}

/// The URL of the metadata, given itself or the issuer.
fn discovery_of(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|why| format!("\"{text}\" is no URL: {why}"))?;
    if !is_safe_to_ask(&url) {
        return Err(format!("\"{text}\" is no https address (http is for this machine alone)"));
    }
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
        return Err(format!("\"{text}\" has more to it than a host and a path"));
    }
    let issuer = text.strip_suffix(DESCRIPTION).unwrap_or(text);
    let discovery = ProviderConfig::describes_itself_at(issuer);
    Url::parse(&discovery).map_err(|why| format!("\"{text}\" is no URL: {why}"))
}

fn parse_roles(text: &str) -> Result<Vec<(String, Role)>, String> {
    let pair = |pair: &str| {
        let (group, role) = pair.rsplit_once('=').ok_or_else(|| {
            format!("\"{pair}\" is no group=role (such as building=facility,it=admin)")
        })?;
        if group.trim().is_empty() {
            return Err(format!("\"{pair}\" names no group"));
        }
        Ok((group.trim().to_owned(), role.trim().parse()?))
    };
    text.split(',').map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> (Option<ProviderConfig>, Vec<String>) {
        let mut mistakes = Vec::new();
        let value = |name: &str| {
            pairs.iter().find(|(key, _)| *key == name).map(|(_, text)| (*text).to_owned())
        };
        (ProviderConfig::read(value, &mut mistakes), mistakes)
    }

    #[test]
    fn a_provider_is_named_by_its_issuer_or_by_its_description() {
        for (issuer, discovery) in [
            ("https://id.example.org", "https://id.example.org/.well-known/openid-configuration"),
            ("https://id.example.org/", "https://id.example.org/.well-known/openid-configuration"),
            (
                "https://id.example.org/realms/x",
                "https://id.example.org/realms/x/.well-known/openid-configuration",
            ),
            (
                "https://id.example.org/x/.well-known/openid-configuration",
                "https://id.example.org/x/.well-known/openid-configuration",
            ),
            ("http://127.0.0.1:9/x", "http://127.0.0.1:9/x/.well-known/openid-configuration"),
        ] {
            let (config, mistakes) = read(&[("OIDC_ISSUER", issuer), ("OIDC_CLIENT_ID", "desk")]);
            assert_eq!(mistakes, Vec::<String>::new());
            let config = config.unwrap();
            assert_eq!(config.discovery.as_str(), discovery);
            assert_eq!(config.name, config.discovery.host_str().unwrap());
            assert_eq!((config.roles, config.roles_claim.as_str()), (None, "groups"));
        }
    }

    #[test]
    fn groups_have_roles() {
        let (config, _) = read(&[
            ("OIDC_ISSUER", "https://id.example.org"),
            ("OIDC_CLIENT_ID", "desk"),
            ("OIDC_CLIENT_SECRET", "of no use to anybody"),
            ("OIDC_ROLES", "cn=building=facility,it = admin"),
        ]);
        let config = config.unwrap();
        // The name of a group may contain an equals sign; a role does not.
        let roles = [("cn=building", Role::Facility), ("it", Role::Admin)];
        let roles = roles.map(|(group, role)| (group.to_owned(), role));
        assert_eq!(config.roles.as_deref(), Some(roles.as_slice()));
    }

    #[test]
    fn every_wrong_setting_is_named_and_no_secret_is_shown() {
        let (config, mistakes) =
            read(&[("OIDC_ISSUER", "http://id.example.org"), ("OIDC_ROLES", "building=boss")]);
        assert!(config.is_none());
        for name in ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_ROLES"] {
            assert!(mistakes.iter().any(|line| line.starts_with(&format!("{name}: "))), "{name}");
        }
        let (_, mistakes) = read(&[("OIDC_CLIENT_SECRET", "hush"), ("OIDC_NAME", "Work")]);
        assert_eq!(mistakes.len(), 2);
        assert!(!format!("{mistakes:?}").contains("hush"));
        let (config, _) = read(&[
            ("OIDC_ISSUER", "https://id.example.org"),
            ("OIDC_CLIENT_ID", "desk"),
            ("OIDC_CLIENT_SECRET", "hush"),
        ]);
        assert!(!format!("{config:?}").contains("hush"));
    }
}
