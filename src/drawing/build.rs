//! The nodes of a file → the elements that are kept of it.

use std::collections::HashMap;

use roxmltree::{Document, Node};

use super::allowed::{ATTRIBUTES, Grammar, PROPERTIES, Value, Wrong, element, named, value};
use super::parts::{PART, part_named};
use super::style::{Sheet, declarations};
use super::{DEEPEST, Refusal};

const SVG: &str = "http://www.w3.org/2000/svg";
const INKSCAPE: &str = "http://www.inkscape.org/namespaces/inkscape";
const XLINK: &str = "http://www.w3.org/1999/xlink";
/// What shows by itself.
const SHAPES: &[&str] =
    &["circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "text"];
/// The most bytes that all attributes may take, and those that each takes besides its value.
const HEAVIEST: usize = 16 * 1024 * 1024;
const OVERHEAD: usize = 64;
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The elements that are kept, in the order of the file; the first is the root.
#[derive(Debug, Default)]
pub struct Elements {
    pub all: Vec<Element>,
    ids: HashMap<String, usize>,
}

#[derive(Debug)]
pub struct Element {
    pub name: &'static str,
    /// Whether the file gave it an id, which it alone has.
    pub has_id: bool,
    pub keeps_blanks: bool,
    /// What part of a building it is, by its class, id or layer.
    pub part: Option<&'static str>,
    pub attributes: Vec<(&'static str, Value)>,
    pub children: Vec<Child>,
}

#[derive(Debug)]
pub enum Child {
    Element(usize),
    Text(String),
}

impl Elements {
    /// The element with this id, if an attribute of `from` may refer to it.
    pub fn referred(&self, from: &Element, attribute: &str, id: &str) -> Option<usize> {
        let at = *self.ids.get(id)?;
        let name = self.all.get(at)?.name;
        let is_gradient = |name: &str| matches!(name, "linearGradient" | "radialGradient");
        let fits = match (attribute, from.name) {
            ("fill" | "stroke", _) => is_gradient(name) || name == "pattern",
            ("clip-path", _) => name == "clipPath",
            ("href", "use") => {
                !is_gradient(name) && !matches!(name, "pattern" | "clipPath" | "stop")
            }
            ("href", "pattern") => name == "pattern",
            ("href", from) if is_gradient(from) => is_gradient(name),
            _ => false,
        };
        fits.then_some(at)
    }
}

pub fn build(document: &Document<'_>) -> Result<Elements, Refusal> {
    let root = document.root_element();
    if root.tag_name().namespace() != Some(SVG) || root.tag_name().name() != "svg" {
        let name = root.tag_name().name();
        return Err(Refusal::new(
            "no-svg",
            format!("the file is no SVG drawing: it begins with <{name}>"),
        ));
    }
    let mut sheet = Sheet::default();
    let is_style = |node: &Node<'_, '_>| is_svg(node) && node.tag_name().name() == "style";
    for style in document.descendants().filter(is_style) {
        style.children().filter_map(|child| child.text()).for_each(|text| sheet.add(text));
    }
    let mut builder = Builder { sheet, elements: Elements::default(), weight: 0 };
    builder.add(root, "svg", 1)?;
    let elements = builder.elements;
    if !elements.all.iter().any(|element| SHAPES.contains(&element.name)) {
        return Err(Refusal::new(
            "nothing-drawn",
            "nothing is drawn in the file: pictures inside a drawing (<image>) are left out",
        ));
    }
    Ok(elements)
}

fn is_svg(node: &Node<'_, '_>) -> bool {
    node.is_element() && node.tag_name().namespace() == Some(SVG)
}

struct Builder {
    sheet: Sheet,
    elements: Elements,
    weight: usize,
}

impl Builder {
    fn add(
        &mut self,
        node: Node<'_, '_>,
        name: &'static str,
        depth: usize,
    ) -> Result<usize, Refusal> {
        if depth > DEEPEST {
            return Err(Refusal::new(
                "too-large",
                format!("elements lie in each other more than {DEEPEST} deep"),
            ));
        }
        let at = self.elements.all.len();
        let id = node.attribute("id").unwrap_or_default();
        let has_id = !id.is_empty() && !self.elements.ids.contains_key(id);
        if has_id {
            self.elements.ids.insert(id.to_owned(), at);
        }
        let attributes = self.attributes(node, name)?;
        self.weigh(&attributes)?;
        let keeps_blanks = node.attribute((XML, "space")) == Some("preserve");
        let children = Vec::new();
        let part = part_of(node);
        self.elements.all.push(Element { name, has_id, keeps_blanks, part, attributes, children });
        let mut children = Vec::new();
        for child in node.children() {
            if child.is_text() && matches!(name, "text" | "tspan") {
                children.push(Child::Text(child.text().unwrap_or_default().to_owned()));
            }
            let kept = element(child.tag_name().name()).filter(|_| is_svg(&child));
            if let Some(kept) = kept {
                children.push(Child::Element(self.add(child, kept, depth + 1)?));
                // Of a switch one branch is drawn: the first that can be.
                if node.tag_name().name() == "switch" {
                    break;
                }
            }
        }
        if let Some(element) = self.elements.all.get_mut(at) {
            element.children = children;
        }
        Ok(at)
    }

    /// Refuses styles that make much of little: a rule for every element with a long value, say.
    fn weigh(&mut self, attributes: &[(&'static str, Value)]) -> Result<(), Refusal> {
        let of_one = |(_, value): &(&str, Value)| match value {
            Value::Plain(text) => OVERHEAD + text.len(),
            Value::Url { to, .. } | Value::Copy { to } => OVERHEAD + to.len(),
        };
        self.weight += attributes.iter().map(of_one).sum::<usize>();
        if self.weight > HEAVIEST {
            return Err(Refusal::new("too-large", "the styles make the drawing too large"));
        }
        Ok(())
    }

    /// Attributes first, then style sheets, then the element's own style: the later win.
    fn attributes(
        &self,
        node: Node<'_, '_>,
        name: &'static str,
    ) -> Result<Vec<(&'static str, Value)>, Refusal> {
        let mut found: Vec<(&'static str, Value)> = Vec::new();
        let mut set = |known: (&'static str, Grammar), text: &str| {
            match value(known.1, text) {
                Ok(value) => {
                    found.retain(|(name, _)| *name != known.0);
                    found.push((known.0, value));
                }
                Err(Wrong::Unknown) => {}
                Err(Wrong::TooLarge) => {
                    let (name, of) = (known.0, node.tag_name().name());
                    return Err(Refusal::new(
                        "too-large",
                        format!("{name} of a <{of}> has too large a number"),
                    ));
                }
            }
            Ok(())
        };
        for attribute in node.attributes() {
            let is_plain = attribute.namespace().is_none();
            let is_link = attribute.namespace() == Some(XLINK) && attribute.name() == "href";
            let own = named(ATTRIBUTES, attribute.name()).filter(|_| is_plain || is_link);
            let known = own.or_else(|| named(PROPERTIES, attribute.name()).filter(|_| is_plain));
            let fits = known.filter(|(known, _)| *known != "href" || takes_href(name));
            if let Some(known) = fits {
                set(known, attribute.value())?;
            }
        }
        let own_name = node.tag_name().name();
        let own = |attribute| node.attribute(attribute).unwrap_or_default();
        for (known, text) in self.sheet.about(own_name, own("class"), own("id")) {
            set(*known, text)?;
        }
        for (name, grammar, text) in declarations(own("style")) {
            set((name, grammar), text)?;
        }
        found.sort_unstable_by_key(|(name, _)| *name);
        Ok(found)
    }
}

fn part_of(node: Node<'_, '_>) -> Option<&'static str> {
    let named = [
        node.attribute(PART),
        node.attribute("class"),
        node.attribute("id"),
        node.attribute((INKSCAPE, "label")),
    ];
    named.into_iter().flatten().find_map(part_named)
}

fn takes_href(name: &str) -> bool {
    matches!(name, "use" | "pattern" | "linearGradient" | "radialGradient")
}
