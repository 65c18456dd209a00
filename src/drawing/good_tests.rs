//! Drawings as Inkscape, Visio and AutoCAD write them keep what they draw.

use roxmltree::{Document, Node};

use super::clean;

const INKSCAPE: &str = include_str!("../../tests/drawings/inkscape.svg");
const VISIO: &str = include_str!("../../tests/drawings/visio.svg");
const AUTOCAD: &str = include_str!("../../tests/drawings/autocad.svg");

/// The attributes of the only element of that name, or of the one at that place among them.
fn attribute<'a>(document: &'a Document<'_>, name: &str, at: usize, attribute: &str) -> &'a str {
    let named = |node: &Node<'_, '_>| node.tag_name().name() == name;
    let node = document.descendants().filter(named).nth(at).unwrap();
    node.attribute(attribute).unwrap_or_default()
}

fn count(document: &Document<'_>, name: &str) -> usize {
    document.descendants().filter(|node| node.tag_name().name() == name).count()
}

#[test]
fn a_drawing_of_inkscape_keeps_its_shapes_gradients_clips_copies_and_text() {
    let cleaned = clean(INKSCAPE.as_bytes()).unwrap();
    assert_eq!((cleaned.width, cleaned.height), (297.0, 210.0));
    let document = Document::parse(&cleaned.svg).unwrap();
    let get = |name, at, of| attribute(&document, name, at, of);

    assert_eq!(get("g", 0, "transform"), "translate(2.5,-1)");
    let wall = |of| get("path", 0, of);
    assert_eq!(wall("d"), "M 10,10 H 287 V 200 H 10 Z m 20,20 c 5,0 10,2.5 10,8");
    assert_eq!((wall("stroke"), wall("stroke-width")), ("#1a1a1a", "0.8"));
    let gradient = wall("fill").strip_prefix("url(#").unwrap().strip_suffix(')').unwrap();
    assert_eq!(get("linearGradient", 1, "id"), gradient);
    assert_eq!(get("linearGradient", 1, "gradientTransform"), "matrix(1,0,0,0.9,0,2)");
    let first = get("linearGradient", 0, "id");
    assert_eq!(get("linearGradient", 1, "href"), format!("#{first}"));
    assert_eq!((get("stop", 1, "stop-color"), get("stop", 1, "stop-opacity")), ("#f0f4f8", "0.4"));
    assert_eq!(get("g", 0, "clip-path"), format!("url(#{})", get("clipPath", 0, "id")));
    assert_eq!(get("use", 0, "href"), format!("#{}", get("g", 1, "id")));
    assert_eq!(get("use", 0, "transform"), "rotate(90,100,100)");
    assert_eq!((get("rect", 1, "width"), get("rect", 1, "ry")), ("60.5", "1.5"));
    assert_eq!(get("text", 0, "font-family"), "'Open Sans'");
    assert!(cleaned.svg.contains(">Receptie &amp; café</tspan></text>"), "{}", cleaned.svg);
    for gone in ["script", "filter", "marker", "namedview"] {
        assert_eq!(count(&document, gone), 0, "{gone}");
    }
}

#[test]
fn a_drawing_of_visio_keeps_what_its_style_sheet_says() {
    let cleaned = clean(VISIO.as_bytes()).unwrap();
    let document = Document::parse(&cleaned.svg).unwrap();
    let get = |name, at, of| attribute(&document, name, at, of);

    let root = document.root_element();
    assert_eq!((root.attribute("fill"), root.attribute("font-size")), (Some("none"), Some("12px")));
    let gradient = format!("url(#{})", get("linearGradient", 0, "id"));
    assert_eq!(get("rect", 0, "fill"), gradient);
    assert_eq!((get("rect", 0, "stroke"), get("rect", 0, "stroke-width")), ("#4472c4", "0.75"));
    // A style sheet is stronger than an attribute.
    assert_eq!(get("polygon", 0, "fill"), "#ffffff");
    assert_eq!(get("pattern", 1, "href"), format!("#{}", get("pattern", 0, "id")));
    assert_eq!((get("text", 0, "fill"), get("text", 0, "font-size")), ("#44546a", "1.16666em"));
    assert_eq!(get("path", 1, "stroke-dasharray"), "7,5");
    assert_eq!(get("ellipse", 0, "rx"), "4");
    assert!(cleaned.svg.contains(">Kantine</text>"), "{}", cleaned.svg);
    assert!(!cleaned.svg.contains("example.org"));
    assert!(!cleaned.svg.contains("Wall.1"));
}

#[test]
fn a_drawing_of_autocad_keeps_its_blocks_layers_and_annotations() {
    let cleaned = clean(AUTOCAD.as_bytes()).unwrap();
    assert_eq!((cleaned.width, cleaned.height), (42_000.0, 29_700.0));
    let document = Document::parse(&cleaned.svg).unwrap();
    let get = |name, at, of| attribute(&document, name, at, of);

    assert_eq!(document.root_element().attribute("viewBox"), Some("0 -29700 42000 29700"));
    assert_eq!(document.root_element().attribute("stroke-width"), Some("25"));
    let door = format!("#{}", get("symbol", 0, "id"));
    assert_eq!((get("use", 0, "href"), get("use", 1, "href")), (door.as_str(), door.as_str()));
    assert_eq!(get("use", 1, "transform"), "scale(1 -1)");
    // Of a switch the first branch is drawn.
    assert_eq!((count(&document, "use"), get("use", 2, "y")), (3, "-9000"));
    assert_eq!(get("polyline", 0, "points").split(' ').count(), 5);
    assert_eq!(get("g", 2, "stroke"), "hsl(210, 50%, 40%)");
    assert_eq!(get("text", 0, "transform"), "rotate(-90 2000 -27000)");
    assert!(cleaned.svg.contains(">Vergaderruimte 0.12 &lt;10 p.&gt;</text>"));
}

#[test]
fn cleaning_what_is_clean_changes_nothing() {
    for file in [INKSCAPE, VISIO, AUTOCAD] {
        let once = clean(file.as_bytes()).unwrap();
        assert_eq!(clean(once.svg.as_bytes()).unwrap(), once);
        let with_mark = format!("\u{feff}{}", once.svg);
        assert_eq!(clean(with_mark.as_bytes()).unwrap(), once);
    }
}

#[test]
fn a_file_that_is_no_drawing_is_told_why() {
    for (file, why) in [
        (&b"\xff\xfe<svg/>"[..], "not UTF-8"),
        (b"PK\x03\x04", "not XML"),
        (b"<html/>", "<html>"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>", "nothing is drawn"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>", "viewBox"),
    ] {
        let refusal = clean(file).unwrap_err().to_string();
        assert!(refusal.contains(why), "{refusal}");
    }
}

#[test]
fn a_drawing_without_a_view_has_its_size_in_pixels() {
    let file = "<svg xmlns='http://www.w3.org/2000/svg' width='2in' height='25.4mm'><path d='M0 0'/></svg>";
    let cleaned = clean(file.as_bytes()).unwrap();
    assert_eq!((cleaned.width, cleaned.height), (192.0, 96.0));
}
