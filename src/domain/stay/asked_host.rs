//! For whom an unannounced guest comes, as they typed it: an address, or a first and last name.

use super::invitation::guest_words;
use crate::line::one_line;
use crate::person::address::EmailAddress;

/// The longest text; an address can be longer than any name.
const LONGEST: usize = 254;

/// What was typed, if it can be a name or an address; empty for nobody. That somebody is so called is not looked up here.
pub fn asked_host(text: &str) -> Option<&str> {
    let text = one_line(text, LONGEST)?;
    let fits = guest_words(text).is_some() || text.parse::<EmailAddress>().is_ok();
    fits.then_some(text)
}

/// Whether the text asks for somebody with this name or address: all of either, in any case and with any spaces.
pub fn asks_for(text: &str, name: &str, email: &str) -> bool {
    match text.parse::<EmailAddress>() {
        Ok(address) => address.as_str() == email,
        Err(_) => same_name(text, name),
    }
}

fn same_name(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_a_name_or_an_address_or_nobody() {
        for fits in ["", "Hanna Bos", "  Zoë d’Ancona ", "hanna@example.org"] {
            assert_eq!(asked_host(fits), Some(fits.trim()), "{fits}");
        }
        let long = "x".repeat(61);
        for wrong in ["see evil.example", "two\nlines", "@", "a@b@c", &long] {
            assert_eq!(asked_host(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_a_whole_name_or_address_asks_for_somebody() {
        let asks = |text| asks_for(text, "Hanna  Bos", "hanna@example.org");
        for found in ["hanna bos", "HANNA BOS", " Hanna   Bos", "Hanna@Example.org"] {
            assert!(asks(found), "{found}");
        }
        for nobody in ["Hanna", "Bos", "Hanna B", "HannaBos", "hanna", "hanna@example.or", ""] {
            assert!(!asks(nobody), "{nobody}");
        }
    }
}
