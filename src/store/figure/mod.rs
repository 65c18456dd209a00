//! Tables of `figure`: bands, figures, the outlook, the house's months.

pub mod band_places;
pub mod bands;
pub mod figures;
pub mod hires;
pub mod house_months;
pub mod month_tallies;
