//! What an error is called: its code, for programs, and its title, for people.

use status_set::{HttpError, Official};

macro_rules! cases {
    ($($name:ident: $case:literal = $first:literal $second:literal,)+) => { $(
        #[derive(HttpError)]
        #[status(code_case = $case)]
        enum $name {
            #[status(404)]
            UserNotFound,
            #[status(400)]
            r#Bad,
        }
    )+

        #[test]
        fn names_become_codes_in_every_case() { $(
            assert_eq!($name::UserNotFound.code(), Some($first));
            assert_eq!($name::Bad.code(), Some($second));
        )+ }
    };
}

cases! {
    Lower: "lowercase" = "usernotfound" "bad",
    Upper: "UPPERCASE" = "USERNOTFOUND" "BAD",
    Pascal: "PascalCase" = "UserNotFound" "Bad",
    Camel: "camelCase" = "userNotFound" "bad",
    Snake: "snake_case" = "user_not_found" "bad",
    Screaming: "SCREAMING_SNAKE_CASE" = "USER_NOT_FOUND" "BAD",
    Kebab: "kebab-case" = "user-not-found" "bad",
    Train: "SCREAMING-KEBAB-CASE" = "USER-NOT-FOUND" "BAD",
}

#[derive(HttpError)]
#[status(404, code_case = "snake_case")]
struct NoSuchUser;

#[derive(HttpError)]
#[status(code_case = "snake_case")]
enum Outer {
    #[status(500, code = "E-42")]
    Said,
    #[status(404)]
    FromName,
    OfField(#[status] Official),
    #[status(transparent)]
    Inner(NoSuchUser),
    #[status(transparent)]
    WithoutCode(Plain),
}

#[derive(HttpError)]
#[status(402, type = "/credit", title = "Not Enough Credit")]
struct Plain;

#[test]
fn a_code_is_said_or_made_of_the_name_or_that_of_the_inner_error() {
    for (error, code) in [
        (Outer::Said, Some("E-42")),
        (Outer::FromName, Some("from_name")),
        (Outer::OfField(Official::Gone), Some("of_field")),
        (Outer::Inner(NoSuchUser), Some("no_such_user")),
        (Outer::WithoutCode(Plain), None),
    ] {
        assert_eq!(error.code(), code);
        assert_eq!((&&error).code(), code);
    }
}

#[test]
fn a_title_is_said_or_the_phrase() {
    for (error, title) in [
        (Outer::Said, "Internal Server Error"),
        (Outer::OfField(Official::Gone), "Gone"),
        // The response to it is a 500.
        (
            Outer::OfField(Official::EarlyHints),
            "Internal Server Error",
        ),
        (Outer::Inner(NoSuchUser), "Not Found"),
        (Outer::WithoutCode(Plain), "Not Enough Credit"),
    ] {
        assert_eq!(error.title(), title);
    }
}
