//! The words that the sources of the macros declare, each with what its doc comment says of it: for
//! editors.
//!
//! They are read where parser and messages have them, so that a new one has a sentence or stops the
//! generator.

use status_set_data::set_words;
use std::collections::BTreeMap;
use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, Expr, Ident, Item, ItemConst, Lit, LitStr, Meta, Token, Visibility, braced,
    parenthesized,
};

const KEYS: &str = include_str!("../../../macros/src/attr/tables.rs");
const INTEGRATIONS: &str = include_str!("../../../macros/src/attr/integrations.rs");
const SET_WORDS: &str = include_str!("../../src/set_words.rs");

/// A word, and the lines of its doc comment.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) word: String,
    pub(crate) about: Vec<String>,
}

impl Word {
    /// # Panics
    ///
    /// If nothing is said of the word.
    fn new(word: String, attrs: &[Attribute]) -> Self {
        let about = comment(attrs);
        assert!(
            !about.is_empty(),
            "`{word}` has no doc comment in the sources of the macros, which editors show: write what it does",
        );
        Self { word, about }
    }
}

/// The keys of `#[status(…)]`, by the names of their tables.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    tables: BTreeMap<String, Table>,
    /// What stands where statuses do.
    pub(crate) beside_statuses: Vec<Word>,
}

impl Keys {
    pub(crate) fn read() -> Self {
        Self::of(KEYS)
    }

    fn of(source: &str) -> Self {
        let (mut tables, mut beside_statuses) = (BTreeMap::new(), Vec::new());
        for item in items(source) {
            match item {
                Item::Macro(item) if item.mac.path.is_ident("words") => {
                    let table: Table = item.mac.parse_body().expect("`words!` has a table");
                    tables.insert(table.name.clone(), table);
                }
                Item::Const(item) => beside_statuses.extend(text(&item)),
                _ => {}
            }
        }
        Self {
            tables,
            beside_statuses,
        }
    }

    /// The words of a table and of those that are among it.
    ///
    /// # Panics
    ///
    /// If there is no such table.
    pub(crate) fn of_table(&self, name: &str) -> Vec<Word> {
        let table = self.tables.get(name);
        let table = table.unwrap_or_else(|| panic!("macros/src/attr/tables.rs has no `{name}`"));
        let others = table.others.iter().flat_map(|name| self.of_table(name));
        table.words.iter().cloned().chain(others).collect()
    }

    /// The tables that are not among others.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let others = |name: &str| {
            self.tables
                .values()
                .any(|it| it.others.as_deref() == Some(name))
        };
        self.tables
            .keys()
            .map(String::as_str)
            .filter(move |name| !others(name))
    }
}

/// What `words!` is given.
#[derive(Clone, Debug)]
struct Table {
    name: String,
    words: Vec<Word>,
    /// The table whose words are among these.
    others: Option<String>,
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse::<Ident>()?.to_string();
        let body;
        braced!(body in input);
        let mut table = Self {
            name,
            words: Vec::new(),
            others: None,
        };
        while !body.is_empty() {
            let attrs = body.call(Attribute::parse_outer)?;
            if body.parse::<Option<Token![..]>>()?.is_some() {
                body.parse::<Ident>()?;
                let others;
                parenthesized!(others in body);
                table.others = Some(others.parse::<Ident>()?.to_string());
                continue;
            }
            body.parse::<Ident>()?;
            body.parse::<Token![=]>()?;
            let word: LitStr = body.parse()?;
            body.parse::<Token![,]>()?;
            table.words.push(Word::new(word.value(), &attrs));
        }
        Ok(table)
    }
}

/// What `with(…)` names: the constants that have a `name`.
pub(crate) fn integrations() -> Vec<Word> {
    let consts = consts(INTEGRATIONS).into_iter();
    let words = consts.filter_map(|item| {
        let Expr::Struct(known) = &*item.expr else {
            return None;
        };
        let mut fields = known.fields.iter();
        let name =
            fields.find(|field| matches!(&field.member, syn::Member::Named(it) if it == "name"))?;
        Some(Word::new(string(&name.expr)?, &item.attrs))
    });
    words.collect()
}

/// Words that stand beside sets in groups.
pub(crate) fn of_groups() -> Vec<Word> {
    let words = set_words::GROUPS.iter();
    set_words_called(words.chain(&set_words::BESIDE_GROUPS))
}

/// Words that stand in the items of `status_set!`.
pub(crate) fn of_items() -> Vec<Word> {
    set_words_called(&set_words::ITEMS)
}

/// What follows a set or a status in an item.
pub(crate) fn in_items() -> Vec<Word> {
    set_words_called(&set_words::IN_ITEMS)
}

fn set_words_called<'a>(words: impl IntoIterator<Item = &'a &'a str>) -> Vec<Word> {
    let all: Vec<_> = consts(SET_WORDS).iter().filter_map(text).collect();
    let called = |word: &&str| {
        let word = all.iter().find(|known| known.word == *word);
        word.expect("every word has a constant").clone()
    };
    words.into_iter().map(called).collect()
}

fn items(source: &str) -> Vec<Item> {
    syn::parse_file(source).expect("the sources are Rust").items
}

fn consts(source: &str) -> Vec<ItemConst> {
    let items = items(source).into_iter();
    let consts = items.filter_map(|item| match item {
        Item::Const(item) => Some(item),
        _ => None,
    });
    consts.collect()
}

/// The word that a constant is, if it is a string.
fn text(item: &ItemConst) -> Option<Word> {
    Some(Word::new(string(&item.expr)?, &item.attrs))
}

fn string(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// The lines of a doc comment, without what stands after an empty one: that is for readers of the source.
fn comment(attrs: &[Attribute]) -> Vec<String> {
    let docs = attrs.iter().filter(|attr| attr.path().is_ident("doc"));
    let lines = docs.filter_map(|attr| match &attr.meta {
        Meta::NameValue(pair) => string(&pair.value),
        _ => None,
    });
    let lines = lines.map(|line| line.trim().to_owned());
    lines.take_while(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::Keys;

    #[test]
    fn a_table_has_the_words_of_the_one_among_it() {
        let keys = Keys::of(
            "
            words! {
                /// On a type.
                pub(crate) enum TypeKey {
                    /// `set = path`: the set,
                    /// whichever.
                    Set = \"set\",
                    ..Body(BodyKey)
                }
            }
            words! {
                enum BodyKey {
                    /// The body.
                    Body = \"body\",
                }
            }
            /// Everything.
            ///
            /// For readers.
            pub(crate) const TRANSPARENT: &str = \"transparent\";
            ",
        );
        let words = keys.of_table("TypeKey");
        let words: Vec<_> = words
            .iter()
            .map(|it| (&*it.word, it.about.join(" ")))
            .collect();
        let about_set = "`set = path`: the set, whichever.".to_owned();
        assert_eq!(
            words,
            [("set", about_set), ("body", "The body.".to_owned())]
        );
        assert_eq!(keys.names().collect::<Vec<_>>(), ["TypeKey"]);
        assert_eq!(keys.beside_statuses[0].about, ["Everything."]);
    }

    #[test]
    #[should_panic = "`set` has no doc comment"]
    fn a_word_without_a_sentence_is_refused() {
        Keys::of("words! { enum TypeKey { Set = \"set\", } }");
    }
}
