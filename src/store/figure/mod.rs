//! Tables of `figure`: bands, figures, the outlook.

pub mod bands;
pub mod figures;
