//! The import that names the words.

use super::files::{self, File};
use super::shape::chosen;
use crate::input::{Choice, as_name};
use crate::lookup::dataset::Dataset;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use status_set_data::Set;
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
    lists: Vec<(Place, TokenStream)>,
    files: Vec<File>,
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

    /// Notes that words of a place can stand somewhere.
    pub(super) fn slot(&mut self, place: Place) -> &mut TokenStream {
        let mut at = 0;
        while at < self.lists.len() && self.lists[at].0 != place {
            at += 1;
        }
        if at == self.lists.len() {
            self.lists.push((place, TokenStream::new()));
        }
        &mut self.lists[at].1
    }

    /// Adds a word, unless it is one that no item can have as its name.
    pub(super) fn word(&mut self, place: Place, word: &Ident) {
        let list = self.slot(place);
        if let Some(name) = as_name(word) {
            list.extend(quote!(#name,));
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
        match token.and_then(chosen) {
            Some(Choice::Name(name)) => self.word(place, &name),
            Some(Choice::Code(code, span)) => {
                let mut last = "";
                for info in sets.iter().filter_map(|set| set.by_code(code)) {
                    if info.name != last {
                        self.word(place, &Ident::new(info.name, span));
                    }
                    last = info.name;
                }
            }
            Some(Choice::Class(class, span)) => {
                let class = Ident::new(&format!("{class:?}"), span);
                self.word(Place::Words("classes"), &class);
            }
            None => {}
        }
    }

    /// The imports, with the paths of what expansions name and of the user's enum.
    pub(super) fn finish(self, private: &TokenStream, status_enum: &TokenStream) -> TokenStream {
        let mut words = TokenStream::new();
        let mut imports = TokenStream::new();
        for (place, list) in self.lists {
            let list = quote!({#list __});
            match place {
                Place::Words(module) => {
                    let module = ident(module);
                    words.extend(quote!(#module::#list,));
                }
                Place::Items if self.files.is_empty() => words.extend(quote!(items::#list,)),
                Place::Items => imports.extend(dead(&quote!(files::#list))),
                Place::Set(set) => {
                    let is_of_file = self.files.iter().any(|file| file.set.name == set);
                    let set = ident(set);
                    if is_of_file {
                        imports.extend(dead(&quote!(files::#set::#list)));
                    } else {
                        words.extend(quote!(sets::#set::#list,));
                    }
                }
                Place::Enum => imports.extend(dead(&quote!(#status_enum::#list))),
            }
        }
        if !words.is_empty() {
            imports.extend(dead(&quote!(#private::words::{#words})));
        }
        if self.files.is_empty() {
            return imports;
        }
        let files = files::declare(&self.files, private);
        quote!(const _: () = { #files #imports };)
    }
}

/// An import that rustc drops unseen.
fn dead(path: &TokenStream) -> TokenStream {
    quote!(#[cfg(any())] use #path;)
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
