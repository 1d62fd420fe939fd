//! What an invocation of `status_set!` says, before anything is looked up.

use crate::attr::options::Options;
use crate::input::Choice;
use crate::input::number::Number;
use proc_macro2::{Ident, Span};
use syn::{Attribute, LitStr, Path, Visibility};

pub(super) struct Declaration {
    /// The path of the runtime crate.
    pub(super) krate: Path,
    pub(super) attrs: Vec<Attribute>,
    pub(super) options: Options,
    pub(super) vis: Visibility,
    pub(super) ident: Ident,
    pub(super) items: Vec<Item>,
    /// Whether a mistake has lost an item, or some of one.
    pub(super) mistaken: bool,
}

pub(super) enum Item {
    Pick(Pick),
    Own(Own),
    /// A code or a class that stands where a set should.
    WithoutSet(Number, Span),
}

/// `official except {UseProxy, 306}`, `nginx::499 as Gone`, `acme = "statuses/acme.toml"`, …
pub(super) struct Pick {
    pub(super) attrs: Vec<Attribute>,
    pub(super) set: Ident,
    /// The path of the file that describes the set.
    pub(super) file: Option<LitStr>,
    pub(super) selection: Selection,
    pub(super) except: Vec<Choice>,
    /// Whether a mistake has lost some of what it says.
    pub(super) mistaken: bool,
}

impl Item {
    pub(super) fn as_pick(&self) -> Option<&Pick> {
        match self {
            Self::Pick(pick) => Some(pick),
            Self::Own(_) | Self::WithoutSet(..) => None,
        }
    }
}

pub(super) enum Selection {
    Whole,
    Chosen(Vec<Chosen>),
}

pub(super) struct Chosen {
    pub(super) choice: Choice,
    /// The name after `as`.
    pub(super) rename: Option<Ident>,
}

/// `ScanPending = 260`
pub(super) struct Own {
    pub(super) attrs: Vec<Attribute>,
    pub(super) ident: Ident,
    /// `None` after a mistake.
    pub(super) code: Option<u16>,
    pub(super) code_span: Span,
    pub(super) reason: Option<LitStr>,
}
