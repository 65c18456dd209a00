//! Checks that every claim in the documents on privacy names a test that exists.

#[cfg(test)]
mod documents {
    use std::collections::BTreeSet;
    use std::path::Path;

    /// All files below a folder with one of these endings.
    fn texts(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.display().to_string();
                if path.is_dir() && !name.ends_with("node_modules") {
                    folders.push(path);
                } else if endings.iter().any(|ending| name.ends_with(ending)) {
                    found.push((name, std::fs::read_to_string(&path).unwrap()));
                }
            }
        }
        found
    }

    /// The names of all tests: of functions under `#[test]` and the like, and the sentences of browser tests.
    fn tests() -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (_, text) in ["src", "tests"].iter().flat_map(|folder| texts(folder, &[".rs"])) {
            let mut is_test = false;
            for line in text.lines().map(str::trim) {
                is_test |= line.starts_with("#[") && line.ends_with("test]");
                let name = line.trim_start_matches("async ").strip_prefix("fn ");
                if let Some((name, _)) = name.and_then(|rest| rest.split_once('(')) {
                    if is_test {
                        names.insert(name.to_owned());
                    }
                    is_test = false;
                }
            }
        }
        for (_, text) in texts("kiosk-ui/e2e", &[".e2e.ts"]) {
            for line in text.lines().map(str::trim) {
                let sentence =
                    line.strip_prefix("it('").and_then(|rest| rest.split_once("',")).map(|s| s.0);
                names.extend(sentence.map(str::to_owned));
            }
        }
        names
    }

    /// Text in backticks that looks like the name of a test: four words or more.
    fn claims(text: &str) -> impl Iterator<Item = &str> {
        let quoted = text.split('`').skip(1).step_by(2);
        quoted.filter(|name| name.split(['_', ' ']).count() >= 4)
    }

    #[test]
    fn every_test_that_a_claim_names_exists() {
        let tests = tests();
        let mut claimed = 0;
        let mut missing = Vec::new();
        for (path, text) in texts("docs/privacy", &[".md"]) {
            for name in claims(&text) {
                claimed += 1;
                if !tests.contains(name) {
                    missing.push(format!("{path}: {name}"));
                }
            }
        }
        assert!(missing.is_empty(), "{missing:#?}");
        assert!(claimed > 50, "{claimed}");
    }
}
