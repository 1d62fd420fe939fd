//! How many lines of a mapping are there only with the derive, and how many only by hand.

/// The two files of a shape.
struct Shape {
    name: &'static str,
    derived: &'static str,
    by_hand: &'static str,
}

macro_rules! shapes {
    ($($name:literal)+) => {
        [$(Shape {
            name: $name,
            derived: include_str!(concat!($name, "/derived.rs")),
            by_hand: include_str!(concat!($name, "/by_hand.rs")),
        }),+]
    };
}

/// The lines that are code. Imports are not counted: their number says how they are grouped.
fn code(file: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = file.lines().map(str::trim).collect();
    lines.retain(|line| {
        let is_left_out = line.starts_with("//") || line.starts_with("use ");
        !line.is_empty() && !is_left_out
    });
    lines
}

/// How many lines are not, as often, in the other file: the type itself is the same in both.
fn only_in(file: &str, other: &str) -> usize {
    let mut others = code(other);
    let mut count = 0;
    for line in code(file) {
        match others.iter().position(|other| *other == line) {
            Some(index) => {
                others.swap_remove(index);
            }
            None => count += 1,
        }
    }
    count
}

#[test]
fn a_mapping_by_hand_is_longer() {
    let shapes = shapes!("envelope" "oauth" "two_formats" "long_tail" "foreign" "context");
    println!("{:12} {:>8} {:>8}", "", "derived", "by hand");
    for shape in shapes {
        let derived = only_in(shape.derived, shape.by_hand);
        let by_hand = only_in(shape.by_hand, shape.derived);
        println!("{:12} {derived:8} {by_hand:8}", shape.name);
        assert!(derived < by_hand, "{}", shape.name);
    }
}

#[test]
fn what_is_in_both_files_is_not_counted() {
    let file = "use a::b;\n\n// Why.\nstruct A {\n    b: u8,\n}\n";
    assert_eq!(only_in(file, file), 0);
    assert_eq!(only_in(file, ""), 3);
    assert_eq!(only_in(file, "struct A {\n}\n}\n"), 1);
    assert_eq!(only_in("a();\na();\n", "a();\n"), 1);
}
