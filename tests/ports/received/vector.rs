//! vector sends logs over HTTP: which responses it tries again is a strategy in its configuration.

use status_set::{CodeSet, Official, Received, StatusClass};

#[derive(Debug, PartialEq, Eq)]
enum Action {
    Done,
    Again,
    Drop,
}

/// What a configuration can say.
enum Strategy {
    Default,
    Never,
    Only(CodeSet),
}

impl Strategy {
    fn act(&self, received: Received<Official>) -> Action {
        let again = match self {
            Self::Default => received.is_transient(),
            Self::Never => false,
            Self::Only(codes) => codes.contains(received.code()),
        };
        match received.class() {
            Some(StatusClass::Success) => Action::Done,
            _ if again => Action::Again,
            _ => Action::Drop,
        }
    }
}

/// The default of the original: 408, 429 and all server errors. 501 has an arm that says in words that there
/// is no such endpoint, and tries again.
fn default_of_the_original(code: u16) -> Action {
    match code {
        408 | 429 | 500..=599 => Action::Again,
        200..=299 => Action::Done,
        _ => Action::Drop,
    }
}

fn received(code: u16) -> Option<Received<Official>> {
    Received::from_code(code)
}

/// Where the default differs from that of the original.
fn differences() -> CodeSet {
    let mut codes = Vec::new();
    for code in 0..=1000 {
        let Some(received) = received(code) else {
            assert_eq!(default_of_the_original(code), Action::Drop, "{code}");
            continue;
        };
        if Strategy::Default.act(received) != default_of_the_original(code) {
            codes.push(code);
        }
    }
    CodeSet::from_codes(&codes).unwrap()
}

#[test]
fn the_default_differs_where_a_status_is_known_to_last_or_to_pass() {
    let later = CodeSet::from_codes(&[425]).unwrap();
    let differences = differences();
    for code in differences {
        let again = Strategy::Default.act(received(code).unwrap()) == Action::Again;
        assert_eq!(again, later.contains(code), "{code}");
    }
    let named = [501, 505, 506, 507, 508, 510, 511, 525, 526].map(|code| (code, true));
    let agreed = [408, 429, 500, 502, 503, 504, 520, 522, 524].map(|code| (code, false));
    for (code, differs) in named.into_iter().chain(agreed) {
        assert_eq!(differences.contains(code), differs, "{code}");
    }
}

#[test]
fn original_tries_an_endpoint_again_that_does_not_exist() {
    // Its documentation has said for years that 501 is the exception.
    assert_eq!(default_of_the_original(501), Action::Again);
    assert_eq!(Strategy::Default.act(received(501).unwrap()), Action::Drop);
}

#[test]
fn original_drops_what_came_too_early() {
    // RFC 8470 §5.2: the client is expected to send it again.
    assert_eq!(default_of_the_original(425), Action::Drop);
    assert_eq!(Strategy::Default.act(received(425).unwrap()), Action::Again);
}

#[test]
fn a_strategy_of_codes_is_a_selector() {
    let strategy = Strategy::Only("5xx except 501, 408, 429".parse().unwrap());
    for code in 0..=1000 {
        let Some(received) = received(code) else {
            continue;
        };
        let expected = match code {
            200..=299 => Action::Done,
            408 | 429 | 500 | 502..=599 => Action::Again,
            _ => Action::Drop,
        };
        assert_eq!(strategy.act(received), expected, "{code}");
        let never = if code / 100 == 2 {
            Action::Done
        } else {
            Action::Drop
        };
        assert_eq!(Strategy::Never.act(received), never, "{code}");
    }
}
