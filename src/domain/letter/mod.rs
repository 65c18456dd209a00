pub mod digest;
pub mod digest_due;
pub mod kind;
pub mod numbers;
pub mod outbox;
