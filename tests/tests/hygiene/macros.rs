//! Inside a user's own `macro_rules!`, whose fragments arrive in invisible groups.

use ::status_set::{HttpStatus, Official, status_set};
use ::std::option::Option::{None, Some};
use ::std::{assert, assert_eq, default::Default, format, string::ToString};

macro_rules! from_fragments {
    (
        $(#[$attr:meta])*
        $vis:vis $name:ident, $set:ident, $other:ident $status:ident $code:literal as $new:ident,
        except $class:tt $excepted:literal,
        $(#[$own_attr:meta])* $own:ident = $own_code:literal $reason:literal
    ) => {
        status_set! {
            $(#[$attr])*
            $vis enum $name {
                $set except {$class, $excepted},
                $other::{$status, $code as $new},
                $(#[$own_attr])*
                #[status(reason = $reason)]
                $own = $own_code,
            }
        }
    };
}

from_fragments! {
    /// Documented.
    #[derive(Default)]
    pub(crate) Fragments, official, nginx NoResponse 499 as Gone499,
    except 1xx 404,
    /// Waits
    /// for a scan.
    #[default]
    ScanPending = 600 "Please wait"
}

from_fragments! {
    Private, official, nginx NoResponse 499 as Gone499, except 2xx 404, Own = 600 "Mine"
}

#[::core::prelude::v1::test]
fn from_each_kind_of_fragment() {
    assert_eq!(Fragments::from_code(100), None);
    assert_eq!(Fragments::from_code(404), None);
    assert_eq!(Fragments::from_code(499), Some(Fragments::Gone499));
    assert_eq!(Fragments::NoResponse.code(), 444);
    assert_eq!(Fragments::default().to_string(), "600 Please wait");
    assert_eq!(Fragments::ScanPending.info().summary, "Waits for a scan.");
    assert_eq!(Private::Own.to_string(), "600 Mine");
    assert_eq!(Private::from_code(200), None);
}

macro_rules! from_tokens {
    ($($tokens:tt)*) => { status_set! { $($tokens)* } };
}

from_tokens! {
    /// Documented.
    #[derive(Default)]
    pub(crate) enum Tokens {
        #[default]
        official::404,
        official::4xx except {404, Conflict},
        iis::{440 as Expired, RetryWith} except 449,
        Own = 600,
    }
}

/// The short form, in a module of its own.
mod short {
    use ::status_set::status_set;

    from_tokens!(official, nginx);

    pub(super) const GONE: Status = Status::ClientClosedRequest;
}

#[::core::prelude::v1::test]
fn from_bare_tokens() {
    assert_eq!(Tokens::default(), Tokens::NotFound);
    assert_eq!(Tokens::from_code(409), None);
    assert_eq!(short::GONE.code(), 499);
}

/// The macro's name for the enum and the caller's are different names: only the caller's is seen
/// from outside. Variants and functions are seen either way.
macro_rules! hidden {
    ($code:expr) => {{
        status_set! { enum Hidden { official, Own = 600 } }
        let code: ::core::primitive::u16 = $code;
        Hidden::from_code(code).is_some()
    }};
}

#[::core::prelude::v1::test]
fn in_an_expression_of_a_macro() {
    let code = 404;
    assert!(hidden!(code));
    assert!(!hidden!(code + 500));
}

/// A macro that declares an enum by name, and another that adds to its own choice.
macro_rules! with_official {
    ($vis:vis enum $name:ident { $($more:tt)* }) => {
        from_tokens! { $vis enum $name { official, $($more)* } }
    };
}

with_official! { enum Longer { nginx::{444, 499}, Own = 600 } }
with_official! { pub(crate) enum AsIs {} }

#[::core::prelude::v1::test]
fn through_two_macros() {
    assert_eq!(Longer::ALL.len(), Official::ALL.len() + 3);
    assert_eq!(AsIs::CODES, Official::CODES);
    assert_eq!(format!("{:?}", Longer::NoResponse), "NoResponse");
}
