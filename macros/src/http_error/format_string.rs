//! What format strings name: fields, by names and numbers, wherever a value can be named.

use crate::name_map::NameSet;
use std::fmt::Write;

/// A part of a format string.
enum Part<'a> {
    /// As it is.
    Text(&'a str),
    /// The name or the number of an argument, or nothing for the next one.
    Name(&'a str),
    /// The same, where no brace closes it. That is a mistake of which rustc tells.
    Unclosed(&'a str),
}

/// The names in `"{realm} and {_0:width$?}"`, but not that in `"{{realm}}"`.
pub(super) fn names(text: &str) -> NameSet {
    let mut names = NameSet::default();
    parts(text, &mut |part| {
        if let Part::Name(name) | Part::Unclosed(name) = part {
            names.insert(name);
        }
    });
    names
}

/// Whether an argument has neither a name nor a number, as in `"{}"`.
pub(super) fn takes_next(text: &str) -> bool {
    let mut takes_next = false;
    parts(text, &mut |part| {
        takes_next |= matches!(part, Part::Name(""));
    });
    takes_next
}

/// The same with `_0` in the place of each `0`, which is how expressions name fields without a name.
pub(super) fn with_named_numbers(text: &str) -> String {
    let mut named = String::new();
    parts(text, &mut |part| match part {
        Part::Name(name) if number(name).is_some() => {
            let _ = write!(named, "_{name}");
        }
        Part::Text(text) | Part::Name(text) | Part::Unclosed(text) => named += text,
    });
    named
}

/// The first number in the text that is not below the limit.
pub(super) fn number_from(text: &str, limit: usize) -> Option<String> {
    let mut found = None;
    parts(text, &mut |part| {
        if let Part::Name(name) = part {
            let is_beyond = number(name).is_some_and(|number| number >= limit);
            if found.is_none() && is_beyond {
                found = Some(name.to_owned());
            }
        }
    });
    found
}

/// The number that a name is. One that is too large for any field stands for itself.
fn number(name: &str) -> Option<usize> {
    let is_number = !name.is_empty() && name.bytes().all(|letter| letter.is_ascii_digit());
    is_number.then(|| name.parse().unwrap_or(usize::MAX))
}

/// Calls the function with each part of a format string, in its order.
fn parts<'a>(text: &'a str, each: &mut dyn FnMut(Part<'a>)) {
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let (before, after) = rest.split_at(start + 1);
        each(Part::Text(before));
        rest = after;
        if let Some(after) = rest.strip_prefix('{') {
            each(Part::Text("{"));
            rest = after;
            continue;
        }
        let end = end(rest);
        let (inside, after) = rest.split_at(end.unwrap_or(rest.len()));
        let mut each = |part| {
            each(match part {
                Part::Name(name) if end.is_none() => Part::Unclosed(name),
                part => part,
            });
        };
        let name = inside.split([':', '}']).next().unwrap_or_default();
        each(Part::Name(name.trim()));
        let (fill, format) = inside[name.len()..].split_at(fill(&inside[name.len()..]));
        each(Part::Text(fill));
        counts(format, &mut each);
        rest = after;
    }
    each(Part::Text(rest));
}

/// Where the brace is that closes what begins here.
fn end(argument: &str) -> Option<usize> {
    let name = argument.find([':', '}'])?;
    let fill = name + fill(&argument[name..]);
    Some(fill + argument[fill..].find('}')?)
}

/// How long the beginning of `:*>width$` is, up to its fill, which may be a brace.
fn fill(format: &str) -> usize {
    let Some(format) = format.strip_prefix(':') else {
        return 0;
    };
    let mut letters = format.char_indices().skip(1);
    match letters.next() {
        Some((end, '<' | '^' | '>')) => ":".len() + end + 1,
        _ => ":".len(),
    }
}

/// The parts of `+#0width$.precision$?`, after the fill.
fn counts<'a>(format: &'a str, each: &mut dyn FnMut(Part<'a>)) {
    let mut rest = format;
    while let Some(end) = rest.find('$') {
        let is_of_name = |letter: char| letter.is_alphanumeric() || letter == '_';
        let word = rest[..end].trim_end_matches(is_of_name).len();
        // The zero before a width is none of its name, unless it is all that there is.
        let zeros = rest[word..end].len() - rest[word..end].trim_start_matches('0').len();
        let name = word + zeros.min((end - word).saturating_sub(1));
        each(Part::Text(&rest[..name]));
        each(Part::Name(&rest[name..end]));
        each(Part::Text("$"));
        rest = &rest[end + 1..];
    }
    each(Part::Text(rest));
}

#[cfg(test)]
mod tests {
    use super::{number_from, takes_next, with_named_numbers};

    #[test]
    fn numbers_become_names() {
        for (text, named) in [
            ("no user {0}", "no user {_0}"),
            ("{0} {1:?} {{0}} {a}", "{_0} {_1:?} {{0}} {a}"),
            ("{0:>1$.2$} { 3 }", "{_0:>_1$._2$} {_3}"),
            ("{0:0>4} {a:05$} {a:0$}", "{_0:0>4} {a:0_5$} {a:_0$}"),
            ("{a:}>1$} {} {", "{a:}>_1$} {} {"),
            ("{0} {1", "{_0} {1"),
            ("{0} {1:2$", "{_0} {1:2$"),
        ] {
            assert_eq!(with_named_numbers(text), named);
        }
    }

    #[test]
    fn what_no_brace_closes_takes_nothing() {
        for text in ["{", "{{", "a {:", "{:}>", "{1:2$"] {
            assert_eq!(number_from(text, 0), None, "{text}");
            assert!(!takes_next(text), "{text}");
        }
        for text in ["{} {", "{ }", "{:?}", "{:}>}"] {
            assert!(takes_next(text), "{text}");
        }
    }

    #[test]
    fn a_number_beyond_the_fields_is_found() {
        assert_eq!(number_from("{0} {1} {a}", 2), None);
        assert_eq!(number_from("{0} {a:1$} {2}", 1).as_deref(), Some("1"));
        assert_eq!(
            number_from("{99999999999999999999}", 9).as_deref(),
            Some("99999999999999999999")
        );
    }
}
