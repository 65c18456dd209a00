//! Tables of `engine`: what differs between the two databases: connection, transaction, pool, dialect, moments, migrations.

pub mod connection;
pub mod database_url;
pub mod dialect;
pub mod failure;
pub mod migrate;
pub mod moment;
pub mod pool;
pub mod transaction;
