//! Books, and the errors of the service itself.

use crate::server::{FRAMEWORKS, SECRET, Server, is_problem, json};
use rusqlite::Connection;
use serde_json::json;

#[tokio::test]
async fn books_come_and_go() {
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "books");
        let created = server
            .post("/books", "librarian", r#"{"title":" Emma "}"#)
            .await;
        assert_eq!(created.status(), 201);
        assert_eq!(json(created).await, json!({ "id": 2, "title": "Emma" }));

        let lent = server
            .post("/books/2/loan", "librarian", r#"{"name":"Ann"}"#)
            .await;
        assert_eq!(lent.status(), 204);
        assert_eq!(lent.text().await.unwrap(), "");

        let book = server.get("/books/2").await;
        assert_eq!(
            json(book).await,
            json!({ "id": 2, "title": "Emma", "reader": "Ann" })
        );
        assert_eq!(server.logged("/books/2 "), "INFO GET /books/2 200");
    }
}

#[tokio::test]
async fn clients_are_told_of_their_mistakes() {
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "mistakes");
        let no_book = json!({
            "type": "https://books.example/problems#no-book",
            "status": 404,
            "title": "Not Found",
            "detail": "there is no book 44",
            "instance": "/books/44",
            "book": 44,
        });
        is_problem(server.get("/books/44").await, no_book).await;
        assert_eq!(
            server.logged("/books/44"),
            "WARN GET /books/44 404 there is no book 44"
        );

        let no_page =
            json!({ "status": 404, "title": "Not Found", "detail": "there is nothing here" });
        is_problem(server.get("/films").await, no_page.clone()).await;
        is_problem(server.get("/books/x").await, no_page).await;

        let no_title = json!({
            "status": 422,
            "title": "Unprocessable Content",
            "detail": "a book needs a title",
        });
        is_problem(
            server.post("/books", "librarian", r#"{"title":" "}"#).await,
            no_title,
        )
        .await;

        let bad = server.post("/books", "librarian", "{").await;
        assert_eq!(bad.status(), 400);
        let detail = json(bad).await["detail"].to_string();
        assert!(detail.starts_with("\"cannot read the body: "), "{detail}");

        let denied = server.post("/books", "guest", r#"{"title":"Emma"}"#).await;
        assert_eq!(
            denied.headers()["www-authenticate"],
            r#"Bearer realm="books""#
        );
        let problem = json!({
            "status": 401,
            "title": "Unauthorized",
            "detail": "only a librarian may do that",
        });
        is_problem(denied, problem).await;
        assert_eq!(
            server.logged("/books 401"),
            "WARN POST /books 401 only a librarian may do that"
        );
    }
}

#[tokio::test]
async fn what_is_not_for_clients_is_for_the_log() {
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "hidden");
        server
            .post("/books/1/loan", "librarian", r#"{"name":"Ann"}"#)
            .await;
        let lent = server
            .post("/books/1/loan", "librarian", r#"{"name":"Bob"}"#)
            .await;
        let problem = json!({
            "type": "https://books.example/problems#lent",
            "status": 409,
            "title": "Conflict",
            "detail": "book 1 is lent",
            "instance": "/books/1",
            "book": 1,
        });
        is_problem(lent, problem).await;
        let line = server.logged("/books/1/loan 409");
        assert_eq!(line, "WARN POST /books/1/loan 409 book 1 is with Ann");
    }
}

#[tokio::test]
async fn nobody_writes_a_line_of_the_log() {
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "forged");
        let body = r#"{"name":"Eve\nINFO GET /books/9 200\u001b[2J"}"#;
        server
            .post("/books", "librarian", r#"{"title":"Emma"}"#)
            .await;
        let lent = server.post("/books/2/loan", "librarian", body).await;
        assert_eq!(lent.status(), 204);
        let body = r#"{"name":"Bob"}"#;
        server.post("/books/2/loan", "librarian", body).await;
        assert_eq!(
            server.logged("is with Eve"),
            r"WARN POST /books/2/loan 409 book 2 is with Eve\nINFO GET /books/9 200\u{1b}[2J"
        );
    }
}

#[tokio::test]
async fn server_errors_tell_the_log_all_and_the_client_nothing() {
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "broken");
        let other = Connection::open(&server.file).unwrap();
        other.execute_batch("DROP TABLE books").unwrap();
        let failed = json!({ "status": 500, "title": "Internal Server Error" });
        is_problem(server.get("/books/50").await, failed).await;
        let line = server.logged("/books/50");
        assert!(
            line.starts_with("ERROR GET /books/50 500 the database "),
            "{line}"
        );
        assert!(line.contains(SECRET), "{line}");
        assert!(line.contains(" failed: no such table: books"), "{line}");
    }
}

#[tokio::test]
async fn busy_servers_say_when_to_come_back() {
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "busy");
        let other = Connection::open(&server.file).unwrap();
        other.execute_batch("BEGIN EXCLUSIVE").unwrap();
        let busy = server.get("/books/53").await;
        assert_eq!(busy.headers()["retry-after"], "1");
        is_problem(
            busy,
            json!({ "status": 503, "title": "Service Unavailable" }),
        )
        .await;
        let line = server.logged("/books/53");
        assert!(line.contains(SECRET) && line.contains("locked"), "{line}");
    }
}

#[tokio::test]
async fn the_document_has_the_statuses_of_each_operation() {
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "document");
        let document = json(server.get("/openapi.json").await).await;
        let codes = |path: &str, method: &str| -> Vec<String> {
            let responses = &document["paths"][path][method]["responses"];
            responses.as_object().unwrap().keys().cloned().collect()
        };
        assert_eq!(codes("/books/{id}", "get"), ["200", "404", "500", "503"]);
        let add = ["201", "400", "401", "413", "415", "422", "500", "503"];
        assert_eq!(codes("/books", "post"), add);
        let lend = [
            "204", "400", "401", "404", "409", "413", "415", "422", "500", "503",
        ];
        assert_eq!(codes("/books/{id}/loan", "post"), lend);

        let missing = &document["paths"]["/books/{id}"]["get"]["responses"]["404"];
        assert_eq!(missing["$ref"], "#/components/responses/NotFound");
        let missing = &document["components"]["responses"]["NotFound"];
        assert_eq!(
            missing["description"],
            "Not Found:\n\n- There is nothing under this path.\n- There is no book of this number."
        );
        let content = &missing["content"]["application/problem+json"];
        let schema = json!({ "$ref": "#/components/schemas/BookProblem" });
        assert_eq!(content["schema"], schema);
        assert_eq!(
            content["examples"]["NoBook"]["value"]["type"],
            "https://books.example/problems#no-book"
        );
        let busy = &document["components"]["responses"]["ServiceUnavailable"];
        assert!(busy["headers"]["Retry-After"].is_object(), "{busy}");
    }
}

/// It had 1500 lines when each problem stood where it occurs. 162 say nothing of errors. The rest is as short as
/// generators of clients let it be: 52 lines for the two schemas of problems, 3 for each of the 16 references to
/// a shared response, and 10 or more for each of the 10 responses, with their statuses, texts, header fields and
/// media types. The examples, one for each case that a client can tell apart, are the last 54 lines.
#[tokio::test]
async fn the_document_says_nothing_twice() {
    let server = Server::start(FRAMEWORKS[0], "lines");
    let document = json(server.get("/openapi.json").await).await;
    let lines = serde_json::to_string_pretty(&document).unwrap();
    assert_eq!(lines.lines().count(), 432);

    let shared = document["components"]["responses"].as_object().unwrap();
    let mut responses: Vec<_> = shared.values().collect();
    let mut references = 0;
    let paths = document["paths"].as_object().unwrap();
    for operation in paths
        .values()
        .flat_map(|path| path.as_object().unwrap().values())
    {
        for (code, response) in operation["responses"].as_object().unwrap() {
            if response["$ref"].is_string() {
                references += 1;
            } else if code.as_str() >= "400" {
                assert!(!responses.contains(&response), "{code} twice");
                responses.push(response);
            }
        }
    }
    assert_eq!((responses.len(), references), (10, 16));
}

#[tokio::test]
async fn the_page_of_errors_has_a_row_for_each() {
    let table = "\
| status | title | type | description | header fields |
|---|---|---|---|---|
| 404 | Not Found | | There is nothing under this path. | |
| 405 | Method Not Allowed | | This path takes other methods. | `Allow` |
| 404 | Not Found | `https://books.example/problems#no-book` | There is no book of this number. | |
| 409 | Conflict | `https://books.example/problems#lent` | Somebody has the book. | |
| 400 | Bad Request | | The body of the request cannot be read, or is not JSON although it says so. | |
| 413 | Content Too Large | | The body of the request is too large. | |
| 415 | Unsupported Media Type | | The body of the request does not say that it is JSON. | |
| 422 | Unprocessable Content | | The body of the request is JSON, but of something else. | |
| 422 | Unprocessable Content | | A book without a title. | |
| 401 | Unauthorized | | The token is missing or wrong. | `WWW-Authenticate` |
| 503 | Service Unavailable | | Somebody else writes to the database. | `Retry-After` |
| 500 | Internal Server Error | | The database failed. | |
| 500 | Internal Server Error | | The thread that asked the database has ended without a result. | |
";
    for framework in FRAMEWORKS {
        let server = Server::start(framework, "errors");
        let page = server.get("/errors").await;
        assert_eq!(
            page.headers()["content-type"],
            "text/markdown; charset=utf-8"
        );
        assert_eq!(page.text().await.unwrap(), table);
    }
}
