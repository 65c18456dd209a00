//! The tables of a simulated site: `34x6,10x4` is 34 tables of 6 and 10 of 4.

use std::fmt;
use std::str::FromStr;

/// The number of desks at each table, in the given order. There is at least one table, and each has a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tables(Vec<u32>);

/// More desks than any site has; keeps a typing error from filling the memory.
const MOST_DESKS: u64 = 100_000;

impl Tables {
    pub fn sizes(&self) -> &[u32] {
        &self.0
    }

    pub fn desks(&self) -> u64 {
        self.0.iter().copied().map(u64::from).sum()
    }
}

impl fmt::Display for Tables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, same) in self.0.chunk_by(|a, b| a == b).enumerate() {
            let comma = if index > 0 { "," } else { "" };
            write!(f, "{comma}{}x{}", same.len(), same.first().unwrap_or(&0))?;
        }
        Ok(())
    }
}

impl FromStr for Tables {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut sizes = Vec::new();
        let mut desks = 0;
        for part in text.split(',') {
            let (number, size) = tables_of_one_size(part.trim())?;
            desks += u64::from(number) * u64::from(size);
            if desks > MOST_DESKS {
                return Err(format!("\"{text}\" has more than {MOST_DESKS} desks"));
            }
            sizes.extend((0..number).map(|_| size));
        }
        Ok(Self(sizes))
    }
}

fn tables_of_one_size(part: &str) -> Result<(u32, u32), String> {
    let wrong = || {
        format!(
            "\"{part}\" is not NUMBERxSIZE; 34x6,10x4 is 34 tables of 6 desks and 10 tables of 4"
        )
    };
    let (number, size) = part.split_once('x').ok_or_else(wrong)?;
    let read = |digits: &str| {
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|number: &u32| plain && *number > 0).ok_or_else(wrong)
    };
    Ok((read(number)?, read(size)?))
}
