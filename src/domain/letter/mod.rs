pub mod digest;
pub mod digest_due;
pub mod good_thing;
pub mod kind;
pub mod numbers;
pub mod outbox;
