//! From bytes to inputs: an invocation of the corpus with changes, or tokens without any sense.

use super::Macro;
use super::corpus::{DICTIONARY, invocations};
use super::source::{Tree, text, trees};
use arbitrary::{Result, Unstructured};
use proc_macro2::Delimiter;

const DELIMITERS: [Delimiter; 4] = [
    Delimiter::Parenthesis,
    Delimiter::Bracket,
    Delimiter::Brace,
    Delimiter::None,
];

/// The input that bytes stand for. Where they end, so do the changes.
pub(crate) fn source(name: Macro, bytes: &[u8]) -> String {
    let mut choices = Unstructured::new(bytes);
    let mut trees = start(name, &mut choices).unwrap_or_default();
    while !choices.is_empty() {
        if change(&mut trees, name, &mut choices).is_err() {
            break;
        }
    }
    text(&trees)
}

fn start(name: Macro, choices: &mut Unstructured<'_>) -> Result<Vec<Tree>> {
    if choices.ratio(1, 16)? {
        return senseless(choices, 2);
    }
    Ok(trees(choices.choose(invocations(name))?))
}

/// Some tokens of the dictionary.
fn senseless(choices: &mut Unstructured<'_>, depth: u8) -> Result<Vec<Tree>> {
    let count = choices.int_in_range(0..=6_u8)?;
    (0..count).map(|_| tree(choices, depth)).collect()
}

fn tree(choices: &mut Unstructured<'_>, depth: u8) -> Result<Tree> {
    if depth > 0 && choices.ratio(1, 5)? {
        let delimiter = *choices.choose(&DELIMITERS)?;
        return Ok(Tree::Group(delimiter, senseless(choices, depth - 1)?));
    }
    word(choices)
}

fn word(choices: &mut Unstructured<'_>) -> Result<Tree> {
    choices.choose(&DICTIONARY).cloned()
}

/// Changes the trees in one place.
fn change(trees: &mut Vec<Tree>, name: Macro, choices: &mut Unstructured<'_>) -> Result<()> {
    // Into a group as often as beside it.
    let groups: Vec<usize> = (0..trees.len())
        .filter(|at| matches!(trees[*at], Tree::Group(..)))
        .collect();
    if !groups.is_empty() && choices.ratio(7, 10)? {
        let at = *choices.choose(&groups)?;
        if let Tree::Group(_, inner) = &mut trees[at] {
            return change(inner, name, choices);
        }
    }
    let end = trees.len();
    let at = choices.int_in_range(0..=end)?;
    let change = choices.int_in_range(0..=8_u8)?;
    if at == end || change == 0 {
        trees.insert(at, tree(choices, 2)?);
        return Ok(());
    }
    match change {
        1 => drop(trees.remove(at)),
        2 => trees.insert(at, trees[at].clone()),
        3 => {
            let other = choices.int_in_range(0..=end - 1)?;
            trees.swap(at, other);
        }
        4 => {
            let tree = trees.remove(at);
            trees.insert(at, Tree::Group(*choices.choose(&DELIMITERS)?, vec![tree]));
        }
        5 => unwrap(trees, at, choices)?,
        6 => trees[at] = from_elsewhere(name, choices)?,
        7 => trees.insert(at, from_elsewhere(name, choices)?),
        _ => trees[at] = word(choices)?,
    }
    Ok(())
}

/// Gives a group other delimiters, or none of its own at all.
fn unwrap(trees: &mut Vec<Tree>, at: usize, choices: &mut Unstructured<'_>) -> Result<()> {
    let Tree::Group(delimiter, inner) = &mut trees[at] else {
        trees[at] = word(choices)?;
        return Ok(());
    };
    if choices.arbitrary()? {
        *delimiter = *choices.choose(&DELIMITERS)?;
    } else {
        let inner = std::mem::take(inner);
        trees.splice(at..=at, inner);
    }
    Ok(())
}

/// A tree of any invocation of the macro.
fn from_elsewhere(name: Macro, choices: &mut Unstructured<'_>) -> Result<Tree> {
    let mut trees = trees(choices.choose(invocations(name))?);
    loop {
        if trees.is_empty() {
            return word(choices);
        }
        let at = choices.int_in_range(0..=trees.len() - 1)?;
        match trees.swap_remove(at) {
            Tree::Group(_, inner) if choices.arbitrary()? => trees = inner,
            tree => return Ok(tree),
        }
    }
}
