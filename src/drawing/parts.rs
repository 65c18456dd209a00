//! A drawing as it is kept → where its walls, doors, stairs and lifts are, and what its labels say.
//!
//! A drawing says so by the class, id or layer name of a shape or of a group around it. Where none is called a wall
//! every straight line counts as one: no way through it is better than one through a wall.

use roxmltree::Node;

use super::trace::{At, Line, Matrix, Numbers, between, path};

/// The attribute of a kept element that says what part of the building it is.
pub const PART: &str = "data-part";
/// Shorter lines, as a share of the drawing's width, are no walls where none is called one.
const SHORTEST: f64 = 0.01;
/// More lines are too many to find a way between.
const MOST_WALLS: usize = 1_500;

/// What a drawing shows, in shares of its width and height.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parts {
    /// Lines that nobody walks through; none where they are too many to tell.
    pub walls: Option<Vec<Line>>,
    /// Openings in walls: two opposite corners of each.
    pub doors: Vec<Line>,
    /// Stairs, likewise.
    pub stairs: Vec<Line>,
    /// Lifts, likewise.
    pub lifts: Vec<Line>,
    /// Texts, and where they stand.
    pub labels: Vec<(String, At)>,
}

/// What part of a building a class, id or layer is named after.
pub fn part_named(name: &str) -> Option<&'static str> {
    name.split(|c: char| !c.is_alphabetic()).find_map(|word| {
        Some(match word.to_lowercase().as_str() {
            "wall" | "walls" | "muur" | "muren" | "wand" | "wanden" => "wall",
            "door" | "doors" | "deur" | "deuren" => "door",
            "stair" | "stairs" | "staircase" | "trap" | "trappen" => "stairs",
            "lift" | "lifts" | "liften" | "elevator" | "elevators" => "lift",
            _ => return None,
        })
    })
}

/// Reads a drawing that `clean` wrote.
pub fn parts(svg: &str) -> Option<Parts> {
    let document = roxmltree::Document::parse(svg).ok()?;
    let root = document.root_element();
    let view: Vec<f64> = Numbers(root.attribute("viewBox")?).collect();
    let [x, y, width, height] = view.as_slice() else { return None };
    let marked = root.descendants().any(|node| node.attribute(PART) == Some("wall"));
    let mut reader = Reader { marked, walls: Vec::new(), parts: Parts::default() };
    let in_shares = Matrix::NONE.and(&format!(
        "scale({} {}) translate({} {})",
        1.0 / width,
        1.0 / height,
        -x,
        -y
    ));
    reader.read(root, in_shares, None);
    let Reader { walls, mut parts, .. } = reader;
    parts.walls = (walls.len() <= MOST_WALLS).then_some(walls);
    Some(parts)
}

struct Reader {
    marked: bool,
    walls: Vec<Line>,
    parts: Parts,
}

impl Reader {
    fn read(&mut self, node: Node<'_, '_>, matrix: Matrix, inside: Option<&str>) {
        let matrix = node.attribute("transform").map_or(matrix, |text| matrix.and(text));
        let own = node.attribute(PART);
        let part = own.or(inside);
        match node.tag_name().name() {
            "defs" | "symbol" | "clipPath" | "pattern" | "linearGradient" | "radialGradient" => {
                return;
            }
            "text" => self.label(node, matrix),
            _ => {}
        }
        let box_of = own.filter(|own| Some(*own) != inside && *own != "wall");
        if let Some(opening) = box_of {
            self.opening(opening, node, matrix);
        }
        for line in lines(node, part == Some("wall")) {
            let line = line.map(|at| matrix.at(at));
            if part == Some("wall") || (!self.marked && part.is_none() && is_long(line)) {
                self.walls.push(line);
            }
        }
        // A drawing is at most so deep as `clean` takes it.
        for child in node.children().filter(Node::is_element) {
            self.read(child, matrix, part);
        }
    }

    fn opening(&mut self, part: &str, node: Node<'_, '_>, matrix: Matrix) {
        let mut points = Vec::new();
        corners(node, matrix, &mut points);
        let around = points
            .into_iter()
            .map(|at| [at, at])
            .reduce(|[a, b], [c, d]| [(a.0.min(c.0), a.1.min(c.1)), (b.0.max(d.0), b.1.max(d.1))]);
        let list = match part {
            "door" => &mut self.parts.doors,
            "stairs" => &mut self.parts.stairs,
            _ => &mut self.parts.lifts,
        };
        list.extend(around);
    }

    fn label(&mut self, node: Node<'_, '_>, matrix: Matrix) {
        let words: Vec<&str> = node
            .descendants()
            .filter_map(|child| child.is_text().then(|| child.text()).flatten())
            .flat_map(str::split_whitespace)
            .collect();
        let spot = |of: Node<'_, '_>| number(of, "x").zip(number(of, "y"));
        let first = node.children().filter(Node::is_element).find_map(spot);
        let at = spot(node).or(first).unwrap_or_default();
        self.parts.labels.push((words.join(" "), matrix.at(at)));
    }
}

fn corners(node: Node<'_, '_>, matrix: Matrix, points: &mut Vec<At>) {
    points.extend(lines(node, true).into_iter().flatten().map(|at| matrix.at(at)));
    for child in node.children().filter(Node::is_element) {
        let matrix = child.attribute("transform").map_or(matrix, |text| matrix.and(text));
        corners(child, matrix, points);
    }
}

fn is_long([(x1, y1), (x2, y2)]: Line) -> bool {
    (x2 - x1).hypot(y2 - y1) >= SHORTEST
}

fn number(node: Node<'_, '_>, name: &str) -> Option<f64> {
    Numbers(node.attribute(name)?).next()
}

fn lines(node: Node<'_, '_>, chords: bool) -> Vec<Line> {
    let own = |name| number(node, name).unwrap_or_default();
    match node.tag_name().name() {
        "line" => vec![[(own("x1"), own("y1")), (own("x2"), own("y2"))]],
        "rect" => {
            let (x, y, width, height) = (own("x"), own("y"), own("width"), own("height"));
            let (right, bottom) = (x + width, y + height);
            between(&[(x, y), (right, y), (right, bottom), (x, bottom)], true)
        }
        name @ ("polyline" | "polygon") => {
            let numbers: Vec<f64> = Numbers(node.attribute("points").unwrap_or_default()).collect();
            let points: Vec<At> = numbers
                .chunks_exact(2)
                .filter_map(|pair| Some((*pair.first()?, *pair.last()?)))
                .collect();
            between(&points, name == "polygon")
        }
        "path" => path(node.attribute("d").unwrap_or_default(), chords),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::clean;
    use super::*;

    fn read(inside: &str) -> Parts {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">{inside}</svg>"
        );
        parts(&clean(svg.as_bytes()).unwrap().svg).unwrap()
    }

    #[test]
    fn a_drawing_says_what_is_a_wall_a_door_and_stairs() {
        let found = read(
            "<g id=\"A-WALL-ext\" transform=\"translate(1 1)\"><line x1=\"0\" y1=\"0\" x2=\"8\" y2=\"0\"/></g>\
             <rect class=\"deur\" x=\"4\" y=\"0.5\" width=\"1\" height=\"1\"/>\
             <g class=\"trap\"><rect x=\"7\" y=\"7\" width=\"2\" height=\"1\"/></g>\
             <rect x=\"2\" y=\"2\" width=\"3\" height=\"3\"/><text x=\"5\" y=\"5\">Grand <tspan>café</tspan></text>",
        );
        assert_eq!(found.walls, Some(vec![[(0.1, 0.1), (0.9, 0.1)]]));
        assert_eq!(found.doors, [[(0.4, 0.05), (0.5, 0.15000000000000002)]]);
        assert_eq!(found.stairs, [[(0.7000000000000001, 0.7000000000000001), (0.9, 0.8)]]);
        assert_eq!(found.labels, [("Grand café".to_owned(), (0.5, 0.5))]);
    }

    #[test]
    fn every_long_line_is_a_wall_where_none_is_called_one() {
        let found =
            read("<path d=\"M0 0H9\"/><rect x=\"2\" y=\"2\" width=\".05\" height=\".05\"/>");
        assert_eq!(found.walls, Some(vec![[(0.0, 0.0), (0.9, 0.0)]]));
        let many = "<path d=\"M0 0H9\"/>".repeat(MOST_WALLS + 1);
        assert_eq!(read(&many).walls, None);
    }

    #[test]
    fn what_is_only_defined_is_no_wall() {
        let found = read("<defs><path d=\"M0 0H9\"/></defs><path d=\"M0 1H9\"/>");
        assert_eq!(found.walls.unwrap().len(), 1);
    }
}
