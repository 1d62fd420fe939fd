//! Unlisted codes. What is in an unlisted code can neither be made nor put into another class or enum.

use status_set::{Official, Received, Unlisted, UnlistedCode, status_set};

status_set! { enum Edge { official, cloudflare } }

fn made() -> UnlistedCode<Official, 5> {
    UnlistedCode::new(500)
}

fn written() -> UnlistedCode<Official, 5> {
    UnlistedCode { code: 500.try_into().unwrap() }
}

fn in_another_class(unlisted: Unlisted<Official>) -> Unlisted<Official> {
    match unlisted {
        Unlisted::ServerError(code) => Unlisted::ClientError(code),
        unlisted => unlisted,
    }
}

fn of_another_enum(received: Received<Official>) -> Received<Edge> {
    match received {
        Received::Unlisted(Unlisted::ServerError(code)) => {
            Received::Unlisted(Unlisted::ServerError(code))
        }
        _ => Received::Known(Edge::Ok),
    }
}

fn main() {}
