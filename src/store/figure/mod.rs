//! Tables of `figure`: bands, figures, the outlook.

pub mod band_places;
pub mod bands;
pub mod figures;
