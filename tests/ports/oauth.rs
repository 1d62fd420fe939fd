//! What a token endpoint responds (RFC 6749 §5.2, RFC 8628 §3.5): `error` by a code, and its description.

mod by_hand;
mod derived;

responses! {
    each_error_has_its_code: respond, "application/json",
    TokenError::InvalidRequest("code") => 400, ["cache-control: no-store"],
        r#"{"error":"invalid_request","error_description":"the request has no `code`"}"#;
    TokenError::InvalidClient => 401, ["cache-control: no-store", "www-authenticate: Basic realm=\"token\""],
        r#"{"error":"invalid_client","error_description":"unknown client, or a wrong secret"}"#;
    TokenError::InvalidGrant(GrantError::Unknown) => 400, ["cache-control: no-store"],
        r#"{"error":"invalid_grant","error_description":"the grant is unknown"}"#;
    TokenError::InvalidGrant(GrantError::Used { session: 7 }) => 400, ["cache-control: no-store"],
        r#"{"error":"invalid_grant","error_description":"the grant was used before"}"#;
    TokenError::UnauthorizedClient => 400, ["cache-control: no-store"],
        r#"{"error":"unauthorized_client","error_description":"not a grant for this client"}"#;
    TokenError::UnsupportedGrantType("password".into()) => 400, ["cache-control: no-store"],
        r#"{"error":"unsupported_grant_type","error_description":"no grants of type `password`"}"#;
    TokenError::InvalidScope("admin".into()) => 400, ["cache-control: no-store"],
        r#"{"error":"invalid_scope","error_description":"no scope `admin`"}"#;
    TokenError::AuthorizationPending => 400, ["cache-control: no-store"],
        r#"{"error":"authorization_pending","error_description":"the user has not decided"}"#;
    TokenError::SlowDown => 400, ["cache-control: no-store"],
        r#"{"error":"slow_down","error_description":"poll five seconds later"}"#;
    TokenError::AccessDenied => 403, ["cache-control: no-store"],
        r#"{"error":"access_denied","error_description":"the user said no"}"#;
    TokenError::ExpiredToken => 400, ["cache-control: no-store"],
        r#"{"error":"expired_token","error_description":"the device code has expired"}"#;
    TokenError::TemporarilyUnavailable { seconds: 30 } => 503, ["cache-control: no-store", "retry-after: 30"],
        r#"{"error":"temporarily_unavailable","error_description":"Service Unavailable"}"#;
    TokenError::ServerError("keys: not a PEM file".into()) => 500, ["cache-control: no-store"],
        r#"{"error":"server_error","error_description":"Internal Server Error"}"#;
}
