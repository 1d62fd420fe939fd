//! What the frameworks refuse keeps its status, and has the form of all other errors.

use crate::server::{FRAMEWORKS, Server, is_problem, json};
use reqwest::Method;
use serde_json::json;
use status_set_services::books::MAX_BODY;

#[tokio::test]
async fn other_methods_are_told_which_there_are() {
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "methods");
        for (method, path, allow) in [
            (Method::DELETE, "/books/1", "GET, HEAD"),
            (Method::POST, "/books/1", "GET, HEAD"),
            (Method::GET, "/books", "POST"),
            (Method::PUT, "/books", "POST"),
            (Method::GET, "/books/1/loan", "POST"),
            (Method::POST, "/openapi.json", "GET, HEAD"),
            (
                Method::from_bytes(b"BREW").unwrap(),
                "/books/1",
                "GET, HEAD",
            ),
        ] {
            let response = server.request(method, path).send().await.unwrap();
            assert_eq!(response.headers()["allow"], allow, "{framework:?} {path}");
            let problem = json!({
                "status": 405,
                "title": "Method Not Allowed",
                "detail": format!("this takes {allow} only"),
            });
            is_problem(response, problem).await;
        }
        assert_eq!(
            server.logged("DELETE /books/1"),
            "WARN DELETE /books/1 405 this takes GET, HEAD only"
        );
        // A path that is not there has no methods.
        let lost = server.request(Method::PUT, "/films").send().await.unwrap();
        assert_eq!(lost.status(), 404);
        assert!(!lost.headers().contains_key("allow"));
    }
}

#[tokio::test]
async fn head_is_get_without_content() {
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "head");
        for (path, status) in [
            ("/books/1", 200),
            ("/errors", 200),
            ("/openapi.json", 200),
            ("/books/44", 404),
            ("/films", 404),
            ("/books", 405),
        ] {
            let get = server.get(path).await;
            let head = server.request(Method::HEAD, path).send().await.unwrap();
            for response in [&get, &head] {
                assert_eq!(response.status(), status, "{framework:?} {path}");
            }
            for field in ["content-type", "content-length", "allow"] {
                let of = |field| (get.headers().get(field), head.headers().get(field));
                let (get, head) = of(field);
                assert_eq!(get, head, "{framework:?} {path} {field}");
            }
            assert_eq!(head.text().await.unwrap(), "", "{framework:?} {path}");
            assert_ne!(get.text().await.unwrap(), "", "{framework:?} {path}");
        }
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_body_keeps_its_status() {
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "bodies");
        let large = format!(r#"{{"title":"{}"}}"#, "x".repeat(MAX_BODY));
        let json_type = "application/json";
        for (path, content_type, body, status, title) in [
            ("/books", json_type, "{", 400, "Bad Request"),
            ("/books", json_type, "", 400, "Bad Request"),
            ("/books", json_type, &large, 413, "Content Too Large"),
            ("/books", "text/plain", "{}", 415, "Unsupported Media Type"),
            ("/books", json_type, "{}", 422, "Unprocessable Content"),
            ("/books", json_type, "[7]", 422, "Unprocessable Content"),
            (
                "/books/1/loan",
                json_type,
                r#"{"name":7}"#,
                422,
                "Unprocessable Content",
            ),
        ] {
            let request = server.request(Method::POST, path).bearer_auth("librarian");
            let request = request.header("Content-Type", content_type);
            let response = request.body(body.to_owned()).send().await.unwrap();
            assert_eq!(response.status(), status, "{framework:?} {title}");
            assert_eq!(
                response.headers()["content-type"],
                "application/problem+json"
            );
            let problem = json(response).await;
            assert_eq!(problem["title"], title, "{framework:?}");
            let detail = problem["detail"].as_str().unwrap();
            assert!(detail.contains(" the body: "), "{detail}");
        }
        let fits = format!(r#"{{"title":"{}"}}"#, "x".repeat(MAX_BODY - 20));
        let request = server
            .request(Method::POST, "/books")
            .bearer_auth("librarian");
        let request = request.header("Content-Type", json_type).body(fits);
        assert_eq!(request.send().await.unwrap().status(), 201, "{framework:?}");

        let request = server
            .request(Method::POST, "/books")
            .bearer_auth("librarian");
        let untyped = request.body("{}").send().await.unwrap();
        assert_eq!(untyped.status(), 415, "{framework:?}");

        // Whoever may not do it is told that, and not what is wrong with the body.
        let denied = server.post("/books", "guest", "{").await;
        assert_eq!(denied.status(), 401, "{framework:?}");
    }
}
