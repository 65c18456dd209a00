//! `TRUSTED_PROXIES`: whose word is taken for whom they ask.

use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

/// Addresses and networks of proxies of one's own. Nobody else's `X-Forwarded-For` is believed: anybody can
/// write one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<Network>);

/// A network: the first bits of its addresses, and how many of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Network {
    address: u128,
    bits: u8,
}

/// An IPv4 address is one of the IPv6 addresses that stand for it.
const IPV4_BITS: u8 = 96;

impl TrustedProxies {
    /// The client's address: the last one in the chain that is no proxy of ours. `forwarded` are the addresses
    /// that the proxies noted, each at the end.
    pub fn client<'a>(
        &self,
        peer: IpAddr,
        forwarded: impl DoubleEndedIterator<Item = &'a str>,
    ) -> IpAddr {
        let mut client = peer;
        for text in forwarded.rev() {
            if !self.contains(client) {
                break;
            }
            // Some note the port too.
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

    fn contains(&self, address: IpAddr) -> bool {
        let bits = to_bits(address);
        self.0.iter().any(|network| network.contains(bits))
    }
}

impl Network {
    fn contains(self, address: u128) -> bool {
        let kept = u128::MAX.checked_shl(128 - u32::from(self.bits)).unwrap_or(0);
        address & kept == self.address & kept
    }
}

impl FromStr for TrustedProxies {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.split(',').map(|part| part.trim().parse()).collect::<Result<_, _>>().map(Self)
    }
}

impl FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong =
            || format!("\"{text}\" is no address and no network (such as 127.0.0.1 or 10.0.0.0/8)");
        let (address, length) = match text.split_once('/') {
            None => (text, None),
            Some((address, length)) => (address, Some(length.parse::<u8>().map_err(|_| wrong())?)),
        };
        let address: IpAddr = address.parse().map_err(|_| wrong())?;
        let (before, longest) = if address.is_ipv4() { (IPV4_BITS, 32) } else { (0, 128) };
        let length = length.unwrap_or(longest);
        if length > longest {
            return Err(wrong());
        }
        Ok(Self { address: to_bits(address), bits: before + length })
    }
}

fn to_bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(four) => four.to_ipv6_mapped().to_bits(),
        IpAddr::V6(six) => Ipv6Addr::to_bits(six),
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
        // What stands before the address that our proxy noted was written by whoever it came from.
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
