pub mod enter;
pub mod leave;
pub mod show;
