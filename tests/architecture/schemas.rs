//! OpenAPI names types without their module, so no two types in it may have the same name.

use std::collections::BTreeMap;
use std::path::Path;

use super::source::sources;

/// Types that a macro defines, and where; the checks below do not expand macros.
const BY_MACRO: &[(&str, &str)] = &[
    ("Asks", "domain::connect::nudge"),
    ("CircleQuestion", "domain::gathering::circle"),
    ("Deed", "domain::connect::nudge"),
    ("DormantAnswer", "domain::connect::nudge"),
    ("FollowUpKind", "domain::connect::follow_up"),
    ("FollowUpState", "domain::connect::follow_up"),
    ("GatheringKind", "domain::gathering::announcement"),
    ("GroupAnswer", "domain::connect::group"),
    ("GroupState", "domain::connect::group"),
    ("NudgeAnswer", "domain::connect::nudge"),
    ("Outcome", "domain::connect::follow_up"),
    ("ReportKind", "domain::place::report"),
    ("ReaderAnswer", "domain::story::talk"),
    ("RecordingKind", "domain::story::telling"),
    ("ReportState", "domain::place::report"),
    ("Side", "domain::gathering::debate"),
    ("StoryKind", "domain::story::telling"),
    ("StoryProgress", "domain::story::telling"),
    ("StoryState", "domain::story::telling"),
];

#[test]
fn no_two_types_have_one_name() {
    let mut derived: BTreeMap<String, Vec<&Path>> = BTreeMap::new();
    for source in sources() {
        for (name, _) in BY_MACRO.iter().filter(|(_, module)| *module == source.module) {
            derived.entry((*name).to_owned()).or_default().push(&source.file);
        }
        let text = std::fs::read_to_string(&source.file).unwrap();
        for item in syn::parse_file(&text).unwrap().items {
            let (name, attributes) = match item {
                syn::Item::Struct(item) => (item.ident, item.attrs),
                syn::Item::Enum(item) => (item.ident, item.attrs),
                _ => continue,
            };
            if attributes.iter().any(derives_a_schema) {
                derived.entry(name.to_string()).or_default().push(&source.file);
            }
        }
    }
    for (name, files) in &derived {
        assert_eq!(files.len(), 1, "{name}: {files:?}");
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-ui/openapi.json");
    let document: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    for name in document["components"]["schemas"].as_object().unwrap().keys() {
        assert!(derived.contains_key(name), "{name} is made by a macro: say where");
    }
}

fn derives_a_schema(attribute: &syn::Attribute) -> bool {
    let mut found = false;
    if attribute.path().is_ident("derive") {
        attribute
            .parse_nested_meta(|meta| {
                found |= meta.path.segments.last().is_some_and(|last| last.ident == "ToSchema");
                Ok(())
            })
            .unwrap();
    }
    found
}
