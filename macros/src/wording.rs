//! Words for messages: the nearest match and lists of choices.

use std::fmt::{self, Display};

/// No name that somebody meant is longer, and of longer ones the comparison would take its time.
const LONGEST: usize = 64;

/// The candidate that `word` most probably stands for, if one is near enough.
pub(crate) fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let wanted = letters(word);
    if wanted.len() > LONGEST {
        return None;
    }
    let mut nearest = None;
    let mut enough = ENOUGH;
    for candidate in candidates {
        let likeness = likeness(&wanted, &letters(candidate), enough);
        if likeness >= enough {
            nearest = Some(*candidate);
            enough = likeness;
        }
    }
    nearest
}

/// A third of the letters may be wrong.
const ENOUGH: usize = WHOLLY * 13 / 20 + 1;
const WHOLLY: usize = 1_000_000;

/// What counts of a name's spelling.
fn letters(name: &str) -> Vec<char> {
    let mut letters = Vec::new();
    for letter in name.chars() {
        if letter != '_' {
            letters.push(letter.to_ascii_lowercase());
        }
    }
    letters
}

/// How alike two names are, in parts of a million. It may say less where that is not enough.
fn likeness(wanted: &[char], candidate: &[char], enough: usize) -> usize {
    // Half of a long name is a good hint, but not as good as all of it misspelt.
    let begins = wanted.len() >= 4 && candidate.starts_with(wanted);
    let hint = if begins { WHOLLY * 7 / 10 } else { 0 };
    let longer = wanted.len().max(candidate.len()).max(1);
    let likeness = |wrong| WHOLLY - wrong * WHOLLY / longer;
    if candidate.len() > LONGEST || likeness(missing(wanted, candidate)) < enough {
        return hint;
    }
    hint.max(likeness(distance(wanted, candidate)))
}

/// How many letters at least are in one of two names and not in the other: so many are wrong,
/// whatever their order. To compare names in order takes far more time, and few are left to be.
fn missing(a: &[char], b: &[char]) -> usize {
    const KINDS: usize = 32;
    let mut surplus = [0_isize; KINDS];
    for letter in a {
        surplus[*letter as usize % KINDS] += 1;
    }
    for letter in b {
        surplus[*letter as usize % KINDS] -= 1;
    }
    let (mut in_a, mut in_b) = (0, 0);
    for surplus in &surplus {
        in_a += (*surplus).max(0);
        in_b += (-surplus).max(0);
    }
    in_a.max(in_b).unsigned_abs()
}

/// How many letters are wrong: each is another one, or is too many, or is missing, or has changed
/// places with its neighbour.
fn distance(a: &[char], b: &[char]) -> usize {
    // For the beginnings of both names, how many letters are wrong: a row for each of `a`.
    let width = b.len() + 1;
    let mut wrong = vec![0; (a.len() + 1) * width];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let here = i * width + j;
            if i == 0 || j == 0 {
                wrong[here] = i + j;
                continue;
            }
            let changed = wrong[here - width - 1] + usize::from(a[i - 1] != b[j - 1]);
            let one_more = wrong[here - width].min(wrong[here - 1]) + 1;
            wrong[here] = changed.min(one_more);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                wrong[here] = wrong[here].min(wrong[here - 2 * width - 2] + 1);
            }
        }
    }
    wrong[a.len() * width + b.len()]
}

/// `` `a`, `b` or `c` ``
pub(crate) fn one_of<T: Display>(choices: &[T]) -> impl Display {
    Joined(choices, " or ")
}

/// `` `a`, `b` and `c` ``
pub(crate) fn all_of<T: Display>(choices: &[T]) -> impl Display {
    Joined(choices, " and ")
}

/// `a, b, c`
pub(crate) fn comma_separated(texts: &[String]) -> String {
    joined(texts, ", ")
}

/// Whether the first letter is one of these. As a pattern, `starts_with` would be compiled for each kind of
/// letters.
pub(crate) fn begins_with(text: &str, is_one: fn(char) -> bool) -> bool {
    text.chars().next().is_some_and(is_one)
}

/// What `join` makes. That would be compiled for users along with all that it can join.
pub(crate) fn joined(texts: &[String], separator: &str) -> String {
    let mut joined = String::new();
    for (place, text) in texts.iter().enumerate() {
        if place > 0 {
            joined.push_str(separator);
        }
        joined.push_str(text);
    }
    joined
}

/// What `str::replace` makes.
pub(crate) fn replaced(text: &str, from: char, to: &str) -> String {
    let mut replaced = String::new();
    for letter in text.chars() {
        if letter == from {
            replaced.push_str(to);
        } else {
            replaced.push(letter);
        }
    }
    replaced
}

/// `` `a`, `b` or 3 others ``
pub(crate) fn few_of(choices: &[String], others: usize) -> String {
    if others == 0 {
        return one_of(choices).to_string();
    }
    format!("{} or {others} others", Joined(choices, ", "))
}

struct Joined<'a, T>(&'a [T], &'static str);

impl<T: Display> Display for Joined<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, choice) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(if i + 1 == self.0.len() { self.1 } else { ", " })?;
            }
            write!(f, "`{choice}`")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{nearest, one_of};

    #[test]
    fn finds_what_was_meant() {
        let sets = ["official", "nginx", "cloudflare", "aws"];
        assert_eq!(nearest("ngnix", &sets), Some("nginx"));
        assert_eq!(nearest("cloud_flare", &sets), Some("cloudflare"));
        assert_eq!(nearest("haproxy", &sets), None);
        assert_eq!(nearest("cloud", &sets), Some("cloudflare"));
        assert_eq!(nearest("not_found", &["NotFound"]), Some("NotFound"));
    }

    /// What is left out for the sake of speed would not have been found either.
    #[test]
    fn finds_what_a_whole_comparison_finds() {
        let names: Vec<&str> = status_set_data::SETS
            .iter()
            .flat_map(|set| set.statuses.iter().map(|info| info.name))
            .collect();
        for (at, name) in names.iter().enumerate() {
            // A letter less, two exchanged, and one too many.
            let misspelt = [
                format!(
                    "{}{}",
                    &name[..at % name.len()],
                    &name[at % name.len() + 1..]
                ),
                format!("{}{}", &name[1..], &name[..1]),
                format!("{name}s"),
                name[..name.len() / 2].to_owned(),
            ];
            for word in misspelt {
                let found = nearest(&word, &names);
                assert_eq!(found, compared_as_a_whole(&word, &names), "{word}");
            }
        }
    }

    fn compared_as_a_whole<'a>(word: &str, names: &[&'a str]) -> Option<&'a str> {
        let word = word.to_lowercase();
        let likenesses = names.iter().map(|name| {
            let name = name.to_lowercase();
            let likeness = strsim::normalized_damerau_levenshtein(&word, &name);
            let begins = word.len() >= 4 && name.starts_with(&word);
            if begins { likeness.max(0.7) } else { likeness }
        });
        let near = likenesses
            .zip(names)
            .filter(|(likeness, _)| *likeness > 0.65);
        near.max_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, name)| *name)
    }

    #[test]
    fn joins_choices() {
        assert_eq!(one_of(&["a"]).to_string(), "`a`");
        assert_eq!(one_of(&["a", "b", "c"]).to_string(), "`a`, `b` or `c`");
    }
}
