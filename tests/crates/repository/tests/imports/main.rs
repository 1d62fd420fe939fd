//! Which module of a crate imports which. The arrows point one way, so that each part can be read without
//! those that are made of it.

mod arrows;
mod source;

use crate::arrows::Arrows;
use crate::source::{Module, modules};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");

/// The rooms of the macros, each above those that it may be made of.
const FLOORS: [&[&str]; 9] = [
    &["status_set", "http_status", "http_error", "status_pattern"],
    &["editor", "expand"],
    &["members"],
    &["model"],
    &["attr"],
    &["lookup"],
    &["input"],
    &["names", "wording"],
    &["code_map", "diagnostics", "lists", "name_map", "span"],
];

#[test]
fn no_file_imports_one_that_imports_it() {
    for (package, least) in [
        ("macros", 200),
        ("data", 30),
        ("data/watch", 15),
        ("subcodes", 5),
        ("warning", 15),
    ] {
        let modules = modules(&format!("{ROOT}/{package}/src"));
        let arrows = Arrows::between(&modules, &Module::name);
        assert!(arrows.len() >= least, "{package}: {}", arrows.len());
        let circles = arrows.circles();
        assert!(
            circles.is_empty(),
            "{package}: these need each other:\n{circles}"
        );
    }
}

#[test]
fn rooms_import_from_lower_floors_alone() {
    let arrows = Arrows::between(&modules(&format!("{ROOT}/macros/src")), &Module::room);
    println!("{arrows}");
    assert!(arrows.len() > 40, "{}", arrows.len());
    let floor = |room: &str| {
        let floor = FLOORS.iter().position(|floor| floor.contains(&room));
        floor.unwrap_or_else(|| panic!("`{room}` has no floor"))
    };
    for (from, to) in arrows.iter() {
        assert!(from == "lib" || floor(from) < floor(to), "{from} -> {to}");
    }
}

#[test]
fn reexports_lead_to_where_they_are_from() {
    let arrows = made_up(&[
        (
            "lib.rs",
            "mod a;\nmod b;\npub use crate::a::A;\npub use self::b::{B, C};",
        ),
        ("a.rs", "use crate::{B, other};"),
        ("b.rs", "fn f() -> crate::A {}"),
    ]);
    assert_eq!(arrows.circles().to_string(), "a -> b\nb -> a\n");
}

fn made_up(files: &[(&str, &str)]) -> Arrows {
    let files = files.iter();
    let modules: Vec<_> = files.map(|(path, text)| Module::new(path, text)).collect();
    Arrows::between(&modules, &Module::name)
}

#[test]
fn imports_are_found_where_rust_allows_them() {
    let arrows = made_up(&[
        (
            "a/mod.rs",
            "mod b;
             // use crate::c::X;
             pub(in crate::a) use self::b::f;
             fn g<'a>() { let _ = ('\"', \"crate::c\", r#\"crate::\"c\"#); b::f(); crate::d::g() }
             #[cfg(test)]\nmod tests { use crate::e; }",
        ),
        (
            "a/b.rs",
            "use super::super::{c::{X, Y as Z}, e};\nuse std::fs;",
        ),
        ("c.rs", "fn f() -> crate::d::D { super::e::g() }"),
        ("d.rs", ""),
        ("e.rs", "use crate::{\n    c,\n    d::{self, D},\n};"),
    ]);
    let arrows: Vec<_> = arrows
        .iter()
        .map(|(from, to)| format!("{from} {to}"))
        .collect();
    assert_eq!(
        arrows,
        [
            "a a::b", "a d", "a::b c", "a::b e", "c d", "c e", "e c", "e d"
        ]
    );
}

#[test]
fn a_circle_is_found() {
    let arrows = made_up(&[
        ("a.rs", "use crate::b;"),
        ("b.rs", "use crate::c;"),
        ("c.rs", "use crate::{b, d};"),
        ("d.rs", ""),
    ]);
    assert_eq!(arrows.circles().to_string(), "b -> c\nc -> b\n");
    assert!(
        made_up(&[("a.rs", "use crate::b;"), ("b.rs", "")])
            .circles()
            .is_empty()
    );
}
