pub mod conscience;
pub mod dormant;
pub mod numbers;
pub mod rhythm;
#[cfg(test)]
mod two_years;
