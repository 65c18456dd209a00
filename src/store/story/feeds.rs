//! Secret addresses at which feed readers read stories; only their hashes are kept.

use crate::access::secret_addresses::secret_addresses;

secret_addresses!(story_feeds);
