//! Tables of errors and the responses to them.

use axum::response::Response;

/// What a client gets: the status, the header fields in the order of their names, and the body.
pub(crate) type Sent = (u16, Vec<String>, String);

pub(crate) fn sent(response: Response) -> Sent {
    let status = response.status().as_u16();
    let mut fields = Vec::new();
    for (name, value) in response.headers() {
        fields.push(format!("{name}: {}", value.to_str().unwrap()));
    }
    fields.sort();
    let body = axum::body::to_bytes(response.into_body(), usize::MAX);
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let body = runtime.unwrap().block_on(body).unwrap();
    (status, fields, String::from_utf8(body.to_vec()).unwrap())
}

pub(crate) fn expected(status: u16, fields: &[&str], body: &str) -> Sent {
    let mut fields: Vec<String> = fields.iter().copied().map(String::from).collect();
    fields.sort();
    (status, fields, body.to_owned())
}

/// A test that the function of this name gives these responses, in `derived` and in `by_hand`.
macro_rules! responses {
    ($test:ident: $respond:ident, $kind:literal,
        $($error:expr => $status:literal, [$($field:literal),*], $body:expr;)+
    ) => {
        #[test]
        fn $test() {
            let derived = {
                use derived::*;
                [$($respond($error)),+]
            };
            let by_hand = {
                use by_hand::*;
                [$($respond($error)),+]
            };
            let expected = [$($crate::responses::expected(
                $status,
                &[concat!("content-type: ", $kind) $(, $field)*],
                $body,
            )),+];
            for ((derived, by_hand), expected) in derived.into_iter().zip(by_hand).zip(expected) {
                assert_eq!($crate::responses::sent(derived), expected, "by the derive");
                assert_eq!($crate::responses::sent(by_hand), expected, "by hand");
            }
        }
    };
}
