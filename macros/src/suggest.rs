//! Words for messages: the nearest match and lists of choices.

use std::fmt::{self, Display};

/// The candidate that `word` most probably stands for, if one is near enough.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let spelling = |text: &str| text.replace('_', "").to_lowercase();
    let wanted = spelling(word);
    candidates
        .into_iter()
        .map(|candidate| {
            let spelt = spelling(candidate);
            let likeness = strsim::normalized_damerau_levenshtein(&wanted, &spelt);
            // Half of a long name is a good hint, but not as good as all of it misspelt.
            let begins = wanted.len() >= 4 && spelt.starts_with(&wanted);
            (if begins { likeness.max(0.7) } else { likeness }, candidate)
        })
        // A third of the letters may be wrong.
        .filter(|&(likeness, _)| likeness > 0.65)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// `` `a`, `b` or `c` ``
pub(crate) fn one_of<T: Display>(choices: &[T]) -> impl Display {
    Joined(choices, " or ")
}

/// `` `a`, `b` and `c` ``
pub(crate) fn all_of<T: Display>(choices: &[T]) -> impl Display {
    Joined(choices, " and ")
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
        assert_eq!(nearest("ngnix", sets), Some("nginx"));
        assert_eq!(nearest("cloud_flare", sets), Some("cloudflare"));
        assert_eq!(nearest("haproxy", sets), None);
        assert_eq!(nearest("cloud", sets), Some("cloudflare"));
        assert_eq!(nearest("not_found", ["NotFound"]), Some("NotFound"));
    }

    #[test]
    fn joins_choices() {
        assert_eq!(one_of(&["a"]).to_string(), "`a`");
        assert_eq!(one_of(&["a", "b", "c"]).to_string(), "`a`, `b` or `c`");
    }
}
