//! Elements → SVG: names and values from the lists, ids that are numbers.

use super::allowed::Value;
use super::build::{Child, Element, Elements};
use super::parts::PART;
use super::{Drawing, Refusal};

/// The largest width and height that a drawing may have, in its own units.
const WIDEST: f64 = 1e6;

pub fn write(elements: &Elements) -> Result<Drawing, Refusal> {
    let Some(root) = elements.all.first() else {
        return Err(Refusal::new("nothing-drawn", "the file has no elements"));
    };
    let [x, y, width, height] = view(root)?;
    let mut writer = Writer { elements, ids: ids(elements), svg: String::new() };
    writer.svg.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    writer.attribute("viewBox", &format!("{x} {y} {width} {height}"));
    writer.attribute("width", &width.to_string());
    writer.attribute("height", &height.to_string());
    // The root's own size is written above; the rest of its attributes hold for what is in it.
    let own = ["viewBox", "width", "height", "x", "y", "preserveAspectRatio"];
    writer.attributes(0, root, &own);
    writer.inside(root);
    writer.svg.push('\n');
    Ok(Drawing { svg: writer.svg, width, height })
}

fn view(root: &Element) -> Result<[f64; 4], Refusal> {
    let text = |wanted| {
        let found = root.attributes.iter().find(|(name, _)| *name == wanted);
        found.and_then(|(_, value)| match value {
            Value::Plain(text) => Some(text.as_str()),
            Value::Url { .. } | Value::Copy { .. } => None,
        })
    };
    let view = match text("viewBox") {
        Some(view) => numbers(view),
        None => text("width")
            .and_then(length)
            .zip(text("height").and_then(length))
            .map(|(width, height)| [0.0, 0.0, width, height]),
    };
    let fits = |[x, y, width, height]: &[f64; 4]| {
        [width, height].iter().all(|size| (1e-3..=WIDEST).contains(*size))
            && [x, y].iter().all(|corner| corner.abs() <= WIDEST)
    };
    view.filter(fits).ok_or_else(|| {
        Refusal::new(
            "no-size",
            "the drawing does not say how large it is: it needs a viewBox of at most 1000000 units",
        )
    })
}

fn numbers(text: &str) -> Option<[f64; 4]> {
    let words = text.split([' ', ',', '\t', '\r', '\n']).filter(|word| !word.is_empty());
    let numbers: Vec<f64> = words.map(str::parse).collect::<Result<_, _>>().ok()?;
    numbers.try_into().ok()
}

fn length(text: &str) -> Option<f64> {
    let units =
        [("px", 1.0), ("pt", 4.0 / 3.0), ("pc", 16.0), ("mm", 96.0 / 25.4), ("cm", 96.0 / 2.54)];
    let (number, unit) = units
        .into_iter()
        .chain([("in", 96.0)])
        .find_map(|(unit, size)| Some((text.strip_suffix(unit)?, size)))
        .unwrap_or((text, 1.0));
    number.trim().parse::<f64>().ok().map(|number| number * unit)
}

/// The number that each element with an id gets.
fn ids(elements: &Elements) -> Vec<Option<usize>> {
    let mut next = 0;
    let mut number = |element: &Element| {
        next += usize::from(element.has_id);
        element.has_id.then_some(next)
    };
    elements.all.iter().map(&mut number).collect()
}

struct Writer<'a> {
    elements: &'a Elements,
    ids: Vec<Option<usize>>,
    svg: String,
}

impl Writer<'_> {
    fn element(&mut self, at: usize) {
        let elements = self.elements;
        let Some(element) = elements.all.get(at) else { return };
        self.svg.push('<');
        self.svg.push_str(element.name);
        self.attributes(at, element, &[]);
        self.inside(element);
    }

    fn inside(&mut self, element: &Element) {
        if element.children.is_empty() {
            self.svg.push_str("/>");
            return;
        }
        self.svg.push('>');
        for child in &element.children {
            match child {
                Child::Element(at) => self.element(*at),
                Child::Text(text) => escape(&mut self.svg, text),
            }
        }
        self.svg.push_str("</");
        self.svg.push_str(element.name);
        self.svg.push('>');
    }

    fn attributes(&mut self, at: usize, element: &Element, but: &[&str]) {
        if let Some(number) = self.ids.get(at).copied().flatten() {
            self.attribute("id", &format!("i{number}"));
        }
        if let Some(part) = element.part {
            self.attribute(PART, part);
        }
        if element.keeps_blanks {
            self.attribute("xml:space", "preserve");
        }
        for (name, value) in &element.attributes {
            if !but.contains(name)
                && let Some(text) = self.text(element, name, value)
            {
                self.attribute(name, &text);
            }
        }
    }

    fn text(&self, element: &Element, name: &str, value: &Value) -> Option<String> {
        let number = |to: &str| {
            let at = self.elements.referred(element, name, to)?;
            self.ids.get(at).copied().flatten()
        };
        match value {
            Value::Plain(text) => Some(text.clone()),
            Value::Copy { to } => number(to).map(|number| format!("#i{number}")),
            Value::Url { to, otherwise } => Some(match (number(to), otherwise) {
                (Some(number), None) => format!("url(#i{number})"),
                (Some(number), Some(otherwise)) => format!("url(#i{number}) {otherwise}"),
                (None, otherwise) => otherwise.clone().unwrap_or_else(|| "none".to_owned()),
            }),
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.svg.push(' ');
        self.svg.push_str(name);
        self.svg.push_str("=\"");
        escape(&mut self.svg, value);
        self.svg.push('"');
    }
}

fn escape(svg: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '"' => svg.push_str("&quot;"),
            '\t' | '\n' | '\r' => svg.push(' '),
            c if c.is_control() => {}
            c => svg.push(c),
        }
    }
}
