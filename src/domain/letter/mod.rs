pub mod digest;
pub mod digest_due;
pub mod good_thing;
pub mod kind;
pub mod outbox;
