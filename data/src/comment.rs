//! The doc comment of a status: on the variants of enums, and on the words that editors look up.

use crate::info::{Info, Spec, State};
use crate::set::Set;
use core::fmt::{self, Display, Formatter};

/// A status of a set. Its lines begin with a space, as what stands after `///` does.
#[derive(Clone, Copy, Debug)]
pub struct Comment<'a> {
    /// The set.
    pub set: &'a Set,
    /// What it says of the status.
    pub info: &'a Info,
}

impl Display for Comment<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { set, info } = *self;
        write!(f, " `{} {}`", info.code, info.reason)?;
        // The file of a user's own set may leave it out, and the address too.
        if !info.summary.is_empty() {
            write!(f, ": {}", info.summary)?;
        }
        f.write_str("\n\n")?;
        if let Some(code) = info.sent_as {
            write!(f, " The client gets {code} instead.\n\n")?;
        }
        write!(f, " Set `{}`", set.name)?;
        if info.state != State::Own {
            write!(f, ", {}", info.state)?;
        }
        let origin = info.spec.map_or(set.title, Spec::as_str);
        write!(f, ": {origin}")?;
        // Not `[…](…)`: rustc would read the comment as Markdown at each check, to resolve its links.
        if let Some(source) = source_of_file(info) {
            write!(f, " <{source}>")?;
        } else if let Some((number, section)) = info.spec.and_then(rfc) {
            write!(f, " <https://www.rfc-editor.org/rfc/rfc{number}")?;
            if let Some(section) = section {
                write!(f, "#section-{section}")?;
            }
            f.write_str(">")?;
        } else if !set.home.is_empty() {
            write!(f, " <{}>", set.home)?;
        }
        f.write_str(".")
    }
}

/// Where a reader finds more, if a user's own file says that. The dataset's table of sources is not in
/// the macros: it would be compiled once more for each user.
#[cfg(feature = "custom-sets")]
fn source_of_file(info: &Info) -> Option<&'static str> {
    info.facts_of_file()?.source
}

/// No set is from a file.
#[cfg(not(feature = "custom-sets"))]
fn source_of_file(_: &Info) -> Option<&'static str> {
    None
}

/// The number of an RFC, and that of the section in it.
fn rfc(spec: Spec) -> Option<(&'static str, Option<&'static str>)> {
    let number = spec.document().strip_prefix("RFC ")?;
    Some((number, spec.section()))
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::Comment;
    use crate::{Set, sets};
    use std::string::{String, ToString};

    fn comment(set: &Set, code: u16) -> String {
        let info = set.by_code(code).unwrap();
        Comment { set, info }.to_string()
    }

    #[test]
    fn it_says_what_the_status_is_and_where_it_is_from() {
        assert_eq!(
            comment(&sets::OFFICIAL, 404),
            " `404 Not Found`: The server has nothing at this address, or does not want to say that it has.\n\n \
             Set `official`, registered: RFC 9110 §15.5.5 <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5>.",
        );
        let comment = comment(&sets::NGINX, 494);
        let (_, rest) = comment.split_once("\n\n").unwrap();
        assert_eq!(
            rest,
            " The client gets 400 instead.\n\n Set `nginx`, current: nginx <https://nginx.org/>."
        );
    }
}
