//! How much is drawn once every copy, gradient, hatch and clip is drawn where it is referred to.

use super::allowed::Value;
use super::build::{Child, Element, Elements};
use super::{DEEPEST, MOST_DRAWN, Refusal};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cost {
    drawn: u64,
    depth: usize,
    patterns: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    pub drawn: u64,
    /// How often an element was looked at: once each, however often it is drawn.
    pub looks: usize,
}

pub fn measure(elements: &Elements) -> Result<Measured, Refusal> {
    let mut measuring =
        Measuring { elements, known: vec![Known::No; elements.all.len()], looks: 0 };
    let cost = measuring.cost(0, 1)?;
    Ok(Measured { drawn: cost.drawn, looks: measuring.looks })
}

#[derive(Debug, Clone, Copy)]
enum Known {
    No,
    /// It is being looked at: whoever comes here again draws itself.
    Soon,
    Yes(Cost),
}

struct Measuring<'a> {
    elements: &'a Elements,
    known: Vec<Known>,
    looks: usize,
}

impl Measuring<'_> {
    fn cost(&mut self, at: usize, depth: usize) -> Result<Cost, Refusal> {
        let elements = self.elements;
        let element = elements.all.get(at);
        let (Some(element), Some(known)) = (element, self.known.get_mut(at)) else {
            return Err(Refusal::new("reference", "a reference leads nowhere"));
        };
        match known {
            Known::Yes(cost) => return Ok(*cost),
            Known::Soon => {
                return Err(Refusal::new(
                    "reference",
                    format!("a <{}> draws itself", element.name),
                ));
            }
            Known::No => *known = Known::Soon,
        }
        self.looks += 1;
        let mut sum = Cost { drawn: 1, depth: 0, patterns: 0 };
        for next in drawn_by(elements, element) {
            if depth >= DEEPEST {
                return Err(too_deep());
            }
            let (next, way) = next;
            let cost = self.cost(next, depth + 1)?;
            let is_waiting = way == Way::Inside
                && elements.all.get(next).is_some_and(|next| WAITING.contains(&next.name));
            if element.name == "defs" || is_waiting {
                continue;
            }
            if element.name == "pattern" && way != Way::GoesBy {
                sum.patterns = sum.patterns.max(cost.patterns + 1);
            }
            sum.drawn = sum.drawn.saturating_add(cost.drawn);
            sum.depth = sum.depth.max(cost.depth);
            sum.patterns = sum.patterns.max(cost.patterns);
        }
        sum.depth += 1;
        sum.patterns = sum.patterns.max(usize::from(element.name == "pattern"));
        check(sum)?;
        if let Some(known) = self.known.get_mut(at) {
            *known = Known::Yes(sum);
        }
        Ok(sum)
    }
}

fn check(cost: Cost) -> Result<(), Refusal> {
    if cost.drawn > MOST_DRAWN {
        let why = format!("with all copies it would draw more than {MOST_DRAWN} elements");
        return Err(Refusal::new("too-large", why));
    }
    if cost.depth > DEEPEST {
        return Err(too_deep());
    }
    if cost.patterns > 1 {
        return Err(Refusal::new("reference", "a <pattern> is filled with another pattern"));
    }
    Ok(())
}

fn too_deep() -> Refusal {
    Refusal::new(
        "too-large",
        format!("elements and copies lie in each other more than {DEEPEST} deep"),
    )
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It is inside another.
    Inside,
    /// Another refers to it.
    Referred,
    /// It is a pattern or gradient that another goes by, and drawn in its stead.
    GoesBy,
}

/// Elements that are drawn only where another refers to them.
const WAITING: &[&str] =
    &["clipPath", "defs", "linearGradient", "pattern", "radialGradient", "symbol"];

/// What is drawn with an element: what is in it, and what it refers to.
fn drawn_by<'a>(
    elements: &'a Elements,
    element: &'a Element,
) -> impl Iterator<Item = (usize, Way)> + 'a {
    let inside = element.children.iter().filter_map(|child| match child {
        Child::Element(at) => Some((*at, Way::Inside)),
        Child::Text(_) => None,
    });
    let referred = element.attributes.iter().filter_map(|(name, value)| match value {
        Value::Url { to, .. } => Some((elements.referred(element, name, to)?, Way::Referred)),
        Value::Copy { to } => {
            let way = if element.name == "use" { Way::Referred } else { Way::GoesBy };
            Some((elements.referred(element, name, to)?, way))
        }
        Value::Plain(_) => None,
    });
    inside.chain(referred)
}
