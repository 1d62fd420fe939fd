//! An enum that is not in scope. The enum has to be in scope where its macro stands.

mod status {
    status_set::status_set! {
        pub enum EdgeStatus { official }
    }
}

mod by_path {
    fn is_client_error(status: super::status::EdgeStatus) -> bool {
        matches!(status, super::status::EdgeStatus!(4xx))
    }
}

mod without_import {
    fn is_client_error(status: super::status::EdgeStatus) -> bool {
        matches!(status, EdgeStatus!(4xx))
    }
}

fn main() {}
