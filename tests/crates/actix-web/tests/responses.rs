//! How statuses and errors respond in actix-web.

use actix_web::body::to_bytes;
use actix_web::test::TestRequest;
use actix_web::{HttpResponse, Responder, ResponseError, rt};
use status_set::Official;
use status_set_tests_actix_web::{Cause, SECRET, ShopError, ShopStatus, StoreError, Wrapped};
use std::error::Error;

fn body(response: HttpResponse) -> String {
    let bytes = rt::System::new()
        .block_on(to_bytes(response.into_body()))
        .unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The status, the value of a header field where it is there, and the body.
fn sent(error: &impl ResponseError, field: &str) -> (u16, Option<String>, String) {
    let response = error.error_response();
    assert_eq!(response.status(), error.status_code());
    let value = response
        .headers()
        .get(field)
        .map(|value| value.to_str().unwrap().to_owned());
    (response.status().as_u16(), value, body(response))
}

#[test]
fn errors_respond_with_a_problem() {
    let (code, content_type, body) = sent(&ShopError::NoItem(7), "content-type");
    assert_eq!(code, 404);
    assert_eq!(content_type.as_deref(), Some("application/problem+json"));
    assert_eq!(
        body,
        r#"{"title":"Not Found","status":404,"detail":"no item 7"}"#
    );
    assert_eq!(sent(&ShopError::Odd, "content-type").0, 799);
}

#[test]
fn text_of_server_errors_stays_on_the_server() {
    let busy = ShopError::Store(StoreError::Busy(Cause));
    assert_eq!(
        sent(&busy, "retry-after"),
        (
            503,
            Some("7".to_owned()),
            r#"{"title":"Service Unavailable","status":503}"#.to_owned()
        ),
    );
    assert_eq!(
        sent(&ShopError::Store(StoreError::Locked), "x").2,
        r#"{"title":"Conflict","status":409}"#,
    );
    let broken = sent(&ShopError::Broken(Cause), "x").2;
    assert!(
        broken.contains("broken") && !broken.contains(SECRET),
        "{broken}"
    );
    let wrapped = sent(&Wrapped(StoreError::Busy(Cause)), "retry-after");
    assert_eq!((wrapped.0, wrapped.1.as_deref()), (503, Some("7")));
    assert!(!wrapped.2.contains(SECRET), "{}", wrapped.2);
}

#[test]
fn header_fields_are_those_that_can_be_sent() {
    let fields = |realm: &str| {
        let error = ShopError::Login {
            realm: realm.to_owned(),
        };
        let response = error.error_response();
        assert!(!response.headers().contains_key("content-length"));
        let values = response.headers().get_all("www-authenticate");
        values
            .map(|value| value.to_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(fields("Bearer"), ["Basic", "Bearer"]);
    // 401 requires the field, so it is sent, but as one line.
    for (given, sent) in [
        ("a\r\nSet-Cookie: b=c", "a  Set-Cookie: b=c"),
        ("a\nb", "a b"),
        ("a\rb", "a b"),
        ("a\0b", "a b"),
    ] {
        assert_eq!(fields(given), ["Basic", sent]);
    }
    assert_eq!(fields("\n"), ["Basic"]);
}

#[test]
fn every_status_has_a_response() {
    for status in ShopStatus::ALL {
        let code = match status.code() {
            100..=199 => 500,
            code => code,
        };
        let (sent_code, content_type, body) = sent(&ShopError::Any(*status), "content-type");
        assert_eq!(sent_code, code);
        assert_eq!(body.is_empty(), matches!(code, 204 | 205 | 304), "{status}");
        assert_eq!(content_type.is_none(), body.is_empty(), "{status}");

        let request = TestRequest::default().to_http_request();
        let response = status.respond_to(&request);
        assert_eq!(response.status().as_u16(), code);
        assert_eq!(self::body(response), "");
    }
    // Any type has the functions.
    let response = status_set::with::actix_web::empty_response(Official::ImATeapot);
    assert_eq!(response.status().as_u16(), 418);
}

#[test]
fn the_error_stays_with_the_response() {
    let response = HttpResponse::from_error(ShopError::Broken(Cause));
    let error = response.error().unwrap().as_error::<ShopError>().unwrap();
    assert_eq!(error.source().unwrap().to_string(), SECRET);
}
