//! A match over an error's cases names each one, as long as all are known.

use crate::http_error::expand;

fn has_wildcard(input: &str) -> bool {
    let output = expand(input.parse().unwrap()).to_string();
    output.contains("_ =>")
}

#[test]
fn every_known_case_is_named() {
    assert!(!has_wildcard(
        r#"
        #[status(extend_problem = f, default = 500, header("A" = 1), code_case = "camelCase")]
        enum E {
            #[status(404)] A,
            #[status(429, header("Retry-After" = _0), type = "/slow", hide)] B(u8),
            #[status(transparent)] C(D),
            F(#[status] G),
            #[status(by = h, or = 404)] H,
            #[status(by = i)] I(J),
            #[status(detail = "{0}")] K(#[status(or = 404)] u16),
            L(u8, #[status(transparent)] D),
            #[status(like = M::N)] N(u8),
        }
        "#
    ));
    assert!(!has_wildcard(
        r#"#[status(429, header("A" = 1))] struct S;"#
    ));
    assert!(!has_wildcard("enum E {}"));
}

#[test]
fn a_mistake_leaves_cases_that_are_not_known() {
    assert!(has_wildcard("enum E { #[status(404)] A, B }"));
    assert!(has_wildcard("#[status()] struct S;"));
}
