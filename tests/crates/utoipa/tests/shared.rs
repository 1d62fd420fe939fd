//! What becomes a component of a document.

use serde_json::{Value, json};
use status_set::HttpError;
use status_set::with::utoipa::SharedResponses;
use utoipa::openapi::{OpenApi as Document, Ref, Response};
use utoipa::{Modify, OpenApi};

#[expect(dead_code, reason = "only its documentation is asked for")]
#[derive(HttpError)]
#[status(with(problem, utoipa))]
enum AppError {
    /// No page.
    #[status(404)]
    NoPage,
    /// Has no content.
    #[status(304)]
    Same,
}

#[expect(dead_code, reason = "the same")]
#[derive(HttpError)]
#[status(with(problem, utoipa))]
enum OtherError {
    /// No row.
    #[status(404)]
    NoRow,
    /// Only one operation has it.
    #[status(409)]
    Taken,
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("app")
    }
}

impl std::fmt::Display for OtherError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("other")
    }
}

#[utoipa::path(get, path = "/a", responses(AppError))]
#[allow(dead_code, reason = "only its documentation is asked for")]
fn a() {}

#[utoipa::path(put, path = "/a", responses(AppError, (status = "4XX", description = "Any.")))]
#[allow(dead_code, reason = "only its documentation is asked for")]
fn b() {}

#[utoipa::path(delete, path = "/c", responses(OtherError, (status = 499, description = "Left.")))]
#[allow(dead_code, reason = "only its documentation is asked for")]
fn c() {}

#[utoipa::path(patch, path = "/d", responses(
    (status = 404, description = "Written down."), (status = 499, description = "Left."),
))]
#[allow(dead_code, reason = "only its documentation is asked for")]
fn d() {}

#[derive(OpenApi)]
#[openapi(paths(a, b, c, d))]
struct Api;

fn value(document: &Document) -> Value {
    serde_json::to_value(document).unwrap()
}

#[test]
fn what_several_operations_have_is_there_once() {
    let mut document = Api::openapi();
    SharedResponses.modify(&mut document);
    let value = value(&document);
    let at = |path: &str, method: &str| value["paths"][path][method]["responses"].clone();
    let shared = |name: &str| json!({ "$ref": format!("#/components/responses/{name}") });
    for method in ["get", "put"] {
        assert_eq!(at("/a", method)["404"], shared("NotFound"));
        // It is not an error.
        assert!(at("/a", method)["304"]["description"].is_string());
    }
    assert_eq!(at("/a", "put")["4XX"], json!({ "description": "Any." }));
    assert_eq!(at("/c", "delete")["499"], shared("Status499"));
    assert_eq!(at("/d", "patch")["499"], shared("Status499"));
    assert_eq!(
        at("/c", "delete")["404"]["description"],
        "Not Found: No row."
    );
    assert!(at("/c", "delete")["409"]["description"].is_string());
    let components = &value["components"];
    let names: Vec<_> = components["responses"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(names, ["NotFound", "Status499"]);
    assert_eq!(
        components["responses"]["NotFound"]["description"],
        "Not Found: No page."
    );
    assert_eq!(
        components["schemas"]["Problem"]["required"],
        json!(["title", "status"])
    );
}

#[test]
fn twice_changes_no_more_than_once() {
    let mut once = Api::openapi();
    SharedResponses.modify(&mut once);
    let mut twice = once.clone();
    SharedResponses.modify(&mut twice);
    assert_eq!(value(&once), value(&twice));
}

#[test]
fn names_that_are_taken_stay_what_they_are() {
    let mut document = Api::openapi();
    let components = document.components.get_or_insert_default();
    let theirs = Response::new("Theirs.");
    components
        .responses
        .insert("NotFound".into(), theirs.into());
    let link = Ref::new("#/components/responses/NotFound");
    components.responses.insert("NotFound2".into(), link.into());
    let theirs = json!({ "type": "string" });
    let schema = serde_json::from_value(theirs.clone()).unwrap();
    components.schemas.insert("Problem".into(), schema);
    SharedResponses.modify(&mut document);
    let value = value(&document);
    let response = &value["paths"]["/a"]["get"]["responses"]["404"];
    assert_eq!(response["$ref"], "#/components/responses/NotFound3");
    let components = &value["components"];
    assert_eq!(
        components["responses"]["NotFound"]["description"],
        "Theirs."
    );
    assert_eq!(components["schemas"]["Problem"], theirs);
}

#[test]
fn a_document_without_errors_stays_as_it_is() {
    #[derive(OpenApi)]
    struct Empty;
    let mut document = Empty::openapi();
    let before = value(&document);
    SharedResponses.modify(&mut document);
    assert_eq!(value(&document), before);
}
