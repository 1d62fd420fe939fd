//! Knows status-set only through what other libraries hand on.

use status_set_tests_exported::{Api, Edge};
use status_set_tests_facade::http_status::{
    self, HttpError, HttpStatus, Official, Received, status_set,
};

status_set! {
    /// By the path of a facade.
    pub enum ByFacade { official, nginx }
}

/// By the whole path of a facade.
pub mod by_path {
    status_set_tests_facade::http_status::status_set!(official, nginx);
}

status_set_tests_facade_macro::status_set! {
    /// By a library that hands on no more than the macro.
    pub enum ByMacro { official, nginx }
}

status_set_tests_facade_macro::official_and! {
    pub ByMacroOfMacro: nginx, Own = 600
}

/// The user's own, by the path of a facade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(crate = status_set_tests_facade::http_status, sets(official, nginx))]
pub enum Derived {
    /// By name.
    Ok,
    /// By code.
    #[status(444)]
    Dropped,
    /// The user's own.
    #[status(600, reason = "Own")]
    Own,
}

status_set_tests_facade::statuses! {
    /// The user's own, by a macro of a facade.
    #[status(sets(nginx))]
    pub enum DerivedByMacro {
        /// By name.
        NoResponse,
        /// The user's own.
        #[status(600, reason = "Own")]
        Own,
    }
}

/// An error type, by the path of a facade.
#[derive(Debug, HttpError)]
#[status(crate = status_set_tests_facade::http_status, set = ByFacade)]
#[status(default = 500, code_case = "snake_case", header("X-All" = 1_u8))]
#[status(without("WWW-Authenticate"), body = none)]
pub enum Error {
    /// By code, with a header field.
    #[status(429, header("Retry-After" = seconds))]
    Throttled {
        /// How long to wait.
        seconds: u32,
    },
    /// By an inner error, which a macro has made.
    #[status(transparent)]
    Inner(ErrorByMacro),
    /// By an inner error beside another field.
    #[status(code = "context", detail = "{0} is dropped")]
    Context(u8, #[status(transparent)] Shown),
    /// As another error is.
    #[status(like = Shown)]
    Like,
    /// By a function.
    #[status(by = of_text)]
    By(String),
    /// By one whose status need not be there.
    #[status(by = Self::perhaps, or = BadGateway)]
    Perhaps,
    /// By a number.
    #[status(type = "/upstream", title = "Upstream")]
    Upstream(#[status(or = 502)] u16),
    /// By nothing that is said.
    Login,
}

const fn of_text(text: &str) -> Official {
    if text.is_empty() {
        Official::Gone
    } else {
        Official::NotFound
    }
}

impl Error {
    const fn perhaps(&self) -> Option<Official> {
        if matches!(self, Self::Perhaps) {
            None
        } else {
            Some(Official::Ok)
        }
    }
}

/// An error that is displayed.
#[derive(Debug, HttpError)]
#[status(crate = status_set_tests_facade::http_status, set = ByFacade)]
#[status(401, body = text, detail = self.to_string())]
pub struct Shown;

impl std::fmt::Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("shown")
    }
}

status_set_tests_facade::errors! {
    /// An error type, by a macro of a facade.
    #[status(set = Edge)]
    pub enum ErrorByMacro {
        /// By name.
        #[status(NoResponse, header("X-Length" = _0.len()))]
        Dropped(String),
        /// By a field.
        Field(#[status] Official),
        /// By code, with its text for clients.
        #[status(404, code = "missing", detail = "no {name}", hide)]
        Missing {
            /// What is missing.
            name: u8,
        },
        /// As another error is, and by a function.
        #[status(by = of_text)]
        By(String),
        /// By an inner error beside another field.
        Context(u8, #[status(transparent)] Shown),
        /// As another error is.
        #[status(like = Shown, expose)]
        Like,
    }
}

/// All of them are enums of the one runtime.
#[must_use]
pub fn through_all(code: u16) -> Option<ByMacroOfMacro> {
    let received = Received::<ByFacade>::from_code(code)?;
    let status: by_path::Status = received.known()?.widen();
    Some(status.narrow::<ByMacro>()?.widen())
}

/// The groups of all of them, and of enums that other libraries export.
#[must_use]
pub const fn is_from_nginx(
    declared: (ByFacade, by_path::Status, ByMacro, ByMacroOfMacro),
    derived: (Derived, DerivedByMacro),
    exported: (Edge, Api),
) -> bool {
    matches!(
        declared,
        (
            ByFacade!(nginx),
            by_path::Status!(by_path::Status: nginx),
            ByMacro!(nginx),
            ByMacroOfMacro!(nginx),
        ),
    ) && matches!(derived, (Derived!(nginx), DerivedByMacro!(nginx)))
        && matches!(exported, (Edge!(nginx), Api!(nginx)))
}

/// The groups of the prebuilt enum, through the facade.
#[must_use]
pub const fn is_error(status: Official) -> bool {
    matches!(status, Official!(4xx, 5xx))
}

/// The catalog of the runtime behind the facade.
#[must_use]
pub fn set_names() -> Vec<&'static str> {
    let sets = http_status::catalog::sets().iter();
    sets.map(|set| set.name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_enums_work() {
        assert_eq!(through_all(444), Some(ByMacroOfMacro::NoResponse));
        assert_eq!(through_all(600), None);
        assert_eq!(ByMacroOfMacro::Own.to_string(), "600 Own");
        assert_eq!(Derived::Dropped.widen::<ByMacroOfMacro>().code(), 444);
        assert_eq!(Derived::Own.narrow(), Some(ByMacroOfMacro::Own));
        assert_eq!(
            DerivedByMacro::NoResponse.widen::<ByMacroOfMacro>().code(),
            444
        );
        assert_eq!(set_names()[0], "official");
    }

    #[test]
    fn the_errors_work() {
        let mut seen = Vec::new();
        for (error, expected) in [
            (Error::Throttled { seconds: 30 }, ByFacade::TooManyRequests),
            (
                Error::Inner(ErrorByMacro::Dropped("four".to_owned())),
                ByFacade::NoResponse,
            ),
            (
                Error::Inner(ErrorByMacro::Field(Official::Gone)),
                ByFacade::Gone,
            ),
        ] {
            assert_eq!(error.status(), expected);
            error.visit_headers(&mut |name, value| seen.push(format!("{name}: {value}")));
        }
        assert_eq!(
            seen,
            [
                "Retry-After: 30",
                "X-All: 1",
                "X-Length: 4",
                "X-All: 1",
                "X-All: 1"
            ]
        );
    }

    #[test]
    fn the_words_for_services_work() {
        let of_macro = |error: ErrorByMacro| Error::Inner(error);
        for (error, status, code) in [
            (Error::Context(7, Shown), 401, Some("context")),
            (Error::Like, 401, None),
            (Error::By(String::new()), 410, Some("by")),
            (Error::Perhaps, 502, Some("perhaps")),
            (Error::Upstream(404), 404, Some("upstream")),
            (Error::Login, 500, Some("login")),
            (
                of_macro(ErrorByMacro::Missing { name: 7 }),
                404,
                Some("missing"),
            ),
            (of_macro(ErrorByMacro::By(String::new())), 410, None),
            (of_macro(ErrorByMacro::Context(7, Shown)), 401, None),
            (of_macro(ErrorByMacro::Like), 401, None),
        ] {
            assert_eq!(error.status().code(), status);
            assert_eq!(error.code(), code);
        }
    }

    #[test]
    fn the_groups_work() {
        let declared = (
            ByFacade::NoResponse,
            by_path::Status::NoResponse,
            ByMacro::NoResponse,
            ByMacroOfMacro::NoResponse,
        );
        let derived = (Derived::Dropped, DerivedByMacro::NoResponse);
        let exported = (Edge::NoResponse, Api::ClientGone);
        assert!(is_from_nginx(declared, derived, exported));
        let other = (declared.0, declared.1, declared.2, ByMacroOfMacro::Own);
        assert!(!is_from_nginx(other, derived, exported));
        let other = (Derived::Own, derived.1);
        assert!(!is_from_nginx(declared, other, exported));
        let other = (derived.0, DerivedByMacro::Own);
        assert!(!is_from_nginx(declared, other, exported));
        assert!(!is_from_nginx(
            declared,
            derived,
            (Edge::NotFound, exported.1)
        ));
        assert!(!is_from_nginx(
            declared,
            derived,
            (exported.0, Api::Missing)
        ));
    }

    #[test]
    fn the_groups_of_the_prebuilt_enum_work() {
        assert_eq!(
            [Official::NotFound, Official::Ok].map(is_error),
            [true, false]
        );
    }
}
