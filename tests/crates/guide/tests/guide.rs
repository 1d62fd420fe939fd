//! What the guide and the README show is true, and none of it is left out of the tests.

use status_set_tests_guide::page::{Block, blocks, read, root};
use status_set_tests_guide::{CHAPTERS, messages};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const GUIDE: &str = "docs/guide/src";

/// The programs of these pages serve: `tests/whole_programs.rs` runs them.
const WITH_PROGRAMS: [&str; 3] = [
    "README.md",
    "docs/guide/src/axum.md",
    "docs/guide/src/actix-web.md",
];

/// The pages of the guide that a person wrote, and the README.
fn each_block(mut visit: impl FnMut(&str, &str, &Block)) {
    for chapter in CHAPTERS {
        let page = read(chapter);
        for block in blocks(&page) {
            visit(chapter, &page, &block);
        }
    }
}

/// The page whose programs take more than the others: these are tests of another package.
const FRAMEWORKS: &str = "docs/guide/src/frameworks.md";

/// All files in a folder with an ending.
fn files(folder: &Path, ending: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.to_str().unwrap().ends_with(ending) {
            found.push(path.to_str().unwrap().to_owned());
        }
    }
}

#[test]
fn each_chapter_is_in_the_summary_and_its_examples_run() {
    let summary = read(format!("{GUIDE}/SUMMARY.md"));
    let links = summary.split("](").skip(1);
    let links = links.map(|rest| rest.split_once(')').unwrap().0);
    let listed: BTreeSet<String> = links.map(|link| format!("{GUIDE}/{link}")).collect();

    let root = root().canonicalize().unwrap();
    let mut there = Vec::new();
    files(&root.join(GUIDE), ".md", &mut there);
    let there = there.iter().map(|path| {
        let path = Path::new(path).strip_prefix(&root).unwrap();
        path.to_str().unwrap().replace('\\', "/")
    });
    let there: BTreeSet<String> = there.filter(|path| !path.ends_with("SUMMARY.md")).collect();
    assert_eq!(listed, there, "the summary, and the files");

    let with_code = |path: &&String| {
        let blocks = blocks(&read(path));
        blocks.iter().any(|block| block.language() == "rust")
    };
    let with_code: BTreeSet<&str> = there.iter().filter(with_code).map(String::as_str).collect();
    let run: BTreeSet<&str> = CHAPTERS.iter().copied().collect();
    let lost: Vec<_> = with_code.difference(&run).collect();
    assert!(lost.is_empty(), "src/lib.rs does not have {lost:?}");
}

/// What is in no other language is shown in one of these, and nothing in Rust is skipped.
#[test]
fn blocks_are_of_known_kinds() {
    each_block(|chapter, _, block| {
        let is_known = match block.info.as_str() {
            "rust,ignore" => chapter == FRAMEWORKS,
            "rust" | "rust,compile_fail" | "toml" | "sh" | "text" | "json" | "js" => true,
            "rust,no_run" | "console" => WITH_PROGRAMS.contains(&chapter),
            _ => false,
        };
        assert!(is_known, "{chapter}:{}: {}", block.line, block.info);
    });
}

/// An example without an assertion shows nothing that a test could find wrong.
#[test]
fn examples_check_what_they_show() {
    each_block(|chapter, _, block| {
        if block.info != "rust" {
            return;
        }
        let place = format!("{chapter}:{}", block.line);
        assert!(
            block.code.contains("assert"),
            "{place}: nothing is asserted"
        );
        // rustdoc puts a program with such a line into a function, whose `main` is never called.
        let is_wrapped = block.code.lines().any(|line| line.starts_with("const {"));
        assert!(!is_wrapped, "{place}: write `const _: () = …`");
    });
}

/// What a framework takes stands in the program that is linked, and is no more than the page says.
#[test]
fn lines_for_frameworks_are_of_programs_that_run() {
    let lines = |code: &str| -> Vec<String> {
        let lines = code.lines().map(str::trim_start);
        let lines = lines.map(|line| line.strip_prefix("pub(crate) ").unwrap_or(line));
        lines.map(str::to_owned).collect()
    };
    let mut programs = Vec::new();
    let folder = root().join("tests/crates/frameworks/tests");
    files(&folder, ".rs", &mut programs);
    let programs: Vec<_> = programs
        .iter()
        .map(|path| lines(&fs::read_to_string(path).unwrap()))
        .collect();
    let mut count = 0;
    each_block(|chapter, _, block| {
        if block.info != "rust,ignore" {
            return;
        }
        let place = format!("{chapter}:{}", block.line);
        let shown = lines(&block.code);
        let mut windows = programs.iter().flat_map(|it| it.windows(shown.len()));
        let is_run = windows.any(|window| window == shown);
        assert!(is_run, "{place}: no program has this");
        let is_said = |line: &&String| line.contains(|c: char| c.is_alphanumeric());
        let said = shown.iter().filter(is_said).count();
        assert!(said <= 10, "{place}: {said} lines");
        count += 1;
    });
    assert!(count > 0);
}

#[test]
fn messages_are_those_of_the_compiler() {
    let mut known = Vec::new();
    files(&root().join("tests"), ".stderr", &mut known);
    let known: BTreeSet<String> = known
        .iter()
        .flat_map(|path| {
            fs::read_to_string(path)
                .unwrap()
                .lines()
                .map(|line| line.trim().to_owned())
                .collect::<Vec<_>>()
        })
        .collect();
    let mut count = 0;
    each_block(|chapter, _, block| {
        if block.language() != "text" || !block.code.starts_with("error") {
            return;
        }
        for line in block.code.lines().map(str::trim) {
            if line.starts_with("error") || line.starts_with("help:") {
                assert!(
                    known.contains(line),
                    "{chapter}:{}: no test prints: {line}",
                    block.line
                );
                count += 1;
            }
        }
    });
    assert!(count > 0);
}

/// JSON stands in an example or in what a program prints.
#[test]
fn json_is_that_of_an_example() {
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    each_block(|chapter, page, block| {
        if block.language() != "json" {
            return;
        }
        let others = blocks(page);
        let mut others = others.iter().filter(|other| other.language() != "json");
        let is_shown = others.any(|other| bare(&other.code).contains(&bare(&block.code)));
        assert!(is_shown, "{chapter}:{}: {}", block.line, block.code);
    });
}

#[test]
fn commands_are_known() {
    let mut manifests = Vec::new();
    files(&root().join("examples"), "Cargo.toml", &mut manifests);
    let manifests: String = manifests
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let features = read("runtime/Cargo.toml");
    let gate = read(".ci/run");
    each_block(|chapter, _, block| {
        if block.language() != "sh" {
            return;
        }
        for line in block.code.lines() {
            let place = format!("{chapter}:{}: {line}", block.line);
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                ["cargo", "add", "status-set"] | ["cargo", "test"] => {}
                ["cargo", "add", "status-set", "--features", list] => {
                    for feature in list.split(',') {
                        assert!(features.contains(&format!("\n{feature} = [")), "{place}");
                    }
                }
                ["cargo", "run", ..] => {
                    let example = words.iter().position(|word| *word == "--example").unwrap();
                    let name = format!("name = \"{}\"", words[example + 1]);
                    assert!(manifests.contains(&name), "{place}");
                }
                _ => assert!(gate.contains(line), "{place}: the gate does not run it"),
            }
        }
    });
}

/// What a reader copies into a manifest is what the examples are compiled with.
#[test]
fn manifests_have_the_versions_of_the_tests() {
    let ours = [read("tests/crates/guide/Cargo.toml"), read("Cargo.toml")].concat();
    let mut count = 0;
    each_block(|chapter, _, block| {
        if block.language() != "toml" || !block.code.contains("[dependencies]") {
            return;
        }
        let lines = block.code.lines().filter(|line| line.contains(" = "));
        for line in lines {
            let (name, value) = line.split_once(" = ").unwrap();
            let version = value.split('"').nth(1).unwrap();
            let line_of_ours = ours.lines().any(|line| {
                let it = line
                    .strip_prefix(name)
                    .and_then(|rest| rest.strip_prefix(" = "));
                it.is_some_and(|it| {
                    let full = it
                        .split('"')
                        .find(|part| part.starts_with(|c: char| c.is_ascii_digit() || c == '='));
                    full.is_some_and(|full| full.trim_start_matches('=').starts_with(version))
                })
            });
            assert!(line_of_ours, "{chapter}:{}: {line}", block.line);
            count += 1;
        }
    });
    assert!(count > 0);
}

#[test]
fn the_file_of_a_company_is_the_one_that_is_compiled() {
    let page = read("docs/guide/src/company.md");
    let shown = blocks(&page);
    assert_eq!(shown[0].code, read("tests/crates/guide/statuses/acme.toml"));
}

#[test]
fn pages_of_messages_are_what_the_tests_make() {
    let mut all = Vec::new();
    files(&root().join("tests"), ".stderr", &mut all);
    let all: Vec<_> = all
        .iter()
        .flat_map(|path| messages::messages(&fs::read_to_string(path).unwrap()))
        .collect();
    let mut shown = BTreeSet::new();
    for page in messages::pages() {
        assert_eq!(
            page.without_cure, [""; 0],
            "src/messages/cures.rs has nothing for these"
        );
        let found = read(&page.path);
        assert!(
            found == page.text,
            "{}: `cargo run -p status-set-tests-guide`",
            page.path
        );
        for message in &page.messages {
            assert!(found.contains(&message.title), "{}", message.title);
            shown.insert(message.kind());
        }
    }
    let lost: BTreeSet<String> = all
        .iter()
        .map(messages::Message::kind)
        .filter(|kind| !shown.contains(kind))
        .collect();
    assert!(lost.is_empty(), "no page has these: {lost:#?}");
    assert_eq!(messages::unused(&all), [""; 0], "of src/messages/cures.rs");
}
