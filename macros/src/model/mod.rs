//! A valid status enum: what `status_set!` and `HttpStatus` make and `expand` turns into code.

pub(crate) mod stand_in;

use crate::attr::options::Options;
use crate::attr::possible::When;
use proc_macro2::Ident;
use status_set_data::{Info, Set};
use std::rc::Rc;
use syn::{Attribute, Path, Visibility};

/// A status enum whose variants have been checked: their codes and their names are unique.
pub(crate) struct StatusEnum {
    /// The path of the runtime crate.
    pub(crate) krate: Path,
    pub(crate) form: Form,
    pub(crate) options: Options,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    /// In the order of their codes.
    pub(crate) variants: Vec<Variant>,
    /// Whether a mistake has kept statuses from it. What asks it for one of them has no mistake of
    /// its own.
    pub(crate) mistaken: bool,
    /// The files that it was made of: a change of one is a change of the enum.
    pub(crate) files: Vec<String>,
}

/// Who declares the enum.
pub(crate) enum Form {
    /// The expansion does, with these attributes of the user. The code is the discriminant.
    Declared { attrs: Vec<Attribute> },
    /// The user did. `deprecated` says when the enum or a variant is.
    Derived { deprecated: When },
}

/// One status of the enum.
pub(crate) struct Variant {
    /// The variant's name in the user's enum.
    pub(crate) ident: Ident,
    /// The name without `r#`. An identifier is slow to tell it: it asks the compiler.
    pub(crate) name: String,
    /// The user's attributes, which pass through.
    pub(crate) attrs: Vec<Rc<Attribute>>,
    pub(crate) status: Status,
    /// Further sets that give the same status.
    pub(crate) also: Vec<&'static str>,
    /// Whether it stands in for what a mistake has lost.
    pub(crate) supposed: bool,
}

/// What a variant stands for.
#[derive(Clone)]
pub(crate) enum Status {
    /// A status of the dataset, or of a set that the user describes in a file.
    Listed {
        set: &'static Set,
        info: &'static Info,
    },
    /// A status that the user defined.
    Own(OwnStatus),
}

#[derive(Clone)]
pub(crate) struct OwnStatus {
    pub(crate) code: u16,
    pub(crate) reason: String,
    /// From the user's doc comment; empty without one.
    pub(crate) summary: String,
}

impl StatusEnum {
    /// When the user's attributes deprecate the enum or a variant.
    pub(crate) fn deprecated(&self) -> When {
        match &self.form {
            Form::Declared { attrs } => {
                let mut when = When::has(&mut attrs.iter(), "deprecated");
                for variant in &self.variants {
                    let attrs = &mut variant.attrs.iter().map(Rc::as_ref);
                    when = when.or(When::has(attrs, "deprecated"));
                }
                when
            }
            Form::Derived { deprecated } => deprecated.clone(),
        }
    }

    /// The attributes that the expansion has to repeat.
    pub(crate) fn attrs(&self) -> &[Attribute] {
        match &self.form {
            Form::Declared { attrs } => attrs,
            Form::Derived { .. } => &[],
        }
    }

    /// The sets that have a status in the enum.
    pub(crate) fn sets(&self) -> Vec<&'static Set> {
        let mut sets: Vec<&'static Set> = Vec::new();
        for variant in &self.variants {
            if let Status::Listed { set, .. } = variant.status {
                if !sets.iter().any(|known| known.name == set.name) {
                    sets.push(set);
                }
            }
        }
        sets
    }
}

impl Variant {
    /// Whether a set has given the name, and not the user.
    pub(crate) fn is_named_by_set(&self) -> bool {
        match &self.status {
            Status::Listed { info, .. } => self.name == info.name,
            Status::Own(_) => false,
        }
    }
}

impl Status {
    pub(crate) fn code(&self) -> u16 {
        match self {
            Self::Listed { info, .. } => info.code,
            Self::Own(own) => own.code,
        }
    }

    pub(crate) fn reason(&self) -> &str {
        match self {
            Self::Listed { info, .. } => info.reason,
            Self::Own(own) => &own.reason,
        }
    }
}
