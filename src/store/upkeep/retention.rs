//! How long sites keep things, where it is not as usual.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::SiteId;
use crate::domain::upkeep::retention::{Kept, Windows};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::retention;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    pub site: SiteId,
    pub kept: Kept,
    pub days: u16,
    pub set_at: DateTime<Utc>,
}

#[derive(Queryable)]
struct Row {
    site_id: i64,
    what: String,
    days: i64,
    set_at: Moment,
}

pub fn all(connection: &mut Connection) -> Result<Vec<Setting>, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("retention", why);
    retention::table
        .order((retention::site_id, retention::what))
        .select((retention::site_id, retention::what, retention::days, retention::set_at))
        .load::<Row>(connection)?
        .into_iter()
        .map(|row| {
            Ok(Setting {
                site: SiteId(row.site_id),
                kept: row.what.parse().map_err(corrupt)?,
                days: u16::try_from(row.days).map_err(|why| corrupt(why.to_string()))?,
                set_at: row.set_at.into(),
            })
        })
        .collect()
}

/// The windows of the sites that set any; all others keep things as usual.
pub fn windows(connection: &mut Connection) -> Result<HashMap<SiteId, Windows>, StoreError> {
    let mut windows: HashMap<SiteId, Windows> = HashMap::new();
    for setting in all(connection)? {
        let of_site = windows.entry(setting.site).or_default();
        *of_site = of_site.with(setting.kept, setting.days);
    }
    Ok(windows)
}

/// Sets how long a site keeps something. What is set already keeps its date; so does that it was changed back to the
/// usual number, for whoever reads that something was kept longer has to be able to tell until when.
pub fn set(
    connection: &mut Connection,
    site: SiteId,
    kept: Kept,
    days: u16,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = || retention::table.find((site.0, kept.as_str()));
    let days = i64::from(days);
    let changed = diesel::update(row().filter(retention::days.ne(days)))
        .set((retention::days.eq(days), retention::set_at.eq(Moment(now))))
        .execute(connection)?;
    if changed > 0 || days == i64::from(kept.usual_days()) {
        return Ok(());
    }
    crate::engine::dialect::insert_or_ignore(
        connection,
        diesel::insert_into(retention::table).values((
            retention::site_id.eq(site.0),
            retention::what.eq(kept.as_str()),
            retention::days.eq(days),
            retention::set_at.eq(Moment(now)),
        )),
    )?;
    Ok(())
}
