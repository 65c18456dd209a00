//! Deleting a site, with all that is kept of it and of nobody: places, screens and their tickets, settings, figures, gatherings to
//! which nobody means to come, and days on which nobody drew.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::domain::identity::SiteId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::{
    agreed_days, band_places, bands, closed_days, days, desk_closures, desks, draw_leaves,
    draw_nodes, figure_days, figure_places, figures, floor_drawings, floors, gathering_attendance,
    gathering_comers, gatherings, house_figures, kiosks, month_tallies, place_holds, reports,
    retention, sites, tables, tickets, zones,
};

macro_rules! delete_of_site {
    ($connection:expr, $site:expr, $($table:ident),+) => {
        $(diesel::delete($table::table.filter($table::site_id.eq($site.0))).execute($connection)?;)+
    };
}

/// Deletes a site. If anything else refers to it, as all does that is about people, the database refuses
/// ([`StoreError::Referred`]).
pub fn delete(connection: &mut Connection, site: SiteId) -> Result<(), StoreError> {
    let own_desks = desks::table.filter(desks::site_id.eq(site.0)).select(desks::id);
    diesel::delete(desk_closures::table.filter(desk_closures::desk_id.eq_any(own_desks)))
        .execute(connection)?;
    let own_floors = floors::table.filter(floors::site_id.eq(site.0)).select(floors::id);
    diesel::delete(floor_drawings::table.filter(floor_drawings::floor_id.eq_any(own_floors)))
        .execute(connection)?;
    let in_figures =
        figure_places::table.filter(figure_places::site_id.eq(site.0)).select(figure_places::id);
    diesel::delete(figures::table.filter(figures::place_id.eq_any(in_figures)))
        .execute(connection)?;
    let comes = gathering_comers::table.filter(gathering_comers::gathering_id.eq(gatherings::id));
    let attends =
        gathering_attendance::table.filter(gathering_attendance::gathering_id.eq(gatherings::id));
    let to_nobody = gatherings::table
        .filter(gatherings::site_id.eq(site.0))
        .filter(not(exists(comes.select(gathering_comers::gathering_id))))
        .filter(not(exists(attends.select(gathering_attendance::gathering_id))));
    diesel::delete(to_nobody).execute(connection)?;
    delete_of_site!(connection, site, reports, bands, band_places, figure_places, figure_days);
    delete_of_site!(connection, site, house_figures, tickets, kiosks, desks, tables, zones, floors);
    delete_of_site!(connection, site, draw_nodes, draw_leaves, days, closed_days, agreed_days);
    delete_of_site!(connection, site, retention, place_holds, month_tallies);
    diesel::delete(sites::table.find(site.0)).execute(connection)?;
    Ok(())
}
