//! Badges to print: their codes, shown once, and pictures of them.

use serde::Serialize;
use utoipa::ToSchema;

use super::problem::Problem;
use super::qr;
use crate::usecases::person::badges::Badge;

/// Badges printed at once.
pub const MOST: usize = 500;

/// A badge to print.
#[derive(Serialize, ToSchema)]
pub struct BadgeBody {
    /// The person's name.
    name: String,
    /// Whom they work for.
    organisation: String,
    /// The code.
    badge: String,
    /// The code as a picture; dark on white, with its quiet zone.
    svg: String,
}

pub fn printed(badges: Vec<Badge>) -> Result<Vec<BadgeBody>, Problem> {
    let bodies = badges.into_iter().map(|badge| {
        Ok(BadgeBody {
            svg: qr::svg(&badge.badge)?,
            name: badge.name,
            organisation: badge.organisation,
            badge: badge.badge,
        })
    });
    bodies.collect()
}
