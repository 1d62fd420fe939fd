//! A reader of selectors as simple as can be: tokens, then a grammar over them.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// The codes, or `None` if the text is not a selector.
pub(crate) fn read(text: &str) -> Option<BTreeSet<u16>> {
    let tokens = tokens(&text.to_lowercase());
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    if tokens == ["none"] {
        return Some(BTreeSet::new());
    }
    let (mut chosen, mut removed, mut bangs) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for item in items(&tokens) {
        if let ["!", range @ ..] = item {
            let range = range_of(range)?;
            removed.extend(range.clone());
            bangs.push(range);
            continue;
        }
        let except = item.iter().position(|token| *token == "except");
        let (group, excepted) = item.split_at(except.unwrap_or(item.len()));
        let group = range_of(group)?;
        chosen.extend(group.clone());
        for range in except_list(excepted)? {
            let range = range_of(range)?;
            range.clone().find(|code| group.contains(code))?;
            removed.extend(range);
        }
    }
    for mut bang in bangs {
        bang.find(|code| chosen.contains(code))?;
    }
    (!chosen.is_empty()).then(|| &chosen - &removed)
}

/// Signs, and what stands between them and between spaces.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    for word in text.split_whitespace() {
        let mut rest = word;
        while !rest.is_empty() {
            let signs = [",", "{", "}", "!", "-", "..=", ".."];
            let ends = (0..rest.len()).filter(|end| rest.is_char_boundary(*end));
            let sign = |place: usize| signs.iter().find(|sign| rest[place..].starts_with(**sign));
            let next = ends.clone().find(|place| sign(*place).is_some());
            let end = match next {
                Some(0) => sign(0).map_or(0, |sign| sign.len()),
                Some(place) => place,
                None => rest.len(),
            };
            tokens.push(rest[..end].to_owned());
            rest = &rest[end..];
        }
    }
    tokens
}

/// Between commas outside of braces.
fn items<'a>(tokens: &'a [&'a str]) -> Vec<&'a [&'a str]> {
    let mut depth = 0;
    let is_comma = |token: &&str| {
        match *token {
            "{" => depth = 1,
            "}" => depth = 0,
            _ => {}
        }
        *token == "," && depth == 0
    };
    tokens.split(is_comma).collect()
}

/// After `except`: one, or some in braces. None without `except`.
fn except_list<'a>(tokens: &'a [&'a str]) -> Option<Vec<&'a [&'a str]>> {
    match tokens {
        [] => Some(Vec::new()),
        ["except", "{", list @ .., "}"] => Some(list.split(|token| *token == ",").collect()),
        ["except", one @ ..] => Some(vec![one]),
        _ => None,
    }
}

fn range_of(tokens: &[&str]) -> Option<RangeInclusive<u16>> {
    match tokens {
        [one] => match one.strip_suffix("xx") {
            Some(digit) => {
                let digit = ["1", "2", "3", "4", "5"]
                    .iter()
                    .position(|known| *known == digit)?;
                let first = u16::try_from(digit + 1).ok()? * 100;
                Some(first..=first + 99)
            }
            None => code(one).map(|code| code..=code),
        },
        [first, "-" | "..=", last] => {
            let range = code(first)?..=code(last)?;
            (!range.is_empty()).then_some(range)
        }
        _ => None,
    }
}

fn code(text: &str) -> Option<u16> {
    let is_number = text.len() == 3 && text.chars().all(|letter| letter.is_ascii_digit());
    let code = text.parse().ok().filter(|_| is_number)?;
    (code >= 100).then_some(code)
}
