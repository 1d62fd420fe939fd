//! The import that names the words.

use super::files::{self, File};
use crate::attr::keys::default_crate;
use crate::input::as_name;
use crate::input::number::{Number, of_literal};
use crate::lookup::dataset::Dataset;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use status_set_data::Set;
use syn::Path;
use syn::ext::IdentExt;

/// Where a word is documented.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a module of the runtime's words.
    Words(&'static str),
    /// Where the words are that an item can begin with, such as sets.
    Items,
    /// Among the statuses of a set.
    Set(&'static str),
    /// Among the statuses of the user's enum.
    Enum,
}

/// The words of an invocation: a list for each place.
#[derive(Default)]
pub(super) struct Hint {
    lists: Vec<(Place, Vec<Ident>)>,
    files: Vec<File>,
    /// Where the runtime and the user's enum are, if the user says so.
    pub(super) krate: Option<Path>,
    pub(super) status_enum: Option<Path>,
    /// Statuses of the user's enum.
    pub(super) of_enum: Vec<TokenTree>,
}

impl Hint {
    /// Notes the sets that items have from files, before any item chooses from them.
    pub(super) fn files(&mut self, items: &[Vec<TokenTree>]) {
        for item in items {
            let file = files::read(item);
            let is_new = |file: &File| self.files.iter().all(|it| it.set.name != file.set.name);
            self.files.extend(file.filter(is_new));
        }
    }

    /// The set that a file describes, by the user's name for it.
    pub(super) fn of_file(&self, name: &Ident) -> Option<&'static Set> {
        if self.files.is_empty() {
            return None;
        }
        let name = name.unraw().to_string();
        let mut sets = self.files.iter().map(|file| file.set);
        sets.find(|set| set.name == name)
    }

    /// Whether there are words, or places for some.
    pub(super) fn has_words(&self) -> bool {
        !self.lists.is_empty()
    }

    /// Notes that words of a place can stand somewhere.
    pub(super) fn slot(&mut self, place: Place) -> &mut Vec<Ident> {
        let mut at = 0;
        while at < self.lists.len() && self.lists[at].0 != place {
            at += 1;
        }
        if at == self.lists.len() {
            self.lists.push((place, Vec::new()));
        }
        &mut self.lists[at].1
    }

    /// Adds a word, unless it is one that no item can have as its name.
    pub(super) fn word(&mut self, place: Place, word: &Ident) {
        let list = self.slot(place);
        if let Some(name) = as_name(word) {
            list.push(name);
        }
    }

    /// Adds the name of a set. That of a file is beside those of the dataset, wherever these are.
    pub(super) fn set(&mut self, place: Place, name: &Ident) {
        let place = self.of_file(name).map_or(place, |_| Place::Items);
        self.word(place, name);
    }

    /// Adds a name, a code or a class of a set, if there is the set.
    pub(super) fn status_of(&mut self, set: &Ident, token: Option<&TokenTree>) {
        let of_dataset = || Dataset::SHIPPED.set(&set.unraw().to_string());
        if let Some(set) = self.of_file(set).or_else(of_dataset) {
            self.status(Place::Set(set.name), token, &[set]);
        }
    }

    /// Adds a name, a code or a class. The sets say how a code is called.
    pub(super) fn status(&mut self, place: Place, token: Option<&TokenTree>, sets: &[&Set]) {
        self.slot(place);
        let number = match token {
            Some(TokenTree::Ident(name)) => return self.word(place, name),
            Some(TokenTree::Literal(number)) => number,
            _ => return,
        };
        let span = number.span();
        match of_literal(number.clone()) {
            Ok(Number::Code(code)) => {
                let mut last = "";
                for set in sets {
                    let name = set.by_code(code).map_or(last, |info| info.name);
                    if name != last {
                        self.slot(place).push(Ident::new(name, span));
                        last = name;
                    }
                }
            }
            Ok(Number::Class(class)) => {
                let class = Ident::new(&format!("{class:?}"), span);
                self.slot(Place::Words("classes")).push(class);
            }
            Err(_) => {}
        }
    }

    /// The path of what a derive names of the runtime.
    pub(super) fn private(&self) -> TokenStream {
        let default = default_crate();
        let krate = self.krate.as_ref().unwrap_or(&default);
        quote!(#krate::__private)
    }

    /// The imports, with the paths of what expansions name and of the user's enum.
    pub(super) fn finish(self, private: &TokenStream, status_enum: &TokenStream) -> TokenStream {
        let (mut words, mut imports) = (Vec::new(), TokenStream::new());
        let is_file = |name: &str| self.files.iter().any(|file| file.set.name == name);
        for (place, list) in &self.lists {
            match *place {
                Place::Words(module) => words.push(tree(&[module], list)),
                Place::Items if self.files.is_empty() => words.push(tree(&["items"], list)),
                Place::Items => imports.extend(dead(&tree(&["files"], list))),
                Place::Set(set) if is_file(set) => {
                    imports.extend(dead(&tree(&["files", set], list)));
                }
                Place::Set(set) => words.push(tree(&["sets", set], list)),
                Place::Enum => {
                    let list = tree(&[], list);
                    imports.extend(dead(&quote!(#status_enum::#list)));
                }
            }
        }
        if !words.is_empty() {
            imports.extend(dead(&quote!(#private::words::{#(#words),*})));
        }
        if self.files.is_empty() {
            return imports;
        }
        // A path of the user's own may lead nowhere from inside the module of the sets, or nowhere at all.
        let items = self.krate.is_none().then(|| quote!(#private::words::items));
        let files = files::declare(&self.files, items.as_ref());
        quote!(const _: () = { #files #imports };)
    }
}

/// `sets::nginx::{NoResponse, __}`, with a name for a word to come.
fn tree(path: &[&str], words: &[Ident]) -> TokenStream {
    let mut modules = Vec::new();
    for module in path {
        modules.push(Ident::new(module, Span::call_site()));
    }
    quote!(#(#modules::)* {#(#words,)* __})
}

/// An import that rustc drops unseen.
fn dead(path: &TokenStream) -> TokenStream {
    quote!(#[cfg(any())] use #path;)
}
