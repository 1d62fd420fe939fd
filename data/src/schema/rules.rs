//! What the texts of the dataset must look like.

use super::name::{KEYWORDS, camel_case, is_identifier, is_variant_name};
use crate::reason::ReasonFlaw;
use crate::syntax::is_of_token;

/// What a text must look like.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// A rule that holds as well, and first.
    pub base: Option<&'static Rule>,
    /// What is wrong with a text, as a sentence without its subject, which is the key.
    check: fn(&str) -> Result<(), &'static str>,
    /// The same for tools that know patterns alone. They may let through what the check does not,
    /// but never the other way round.
    pub looks: &'static [Look],
}

/// What a tool can compare a text with. Patterns are of the kind that JavaScript, Python and RE2 share.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    /// The pattern is found.
    Like(&'static str),
    /// The pattern is not found.
    Unlike(&'static str),
    /// It is none of these.
    NoneOf(&'static [&'static str]),
}

impl Rule {
    /// A rule without a pattern for it.
    #[must_use]
    pub const fn new(check: fn(&str) -> Result<(), &'static str>) -> Self {
        Self {
            base: None,
            check,
            looks: &[],
        }
    }

    /// The rule for texts that follow another one as well.
    #[must_use]
    pub const fn after(self, base: &'static Rule) -> Self {
        Self {
            base: Some(base),
            ..self
        }
    }

    /// Checks a text.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn check(&self, text: &str) -> Result<(), &'static str> {
        if let Some(base) = self.base {
            base.check(text)?;
        }
        (self.check)(text)
    }
}

fn ensure(holds: bool, flaw: &'static str) -> Result<(), &'static str> {
    if holds { Ok(()) } else { Err(flaw) }
}

/// A string of one line: a title, a document, a section.
pub const LINE: Rule = Rule {
    base: None,
    check: line,
    looks: &[Look::Like(NO_CONTROL), Look::Unlike(SPACE_AROUND)],
};

const NO_CONTROL: &str = r"^[^\u0000-\u001f\u007f-\u009f]+$";
const SPACE_AROUND: &str = r"^\s|\s$";

fn line(text: &str) -> Result<(), &'static str> {
    if text.is_empty() {
        Err("is empty")
    } else if text.contains('\n') {
        Err("must be one line")
    } else if text.contains(char::is_control) {
        Err("has a control character")
    } else if text.trim() != text {
        Err("begins or ends with a space")
    } else {
        Ok(())
    }
}

/// A document, without a section of it.
pub const DOCUMENT: Rule = Rule {
    base: Some(&LINE),
    check: |text| ensure(!text.contains('§'), "has a `§`; `section` says the section"),
    looks: &[],
};

/// A sentence of one line.
pub const SENTENCE: Rule = Rule {
    base: Some(&LINE),
    check: |text| ensure(text.ends_with('.'), "must end with a full stop"),
    looks: &[Look::Like(r"[.]$")],
};

/// A reason phrase, alone.
const PHRASE: Rule = Rule {
    base: None,
    check: |text| match ReasonFlaw::of(text) {
        Some(flaw) => Err(flaw.as_str()),
        None => Ok(()),
    },
    looks: &[
        Look::Like(NO_CONTROL),
        Look::Unlike(SPACE_AROUND),
        Look::Unlike(r"^[0-9]{3}(\s|$)"),
    ],
};

/// A reason phrase without what `state` has a word for.
const BARE_PHRASE: Rule = Rule {
    base: Some(&PHRASE),
    check: |text| {
        let flaw = "must be the phrase without a remark in brackets; `state` has a word for it";
        ensure(!text.starts_with('(') && !text.ends_with(')'), flaw)
    },
    looks: &[Look::Unlike(r"^[(]|[)]$")],
};

/// The phrase of a sub-code, which is not a reason phrase.
pub const TITLE: Rule = Rule {
    base: Some(&LINE),
    check: |text| {
        if text.ends_with('.') {
            Err("must be a phrase without a full stop")
        } else if text.ends_with(')') {
            Err("must be a phrase without a remark in brackets; `context` is the key for it")
        } else {
            Ok(())
        }
    },
    looks: &[Look::Unlike(r"[.)]$")],
};

/// A reason phrase in a list, whose elements stand in one cell of the exports.
const LISTED_PHRASE: Rule = Rule {
    base: Some(&PHRASE),
    ..LISTED_BARE_PHRASE
};

/// The same without what `state` has a word for.
const LISTED_BARE_PHRASE: Rule = Rule {
    base: Some(&BARE_PHRASE),
    check: |text| {
        let flaw = "has a `;`, which stands between the phrases of a list in CSV";
        ensure(!text.contains(';'), flaw)
    },
    looks: &[Look::Unlike(";")],
};

/// A reason phrase that becomes an alias.
const FORMER_PHRASE: Rule = Rule {
    base: Some(&LISTED_BARE_PHRASE),
    check: |text| {
        ensure(
            is_variant_name(&camel_case(text)),
            "has a phrase that makes no Rust name",
        )
    },
    // Signs are dropped from the name.
    looks: &[Look::Unlike(r"^[ -/:-@\[-`{-~]*([0-9]|$)")],
};

/// The name of a variant, as the dataset writes them.
pub const VARIANT: Rule = Rule {
    base: None,
    check: |text| {
        ensure(
            is_variant_name(text) && text.is_ascii(),
            "must be an identifier in UpperCamelCase, such as `NotFound`",
        )
    },
    looks: &[Look::Like(r"^[A-Z][A-Za-z0-9]*$"), Look::NoneOf(&["Self"])],
};

/// The name of a variant, as Rust has it.
const IDENTIFIER: Rule = Rule {
    base: None,
    check: |text| {
        ensure(
            is_identifier(text),
            "must be an identifier, such as `NotFound`, and not a keyword of Rust",
        )
    },
    looks: &[
        Look::Like(r"^[^\u0000-@\[-^`{-\u007f][^\u0000-/:-@\[-^`{-\u007f]*$"),
        Look::NoneOf(&["_", "Self"]),
        Look::NoneOf(KEYWORDS),
    ],
};

/// An address that may stand in a doc comment.
pub const ADDRESS: Rule = Rule {
    base: None,
    check: |text| {
        ensure(
            is_address(text, "https://"),
            "must be an `https://` address",
        )
    },
    looks: &[Look::Like(r"^https://[!-~]+$")],
};

/// The same in a network of the user's own.
const ANY_ADDRESS: Rule = Rule {
    base: None,
    check: |text| {
        ensure(
            is_address(text, "https://") || is_address(text, "http://"),
            "must be an `https://` or `http://` address",
        )
    },
    looks: &[Look::Like(r"^https?://[!-~]+$")],
};

fn is_address(text: &str, scheme: &str) -> bool {
    text.strip_prefix(scheme).is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_graphic())
    })
}

/// The name of a header field: a token of RFC 9110 §5.6.2.
pub const FIELD_NAME: Rule = Rule {
    base: None,
    check: |text| {
        ensure(
            !text.is_empty() && text.chars().all(is_of_token),
            "must name header fields, such as `Allow`",
        )
    },
    looks: &[Look::Like(r"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")],
};

/// The rules of which the dataset's are stricter than is needed: its style is not the user's.
pub(super) struct Style {
    pub(super) summary: Rule,
    pub(super) phrase: Rule,
    pub(super) former: Rule,
    pub(super) also: Rule,
    pub(super) variant: Rule,
    pub(super) address: Rule,
    /// Whether a list of words is in the order in which the words are declared.
    pub(super) sorts_words: bool,
}

impl Style {
    pub(super) const OURS: Self = Self {
        summary: SENTENCE,
        phrase: BARE_PHRASE,
        former: FORMER_PHRASE,
        also: LISTED_PHRASE,
        variant: VARIANT,
        address: ADDRESS,
        sorts_words: true,
    };

    pub(super) const USER: Self = Self {
        summary: LINE,
        phrase: PHRASE,
        former: PHRASE,
        also: PHRASE,
        variant: IDENTIFIER,
        address: ANY_ADDRESS,
        sorts_words: false,
    };
}
