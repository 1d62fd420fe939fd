//! What documents say of problems: what tells them apart, and what their schema is.

use serde_json::{Value, json};
use status_set::with::utoipa::operation_errors;
use status_set::{CodeSet, HttpError, HttpStatus, Official, Problem};
use utoipa::{IntoResponses, ToSchema};

fn responses<T: IntoResponses>() -> Value {
    serde_json::to_value(T::responses()).unwrap()
}

fn content(responses: &Value, code: &str) -> Value {
    responses[code]["content"]["application/problem+json"].clone()
}

macro_rules! no_text {
    ($($error:ty),+) => {$(
        impl std::fmt::Display for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("no more to say")
            }
        }
    )+};
}

#[expect(dead_code, reason = "only its documentation is asked for")]
#[derive(HttpError)]
#[status(with(problem, utoipa))]
enum AppError {
    /// No page.
    #[status(404)]
    NoPage,
    #[status(404, code = "no_user", type = "/problems/no-user", title = "No User")]
    NoUser,
    /// No order.
    #[status(404, code = "no_order", type = "/problems/no-order")]
    NoOrder,
    /// Clients cannot tell it from a page.
    #[status(404)]
    NoFile,
    /// The name is taken.
    #[status(409, code = "taken", header("X-Name" = "name"), header("Retry-After" = 1))]
    Taken,
    #[status(transparent)]
    Inner(Inner),
    /// Loading failed.
    #[status(code = "not_loaded", header("x-name" = "name"))]
    Load {
        #[status(transparent)]
        inner: Inner,
        place: u8,
    },
    #[status(transparent)]
    Foreign(Foreign),
}

/// The inner error.
#[expect(dead_code, reason = "the same")]
#[derive(HttpError)]
enum Inner {
    /// No row.
    #[status(404, type = "/problems/no-row")]
    NoRow,
    #[status(type = "/problems/mistake")]
    Mistake(#[status] Early),
    /// Somebody else failed.
    #[status(type = "/problems/upstream")]
    Upstream(#[status] Few),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Early {
    EarlyHints,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Few {
    BadGateway,
    Conflict,
}

/// Nothing is known of its cases.
struct Foreign;

impl HttpError for Foreign {
    type Status = Official;
    const STATUSES: CodeSet = match CodeSet::from_codes(&[503]) {
        Some(codes) => codes,
        None => CodeSet::EMPTY,
    };

    fn status(&self) -> Official {
        Official::ServiceUnavailable
    }
}

no_text!(AppError, Inner, Foreign);

#[test]
fn each_case_that_a_client_can_tell_apart_is_an_example() {
    let content = content(&responses::<AppError>(), "404");
    let example = |summary: Option<&str>, value: Value| match summary {
        Some(summary) => json!({ "summary": summary, "value": value }),
        None => json!({ "value": value }),
    };
    let expected = json!({
        "NoPage": example(Some("No page."), json!({ "title": "Not Found", "status": 404 })),
        "no_user": example(None, json!({
            "type": "/problems/no-user", "title": "No User", "status": 404, "code": "no_user",
        })),
        "no_order": example(Some("No order."), json!({
            "type": "/problems/no-order", "title": "Not Found", "status": 404, "code": "no_order",
        })),
        "NoRow": example(Some("No row."), json!({
            "type": "/problems/no-row", "title": "Not Found", "status": 404,
        })),
        "not_loaded": example(Some("Loading failed."), json!({
            "type": "/problems/no-row", "title": "Not Found", "status": 404, "code": "not_loaded",
        })),
    });
    assert_eq!(content["examples"], expected);
    assert_eq!(content.get("example"), None);
}

#[test]
fn codes_are_listed_where_all_are_known() {
    let responses = responses::<AppError>();
    let schema = |code: &str| content(&responses, code)["schema"].clone();
    let component = json!({ "$ref": "#/components/schemas/Problem" });
    let with_codes = |codes: Value| {
        json!({ "allOf": [component, {
            "type": "object",
            "properties": { "code": { "type": "string", "enum": codes } },
        }] })
    };
    assert_eq!(
        schema("404"),
        with_codes(json!(["no_user", "no_order", "not_loaded"]))
    );
    assert_eq!(schema("409"), with_codes(json!(["taken", "not_loaded"])));
    assert_eq!(schema("502"), with_codes(json!(["not_loaded"])));
    // An error whose cases nobody knows may have any code.
    assert_eq!(schema("503"), component);
    // Nothing is told of an informational status.
    assert_eq!(schema("500"), component);
}

#[test]
fn a_code_that_every_case_has_is_required() {
    #[expect(dead_code, reason = "only its documentation is asked for")]
    #[derive(HttpError)]
    #[status(with(problem, utoipa), code_case = "snake_case")]
    enum Coded {
        #[status(404)]
        NoPage,
        #[status(404)]
        NoFile,
    }
    no_text!(Coded);
    let schema = content(&responses::<Coded>(), "404")["schema"].clone();
    assert_eq!(schema["allOf"][1]["required"], json!(["code"]));
    let description = &responses::<Coded>()["404"]["description"];
    let meaning = Official::NotFound.info().summary;
    assert_eq!(*description, format!("Not Found: {meaning}"));
}

#[test]
fn descriptions_name_what_they_are_of() {
    let responses = responses::<AppError>();
    assert_eq!(
        responses["404"]["description"],
        "Not Found:\n\n- No page.\n- `no_user`\n- `no_order`: No order.\n- Clients cannot tell it from a page.\n- No row.\n- `not_loaded`: Loading failed."
    );
    assert_eq!(
        responses["502"]["description"],
        "Bad Gateway:\n\n- Somebody else failed.\n- `not_loaded`: Loading failed."
    );
}

#[test]
fn header_fields_are_there_once_by_name() {
    let responses = responses::<AppError>();
    let field = json!({ "schema": { "type": "string" } });
    let expected = json!({ "X-Name": field, "Retry-After": field });
    assert_eq!(responses["409"]["headers"], expected);
    assert_eq!(responses["503"]["headers"], Value::Null);
}

#[test]
fn the_schema_of_problems_with_members_of_the_users_own_is_named() {
    #[derive(HttpError)]
    #[status(404, with(utoipa), extend_problem = Self::extend, schema = BookProblem)]
    struct NoBook(u8);
    impl NoBook {
        fn extend(&self, problem: &mut Problem) {
            problem.insert("book", self.0);
        }
    }
    #[derive(ToSchema)]
    #[expect(dead_code, reason = "only its documentation is asked for")]
    struct BookProblem {
        #[serde(flatten)]
        problem: Problem,
        book: u8,
    }
    let content = content(&responses::<NoBook>(), "404");
    let component = json!({ "$ref": "#/components/schemas/BookProblem" });
    assert_eq!(content["schema"], component);
    let schema = serde_json::to_value(<BookProblem as utoipa::PartialSchema>::schema()).unwrap();
    assert_eq!(schema["allOf"][0]["$ref"], "#/components/schemas/Problem");
}

operation_errors! {
    type FewErrors = AppError::{NoPage, NoFile, Taken};
}

#[test]
fn one_operation_lists_its_codes_alone() {
    let responses = responses::<FewErrors>();
    let keys: Vec<_> = responses.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["404", "409"]);
    let example = json!({ "title": "Not Found", "status": 404 });
    assert_eq!(content(&responses, "404")["example"], example);
    let schema = content(&responses, "409")["schema"].clone();
    assert_eq!(
        schema["allOf"][1],
        json!({
            "type": "object",
            "required": ["code"],
            "properties": { "code": { "type": "string", "enum": ["taken"] } },
        })
    );
}
