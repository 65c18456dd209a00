//! The files below `src`, their modules, and the paths that they name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use syn::visit::{self, Visit};
use syn::{Macro, UseTree};

/// A file without its tests.
pub struct Source {
    pub file: PathBuf,
    /// Its module, such as `usecases::stay::check_in`; empty for the root of the crate.
    pub module: String,
    /// Every path in it, as written.
    pub paths: BTreeSet<Vec<String>>,
    /// What it re-exports: the name, and the path from the root of the crate.
    pub exports: BTreeMap<String, String>,
}

impl Source {
    fn read(root: &Path, file: PathBuf) -> Self {
        let module = module(root, &file);
        let syntax = syntax_of(&std::fs::read_to_string(&file).unwrap());
        let own = parts(&module);
        let exports = exports_of(&syntax).into_iter().filter_map(|(name, path)| {
            let path =
                from_root(&path, &own).unwrap_or_else(|| [&own[..], &path].concat().join("::"));
            Some((name, path)).filter(|(name, path)| path.ends_with(name.as_str()))
        });
        Self { exports: exports.collect(), paths: paths_of(&syntax), module, file }
    }

    /// Its room: the first part of its module, or the file name.
    pub fn room(&self) -> &str {
        match self.module.split("::").next() {
            None | Some("") => self.file.file_stem().unwrap().to_str().unwrap(),
            Some(room) => room,
        }
    }

    /// The paths that lead into this crate, from its root.
    pub fn own_paths(&self) -> impl Iterator<Item = String> {
        let own = parts(&self.module);
        self.paths.iter().filter_map(move |path| from_root(path, &own))
    }
}

/// All files below `src` that are not tests; read once.
pub fn sources() -> &'static [Source] {
    static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(read_all);
    &SOURCES
}

fn read_all() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    assert!(files.len() > 50, "the test looks in the wrong place");
    let of_tests: BTreeSet<PathBuf> = files.iter().flat_map(|file| test_modules(file)).collect();
    files.retain(|file| !of_tests.contains(file));
    files.into_iter().map(|file| Source::read(&root, file)).collect()
}

/// Source text that a test defines.
pub fn written(module: &str, text: &str) -> Source {
    let syntax = syntax_of(text);
    Source {
        file: PathBuf::from(format!("{module}.rs")),
        module: module.to_owned(),
        paths: paths_of(&syntax),
        exports: BTreeMap::new(),
    }
}

/// Whether `path` is `prefix` or lies in it; both separated by `::`.
pub fn lies_in(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Used by the others under this name.
const DOMAIN: &str = "domain";

/// Whether a room is a crate of its own.
fn is_crate(room: &str) -> bool {
    room == DOMAIN || room == "store"
}

fn parts(module: &str) -> Vec<String> {
    module.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Resolves a path to the root of the crate; `None` if it leads out of it. `module` is the module that contains it.
fn from_root(path: &[String], module: &[String]) -> Option<String> {
    let ups = path.iter().take_while(|part| *part == "super").count();
    let rest = &path[ups..];
    match path.first()?.as_str() {
        "crate" => {
            let own = module
                .first()
                .filter(|room| is_crate(room) && path.get(1) != Some(&DOMAIN.to_owned()));
            Some(
                [own.map(std::slice::from_ref).unwrap_or_default(), &path[1..]].concat().join("::"),
            )
        }
        "self" => Some([module, &path[1..]].concat().join("::")),
        "super" => Some([&module[..module.len().checked_sub(ups)?], rest].concat().join("::")),
        _ => None,
    }
}

/// The module that a file below `src` is.
fn module(root: &Path, file: &Path) -> String {
    let relative = file.strip_prefix(root).unwrap().with_extension("");
    let parts: Vec<_> = relative.iter().map(|part| part.to_str().unwrap()).collect();
    let module = parts.join("::");
    match module.as_str() {
        "lib" | "main" => String::new(),
        "domain::lib" => DOMAIN.to_owned(),
        "store::lib" => "store".to_owned(),
        _ => module.trim_end_matches("::mod").to_owned(),
    }
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The files that a file declares as modules for tests only.
fn test_modules(file: &Path) -> Vec<PathBuf> {
    let text = std::fs::read_to_string(file).unwrap();
    let folder = file.parent().unwrap();
    let modules = syn::parse_file(&text).unwrap().items;
    modules
        .iter()
        .filter(|item| is_test(item))
        .filter_map(|item| match item {
            syn::Item::Mod(module) => Some(folder.join(format!("{}.rs", module.ident))),
            _ => None,
        })
        .collect()
}

fn is_test(item: &syn::Item) -> bool {
    let syn::Item::Mod(module) = item else { return false };
    module.attrs.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|name| name == "test")
    })
}

fn syntax_of(text: &str) -> syn::File {
    let mut file = syn::parse_file(text).unwrap();
    file.items.retain(|item| !is_test(item));
    file
}

fn paths_of(file: &syn::File) -> BTreeSet<Vec<String>> {
    let mut paths = Paths::default();
    paths.visit_file(file);
    paths.found
}

fn exports_of(file: &syn::File) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for item in &file.items {
        let syn::Item::Use(one) = item else { continue };
        if matches!(one.vis, syn::Visibility::Inherited) {
            continue;
        }
        let mut paths = Paths::default();
        paths.use_tree(&one.tree, &[]);
        found.extend(paths.found.into_iter().filter_map(|path| Some((path.last()?.clone(), path))));
    }
    found
}

#[derive(Default)]
struct Paths {
    found: BTreeSet<Vec<String>>,
}

impl Paths {
    fn add(&mut self, path: Vec<String>) {
        self.found.insert(path);
    }

    fn use_tree(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.use_tree(&path.tree, &with(&path.ident)),
            UseTree::Name(name) if name.ident == "self" => self.add(before.to_vec()),
            UseTree::Name(name) => self.add(with(&name.ident)),
            UseTree::Rename(rename) => self.add(with(&rename.ident)),
            UseTree::Glob(_) => self.add(before.to_vec()),
            UseTree::Group(group) => {
                group.items.iter().for_each(|item| self.use_tree(item, before));
            }
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.use_tree(&item.tree, &[]);
    }

    /// `pub(super)` uses nothing.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    /// A macro's input is tokens, not paths, so it is read as text, two names at a time.
    fn visit_macro(&mut self, item: &'ast Macro) {
        let text = item.tokens.to_string().replace(' ', "");
        let is_word = |c: &char| c.is_alphanumeric() || *c == '_';
        for (start, _) in text.match_indices("::") {
            let before: String = text[..start].chars().rev().take_while(is_word).collect();
            let after = text[start + 2..].chars().take_while(is_word).collect();
            self.add(vec![before.chars().rev().collect(), after]);
        }
        visit::visit_macro(self, item);
    }
}
