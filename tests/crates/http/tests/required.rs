//! Header fields that a status requires: what is given for one is sent, whatever it is.

use http::HeaderMap;
use status_set::with::http::{builder, headers, response};
use status_set::{CodeSet, HttpError, HttpStatus, Official, QuotedString};
use std::fmt::{self, Display};

/// An error of a status with header fields, by hand, so that both can be anything.
struct With<'a>(Official, &'a [(&'static str, &'a dyn Display)]);

impl HttpError for With<'_> {
    type Status = Official;
    const STATUSES: CodeSet = CodeSet::EMPTY;

    fn status(&self) -> Official {
        self.0
    }

    fn visit_headers(&self, visit: &mut dyn FnMut(&'static str, &dyn Display)) {
        self.1.iter().for_each(|&(name, value)| visit(name, value));
    }
}

/// Prints its text and fails then.
struct Broken(&'static str);

impl Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)?;
        Err(fmt::Error)
    }
}

/// Prints without end, and takes no notice of errors for long.
struct Endless;

impl Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let results = [(); 10_000].map(|()| f.write_str("GET, "));
        results.into_iter().last().unwrap()
    }
}

fn sent(status: Official, name: &'static str, value: &dyn Display) -> Option<String> {
    let headers = headers(&With(status, &[(name, value)]));
    assert!(headers.len() < 2);
    let value = headers.get(name)?;
    Some(String::from_utf8(value.as_bytes().to_vec()).unwrap())
}

fn required() -> Vec<(Official, &'static str)> {
    let all = Official::ALL.iter().filter(|it| !it.is_informational());
    let all = all.flat_map(|&it| it.info().requires.iter().map(move |&name| (it, name)));
    let all: Vec<_> = all.filter(|(_, name)| *name != "Location").collect();
    assert!(all.len() >= 4, "{all:?}");
    all
}

#[test]
fn what_can_be_sent_is_sent_as_it_is() {
    for (status, name) in required() {
        for value in ["GET, HEAD", "Basic realm=\"é\"", "a\tb", "~"] {
            let value = value.to_owned();
            assert_eq!(sent(status, name, &value), Some(value), "{name}");
        }
        let long = "x".repeat(8 << 10);
        assert_eq!(sent(status, name, &long), Some(long), "{name}");
    }
}

/// No method and no protocol is a list, but no challenge is not what 401 has to have.
#[test]
fn an_empty_list_stays() {
    for (status, name) in required() {
        let expected = if name.ends_with("Authenticate") {
            "Unspecified"
        } else {
            ""
        };
        // Blanks around a value are not of it (RFC 9110 §5.5).
        for empty in ["", " ", " \t "] {
            let sent = sent(status, name, &empty);
            assert_eq!(sent.as_deref(), Some(expected), "{name}: {empty:?}");
        }
    }
}

#[test]
fn characters_that_cannot_stand_become_spaces() {
    for (status, name) in required() {
        for (value, expected) in [
            ("GET\r\nSet-Cookie: a=b", "GET  Set-Cookie: a=b"),
            ("GET\n", "GET"),
            ("\0GET", "GET"),
            ("a\x1b[1mb\x7fc", "a [1mb c"),
            ("\r\n", ""),
        ] {
            let expected = if expected.is_empty() && name.ends_with("Authenticate") {
                "Unspecified"
            } else {
                expected
            };
            assert_eq!(
                sent(status, name, &value).as_deref(),
                Some(expected),
                "{name}"
            );
        }
    }
}

#[test]
fn what_cannot_be_sent_at_all_has_a_stand_in() {
    let long = "x".repeat((8 << 10) + 1);
    let values: [&dyn Display; 4] = [&long, &Endless, &Broken("GET"), &Broken("")];
    for (status, name) in required() {
        for value in values {
            let stand_in = match name {
                "WWW-Authenticate" | "Proxy-Authenticate" => "Unspecified",
                "Allow" | "Upgrade" => "",
                other => panic!("{other} has no stand-in that is written down"),
            };
            assert_eq!(
                sent(status, name, value).as_deref(),
                Some(stand_in),
                "{name}"
            );
        }
    }
}

#[test]
fn a_value_that_can_be_sent_is_better_than_a_stand_in() {
    let both = |first: &dyn Display, second: &dyn Display| {
        let name = "WWW-Authenticate";
        let error = With(
            Official::Unauthorized,
            &[(name, first), ("www-authenticate", second)],
        );
        let headers = headers(&error);
        let values = headers.get_all(name).iter();
        values
            .map(|it| it.to_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(both(&Broken(""), &"Basic"), ["Basic"]);
    assert_eq!(both(&"Basic", &Broken("")), ["Basic"]);
    assert_eq!(both(&"Basic", &"Bearer"), ["Basic", "Bearer"]);
    assert_eq!(both(&Broken(""), &Endless), ["Unspecified"]);
}

#[test]
fn fields_that_the_status_does_not_require_are_left_out() {
    let long = "x".repeat((8 << 10) + 1);
    let values: [&dyn Display; 4] = [&long, &Endless, &Broken("GET"), &"a\r\nb"];
    for value in values {
        for name in ["Retry-After", "Allow", "WWW-Authenticate"] {
            assert_eq!(sent(Official::NotFound, name, value), None, "{name}");
        }
        assert_eq!(sent(Official::MethodNotAllowed, "X-Other", value), None);
    }
    // The response is a 500, which requires nothing.
    assert_eq!(
        sent(Official::SwitchingProtocols, "Upgrade", &Endless),
        None
    );
}

#[derive(HttpError)]
enum Derived {
    #[status(401, header("www-authenticate" = format_args!("Bearer realm={}", QuotedString(_0))))]
    Denied(String),
    #[status(405, without("Allow"))]
    Without,
    #[status(transparent)]
    Inside(Box<ReadOnly>),
    // No field is given here.
    Anything(#[status] Official),
}

#[derive(HttpError)]
#[status(405, header("Allow" = Broken("GET")))]
struct ReadOnly;

fn all_ways(error: &Derived) -> HeaderMap {
    let headers = headers(error);
    assert_eq!(response(error, ()).headers(), &headers);
    assert_eq!(builder(error).headers_ref(), Some(&headers));
    headers
}

#[test]
fn derived_errors_send_what_they_give() {
    let denied = Derived::Denied("a \"b\" \\ \r\nSet-Cookie: c".into());
    let expected = r#"Bearer realm="a \"b\" \\   Set-Cookie: c""#;
    assert_eq!(all_ways(&denied)["www-authenticate"], expected);
    let broken = Derived::Inside(Box::new(ReadOnly));
    assert_eq!(all_ways(&broken)["allow"], "");
}

/// A redirect to a wrong place is worse than none, so there is no stand-in for its target.
#[test]
fn a_redirect_leads_where_it_was_to_lead_or_nowhere() {
    let location = |value: &dyn Display| sent(Official::SeeOther, "Location", value);
    assert_eq!(location(&"/a?b=é#c").as_deref(), Some("/a?b=é#c"));
    assert_eq!(location(&"").as_deref(), Some(""));
    let split = "/a\r\nSet-Cookie: b";
    assert_eq!(location(&split).as_deref(), Some("/a%0D%0ASet-Cookie: b"));
    let values: [&dyn Display; 3] = [&"/".repeat((8 << 10) + 1), &Endless, &Broken("/a")];
    for value in values {
        assert_eq!(location(value), None);
    }
}

/// Each field may be `None`.
#[derive(HttpError)]
enum Optional {
    #[status(401, header("WWW-Authenticate" = _0), header("WWW-Authenticate" = _1))]
    Denied(Option<&'static str>, Option<&'static str>),
    #[status(405, header("allow" = _0), header("X-Other" = _0))]
    ReadOnly(Option<&'static str>),
    #[status(404, header("Allow" = _0))]
    Missing(Option<&'static str>),
    // The status decides whether it requires the field.
    #[status(header("Allow" = _1))]
    Anything(#[status] Official, Option<&'static str>),
}

#[test]
fn none_has_a_stand_in_where_the_field_is_required() {
    let sent = |error: Optional| {
        let headers = headers(&error);
        let fields = headers.iter();
        let fields = fields.map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()));
        fields.collect::<Vec<_>>()
    };
    let denied = |first, second| sent(Optional::Denied(first, second));
    assert_eq!(denied(None, None), ["www-authenticate: Unspecified"]);
    assert_eq!(denied(None, Some("Basic")), ["www-authenticate: Basic"]);
    assert_eq!(denied(Some("Basic"), None), ["www-authenticate: Basic"]);
    assert_eq!(sent(Optional::ReadOnly(None)), ["allow: "]);
    assert_eq!(
        sent(Optional::ReadOnly(Some("GET"))),
        ["allow: GET", "x-other: GET"]
    );
    assert!(sent(Optional::Missing(None)).is_empty());
    let anything = |status| sent(Optional::Anything(status, None));
    assert_eq!(anything(Official::MethodNotAllowed), ["allow: "]);
    assert!(anything(Official::NotFound).is_empty());
}

#[test]
fn what_is_not_given_is_not_made_up() {
    assert!(all_ways(&Derived::Without).is_empty());
    let anything = Derived::Anything(Official::MethodNotAllowed);
    assert!(all_ways(&anything).is_empty());
}
