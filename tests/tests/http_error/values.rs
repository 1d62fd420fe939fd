//! What can be the value of a header field: all that prints, durations, and options of these.

use crate::headers;
use status_set::{HttpError, Official};
use std::borrow::Cow;
use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;

#[derive(HttpError)]
enum Expressions {
    #[status(429, header("Retry-After" = wait - 1))]
    Less { wait: u32 },
    #[status(429, header("Retry-After" = -1))]
    Negative,
    #[status(429, header("Retry-After" = -1.5 - -2.0))]
    Float,
    #[status(429, header("Retry-After" = wait * -1))]
    Times { wait: i32 },
    #[status(429, header("Retry-After" = i64::from(*_0) - 1))]
    Into(u32),
    #[status(429, header("Retry-After" = -_0))]
    Negated(i8),
    #[status(429, header("Retry-After" = if *_0 { -1 } else { 2 - 1 }))]
    Branches(bool),
    #[status(429, header("Retry-After" = [1, -2][1] - 1))]
    Index,
    #[status(429, header("X-Bool" = true), header("X-Or" = false | true))]
    Bool,
    #[status(429, header("X-Text" = *_0))]
    Unsized(&'static str),
    #[status(429, header("X-Text" = match _0 { 0 => "none", 1 | 2 => "few", _ => "many" }))]
    Match(u8),
}

#[test]
fn any_expression_is_a_value() {
    let only = |error| headers(&error).join("; ");
    assert_eq!(only(Expressions::Less { wait: 30 }), "Retry-After: 29");
    assert_eq!(only(Expressions::Negative), "Retry-After: -1");
    assert_eq!(only(Expressions::Float), "Retry-After: 0.5");
    assert_eq!(only(Expressions::Times { wait: 3 }), "Retry-After: -3");
    assert_eq!(only(Expressions::Into(0)), "Retry-After: -1");
    assert_eq!(only(Expressions::Negated(1)), "Retry-After: -1");
    assert_eq!(only(Expressions::Branches(false)), "Retry-After: 1");
    assert_eq!(only(Expressions::Index), "Retry-After: -3");
    assert_eq!(only(Expressions::Bool), "X-Bool: true; X-Or: true");
    assert_eq!(only(Expressions::Unsized("text")), "X-Text: text");
    assert_eq!(only(Expressions::Match(2)), "X-Text: few");
}

macro_rules! literals {
    ($first:literal, $second:literal) => {
        #[derive(HttpError)]
        #[status(429, header("A" = $first), header("B" = $second - $first))]
        #[status(header("C" = -$first), header("D" = 1 - $second))]
        struct Literals;
    };
}

literals!(-1, 2);

#[test]
fn literals_come_through_macros() {
    assert_eq!(headers(&Literals), ["A: -1", "B: 3", "C: 1", "D: -1"]);
}

/// Each field in each way in which it can be used.
#[allow(clippy::ref_option_ref, reason = "any nesting will do")]
#[derive(HttpError)]
#[status(404, header("T" = _0), header("Self-T" = self.0), header("Ref-T" = &&_0))]
#[status(header("Option" = _1), header("Self-Option" = self.1), header("Ref-Option" = &&_1))]
#[status(header("Duration" = _2), header("Self-Duration" = self.2), header("Ref" = &&_2))]
#[status(header("Option-Duration" = _3), header("Self-Option-Duration" = self.3))]
#[status(header("Nested" = _4), header("Self-Nested" = self.4), header("Some" = Some(_4)))]
struct Generic<'a, T: Display>(
    T,
    Option<T>,
    Duration,
    Option<Duration>,
    &'a Option<&'a Option<&'a &'a Duration>>,
)
where
    Option<T>: Copy;

#[test]
fn durations_and_options_are_values() {
    let quarter = Duration::from_millis(29_250);
    let inner = Some(&&quarter);
    let error = Generic("a", Some("b"), quarter, Some(quarter), &Some(&inner));
    let expected = [
        "T: a",
        "Self-T: a",
        "Ref-T: a",
        "Option: b",
        "Self-Option: b",
        "Ref-Option: b",
        "Duration: 30",
        "Self-Duration: 30",
        "Ref: 30",
        "Option-Duration: 30",
        "Self-Option-Duration: 30",
        "Nested: 30",
        "Self-Nested: 30",
        "Some: 30",
    ];
    assert_eq!(headers(&error), expected);
    let error = Generic(1, None, Duration::ZERO, None, &Some(&None));
    let expected = ["T: 1", "Self-T: 1", "Ref-T: 1"].map(str::to_owned);
    let seconds = ["Duration: 0", "Self-Duration: 0", "Ref: 0"].map(str::to_owned);
    assert_eq!(headers(&error), [expected, seconds].concat());
}

#[test]
fn a_duration_is_rounded_up_to_seconds() {
    #[derive(HttpError)]
    #[status(429, header("Retry-After" = self.0))]
    struct Slow(Duration);

    let second = Duration::from_secs(1);
    for (duration, expected) in [
        (Duration::ZERO, "0"),
        (Duration::from_nanos(1), "1"),
        (Duration::from_nanos(999_999_999), "1"),
        (second, "1"),
        (second + Duration::from_nanos(1), "2"),
        (Duration::from_secs(u64::MAX), "18446744073709551615"),
        (Duration::MAX, "18446744073709551615"),
    ] {
        let expected = format!("Retry-After: {expected}");
        assert_eq!(headers(&Slow(duration)), [expected]);
    }
}

#[derive(HttpError)]
enum Owned {
    #[status(404, header("X" = _0), header("X" = _0.as_ref()))]
    Arc(Arc<dyn Display>),
    #[status(404, header("X" = _0), header("X" = _1.as_deref()))]
    Cow(Cow<'static, str>, Option<String>),
    #[status(404, header("X" = _0.map(|it| it + 1)), header("X" = _0.ok_or(0).ok()))]
    Computed(Option<u8>),
}

#[test]
fn what_points_to_a_value_is_one() {
    let error = Owned::Arc(Arc::new(7));
    assert_eq!(headers(&error), ["X: 7", "X: 7"]);
    let error = Owned::Cow("a".into(), Some("b".into()));
    assert_eq!(headers(&error), ["X: a", "X: b"]);
    assert_eq!(headers(&Owned::Computed(Some(1))), ["X: 2", "X: 1"]);
    assert_eq!(headers(&Owned::Computed(None)), [""; 0]);
}

#[derive(HttpError)]
enum Required {
    #[status(401, header("WWW-Authenticate" = _0))]
    Challenge(Option<&'static str>),
    #[status(405, header("allow" = _0), header("X-Other" = _0))]
    Methods(Option<&'static str>),
    #[status(header("Allow" = _1), header("X-Other" = _1))]
    Field(#[status] Official, Option<&'static str>),
}

#[test]
fn none_leaves_no_required_field_out() {
    let only = |error| headers(&error).join("; ");
    let challenge = "WWW-Authenticate: Unspecified";
    assert_eq!(only(Required::Challenge(None)), challenge);
    assert_eq!(only(Required::Methods(None)), "allow: ");
    let given = "allow: GET; X-Other: GET";
    assert_eq!(only(Required::Methods(Some("GET"))), given);
    let error = Required::Field(Official::MethodNotAllowed, None);
    assert_eq!(only(error), "Allow: ");
    assert_eq!(only(Required::Field(Official::NotFound, None)), "");
}
