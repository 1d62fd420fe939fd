//! What the dataset says of one status.

use crate::class::StatusClass;
#[cfg(feature = "facts-types")]
use crate::facts::row::Facts;
use crate::keywords::keywords;
use core::fmt;

facts! {
    [$] for_each_fact
    /// The facts about one status: a code with the meaning that one set gives it.
    ///
    /// ```
    /// use status_set::{catalog, info::Cacheable};
    ///
    /// let not_found = catalog::by_code(404).next().unwrap();
    /// assert_eq!(not_found.name, "NotFound");
    /// assert_eq!(not_found.reason, "Not Found");
    /// assert_eq!(not_found.cacheable, Cacheable::Heuristically);
    /// assert_eq!(not_found.spec.unwrap().to_string(), "RFC 9110 §15.5.5");
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Info {
        /// The status code, 100..=999.
        code: u16 = 0,
        /// What the dataset calls the status: a Rust identifier, such as `NotFound`. In the whole dataset
        /// one name never stands for two codes. A variant can have another name, by `as` or in an enum
        /// of the user's own: that is `HttpStatus::name` of `status-set`.
        name: &'static str = "",
        /// The reason phrase.
        reason: &'static str = "",
        /// The set that the status belongs to, such as `nginx`; `own` for a status that a user defined.
        set: &'static str = "own",
        /// The [edition of the dataset](crate::EDITIONS) that the status came with, or `None` for a
        /// status that a user defined.
        edition: Option<u16> = None,
        /// One sentence on what the status means.
        summary: &'static str = "",
        /// Where the status stands in its life.
        state: State = State::Own,
        /// The specification that defines the status, if one does.
        spec: Option<Spec> = None,
        /// Phrases that the status had before.
        former: &'static [Former] = &[],
        /// Whether a cache may store a response that does not say how long it is fresh.
        cacheable: Cacheable = Cacheable::IfExplicit,
        /// Whether a response with this status has content.
        body: Body = Body::Allowed,
        /// When the source says that the same request may succeed if it is sent again.
        retry: Option<Retry> = None,
        /// Whether a request that may be sent twice is worth another try after this status: what the
        /// clients in the field do, by the rule in the README of `status-set-data`. `None` for a status
        /// of the user's own of which it was not said.
        transient: Option<Transient> = None,
        /// Whether the specification or the vendor that defines this status has the `Retry-After` field
        /// for it.
        retry_after: bool = false,
        /// The header fields without which a response with this status is not complete: its
        /// specification says that it must have them, or, of a redirect's `Location`, that it should.
        requires: &'static [&'static str] = &[],
        /// The code that the client gets instead of this one, if that is another.
        sent_as: Option<u16> = None,
        ;
        #[cfg(feature = "facts-types")]
        of_file: Option<&'static Facts> = None,
    }
}

impl Info {
    /// The facts of a status that a user defined. Called by expansions.
    #[doc(hidden)]
    #[must_use]
    pub const fn own(
        code: u16,
        name: &'static str,
        reason: &'static str,
        summary: &'static str,
    ) -> Self {
        Self {
            code,
            name,
            reason,
            summary,
            body: Body::of_code(code),
            ..Self::BLANK
        }
    }

    /// The entry of a code in a table that is in the order of the codes.
    #[doc(hidden)]
    #[must_use]
    pub const fn find(table: &'static [Self], code: u16) -> Option<&'static Self> {
        let (mut low, mut high) = (0, table.len());
        while low < high {
            let middle = low.midpoint(high);
            let info = &table[middle];
            if info.code == code {
                return Some(info);
            }
            if info.code < code {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        None
    }

    /// The class of the code, or `None` from 600 on.
    ///
    /// ```
    /// use status_set::{StatusClass, catalog};
    ///
    /// let gone = catalog::by_code(499).next().unwrap();
    /// assert_eq!(gone.class(), Some(StatusClass::ClientError));
    /// ```
    #[must_use]
    pub const fn class(&self) -> Option<StatusClass> {
        StatusClass::from_code(self.code)
    }
}

keywords! {
    [status_set::info]
    /// Where a status stands in its life.
    State {
        /// In the IANA registry.
        Registered = "registered",
        /// In the IANA registry for a limited time.
        Temporary = "temporary",
        /// Reserved in the IANA registry and not to be used.
        Unused = "unused",
        /// Defined, and deprecated by its specification.
        Deprecated = "deprecated",
        /// Marked as obsolete in the IANA registry.
        Obsolete = "obsolete",
        /// Used by its vendor today.
        Current = "current",
        /// No longer used by its vendor.
        Retired = "retired",
        /// Seen in the field, without an owner who documents it.
        Informal = "informal",
        /// Defined by the user.
        Own = "own",
    }
}

keywords! {
    [status_set::info]
    /// Whether a cache may store a response with a status ([RFC 9110 §15.1]).
    ///
    /// [RFC 9110 §15.1]: https://www.rfc-editor.org/rfc/rfc9110#section-15.1
    Cacheable {
        /// Also without explicit freshness, by heuristics.
        Heuristically = "heuristically",
        /// Only if the response says how long it is fresh.
        IfExplicit = "if-explicit",
        /// Never.
        Never = "never",
    }
}

keywords! {
    [status_set::info]
    /// Whether a response with a status has content.
    Body {
        /// It may have content.
        Allowed = "allowed",
        /// It can have content by its framing, but the server must not generate any.
        Empty = "empty",
        /// It ends with the header section.
        None = "none",
    }
}

impl Body {
    /// What the framing of messages says whatever a status means: a response with 1xx, 204 or 304 ends
    /// with the header section (RFC 9112 §6.3).
    pub(crate) const fn of_code(code: u16) -> Self {
        match code {
            100..=199 | 204 | 304 => Self::None,
            _ => Self::Allowed,
        }
    }
}

keywords! {
    [status_set::info]
    /// When a request may succeed if it is sent again without a change.
    Retry {
        /// At once.
        Now = "now",
        /// On another connection.
        Elsewhere = "elsewhere",
        /// After a wait; `Retry-After` may say how long.
        Later = "later",
    }
}

keywords! {
    [status_set::info]
    /// Whether the same request is worth another try after a status.
    ///
    /// [`Retry`] is what the source of the status says. This is what follows from that and from what
    /// clients in the field do; `README.md` of `status-set-data` has the rule.
    Transient {
        /// It is: what went wrong goes away by itself.
        Yes = "yes",
        /// It may be: that depends on a header field, a sub-code, the content or the sender of the response.
        Depends = "depends",
        /// It is not: somebody has to act first, another request is needed, or nothing went wrong.
        No = "no",
    }
}

/// The place of a definition: a document and a section of it. It prints as `RFC 6585 §4`.
///
/// ```
/// let spec = status_set::Official::TooManyRequests.info().spec.unwrap();
/// assert_eq!(spec.as_str(), "RFC 6585 §4");
/// assert_eq!(spec.document(), "RFC 6585");
/// assert_eq!(spec.section(), Some("4"));
/// ```
// One text and not two: rustc takes less time for the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Spec(pub(crate) &'static str);

impl Spec {
    /// What stands between the document and the number of the section.
    pub(crate) const SIGN: &'static str = " §";

    /// Both, as they are printed.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The document, such as `RFC 9110`.
    #[must_use]
    #[inline]
    pub fn document(self) -> &'static str {
        self.parts().0
    }

    /// The section's number, without the section sign.
    #[must_use]
    #[inline]
    pub fn section(self) -> Option<&'static str> {
        self.parts().1
    }

    #[inline]
    fn parts(self) -> (&'static str, Option<&'static str>) {
        match self.0.split_once(Self::SIGN) {
            Some((document, section)) => (document, Some(section)),
            None => (self.0, None),
        }
    }
}

impl fmt::Display for Spec {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// A phrase that a status had before.
///
/// ```
/// let former = status_set::Official::ContentTooLarge.info().former;
/// assert_eq!(former[0].reason, "Payload Too Large");
/// assert_eq!(former[0].name, Some("PayloadTooLarge"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Former {
    /// The phrase.
    pub reason: &'static str,
    /// The phrase as a Rust identifier, under which status enums have a deprecated constant.
    /// `None` where that name is today's name of some other status, or of this one.
    pub name: Option<&'static str>,
}
