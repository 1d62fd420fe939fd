//! What an invocation of `status_set!` says, before anything is looked up.

use proc_macro2::{Ident, Span, TokenStream};
use status_set_data::StatusClass;
use syn::{Attribute, LitStr, Visibility};

pub(super) struct Declaration {
    /// The path of the runtime crate.
    pub(super) krate: TokenStream,
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) ident: Ident,
    pub(super) items: Vec<Item>,
}

pub(super) enum Item {
    Pick(Pick),
    Own(Own),
}

/// `official except {UseProxy, 306}`, `nginx::499 as Gone`, …
pub(super) struct Pick {
    pub(super) attrs: Vec<Attribute>,
    pub(super) set: Ident,
    pub(super) selection: Selection,
    pub(super) except: Vec<Choice>,
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

/// One or several statuses of a set.
pub(super) enum Choice {
    Name(Ident),
    Code(u16, Span),
    Class(StatusClass, Span),
}

/// `ScanPending = 260`
pub(super) struct Own {
    pub(super) attrs: Vec<Attribute>,
    pub(super) ident: Ident,
    pub(super) code: u16,
    pub(super) code_span: Span,
    pub(super) reason: Option<LitStr>,
}
