//! What a client may see of an error.

use status_set::{HttpError, Official};

#[derive(Debug, thiserror::Error, HttpError)]
#[error("insert into users: {self:?}")]
enum Written {
    #[status(404, detail = "no such user")]
    Plain,
    #[status(404, detail = "no user {0} of {1:>0$}")]
    Numbers(usize, &'static str),
    #[status(404, detail = "{{no}} user {name:0>width$}")]
    Names { name: &'static str, width: usize },
    #[status(404, detail = format_args!("no user {}", id + 1))]
    Expression { id: u32 },
    #[status(404, detail = self.text(), hide)]
    Method,
    #[status(404, detail = Vec::<(u8, u8)>::new().len())]
    Commas,
    #[status(500, detail = "try again")]
    Server,
    #[status(503, detail = "busy", expose)]
    Exposed,
    #[status(detail = "it said {_0}")]
    Field(#[status] Official),
    #[status(404)]
    Displayed,
    #[status(404, hide)]
    Hidden,
    #[status(500)]
    Internal,
}

impl Written {
    const fn text(&self) -> &'static str {
        if matches!(self, Self::Method) {
            "no method"
        } else {
            "something else"
        }
    }
}

fn shown(error: &(impl HttpError + std::fmt::Display)) -> String {
    error.shown().to_string()
}

#[test]
fn a_detail_is_shown_whatever_the_error_displays() {
    for (error, text, exposes) in [
        (Written::Plain, "no such user", true),
        (Written::Numbers(5, "abc"), "no user 5 of   abc", true),
        (
            Written::Names {
                name: "ab",
                width: 4,
            },
            "{no} user 00ab",
            true,
        ),
        (Written::Expression { id: 6 }, "no user 7", true),
        (Written::Method, "no method", false),
        (Written::Commas, "0", true),
        (Written::Server, "try again", false),
        (Written::Exposed, "busy", true),
        (Written::Field(Official::Gone), "it said 410 Gone", true),
        // It was written for clients, and is not the text of the 500 that is sent.
        (
            Written::Field(Official::EarlyHints),
            "it said 103 Early Hints",
            false,
        ),
    ] {
        assert_eq!(shown(&error), text);
        assert_eq!(error.exposes_detail(), exposes, "{text}");
    }
}

#[test]
fn without_one_it_is_the_error_or_the_phrase() {
    assert_eq!(shown(&Written::Displayed), "insert into users: Displayed");
    assert_eq!(shown(&Written::Hidden), "Not Found");
    assert_eq!(shown(&Written::Internal), "Internal Server Error");
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("[{0}]")]
enum Outer {
    #[status(transparent)]
    Plain(Written),
    #[status(transparent, expose)]
    Exposed(Written),
    #[status(transparent, hide)]
    Hidden(Written),
}

#[test]
fn an_inner_detail_is_shown_unless_the_outer_error_says_more() {
    assert_eq!(shown(&Outer::Plain(Written::Server)), "try again");
    assert_eq!(
        shown(&Outer::Plain(Written::Displayed)),
        "[insert into users: Displayed]"
    );
    assert_eq!(
        shown(&Outer::Plain(Written::Internal)),
        "Internal Server Error"
    );
    assert_eq!(
        shown(&Outer::Exposed(Written::Server)),
        "[insert into users: Server]"
    );
    assert_eq!(
        shown(&Outer::Hidden(Written::Server)),
        "Internal Server Error"
    );
    // Through a reference too.
    assert_eq!(shown(&&Outer::Plain(Written::Server)), "try again");
}

#[test]
fn it_is_printed_as_the_format_says() {
    let error = Written::Plain;
    assert_eq!(format!("{:>14}|", error.shown()), "  no such user|");
    let error = Written::Internal;
    assert_eq!(format!("{:.8}|", error.shown()), "Internal|");
}

macro_rules! error {
    ($name:ident, $text:literal, $value:expr) => {
        #[derive(Debug, thiserror::Error, HttpError)]
        #[error("an error")]
        #[allow(dead_code, reason = "the fields are there to be named")]
        enum $name {
            #[status(404, detail = $text)]
            Text { wait: u32, r#type: u8 },
            #[status(404, detail = $value)]
            Value { wait: u32, r#type: u8 },
        }
    };
}

error!(Made, "wait {wait} {type}", wait + u32::from(*r#type));
error!(MadeOfText, "wait", "wait {wait}");

#[test]
fn fields_are_seen_from_where_they_are_used() {
    let (wait, r#type) = (3, 4);
    assert_eq!(shown(&Made::Text { wait, r#type }), "wait 3 4");
    assert_eq!(shown(&Made::Value { wait, r#type }), "7");
    assert_eq!(shown(&MadeOfText::Value { wait, r#type }), "wait 3");
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("generic")]
#[status(404, detail = "no {0} of {N}")]
struct Generic<T: std::fmt::Display, const N: usize>(T);

#[test]
fn parameters_can_be_named() {
    assert_eq!(shown(&Generic::<_, 7>("user")), "no user of 7");
}
