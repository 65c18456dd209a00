use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Networks(Vec<Network>);

/// A network: the first bits of its addresses, and their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Network {
    address: u128,
    bits: u8,
}

/// An IPv4 address is represented by its IPv4-mapped IPv6 address, which adds this many bits.
const IPV4_BITS: u8 = 96;

impl Networks {
    pub fn contains(&self, address: IpAddr) -> bool {
        let bits = to_bits(address);
        self.0.iter().any(|network| network.contains(bits))
    }
}

impl FromStr for Networks {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.split(',').map(|part| part.trim().parse()).collect::<Result<_, _>>().map(Self)
    }
}

impl Network {
    fn contains(self, address: u128) -> bool {
        let kept = u128::MAX.checked_shl(128 - u32::from(self.bits)).unwrap_or(0);
        address & kept == self.address & kept
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
