//! Walls and rooms as lines and rectangles, in metres.

/// From a point to a point.
pub type Line = [(f64, f64); 2];

/// How far around a door a wall is open, in metres: doors are often drawn slightly beside their wall.
const DOOR_REACH: f64 = 0.15;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    /// The rectangle around points, extended by `reach` on each side.
    pub fn around(points: impl Iterator<Item = (f64, f64)>, reach: f64) -> Option<Self> {
        points
            .map(|(x, y)| Self { left: x, top: y, right: x, bottom: y })
            .reduce(Self::and)
            .map(|area| area.grown(reach))
    }

    /// The rectangle around both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Extends each side by `by`.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// The upper left and the lower right corner.
    pub const fn corners(self) -> [(f64, f64); 2] {
        [(self.left, self.top), (self.right, self.bottom)]
    }

    pub const fn middle(self) -> (f64, f64) {
        (f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }

    /// Whether a point lies in it or on its edge.
    pub fn has(self, (x, y): (f64, f64)) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    /// The part of a line that lies in it, as start and end in fractions of the line.
    fn share_of(self, [(x1, y1), (x2, y2)]: Line) -> Option<(f64, f64)> {
        let along = |from: f64, to: f64, low: f64, high: f64| {
            let step = to - from;
            if step == 0.0 {
                return (low..=high).contains(&from).then_some((0.0, 1.0));
            }
            let (a, b) = ((low - from) / step, (high - from) / step);
            Some((a.min(b), a.max(b)))
        };
        let (a, b) = along(x1, x2, self.left, self.right)?;
        let (c, d) = along(y1, y2, self.top, self.bottom)?;
        let (from, to) = (a.max(c).max(0.0), b.min(d).min(1.0));
        (from < to).then_some((from, to))
    }
}

/// The walls without the parts that lie in a door.
pub fn cut(walls: &[Line], doors: &[Area]) -> Vec<Line> {
    doors.iter().fold(walls.to_vec(), |walls, door| {
        let door = door.grown(DOOR_REACH);
        walls.into_iter().flat_map(|wall| outside(wall, door)).collect()
    })
}

fn outside(wall: Line, door: Area) -> Vec<Line> {
    let Some((from, to)) = door.share_of(wall) else { return vec![wall] };
    let [(x1, y1), (x2, y2)] = wall;
    let at = |share: f64| (x1 + (x2 - x1) * share, y1 + (y2 - y1) * share);
    let before = (from > 0.0).then(|| [wall[0], at(from)]);
    let after = (to < 1.0).then(|| [at(to), wall[1]]);
    before.into_iter().chain(after).collect()
}

/// Cuts the guessed rectangle of a room at the walls beside its tables.
#[must_use]
pub fn within_walls(guess: Area, tables: Area, walls: &[Line]) -> Area {
    walls.iter().fold(guess, |room, wall| {
        let strips = [
            Area { right: tables.left, ..room },
            Area { left: tables.right, ..room },
            Area { bottom: tables.top, ..room },
            Area { top: tables.bottom, ..room },
        ];
        let inside = strips.map(|strip| {
            let (from, to) = strip.share_of(*wall)?;
            let [(x1, y1), (x2, y2)] = *wall;
            let at = |share: f64| (x1 + (x2 - x1) * share, y1 + (y2 - y1) * share);
            Area::around([at(from), at(to)].into_iter(), 0.0)
        });
        let [left, right, top, bottom] = inside;
        let across = |part: Area| part.bottom - part.top >= part.right - part.left;
        let down = |part: Area| !across(part);
        Area {
            left: left.filter(|part| across(*part)).map_or(room.left, |part| part.right),
            right: right.filter(|part| across(*part)).map_or(room.right, |part| part.left),
            top: top.filter(|part| down(*part)).map_or(room.top, |part| part.bottom),
            bottom: bottom.filter(|part| down(*part)).map_or(room.bottom, |part| part.top),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn area(left: f64, top: f64, right: f64, bottom: f64) -> Area {
        Area { left, top, right, bottom }
    }

    #[test]
    fn a_door_opens_the_wall_that_it_is_in() {
        let wall = [(0.0, 0.0), (0.0, 10.0)];
        let open = cut(&[wall], &[area(-0.1, 4.15, 0.1, 4.85)]);
        assert_eq!(open, [[(0.0, 0.0), (0.0, 4.0)], [(0.0, 5.0), (0.0, 10.0)]]);
        assert_eq!(cut(&[wall], &[area(1.0, 4.0, 2.0, 5.0)]), [wall]);
        assert_eq!(cut(&[wall], &[area(-1.0, -1.0, 1.0, 11.0)]), [] as [Line; 0]);
    }

    #[test]
    fn a_room_ends_at_the_wall_beside_its_tables() {
        let tables = area(2.0, 2.0, 8.0, 5.0);
        let guess = tables.grown(1.0);
        let walls =
            [[(8.5, 0.0), (8.5, 10.0)], [(0.0, 1.5), (20.0, 1.5)], [(1.9, 20.0), (1.9, 30.0)]];
        assert_eq!(within_walls(guess, tables, &walls), area(1.0, 1.5, 8.5, 6.0));
    }
}
