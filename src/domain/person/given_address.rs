//! An address that a coordinator gave of somebody and that is not free: it is another person's, or was erased.
//!
//! The coordinator would learn that from a refusal. So the person is added as anybody would be, under a stand-in to which
//! no mail goes; the address that was given is kept beside it, for an admin to decide.
//!
//! Guests who sign in by themselves give no address, and have a stand-in too.

use crate::hexadecimal::hex;

/// No mail is ever sent there, nor can it be (RFC 2606).
const DOMAIN: &str = "held.invalid";

/// A stand-in for an address that is not free.
pub fn stand_in(chance: &[u8; 12]) -> String {
    format!("{}@{DOMAIN}", hex(chance))
}

/// Whether an address is a stand-in.
pub fn is_stand_in(address: &str) -> bool {
    address.split_once('@').is_some_and(|(_, domain)| domain == DOMAIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::address::EmailAddress;

    #[test]
    fn a_stand_in_is_an_address_to_which_no_mail_goes() {
        let address = stand_in(&[7; 12]);
        assert!(address.parse::<EmailAddress>().is_ok() && address.ends_with(".invalid"));
        assert!(is_stand_in(&address) && !is_stand_in("anna@example.org"));
    }
}
