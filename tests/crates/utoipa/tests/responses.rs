//! What error types add to an OpenAPI document.

use serde_json::{Value, json};
use status_set::{HttpError, HttpStatus, Official};
use status_set_tests_utoipa::{ApiError, Either, ShopError, StoreError, Upstream};
use utoipa::{IntoResponses, OpenApi};

#[derive(HttpError)]
#[status(410)]
struct Gone;

fn responses<T: IntoResponses>() -> Value {
    serde_json::to_value(T::responses()).unwrap()
}

#[test]
fn each_status_is_there_once_with_its_meaning() {
    let not_found = Official::NotFound.info().summary;
    let unavailable = Official::ServiceUnavailable.info().summary;
    let closed = status_set::catalog::by_code(499)
        .find(|info| info.set == "nginx")
        .unwrap();
    let expected = json!({
        "404": { "description": format!("Not Found: {not_found}") },
        "460": { "description": "On Hold: The basket is held for another till." },
        "499": { "description": format!("Client Closed Request: {}", closed.summary) },
        "503": { "description": format!("Service Unavailable: {unavailable}") },
        "799": { "description": "Odd Number" },
    });
    assert_eq!(responses::<ShopError>(), expected);
}

#[test]
fn types_that_respond_with_problems_have_them_as_content() {
    let responses = responses::<ApiError>();
    let schema = json!({
        "type": "object",
        "description": "A problem as in RFC 9457.",
        "required": ["title", "status"],
        "properties": {
            "type": {
                "type": "string",
                "format": "uri-reference",
                "default": "about:blank",
                "description": "What kind of problem it is.",
            },
            "title": { "type": "string", "examples": ["Not Found"] },
            "status": { "type": "integer", "enum": [404] },
            "detail": {
                "type": "string",
                "description": "What is wrong with this request.",
            },
            "instance": {
                "type": "string",
                "format": "uri-reference",
                "description": "Names this occurrence.",
            },
        },
    });
    let content = json!({ "application/problem+json": { "schema": schema } });
    assert_eq!(responses["404"]["content"], content);
    assert_eq!(responses["205"]["content"], Value::Null);
    // No response is a 100.
    assert_eq!(responses["100"], Value::Null);
    let content = &responses["500"]["content"]["application/problem+json"];
    assert_eq!(
        content["schema"]["properties"]["status"]["enum"],
        json!([500])
    );
    assert_eq!(responses["304"]["content"], Value::Null);
}

#[test]
fn every_type_of_problem_is_an_example() {
    #[expect(dead_code, reason = "only its documentation is asked for")]
    #[derive(HttpError)]
    #[status(with(problem, utoipa))]
    enum AppError {
        #[status(404)]
        NoPage,
        #[status(404, type = "/problems/no-user")]
        NoUser,
        #[status(NotFound, type = "/problems/no-order")]
        NoOrder,
        #[status(404, type = "/problems/no-user")]
        NoUserEither,
        #[status(409)]
        Taken,
        #[status(500)]
        Broken,
        #[status(transparent)]
        Inner(Inner),
    }
    #[expect(dead_code, reason = "the same")]
    #[derive(HttpError)]
    enum Inner {
        #[status(404, type = "/problems/no-row")]
        NoRow,
        #[status(type = "/problems/mistake")]
        Mistake(#[status] Early),
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
    impl std::fmt::Display for AppError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("no more to say")
        }
    }
    let problems = responses::<AppError>();
    let examples = |code: &str| {
        let schema = &problems[code]["content"]["application/problem+json"]["schema"];
        schema["properties"]["type"]["examples"].clone()
    };
    assert_eq!(
        examples("404"),
        json!([
            "/problems/no-user",
            "/problems/no-order",
            "/problems/no-row"
        ])
    );
    assert_eq!(examples("409"), json!(["/problems/upstream"]));
    assert_eq!(examples("502"), json!(["/problems/upstream"]));
    assert_eq!(examples("500"), Value::Null);
}

#[test]
fn statuses_of_parameters_and_fields_are_there() {
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    let either = responses::<Either<'static, Gone, Gone>>();
    assert_eq!(keys(&either), ["410", "418"]);

    let upstream = keys(&responses::<Upstream>());
    let all = Official::ALL
        .iter()
        .filter(|status| !status.is_informational());
    let all = all.map(|status| status.as_str());
    assert!(upstream.iter().map(String::as_str).eq(all));
}

#[test]
fn functions_work_for_types_that_did_not_ask() {
    let plain = status_set::with::utoipa::responses::<StoreError>();
    let problems = status_set::with::utoipa::problem_responses::<StoreError>();
    assert!(plain.keys().eq(["404", "503"].iter()));
    assert!(problems.keys().eq(plain.keys()));
}

/// One item of the shop.
#[utoipa::path(get, path = "/items/{id}", responses((status = 200, description = "The item"), ShopError))]
#[allow(dead_code, reason = "only its documentation is asked for")]
fn item() {}

#[derive(OpenApi)]
#[openapi(paths(item))]
struct Document;

#[test]
fn operations_take_error_types_as_they_are() {
    let document = serde_json::to_value(Document::openapi()).unwrap();
    let responses = document["paths"]["/items/{id}"]["get"]["responses"]
        .as_object()
        .unwrap();
    let codes: Vec<_> = responses.keys().collect();
    assert_eq!(codes, ["200", "404", "460", "499", "503", "799"]);
}
