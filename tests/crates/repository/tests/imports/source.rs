//! The modules of a crate, and the paths in them that lead to others.

use std::fs;
use std::path::Path;

/// A file, and what it names.
pub(crate) struct Module {
    path: Vec<String>,
    tokens: Vec<String>,
}

/// All modules below a folder that users compile.
pub(crate) fn modules(root: &str) -> Vec<Module> {
    let lib = fs::read_to_string(format!("{root}/lib.rs")).unwrap();
    let mut modules = Vec::new();
    let mut folders = vec![Path::new(root).to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let below = path.strip_prefix(root).unwrap().to_str().unwrap();
            let module = Module::new(&below.replace('\\', "/"), &text);
            if !lib.contains(&format!("#[cfg(test)]\nmod {};", module.room())) {
                modules.push(module);
            }
        }
    }
    modules
}

impl Module {
    /// The module of a file, whose unit tests stand at its end.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let mut path: Vec<String> = path.split('/').map(str::to_owned).collect();
        let file = path.pop().unwrap();
        let name = file.strip_suffix(".rs").unwrap();
        if name != "mod" && name != "lib" {
            path.push(name.to_owned());
        }
        let (text, _) = text
            .split_once("#[cfg(test)]\nmod tests {")
            .unwrap_or((text, ""));
        Self {
            path,
            tokens: tokens(text),
        }
    }

    pub(crate) fn name(&self) -> String {
        if self.path.is_empty() {
            return "lib".to_owned();
        }
        self.path.join("::")
    }

    /// The part of the crate that it belongs to.
    pub(crate) fn room(&self) -> String {
        self.path.first().map_or("lib", String::as_str).to_owned()
    }

    /// The other modules that it names.
    pub(crate) fn imports<'a>(&self, modules: &'a [Self]) -> Vec<&'a Self> {
        let mut found = Vec::new();
        let root = modules.iter().filter(|it| it.path.is_empty());
        let reexports: Vec<_> = root.flat_map(Self::paths).collect();
        for mut path in self.paths() {
            // What the root of the crate re-exports has a module that it is from.
            let is_same = |it: &&Vec<String>| it.len() > 1 && it.last() == path.first();
            if let Some(reexport) = reexports.iter().find(is_same) {
                path.clone_from(reexport);
            }
            let leads_to = |it: &&Self| path.starts_with(&it.path) && !it.path.is_empty();
            let module = modules
                .iter()
                .filter(leads_to)
                .max_by_key(|it| it.path.len());
            found.extend(module.filter(|it| it.path != self.path));
        }
        found
    }

    /// The paths in it from the root of the crate.
    fn paths(&self) -> Vec<Vec<String>> {
        let mut paths = Vec::new();
        let children = self.children();
        for (place, token) in self.tokens.iter().enumerate() {
            let before = place
                .checked_sub(1)
                .map(|place| self.tokens[place].as_str());
            let rest = &self.tokens[place + 1..];
            // `pub(in crate::a)` is no import.
            if rest.first().is_none_or(|next| next != "::") || matches!(before, Some("::" | "in")) {
                continue;
            }
            match token.as_str() {
                "crate" => tree(&mut &*rest, Vec::new(), &mut paths),
                "self" => tree(&mut &*rest, self.path.clone(), &mut paths),
                "super" => {
                    let again = rest
                        .chunks(2)
                        .take_while(|it| it.get(1).is_some_and(|it| it == "super"));
                    let again = again.count();
                    let parent = self.path[..self.path.len() - 1 - again].to_vec();
                    tree(&mut &rest[2 * again..], parent, &mut paths);
                }
                child if children.contains(&child) => {
                    let path = self.path.iter().cloned().chain([child.to_owned()]);
                    paths.push(path.collect());
                }
                _ => {}
            }
        }
        paths
    }

    /// The modules that are declared here.
    fn children(&self) -> Vec<&str> {
        let declared = self.tokens.windows(3);
        let names = declared.filter(|it| it[0] == "mod" && it[2] == ";");
        names.map(|it| it[1].as_str()).collect()
    }
}

/// Reads `::a::{b, c::{d}}` after a path.
fn tree(rest: &mut &[String], mut path: Vec<String>, paths: &mut Vec<Vec<String>>) {
    while let [colons, next, after @ ..] = rest {
        if colons != "::" {
            break;
        }
        *rest = after;
        if next == "{" {
            return branches(rest, &path, paths);
        }
        path.push(next.clone());
    }
    paths.push(path);
}

/// Reads `a, self, b::c as d}`.
fn branches(rest: &mut &[String], path: &[String], paths: &mut Vec<Vec<String>>) {
    while let [token, after @ ..] = rest {
        *rest = after;
        match token.as_str() {
            "}" => return,
            "," => {}
            "as" => *rest = &rest[1..],
            "self" => paths.push(path.to_vec()),
            segment => {
                let path = path.iter().cloned().chain([segment.to_owned()]);
                tree(rest, path.collect(), paths);
            }
        }
    }
}

/// Words and signs, without comments and literals.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        let word = rest
            .find(|letter| !is_of_word(letter))
            .unwrap_or(rest.len());
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if word > 0 && is_raw(&rest[..word], &rest[word..]) {
            raw(rest)
        } else if word > 0 {
            tokens.push(rest[..word].to_owned());
            word
        } else if first == '"' {
            quoted(rest, '"')
        } else if first == '\'' {
            letter(rest)
        } else if rest.starts_with("::") {
            tokens.push("::".to_owned());
            2
        } else {
            if !first.is_whitespace() {
                tokens.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

/// Whether a word begins a raw string literal.
fn is_raw(word: &str, rest: &str) -> bool {
    ["r", "br"].contains(&word) && rest.trim_start_matches('#').starts_with('"')
}

/// The length of a raw string literal.
fn raw(text: &str) -> usize {
    let begin = text.find('"').unwrap();
    let hashes = "#".repeat(text[..begin].matches('#').count());
    let end = format!("\"{hashes}");
    begin + 1 + text[begin + 1..].find(&end).unwrap() + end.len()
}

/// The length of what stands in such quotes.
fn quoted(text: &str, quote: char) -> usize {
    let mut letters = text.char_indices().skip(1);
    while let Some((place, letter)) = letters.next() {
        if letter == '\\' {
            letters.next();
        } else if letter == quote {
            return place + 1;
        }
    }
    text.len()
}

/// The length of `'a'`, or of the quote alone before the name of a lifetime.
fn letter(text: &str) -> usize {
    let mut letters = text.chars().skip(1);
    match (letters.next(), letters.next()) {
        (Some('\\'), _) | (Some(_), Some('\'')) => quoted(text, '\''),
        _ => 1,
    }
}
