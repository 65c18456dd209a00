//! Endpoints for anybody: health, figures, the API description, draws, plans.

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
pub mod welcome;
