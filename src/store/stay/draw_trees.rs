//! The trees over the draws of closed days: leaves, and the hashes above them.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::SiteId;
use crate::domain::stay::draw::{DayTree, Digest, Leaf, Place, from_hex, hex, path_places};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_many;
use crate::engine::failure::StoreError;
use crate::schema::{draw_leaves, draw_nodes};

/// Rows written in one statement: an engine takes so many values and no more.
const AT_ONCE: usize = 1000;

pub fn keep(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    tree: &DayTree,
) -> Result<(), StoreError> {
    let leaves: Vec<_> = (0_i64..)
        .zip(&tree.leaves)
        .map(|(position, leaf)| {
            (
                draw_leaves::site_id.eq(site.0),
                draw_leaves::day.eq(day),
                draw_leaves::position.eq(position),
                draw_leaves::hash.eq(hex(&leaf.hash)),
                draw_leaves::blank.eq(leaf.blank.map(|secret| hex(&secret))),
            )
        })
        .collect();
    for some in leaves.chunks(AT_ONCE) {
        insert_many!(connection, draw_leaves::table, some.to_vec())?;
    }
    for (level, hashes) in (0_i64..).zip(&tree.levels).skip(1) {
        let nodes: Vec<_> = (0_i64..)
            .zip(hashes)
            .map(|(position, hash)| {
                (
                    draw_nodes::site_id.eq(site.0),
                    draw_nodes::day.eq(day),
                    draw_nodes::level.eq(level),
                    draw_nodes::position.eq(position),
                    draw_nodes::hash.eq(hex(hash)),
                )
            })
            .collect();
        for some in nodes.chunks(AT_ONCE) {
            insert_many!(connection, draw_nodes::table, some.to_vec())?;
        }
    }
    Ok(())
}

fn read(hash: &str) -> Result<Digest, StoreError> {
    from_hex(hash).ok_or_else(|| StoreError::corrupt("draw tree", "a hash is none"))
}

#[derive(Queryable)]
struct LeafRow {
    hash: String,
    blank: Option<String>,
}

/// All leaves of a day, in their order; none if it has no tree.
pub fn leaves(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<Leaf>, StoreError> {
    let rows = draw_leaves::table
        .filter(draw_leaves::site_id.eq(site.0))
        .filter(draw_leaves::day.eq(day))
        .order(draw_leaves::position)
        .select((draw_leaves::hash, draw_leaves::blank))
        .load::<LeafRow>(connection)?;
    rows.into_iter()
        .map(|row| {
            let blank = row.blank.as_deref().map(read).transpose()?;
            Ok(Leaf { hash: read(&row.hash)?, blank })
        })
        .collect()
}

/// Where a draw is in the tree of its day, with the few hashes that lead to the top.
pub fn place(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    leaf: &str,
) -> Result<Option<Place>, StoreError> {
    let of_day = || {
        draw_leaves::table.filter(draw_leaves::site_id.eq(site.0)).filter(draw_leaves::day.eq(day))
    };
    let last = of_day().select(diesel::dsl::max(draw_leaves::position));
    let Some(last) = last.get_result::<Option<i64>>(connection)? else { return Ok(None) };
    let index = of_day().filter(draw_leaves::hash.eq(leaf)).select(draw_leaves::position);
    let Some(index) = index.get_result::<i64>(connection).optional()? else { return Ok(None) };
    let number = |number: i64| u64::try_from(number).unwrap_or_default();
    let (index, count) = (number(index), number(last) + 1);
    let mut path = Vec::new();
    for (level, position) in path_places(index, count) {
        let position = i64::try_from(position).unwrap_or(i64::MAX);
        let hash = if level == 0 {
            draw_leaves::table
                .find((site.0, day, position))
                .select(draw_leaves::hash)
                .get_result::<String>(connection)?
        } else {
            draw_nodes::table
                .find((site.0, day, i64::from(level), position))
                .select(draw_nodes::hash)
                .get_result::<String>(connection)?
        };
        path.push(read(&hash)?);
    }
    Ok(Some(Place { count, index, path }))
}
