//! `TRUSTED_PROXIES`: the proxies whose `X-Forwarded-For` is trusted.

use std::net::IpAddr;
use std::str::FromStr;

use super::networks::Networks;

/// The addresses and networks of our proxies. `X-Forwarded-For` from anybody else is ignored, because anybody can
/// send one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustedProxies(Networks);

impl TrustedProxies {
    /// The client's address: the last one in the chain that is not a proxy of ours. `forwarded` has the addresses
    /// that proxies appended in order.
    pub fn client<'a>(
        &self,
        peer: IpAddr,
        forwarded: impl DoubleEndedIterator<Item = &'a str>,
    ) -> IpAddr {
        let mut client = peer;
        for text in forwarded.rev() {
            if !self.0.contains(client) {
                break;
            }
            // Some proxies append the port too.
            let text = text.trim();
            let noted = text
                .parse()
                .ok()
                .or_else(|| text.parse::<std::net::SocketAddr>().ok().map(|address| address.ip()));
            let Some(noted) = noted else { break };
            client = noted;
        }
        client
    }
}

impl FromStr for TrustedProxies {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(proxies: &str, peer: &str, forwarded: &str) -> String {
        let proxies: TrustedProxies =
            if proxies.is_empty() { TrustedProxies::default() } else { proxies.parse().unwrap() };
        let noted = forwarded.split(',').filter(|text| !text.is_empty());
        proxies.client(peer.parse().unwrap(), noted).to_string()
    }

    #[test]
    fn only_our_own_proxies_say_who_asks() {
        assert_eq!(client("", "203.0.113.9", "198.51.100.1"), "203.0.113.9");
        assert_eq!(client("10.0.0.0/8", "203.0.113.9", "198.51.100.1"), "203.0.113.9");
        assert_eq!(client("10.0.0.0/8", "10.1.2.3", "198.51.100.1"), "198.51.100.1");
        assert_eq!(client("10.0.0.0/8", "10.1.2.3", ""), "10.1.2.3");
        // The client itself may have written everything before the address that our proxy appended.
        assert_eq!(
            client("10.0.0.0/8", "10.1.2.3", "10.9.9.9, 1.1.1.1, 198.51.100.1"),
            "198.51.100.1"
        );
        assert_eq!(client("10.0.0.0/8", "10.1.2.3", "198.51.100.1, 10.7.7.7"), "198.51.100.1");
        assert_eq!(client("10.0.0.0/8", "10.1.2.3", "unknown"), "10.1.2.3");
        assert_eq!(client("127.0.0.1", "127.0.0.1", "198.51.100.1:4711"), "198.51.100.1");
        assert_eq!(client("::1, fd00::/8", "fd12::1", "2001:db8::5"), "2001:db8::5");
        assert_eq!(client("0.0.0.0/0", "203.0.113.9", "198.51.100.1"), "198.51.100.1");
        assert_eq!(client("::/0", "203.0.113.9", "2001:db8::5"), "2001:db8::5");
        assert_eq!(client("127.0.0.1", "::ffff:127.0.0.1", "198.51.100.1"), "198.51.100.1");
    }

    #[test]
    fn what_is_no_network_is_told() {
        for text in ["everybody", "10.0.0.0/33", "10.0.0/8", "::/129", "10.0.0.1,,", "10.0.0.0/-1"]
        {
            let told = text.parse::<TrustedProxies>();
            assert!(told.is_err_and(|why| why.contains("is no address and no network")), "{text}");
        }
    }
}
