//! Senders and recipients.

use std::fmt;
use std::str::FromStr;

use lettre::Address;
use lettre::message::Mailbox as LettreMailbox;

use crate::domain::line::is_hidden;
use crate::domain::person::address::EmailAddress;

/// The longest name in a header; a longer one is cut.
const LONGEST_NAME: usize = 80;

/// A name, possibly empty, and an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    name: String,
    address: EmailAddress,
}

impl Mailbox {
    /// Removes from the name what cannot be in a header: line ends, other control characters, and marks that change
    /// the direction of text.
    pub fn new(name: &str, address: EmailAddress) -> Self {
        Self { name: clean_name(name), address }
    }

    /// On one line; may be empty.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub const fn address(&self) -> &EmailAddress {
        &self.address
    }

    /// Converts to the type of the mail library. The error does not contain the address.
    pub(super) fn to_lettre(&self) -> Result<LettreMailbox, String> {
        let bad = |what: &str| format!("the address {what}");
        let (local, domain) =
            self.address.as_str().rsplit_once('@').ok_or_else(|| bad("has no @"))?;
        if !local.is_ascii() {
            return Err(bad("has letters before the @ that mail does not carry everywhere"));
        }
        let domain = match url::Host::parse(domain) {
            Ok(url::Host::Domain(domain)) => domain,
            _ => return Err(bad("has no valid domain")),
        };
        let address = Address::new(local, domain).map_err(|_| bad("is not valid"))?;
        let name = Some(self.name.clone()).filter(|name| !name.is_empty());
        Ok(LettreMailbox::new(name, address))
    }
}

/// `Name <address>` or an address alone; a name with a comma or the like is quoted.
impl FromStr for Mailbox {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong =
            || format!("\"{}\" is no sender; write it as Name <name@example.org>", text.trim());
        if text.chars().any(is_hidden) {
            return Err(wrong());
        }
        let (name, address) = match text.trim().strip_suffix('>') {
            None => ("", text.trim()),
            Some(rest) => rest.rsplit_once('<').ok_or_else(wrong)?,
        };
        let name = name.trim();
        let unquoted = name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let name = unquoted.unwrap_or(name).replace("\\\"", "\"");
        let mailbox = Self::new(&name, address.parse().map_err(|_| wrong())?);
        mailbox.to_lettre().map_err(|_| wrong())?;
        Ok(mailbox)
    }
}

impl fmt::Display for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.name.is_empty() {
            write!(f, "{}", self.address)
        } else {
            write!(f, "{} <{}>", self.name, self.address)
        }
    }
}

/// The name on one line, without control characters and marks that reorder text.
pub(super) fn clean_name(name: &str) -> String {
    let kept: String = name
        .chars()
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        // Keep the zero-width joiner, which combines characters into one.
        .filter(|c| !is_hidden(*c) || *c == '\u{200d}')
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST_NAME).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_has_a_name_or_an_address_alone() {
        let sender: Mailbox = "Aanschuif <Mail@Example.org>".parse().unwrap();
        assert_eq!((sender.name(), sender.address().as_str()), ("Aanschuif", "mail@example.org"));
        let sender: Mailbox = "\"Stationsplein, Utrecht\" <mail@example.org>".parse().unwrap();
        assert_eq!(sender.name(), "Stationsplein, Utrecht");
        assert!("Aanschuif <aanschuif@localhost>".parse::<Mailbox>().is_ok());
        let sender: Mailbox = "mail@example.org".parse().unwrap();
        assert_eq!(sender.to_string(), "mail@example.org");
    }

    #[test]
    fn what_is_no_sender_is_refused_with_the_way_to_write_it() {
        for text in ["", "Aanschuif", "Aanschuif <>", "a@b <", "A <a@b>\r\nBcc: <c@d.e>", "a b@c.d"]
        {
            let error = text.parse::<Mailbox>().unwrap_err();
            assert!(error.contains("Name <name@example.org>"), "{error}");
        }
    }

    #[test]
    fn a_name_becomes_one_line_without_marks_that_reorder_it() {
        assert_eq!(clean_name("Mirjam\r\nBcc: x@y.z\t de\u{0}Wit"), "Mirjam Bcc: x@y.z de Wit");
        assert_eq!(clean_name("\u{202e}mleS\u{202c} \u{2067}x\u{2069}"), "mleS x");
        assert_eq!(clean_name("👩‍💻 Noor"), "👩‍💻 Noor");
        assert_eq!(clean_name(&"lang ".repeat(100)).chars().count(), 79);
    }

    #[test]
    fn a_domain_with_other_letters_is_sent_in_its_ascii_form() {
        let mailbox = Mailbox::new("Jürgen", "j@bücher.example".parse().unwrap());
        assert_eq!(mailbox.to_lettre().unwrap().email.to_string(), "j@xn--bcher-kva.example");
        let mailbox = Mailbox::new("Jürgen", "jürgen@example.org".parse().unwrap());
        assert!(!mailbox.to_lettre().unwrap_err().contains("jürgen"));
    }
}
