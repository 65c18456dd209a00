//! `MAIL_URL`: where letters are sent.

use std::net::IpAddr;
use std::path::PathBuf;

use url::Url;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransportUrl {
    /// `file:DIR`, one .eml per letter.
    Folder(PathBuf),
    /// `smtp://` or `smtps://`.
    Smtp(SmtpUrl),
}

#[derive(Clone, PartialEq, Eq)]
pub struct SmtpUrl {
    /// The name that the certificate must match.
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    /// User and password, if needed.
    pub login: Option<(String, String)>,
}

/// Leaves out the login, so that it reaches no log.
impl std::fmt::Debug for SmtpUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SmtpUrl")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}

/// How a connection to a mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// TLS from the first byte: `smtps://`.
    Implicit,
    /// STARTTLS, without which nothing is sent: `smtp://…?tls=required`.
    Required,
    /// STARTTLS if the server offers it: `?tls=opportunistic`, or `smtp://` to this machine.
    Opportunistic,
    /// Never: `smtp://…?tls=none`.
    None,
}

impl TransportUrl {
    /// Parses a `MAIL_URL`. The error says what is allowed and never repeats a password.
    pub fn parse(text: &str) -> Result<Self, String> {
        if let Some(folder) = text.strip_prefix("file:") {
            let folder = folder.strip_prefix("//").unwrap_or(folder);
            if folder.is_empty() {
                return Err("file: needs a folder, such as file:data/mail".to_owned());
            }
            return Ok(Self::Folder(PathBuf::from(folder)));
        }
        let url = Url::parse(text).map_err(|_| {
            "is no address of a mail server; write smtp://host:port, smtps://user:password@host \
             (with % codes for special characters) or file:FOLDER"
                .to_owned()
        })?;
        SmtpUrl::from_url(&url).map(Self::Smtp)
    }

    pub fn warning(&self) -> Option<&'static str> {
        match self {
            Self::Smtp(SmtpUrl { login: Some(_), tls: Tls::Opportunistic, .. }) => Some(
                "the password is sent in the clear if the server offers no STARTTLS; \
                 add ?tls=required",
            ),
            Self::Smtp(SmtpUrl { login: Some(_), tls: Tls::None, .. }) => {
                Some("the password is sent in the clear")
            }
            _ => None,
        }
    }
}

impl SmtpUrl {
    fn from_url(url: &Url) -> Result<Self, String> {
        let host = match url.host() {
            Some(url::Host::Ipv6(address)) => address.to_string(),
            Some(host) if !host.to_string().is_empty() => host.to_string(),
            _ => return Err("names no mail server, such as smtp://mail.example.org".to_owned()),
        };
        let mut tls = match url.scheme() {
            "smtp" => Tls::Opportunistic,
            "smtps" => Tls::Implicit,
            other => {
                return Err(format!("\"{other}:\" is unknown; use smtp://, smtps:// or file:"));
            }
        };
        let (mut asked, mut said) = (false, false);
        for (key, value) in url.query_pairs() {
            tls = match (key.as_ref(), value.as_ref(), tls) {
                ("tls", "required", Tls::Implicit) => Tls::Implicit,
                ("tls", _, Tls::Implicit) => {
                    return Err("smtps:// always uses TLS; leave out tls=".to_owned());
                }
                ("tls", "required", _) => Tls::Required,
                ("tls", "opportunistic", _) => Tls::Opportunistic,
                ("tls", "none", _) => Tls::None,
                ("tls", ..) => return Err("tls is required, opportunistic or none".to_owned()),
                _ => return Err(format!("\"{key}=\" is unknown; the one option is tls=")),
            };
            asked = tls == Tls::Required || tls == Tls::Opportunistic;
            said = true;
        }
        if !matches!(url.path(), "" | "/") {
            return Err("has a path; write smtp://host:port".to_owned());
        }
        let port = url.port().unwrap_or(match tls {
            Tls::Implicit => 465,
            _ if asked || url.password().is_some() => 587,
            _ => 25,
        });
        let login = login(url)?;
        if tls == Tls::Opportunistic && !said && !is_this_machine(url) {
            // Somebody on the way could remove the offer of STARTTLS and read every sign-in code.
            return Err(
                "smtp:// to another machine may send letters in the clear; write smtps://, or add \
                        ?tls=required, or if that is meant ?tls=opportunistic or ?tls=none"
                    .to_owned(),
            );
        }
        Ok(Self { host, port, tls, login })
    }
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.to_canonical().is_loopback(),
        // For schemes that the URL standard does not know, addresses parse as names.
        Some(url::Host::Domain(name)) => {
            name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
        }
        None => false,
    }
}

fn login(url: &Url) -> Result<Option<(String, String)>, String> {
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (user, Some(password)) if !user.is_empty() => Ok(Some((decode(user)?, decode(password)?))),
        _ => Err("needs both a user and a password, or neither".to_owned()),
    }
}

fn decode(text: &str) -> Result<String, String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = rest.next().zip(rest.next());
            let value = digits.and_then(|(high, low)| {
                let digit = |d: u8| char::from(d).to_digit(16);
                u8::try_from(digit(high)? * 16 + digit(low)?).ok()
            });
            bytes.push(value.ok_or("has a % that no code follows; write % as %25")?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).map_err(|_| "has % codes that make no text".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn smtp(text: &str) -> SmtpUrl {
        match TransportUrl::parse(text) {
            Ok(TransportUrl::Smtp(url)) => url,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_folder_is_relative_or_absolute() {
        for (text, folder) in [
            ("file:data/mail", "data/mail"),
            ("file:/var/mail", "/var/mail"),
            ("file:///var/mail", "/var/mail"),
        ] {
            assert_eq!(TransportUrl::parse(text), Ok(TransportUrl::Folder(folder.into())));
        }
    }

    #[test]
    fn a_server_has_a_port_by_its_protection() {
        let of = |text| (smtp(text).port, smtp(text).tls);
        assert_eq!(of("smtp://localhost"), (25, Tls::Opportunistic));
        assert_eq!(of("smtp://[::1]:2525"), (2525, Tls::Opportunistic));
        assert_eq!(of("smtp://mail.example.org?tls=opportunistic"), (587, Tls::Opportunistic));
        assert_eq!(of("smtp://mail.example.org?tls=none"), (25, Tls::None));
        assert_eq!(of("smtp://mail.example.org?tls=required"), (587, Tls::Required));
        assert_eq!(of("smtp://a:b@127.0.0.1"), (587, Tls::Opportunistic));
        assert_eq!(of("smtps://mail.example.org"), (465, Tls::Implicit));
        assert_eq!(of("smtp://127.0.0.1:2525/?tls=opportunistic"), (2525, Tls::Opportunistic));
    }

    #[test]
    fn a_login_may_have_codes_and_is_never_shown() {
        let url = smtp("smtp://mail%40example.org:p%2Fs%25@mail.example.org?tls=required");
        assert_eq!(url.login, Some(("mail@example.org".to_owned(), "p/s%".to_owned())));
        assert!(!format!("{url:?}").contains("p/s"));
    }

    #[test]
    fn a_wrong_url_is_refused_with_what_may_be_written() {
        for (text, word) in [
            ("", "smtp://host"),
            ("mail.example.org", "smtp://host"),
            ("http://mail.example.org", "\"http:\""),
            ("smtp://", "server"),
            ("smtp://mail.example.org", "?tls=required"),
            ("smtp://10.0.0.1", "?tls=required"),
            ("smtp://a:geheim@h", "?tls=required"),
            ("smtp://h?tls=maybe", "required"),
            ("smtps://h?tls=none", "smtps"),
            ("smtp://h?ssl=1", "\"ssl=\""),
            ("smtp://user@h", "both"),
            ("smtp://h/x", "path"),
            ("file:", "file:data/mail"),
            ("smtp://a:geheim%zz@h", "%25"),
        ] {
            let error = TransportUrl::parse(text).unwrap_err();
            assert!(error.contains(word) && !error.contains("geheim"), "{text}: {error}");
        }
    }

    #[test]
    fn a_password_in_the_clear_is_warned_about() {
        let warned = |text| TransportUrl::parse(text).unwrap().warning().is_some();
        assert!(warned("smtp://a:b@h?tls=opportunistic") && warned("smtp://a:b@h?tls=none"));
        assert!(!warned("smtp://h?tls=none") && !warned("smtp://a:b@h?tls=required"));
        assert!(!warned("smtps://a:b@h") && !warned("file:x"));
    }
}
