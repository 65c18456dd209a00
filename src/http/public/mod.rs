//! What anybody may ask for: health, figures, the description of the API, draws, plans.

pub mod draw_record;
pub mod drawing;
pub mod draws;
pub mod live;
pub mod metrics;
pub mod openapi;
pub mod plan;
pub mod privacy;
pub mod ready;
pub mod release;
