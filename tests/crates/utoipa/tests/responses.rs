//! What error types add to an OpenAPI document.

use serde_json::{Value, json};
use status_set::{HttpError, HttpStatus, Official, Received};
use status_set_tests_utoipa::{
    AllErrors, ApiError, Either, ItemError, ShopError, ShopStatus, StoreError, Upstream, hidden,
};
use utoipa::{IntoResponses, OpenApi, PartialSchema, ToSchema};

#[derive(HttpError)]
#[status(410)]
struct Gone;

fn responses<T: IntoResponses>() -> Value {
    serde_json::to_value(T::responses()).unwrap()
}

#[test]
fn each_status_is_there_once_with_its_cases() {
    let expected = json!({
        "404": { "description": "Not Found:\n\n- One status for two variants.\n- The other one.\n- A row is not there." },
        "460": { "description": "On Hold: The user's own, with a summary." },
        "499": { "description": "Client Closed Request: Of another set." },
        "503": { "description": "Service Unavailable: Too many clients." },
        "799": { "description": "Odd Number: Of no class, without a summary." },
    });
    assert_eq!(responses::<ShopError>(), expected);
}

#[test]
fn without_words_of_the_user_the_meaning_is_there() {
    #[expect(dead_code, reason = "only its documentation is asked for")]
    #[derive(HttpError)]
    #[status(set = ShopStatus, with(utoipa))]
    enum Bare {
        #[status(404)]
        NoPage,
        #[status(499)]
        Gone,
        #[status(460)]
        Held,
        #[status(799)]
        Odd,
    }
    let not_found = Official::NotFound.info().summary;
    let closed = status_set::catalog::by_code(499)
        .find(|info| info.set == "nginx")
        .unwrap();
    let expected = json!({
        "404": { "description": format!("Not Found: {not_found}") },
        "460": { "description": "On Hold: The basket is held for another till." },
        "499": { "description": format!("Client Closed Request: {}", closed.summary) },
        "799": { "description": "Odd Number" },
    });
    assert_eq!(responses::<Bare>(), expected);
}

#[test]
fn types_that_respond_with_problems_refer_to_one_schema() {
    let responses = responses::<ApiError>();
    let content = json!({ "application/problem+json": {
        "schema": { "$ref": "#/components/schemas/Problem" },
        "example": { "title": "Not Found", "status": 404 },
    } });
    assert_eq!(responses["404"]["content"], content);
    assert_eq!(responses["205"]["content"], Value::Null);
    // No response is a 100.
    assert_eq!(responses["100"], Value::Null);
    // And nothing that is said of the error is said of the 500 in its place.
    let content = json!({ "application/problem+json": {
        "schema": { "$ref": "#/components/schemas/Problem" },
    } });
    assert_eq!(responses["500"]["content"], content);
    assert_eq!(responses["304"]["content"], Value::Null);
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

#[test]
fn one_operation_has_the_cases_that_it_names() {
    let expected = json!({
        "404": { "description": "Not Found:\n\n- The other one.\n- A row is not there." },
        "503": { "description": "Service Unavailable: Too many clients." },
    });
    assert_eq!(responses::<ItemError>(), expected);
    assert_eq!(hidden().into_keys().collect::<Vec<_>>(), ["499"]);
    assert_eq!(
        AllErrors::responses().into_keys().collect::<Vec<_>>(),
        ["404"]
    );
}

#[test]
fn statuses_have_schemas() {
    let schema = serde_json::to_value(ShopStatus::schema()).unwrap();
    let codes: Vec<_> = ShopStatus::ALL.iter().map(|status| status.code()).collect();
    assert_eq!(schema, json!({ "type": "integer", "enum": codes }));
    assert_eq!(<ShopStatus as ToSchema>::name(), "ShopStatus");

    let schema = serde_json::to_value(Received::<Official>::schema()).unwrap();
    assert_eq!(
        (&schema["minimum"], &schema["maximum"]),
        (&json!(100), &json!(999))
    );
    assert_eq!(schema["type"], "integer");
    assert_eq!(Received::<Official>::name(), "Received");
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
