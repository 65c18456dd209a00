//! The elements, attributes and values that a drawing may have.

/// What an element becomes; none for what is left out with everything in it.
pub fn element(name: &str) -> Option<&'static str> {
    // A link draws as a group does, and so does whichever branch of a switch can be kept.
    match name {
        "a" | "switch" => Some("g"),
        _ => ELEMENTS.iter().find(|known| **known == name).copied(),
    }
}

/// Elements as they are written.
pub const ELEMENTS: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "svg",
    "symbol",
    "text",
    "tspan",
    "use",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grammar {
    Plain,
    /// A path: commands and numbers.
    Path,
    /// `matrix(…)`, `translate(…)` and so on.
    Transform,
    /// A colour: a word, `#…`, `rgb(…)`, `hsl(…)`.
    Colour,
    /// A colour, or `url(#…)` of a gradient or pattern and perhaps a colour in its stead.
    Paint,
    /// `url(#…)` of a clip.
    Clip,
    Fonts,
    /// `#…`: what is copied, or what a gradient or pattern goes by.
    Copy,
}

macro_rules! attributes {
    ($($grammar:ident: $($name:literal)*;)*) => {
        /// Attributes as they are written, and what each may be.
        pub const ATTRIBUTES: &[(&str, Grammar)] = &[$($(($name, Grammar::$grammar),)*)*];
    };
}

attributes! {
    Plain: "x" "y" "width" "height" "cx" "cy" "r" "rx" "ry" "x1" "y1" "x2" "y2" "dx" "dy" "rotate" "fx" "fy"
        "fr" "points" "offset" "viewBox" "preserveAspectRatio" "textLength" "lengthAdjust" "gradientUnits"
        "spreadMethod" "patternUnits" "patternContentUnits" "clipPathUnits";
    Path: "d";
    Transform: "transform" "gradientTransform" "patternTransform";
    Copy: "href";
}

macro_rules! properties {
    ($($grammar:ident: $($name:literal)*;)*) => {
        /// Properties that style sheets may set too; written as attributes.
        pub const PROPERTIES: &[(&str, Grammar)] = &[$($(($name, Grammar::$grammar),)*)*];
    };
}

properties! {
    Paint: "fill" "stroke";
    Colour: "color" "stop-color";
    Clip: "clip-path";
    Fonts: "font-family";
    Plain: "alignment-baseline" "baseline-shift" "clip-rule" "display" "dominant-baseline" "fill-opacity"
        "fill-rule" "font-size" "font-stretch" "font-style" "font-variant" "font-weight" "letter-spacing"
        "opacity" "overflow" "paint-order" "shape-rendering" "stop-opacity" "stroke-dasharray"
        "stroke-dashoffset" "stroke-linecap" "stroke-linejoin" "stroke-miterlimit" "stroke-opacity"
        "stroke-width" "text-anchor" "text-decoration" "text-rendering" "vector-effect" "visibility"
        "word-spacing" "writing-mode";
}

/// The grammar of an attribute or property of this name.
pub fn named(
    list: &'static [(&'static str, Grammar)],
    name: &str,
) -> Option<(&'static str, Grammar)> {
    list.iter().find(|(known, _)| *known == name).copied()
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Plain(String),
    /// The id that `url(#…)` names, and what is to be drawn where it names nothing.
    Url {
        to: String,
        otherwise: Option<String>,
    },
    /// The id that `#…` names.
    Copy {
        to: String,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It is none of its grammar, and left out.
    Unknown,
    /// It has a number that no drawing needs, and the file is refused.
    TooLarge,
}

const TRANSFORMS: &[&str] = &["matrix", "translate", "scale", "rotate", "skewX", "skewY"];
const COLOURS: &[&str] = &["rgb", "rgba", "hsl", "hsla"];

pub fn value(grammar: Grammar, text: &str) -> Result<Value, Wrong> {
    let text = text.trim();
    let fits = match grammar {
        Grammar::Plain => is_plain(text),
        Grammar::Path => text.bytes().all(is_of_path),
        Grammar::Transform => is_of_functions(text, TRANSFORMS),
        Grammar::Colour => is_of_functions(text, COLOURS),
        Grammar::Fonts => return fonts(text),
        Grammar::Copy => return reference(text).map(|to| Value::Copy { to }),
        Grammar::Clip | Grammar::Paint => {
            if let Some((to, rest)) = url(text) {
                let rest = rest.trim();
                let otherwise = is_of_functions(rest, COLOURS) && !rest.is_empty();
                return Ok(Value::Url {
                    to: reference(to)?,
                    otherwise: otherwise.then(|| rest.to_owned()),
                });
            }
            is_of_functions(text, COLOURS)
        }
    };
    // Colours have hexadecimal digits, of which some look like exponents.
    let counts = matches!(grammar, Grammar::Plain | Grammar::Path | Grammar::Transform);
    if !fits {
        Err(Wrong::Unknown)
    } else if counts && has_huge_number(text) {
        Err(Wrong::TooLarge)
    } else {
        Ok(Value::Plain(text.to_owned()))
    }
}

fn is_plain(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte.is_ascii_whitespace();
    text.bytes().all(|byte| fits(byte) || b".,+-%#".contains(&byte))
}

fn is_of_path(byte: u8) -> bool {
    b"MmZzLlHhVvCcSsQqTtAa0123456789eE.,+-".contains(&byte) || byte.is_ascii_whitespace()
}

fn is_of_functions(text: &str, functions: &[&str]) -> bool {
    let mut rest = text;
    while let Some((before, call)) = rest.split_once('(') {
        let name_from = before.rfind(|c: char| !c.is_ascii_alphabetic()).map_or(0, |at| at + 1);
        let (before, name) = before.split_at_checked(name_from).unwrap_or(("", before));
        let Some((inside, after)) = call.split_once(')') else { return false };
        if !functions.contains(&name) || !is_plain(before) || !is_plain_argument(inside) {
            return false;
        }
        rest = after;
    }
    is_plain(rest)
}

fn is_plain_argument(text: &str) -> bool {
    // rgb(0 0 0 / 50%)
    is_plain(&text.replace('/', " "))
}

fn fonts(text: &str) -> Result<Value, Wrong> {
    let fits = |c: char| c.is_alphanumeric() || " ,-_'\"".contains(c);
    if text.chars().all(fits) { Ok(Value::Plain(text.to_owned())) } else { Err(Wrong::Unknown) }
}

/// What stands between `url(` and `)`, and what follows.
fn url(text: &str) -> Option<(&str, &str)> {
    let start = text.get(..4).filter(|start| start.eq_ignore_ascii_case("url("))?;
    let (inside, rest) = text.strip_prefix(start)?.split_once(')')?;
    Some((inside.trim().trim_matches(['"', '\'']), rest))
}

/// The id that `#…` names; what leads out of the file is none.
fn reference(text: &str) -> Result<String, Wrong> {
    match text.trim().strip_prefix('#') {
        Some(id) if !id.is_empty() => Ok(id.to_owned()),
        _ => Err(Wrong::Unknown),
    }
}

/// Whether a number has ten digits before its point, or an exponent above 6.
fn has_huge_number(text: &str) -> bool {
    let (mut digits, mut fraction) = (0, false);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'0'..=b'9' if !fraction => digits += 1,
            b'0'..=b'9' => {}
            b'.' => (digits, fraction) = (0, true),
            b'e' | b'E' => {
                while bytes.next_if(|next| *next == b'+' || *next == b'0').is_some() {}
                let first = bytes.next_if(u8::is_ascii_digit);
                let second = bytes.next_if(u8::is_ascii_digit);
                if first.is_some_and(|digit| digit > b'6') || second.is_some() {
                    return true;
                }
                (digits, fraction) = (0, false);
            }
            _ => (digits, fraction) = (0, false),
        }
        if digits > 9 {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_what_their_grammar_allows() {
        for (grammar, good) in [
            (Grammar::Plain, "1.5e-3px, -4 50%"),
            (Grammar::Plain, "xMidYMid meet"),
            (Grammar::Path, "M0,0 L1e3-2.5A1 1 0 0 1 3 4Z"),
            (Grammar::Transform, "translate(1, 2) rotate(-45)"),
            (Grammar::Colour, "#a0B1c2d3"),
            (Grammar::Paint, "rgb(0 0 0 / 50%)"),
            (Grammar::Fonts, "'Open Sans', Arial, sans-serif"),
        ] {
            assert_eq!(value(grammar, good), Ok(Value::Plain(good.to_owned())), "{good}");
        }
        for (grammar, bad) in [
            (Grammar::Plain, "expression(alert(1))"),
            (Grammar::Plain, "1;x:url(y)"),
            (Grammar::Plain, "calc(1px + 2px)"),
            (Grammar::Path, "M0 0 javascript:1"),
            (Grammar::Transform, "translate(url(x))"),
            (Grammar::Transform, "translate(1"),
            (Grammar::Colour, "url(#a)"),
            (Grammar::Paint, "url(x#a)"),
            (Grammar::Paint, "url(//x)"),
            (Grammar::Paint, "\\75rl(//x)"),
            (Grammar::Clip, "url(data:x)"),
            (Grammar::Fonts, "a;b"),
            (Grammar::Fonts, "url(x)"),
            (Grammar::Copy, "x.svg#a"),
            (Grammar::Copy, "#"),
            (Grammar::Copy, "javascript:alert(1)"),
        ] {
            assert_eq!(value(grammar, bad), Err(Wrong::Unknown), "{bad}");
        }
    }

    #[test]
    fn a_paint_may_name_what_is_drawn_in_its_stead() {
        let url = |to: &str, otherwise: Option<&str>| {
            Ok(Value::Url { to: to.to_owned(), otherwise: otherwise.map(str::to_owned) })
        };
        assert_eq!(value(Grammar::Paint, "url(#a)"), url("a", None));
        assert_eq!(value(Grammar::Paint, "URL( '#a b' ) #fff"), url("a b", Some("#fff")));
        assert_eq!(value(Grammar::Paint, "url(#a) url(//x)"), url("a", None));
    }

    #[test]
    fn a_number_that_no_drawing_needs_is_told() {
        for good in ["123456789", "0.12345678901234567890", "1e6", "1e-300", "1e+06", "1 2 3"] {
            assert!(!has_huge_number(good), "{good}");
        }
        for bad in ["1234567890", "1e7", "1e10", "5E+308", "1e00099", "0 0 9999999999 1"] {
            assert!(has_huge_number(bad), "{bad}");
        }
    }
}
