//! Shapes of a drawing → straight lines in its own plane.

/// A point.
pub type At = (f64, f64);
/// From a point to a point.
pub type Line = [At; 2];

/// How coordinates of an element become those of the drawing: `matrix(a b c d e f)` of SVG.
#[derive(Debug, Clone, Copy)]
pub struct Matrix([f64; 6]);

impl Matrix {
    /// Changes nothing.
    pub const NONE: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// Where a point lies.
    pub fn at(self, (x, y): At) -> At {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }

    fn then(self, inner: Self) -> Self {
        let [a, b, c, d, _, _] = self.0;
        let [p, q, r, s, x, y] = inner.0;
        let (e, f) = self.at((x, y));
        Self([a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, e, f])
    }

    /// This, and in it what a `transform` says.
    pub fn and(self, transform: &str) -> Self {
        transform.split(')').fold(self, |matrix, call| {
            let Some((name, inside)) = call.split_once('(') else { return matrix };
            let numbers = Numbers(inside).collect::<Vec<f64>>();
            match one(name.trim_matches(|c: char| !c.is_ascii_alphabetic()), &numbers) {
                Some(inner) => matrix.then(inner),
                None => matrix,
            }
        })
    }
}

fn one(name: &str, numbers: &[f64]) -> Option<Matrix> {
    let moved = |x, y| Matrix([1.0, 0.0, 0.0, 1.0, x, y]);
    let turned = |degrees: f64| {
        let (sin, cos) = degrees.to_radians().sin_cos();
        Matrix([cos, sin, -sin, cos, 0.0, 0.0])
    };
    Some(match (name, numbers) {
        ("matrix", [a, b, c, d, e, f]) => Matrix([*a, *b, *c, *d, *e, *f]),
        ("translate", [x]) => moved(*x, 0.0),
        ("translate", [x, y]) => moved(*x, *y),
        ("scale", [s]) => Matrix([*s, 0.0, 0.0, *s, 0.0, 0.0]),
        ("scale", [x, y]) => Matrix([*x, 0.0, 0.0, *y, 0.0, 0.0]),
        ("rotate", [angle]) => turned(*angle),
        ("rotate", [angle, x, y]) => moved(*x, *y).then(turned(*angle)).then(moved(-x, -y)),
        ("skewX", [angle]) => Matrix([1.0, 0.0, angle.to_radians().tan(), 1.0, 0.0, 0.0]),
        ("skewY", [angle]) => Matrix([1.0, angle.to_radians().tan(), 0.0, 1.0, 0.0, 0.0]),
        _ => return None,
    })
}

/// The numbers in a text, whatever stands between them.
pub struct Numbers<'a>(pub &'a str);

impl Iterator for Numbers<'_> {
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        loop {
            let from = self.0.find(|c: char| c.is_ascii_digit() || "+-.".contains(c))?;
            let text = self.0.get(from..)?;
            let (number, rest) = text.split_at_checked(length_of_number(text).max(1))?;
            self.0 = rest;
            if let Ok(number) = number.trim_end_matches(['e', 'E']).parse() {
                return Some(number);
            }
        }
    }
}

fn length_of_number(text: &str) -> usize {
    let (mut point, mut exponent, mut before) = (false, false, ' ');
    let ends = |c: char| {
        let fits = match c {
            '0'..='9' => true,
            '+' | '-' => matches!(before, ' ' | 'e' | 'E'),
            '.' => !point && !exponent,
            'e' | 'E' => !exponent && before.is_ascii_digit(),
            _ => false,
        };
        point |= c == '.';
        exponent |= matches!(c, 'e' | 'E');
        before = c;
        !fits
    };
    text.find(ends).unwrap_or(text.len())
}

/// The lines between points; closed, also from the last to the first.
pub fn between(points: &[At], closed: bool) -> Vec<Line> {
    let last = closed.then_some(()).and(points.first()).copied();
    let next = points.iter().copied().skip(1).chain(last);
    points.iter().copied().zip(next).map(|(from, to)| [from, to]).collect()
}

/// The straight lines of a path, and with `chords` also from end to end of what is curved.
pub fn path(d: &str, chords: bool) -> Vec<Line> {
    let mut pen = Pen { chords, ..Pen::default() };
    let mut rest = d.trim_start();
    while let Some(command) = rest.chars().next() {
        let inside = rest.get(command.len_utf8()..).unwrap_or_default();
        let is_command = |c: char| c.is_ascii_alphabetic() && !matches!(c, 'e' | 'E');
        let (numbers, next) = inside
            .split_at_checked(inside.find(is_command).unwrap_or(inside.len()))
            .unwrap_or_default();
        pen.draw(command, numbers);
        rest = next;
    }
    pen.lines
}

#[derive(Default)]
struct Pen {
    at: At,
    start: At,
    chords: bool,
    lines: Vec<Line>,
}

impl Pen {
    fn draw(&mut self, command: char, numbers: &str) {
        let kind = command.to_ascii_uppercase();
        if kind == 'Z' {
            self.go(self.start, true);
            return;
        }
        let numbers: Vec<f64> =
            if kind == 'A' { arc_ends(numbers) } else { Numbers(numbers).collect() };
        let size = match kind {
            'H' | 'V' => 1,
            'C' => 6,
            'S' | 'Q' => 4,
            _ => 2,
        };
        for (turn, part) in numbers.chunks_exact(size).enumerate() {
            let to = self.end(kind, part, command.is_ascii_lowercase());
            let draws = match kind {
                'M' => turn > 0,
                'L' | 'H' | 'V' => true,
                _ => self.chords,
            };
            self.go(to, draws);
            if kind == 'M' && turn == 0 {
                self.start = to;
            }
        }
    }

    fn end(&self, kind: char, part: &[f64], relative: bool) -> At {
        let (x, y) = if relative { self.at } else { (0.0, 0.0) };
        match (kind, part) {
            ('H', [to]) => (x + to, self.at.1),
            ('V', [to]) => (self.at.0, y + to),
            (_, [.., right, down]) => (x + right, y + down),
            _ => self.at,
        }
    }

    fn go(&mut self, to: At, draws: bool) {
        if draws {
            self.lines.push([self.at, to]);
        }
        self.at = to;
    }
}

/// Where each arc ends. Its two flags may stand without anything between them and what follows.
fn arc_ends(text: &str) -> Vec<f64> {
    let mut ends = Vec::new();
    let mut numbers = Numbers(text);
    while numbers.next().and(numbers.next()).and(numbers.next()).is_some() {
        for _ in 0..2 {
            let rest = numbers.0.trim_start_matches(|c: char| !c.is_ascii_digit());
            numbers.0 = rest.get(1..).unwrap_or_default();
        }
        let (Some(x), Some(y)) = (numbers.next(), numbers.next()) else { break };
        ends.extend([x, y]);
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_need_nothing_between_them() {
        let read = |text| Numbers(text).collect::<Vec<f64>>();
        assert_eq!(read("1-2.5.5e1,+3"), [1.0, -2.5, 5.0, 3.0]);
        assert!(read("px").is_empty());
    }

    #[test]
    fn a_path_is_its_straight_lines() {
        let lines = path("M1 1h2v3l-2 0z m5,5 1,1", false);
        assert_eq!(lines.len(), 5);
        assert_eq!(lines[1], [(3.0, 1.0), (3.0, 4.0)]);
        assert_eq!(lines[4], [(6.0, 6.0), (7.0, 7.0)]);
        assert_eq!(path("M0 0a1 1 0 011 1H5", false), [[(1.0, 1.0), (5.0, 1.0)]]);
        assert_eq!(path("M0 0C1 1 2 2 3 0", true), [[(0.0, 0.0), (3.0, 0.0)]]);
    }

    #[test]
    fn transforms_apply_from_the_inside() {
        let at = Matrix::NONE.and("translate(10 0) scale(2)").and("rotate(90)").at((1.0, 0.0));
        assert!((at.0 - 10.0).abs() < 1e-9 && (at.1 - 2.0).abs() < 1e-9);
    }
}
