//! Secret addresses at which calendar programs read gatherings; only their hashes are kept.

use crate::access::secret_addresses::secret_addresses;

secret_addresses!(calendar_feeds);
