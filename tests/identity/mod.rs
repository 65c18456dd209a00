//! Signing in by code and with an identity provider, and the attacks on both.

#[cfg(test)]
mod codes;
#[cfg(test)]
mod forger;
#[cfg(test)]
mod forgeries;
#[cfg(test)]
mod headers;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod provider;
#[cfg(test)]
mod quiet;
#[cfg(test)]
mod required_factor;
#[cfg(test)]
mod reset_factor;
#[cfg(test)]
mod second_factor;
#[cfg(test)]
mod slow;
#[cfg(test)]
mod strangers;
#[cfg(test)]
mod with_provider;
