//! The bodies that are not problems: by a function for each response, and by the type.

use axum_core::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use status_set::with::Failure;
use status_set::with::axum::response_with;
use status_set_tests_app_auth::AuthError;
use status_set_tests_app_db::DbError;
use status_set_tests_app_domain::OrderError;
use status_set_tests_app_web::{PartnerError, ShopError};

async fn body(response: Response) -> String {
    assert_eq!(response.headers()["content-type"], "application/json");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.to_vec()).unwrap()
}

fn busy() -> ShopError {
    let (path, pool) = ("/srv/secret".into(), "secret");
    let source = DbError::Busy { pool, seconds: 5 };
    ShopError::Load { path, source }
}

#[tokio::test]
async fn the_first_apps_get_their_bodies() {
    for (error, status, expected) in [
        (
            OrderError::NoOrder(7).into(),
            404,
            r#"{"error":"no order 7"}"#,
        ),
        (
            AuthError::NoSession.into(),
            401,
            r#"{"error":"no session"}"#,
        ),
        (busy(), 503, r#"{"error":"busy for 5 s"}"#),
        (
            ShopError::Template("order.html".into()),
            500,
            r#"{"error":"Internal Server Error","template":"order.html"}"#,
        ),
        (ShopError::Gone, 499, r#"{"error":"client went away"}"#),
    ] {
        let response = response_with(error, ShopError::body_before);
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["cache-control"], "no-store");
        let failure = response.extensions().get::<Failure>().unwrap();
        assert!(failure.is::<ShopError>());
        assert_eq!(body(response).await, expected);
    }
}

#[tokio::test]
async fn all_else_is_as_in_other_responses() {
    let response = response_with(busy(), ShopError::body_before);
    assert_eq!(response.headers()["retry-after"], "5");
    let failure = response.extensions().get::<Failure>().unwrap();
    assert_eq!(
        format!("{failure:#}"),
        "/srv/secret: pool of secret is empty"
    );
}

#[tokio::test]
async fn partners_get_the_form_of_the_outer_type() {
    for (error, status, field, expected) in [
        (
            ShopError::from(OrderError::NoOrder(7)).into(),
            404,
            ("cache-control", "no-store"),
            r#"{"code":"no_order","again":false,"text":"no order 7"}"#,
        ),
        (
            busy().into(),
            503,
            ("retry-after", "5"),
            r#"{"code":"busy","again":true,"text":"busy for 5 s"}"#,
        ),
        (
            PartnerError::Auth(AuthError::NoSession),
            401,
            ("www-authenticate", r#"Bearer realm="partners""#),
            r#"{"code":"no_session","again":false,"text":"no session"}"#,
        ),
        (
            PartnerError::Quota {
                partner: "acme",
                sent: 9,
            },
            429,
            ("retry-after", "60"),
            r#"{"code":"quota","again":true,"text":"Too Many Requests"}"#,
        ),
    ] {
        let response = error.into_response();
        assert_eq!(response.status(), status);
        let (name, value) = field;
        assert_eq!(response.headers()[name], value);
        assert_eq!(body(response).await, expected);
    }
}
