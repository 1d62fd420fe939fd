//! Fields that have the name of a constant, which would be a pattern instead of a variable.

use crate::headers;
use status_set::{HttpError, Official};

#[expect(non_upper_case_globals, reason = "it has the name of a field")]
const wait: u32 = 5;
#[expect(non_upper_case_globals, reason = "it has the name of a field")]
static until: u32 = 6;
#[expect(non_camel_case_types, reason = "it has the name of a field")]
struct realm;
#[expect(non_camel_case_types, dead_code, reason = "it has the name of a field")]
enum Scheme {
    basic,
    other,
}
#[expect(unused_imports, reason = "they have the names of fields")]
use Scheme::{basic, other};

macro_rules! basic {
    () => {
        8
    };
}

impl realm {
    const fn len() -> usize {
        7
    }
}

/// Each value is that of the field, whatever the other variants say, or that of the constant where
/// no field is meant.
#[derive(HttpError)]
enum Error {
    #[status(429, header("Retry-After" = self.wait()))]
    Slow { wait: u32 },
    #[status(429, header("Retry-After" = self.wait() + wait))]
    Both {
        #[expect(dead_code, reason = "its name is what counts")]
        until: u32,
    },
    #[status(401, header("WWW-Authenticate" = format_args!("{{realm}} {}", realm::len())))]
    Escaped { realm: u32 },
    #[status(404, header("X-Text" = "{wait} is a text"), header("X-Label" = 'wait: { if true { break 'wait 3; } 4 }))]
    Text { wait: u32 },
    #[status(404, header("X-Range" = (..until).end))]
    Range { wait: u32 },
    #[status(404, header("X-Path" = self::Scheme::other as u8))]
    Path { other: u32 },
    #[status(404, header("X-Field" = Slow { wait: self.wait() }.wait))]
    Field { wait: u32 },
    #[status(404, header("X-Argument" = format_args!("{wait:?}", wait = self.wait())))]
    Argument { wait: u32 },
    #[status(404, header("X-Macro" = basic!()))]
    Macro { basic: u32 },
    #[status(404)]
    Plain {
        wait: u32,
        #[expect(dead_code, reason = "its name is what counts")]
        until: u32,
    },
    #[status(transparent)]
    Inner { basic: Box<Slow> },
    From {
        #[status]
        realm: Official,
    },
}

#[derive(HttpError)]
#[status(503, header("Retry-After" = self.wait), type = "/slow")]
struct Slow {
    wait: u32,
}

impl Error {
    const fn wait(&self) -> u32 {
        match self {
            Self::Slow { wait: field }
            | Self::Text { wait: field }
            | Self::Range { wait: field }
            | Self::Field { wait: field }
            | Self::Argument { wait: field }
            | Self::Plain { wait: field, .. }
            | Self::Escaped { realm: field }
            | Self::Path { other: field }
            | Self::Macro { basic: field } => *field,
            Self::Inner { basic: inner } => inner.wait,
            Self::Both { .. } | Self::From { .. } => 0,
        }
    }
}

#[test]
fn no_field_is_lost_to_a_constant() {
    let all = [
        (Error::Slow { wait: 30 }, "Retry-After: 30"),
        (Error::Both { until: 30 }, "Retry-After: 5"),
        (Error::Escaped { realm: 30 }, "WWW-Authenticate: {realm} 7"),
        (
            Error::Text { wait: 30 },
            "X-Text: {wait} is a text; X-Label: 3",
        ),
        (Error::Range { wait: 30 }, "X-Range: 6"),
        (Error::Field { wait: 30 }, "X-Field: 30"),
        (Error::Argument { wait: 30 }, "X-Argument: 30"),
        (Error::Path { other: 30 }, "X-Path: 1"),
        (Error::Macro { basic: 30 }, "X-Macro: 8"),
        (
            Error::Plain {
                wait: 30,
                until: 30,
            },
            "",
        ),
        (
            Error::Inner {
                basic: Box::new(Slow { wait: 9 }),
            },
            "Retry-After: 9",
        ),
        (
            Error::From {
                realm: Official::Ok,
            },
            "",
        ),
    ];
    for (error, expected) in all {
        assert_eq!(headers(&error).join("; "), expected);
    }
    let inner = Error::Inner {
        basic: Box::new(Slow { wait: 9 }),
    };
    assert_eq!(inner.problem_type(), Some("/slow"));
    assert_eq!(inner.status(), Official::ServiceUnavailable);
}
