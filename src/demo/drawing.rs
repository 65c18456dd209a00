//! The drawing under the desks of the example office: walls, windows, stairs, plants, the café's bar. One unit is one
//! metre, with the origin of the desks.

use std::fmt::Write as _;

/// The upper left corner of a drawing, and its size, in metres.
pub(super) const CORNER: (f64, f64) = (-1.0, -1.0);
pub(super) const WIDTH: f64 = 40.0;
const HEIGHT: f64 = 20.0;

/// The inside of the outer walls: left, top, right, bottom.
const INSIDE: (f64, f64, f64, f64) = (0.0, 0.0, 38.0, 18.0);

const STYLE: &str = "\
.wall{fill:none;stroke:#8b9197;stroke-width:.12}.outer{fill:#fbfaf7;stroke:#4d5358;stroke-width:.3}\
.window{stroke:#a9c7dd;stroke-width:.3}.step{fill:none;stroke:#b3b8bd;stroke-width:.06}\
.wood{fill:#efe4d2;stroke:#cdbd9f;stroke-width:.05}.pot{fill:#d9cbb4}.leaf{fill:#b9d3b0}\
text{font-family:sans-serif;font-size:.6px;fill:#7b8187;text-anchor:middle}";

/// The ground floor: the way in, the stairs, and the café on the right.
pub(super) fn ground() -> String {
    let mut svg = start();
    door(&mut svg, 12.0);
    stairs(&mut svg, 18.6, 14.6);
    wall(&mut svg, &[(21.0, 0.0), (21.0, 5.5)]);
    wall(&mut svg, &[(21.0, 7.5), (21.0, 18.0)]);
    // The bar and standing tables.
    rectangle(&mut svg, "wood", (23.0, 1.0), (12.0, 1.1));
    for (x, y) in [(25.0, 5.5), (29.0, 4.8), (33.0, 5.6), (26.5, 9.0), (31.0, 8.6), (35.0, 9.4)] {
        circle(&mut svg, "wood", (x, y), 0.6);
        for (dx, dy) in [(-1.1, 0.0), (1.1, 0.0), (0.0, -1.1), (0.0, 1.1)] {
            circle(&mut svg, "pot", (x + dx, y + dy), 0.22);
        }
    }
    rectangle(&mut svg, "wood", (24.0, 14.5), (6.0, 0.9));
    rectangle(&mut svg, "wood", (31.5, 14.5), (4.5, 0.9));
    label(&mut svg, (29.0, 12.4), "Grand café");
    plants(
        &mut svg,
        &[(0.9, 0.9), (0.9, 9.0), (20.0, 1.0), (22.1, 17.0), (36.9, 17.0), (36.9, 0.9)],
    );
    finish(svg)
}

/// The first floor: two wings, the quiet room and the pantry between them.
pub(super) fn first() -> String {
    let mut svg = start();
    stairs(&mut svg, 18.6, 14.6);
    wall(&mut svg, &[(19.3, 0.0), (19.3, 6.5)]);
    // The quiet room.
    wall(&mut svg, &[(24.0, 18.0), (24.0, 10.5), (31.0, 10.5), (31.0, 16.0)]);
    rectangle(&mut svg, "wood", (25.0, 16.6), (5.0, 0.8));
    label(&mut svg, (27.5, 13.8), "Stilteruimte");
    // The pantry.
    wall(&mut svg, &[(38.0, 10.5), (33.0, 10.5), (33.0, 14.5)]);
    rectangle(&mut svg, "wood", (37.0, 11.0), (0.9, 6.5));
    label(&mut svg, (35.2, 13.8), "Pantry");
    plants(
        &mut svg,
        &[(0.9, 0.9), (0.9, 9.0), (18.3, 1.0), (20.3, 1.0), (37.1, 9.0), (15.8, 17.0)],
    );
    finish(svg)
}

fn start() -> String {
    let (left, top, right, bottom) = INSIDE;
    let (x, y) = CORNER;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{x} {y} {WIDTH} {HEIGHT}\"><style>{STYLE}</style>"
    );
    rectangle(&mut svg, "wall outer", (left, top), (right - left, bottom - top));
    for window in 0..8 {
        let from = left + 1.5 + f64::from(window) * 4.6;
        line(&mut svg, "window", (from, top), (from + 3.0, top));
    }
    for window in 0..3 {
        let from = top + 2.0 + f64::from(window) * 5.2;
        line(&mut svg, "window", (left, from), (left, from + 3.4));
        line(&mut svg, "window", (right, from), (right, from + 3.4));
    }
    svg
}

fn finish(mut svg: String) -> String {
    svg.push_str("</svg>");
    svg
}

/// A double door in the lower wall, around `x`.
fn door(svg: &mut String, x: f64) {
    let (_, _, _, wall) = INSIDE;
    line(svg, "window", (x - 1.2, wall), (x + 1.2, wall));
    let (left, right, top) = (x - 1.2, x + 1.2, wall - 1.2);
    // Writing to a string cannot fail, here and below.
    let _ = write!(
        svg,
        "<path class=\"step door\" d=\"M{left} {wall}V{top}A1.2 1.2 0 0 1 {x} {wall}A1.2 1.2 0 0 1 {right} {top}V{wall}\"/>"
    );
}

fn stairs(svg: &mut String, x: f64, y: f64) {
    rectangle(svg, "step stairs", (x - 1.4, y), (2.8, 3.2));
    for step in 1..9 {
        let at = y + f64::from(step) * 0.36;
        line(svg, "step", (x - 1.4, at), (x + 1.4, at));
    }
    let _ = write!(
        svg,
        "<path class=\"step\" d=\"M{x} {}V{}m-.3 .4l.3 -.4l.3 .4\"/>",
        y + 3.0,
        y + 0.3
    );
}

fn plants(svg: &mut String, at: &[(f64, f64)]) {
    for (x, y) in at {
        circle(svg, "pot", (*x, *y), 0.35);
        for (dx, dy) in [(-0.25, -0.1), (0.25, -0.1), (0.0, 0.25), (0.0, -0.3)] {
            circle(svg, "leaf", (x + dx, y + dy), 0.28);
        }
    }
}

fn wall(svg: &mut String, corners: &[(f64, f64)]) {
    let points: Vec<String> = corners.iter().map(|(x, y)| format!("{x},{y}")).collect();
    let _ = write!(svg, "<polyline class=\"wall\" points=\"{}\"/>", points.join(" "));
}

fn line(svg: &mut String, class: &str, from: (f64, f64), to: (f64, f64)) {
    let ((x1, y1), (x2, y2)) = (from, to);
    let _ =
        write!(svg, "<line class=\"{class}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>");
}

fn rectangle(svg: &mut String, class: &str, (x, y): (f64, f64), (width, height): (f64, f64)) {
    let _ = write!(
        svg,
        "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"
    );
}

fn circle(svg: &mut String, class: &str, (x, y): (f64, f64), radius: f64) {
    let _ = write!(svg, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");
}

fn label(svg: &mut String, (x, y): (f64, f64), text: &str) {
    let _ = write!(svg, "<text x=\"{x}\" y=\"{y}\">{text}</text>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::usecases::place::edit_drawing::clean_drawing;

    #[test]
    fn the_drawings_are_taken_with_all_that_is_in_them() {
        for svg in [ground(), first()] {
            let cleaned = clean_drawing(svg.as_bytes()).unwrap();
            assert_eq!((cleaned.width, cleaned.height), (WIDTH, HEIGHT));
            for shape in ["<rect", "<circle", "<line", "<path", "<polyline", "<text"] {
                assert_eq!(cleaned.svg.matches(shape).count(), svg.matches(shape).count());
            }
            assert!(cleaned.svg.contains("stroke=\"#4d5358\""));
        }
    }
}
