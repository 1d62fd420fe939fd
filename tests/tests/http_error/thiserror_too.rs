//! Together with thiserror, as most people will have it.

use crate::{Edge, code, headers, statuses};
use status_set::HttpError;
use std::error::Error as _;

#[derive(Debug, thiserror::Error, HttpError)]
enum DbError {
    #[error("no row")]
    #[status(404)]
    NoRow,
    #[error("cannot read {path}")]
    #[status(500)]
    Disk {
        path: String,
        source: std::io::Error,
    },
}

#[derive(Debug, thiserror::Error, HttpError)]
#[status(set = Edge)]
enum AppError {
    #[error("no user {0}")]
    #[status(NotFound)]
    NoUser(u64),
    #[error("wait {seconds} seconds")]
    #[status(429, header("Retry-After" = seconds))]
    Throttled { seconds: u32 },
    #[error(transparent)]
    #[status(transparent)]
    Db(#[from] DbError),
    #[error("upstream answered {status}")]
    Upstream {
        #[status]
        status: Edge,
    },
}

#[test]
fn each_does_its_part() {
    let error = AppError::NoUser(7);
    assert_eq!(
        (code(&error), error.to_string().as_str()),
        (404, "no user 7")
    );
    let error = AppError::Throttled { seconds: 3 };
    assert_eq!(headers(&error), ["Retry-After: 3"]);
    assert_eq!(error.to_string(), "wait 3 seconds");
    let error = AppError::Upstream { status: Edge::Own };
    assert_eq!(error.to_string(), "upstream answered 777 Own");
    assert_eq!(code(&error), 777);
    assert_eq!(statuses::<DbError>(), [404, 500]);
}

#[test]
fn from_and_source_work_through_transparent() {
    let disk = DbError::Disk {
        path: "users.db".into(),
        source: std::io::Error::other("broken"),
    };
    let error = AppError::from(disk);
    assert_eq!(code(&error), 500);
    assert!(!error.exposes_detail());
    assert_eq!(error.to_string(), "cannot read users.db");
    assert_eq!(error.source().unwrap().to_string(), "broken");
    assert_eq!(code(&AppError::from(DbError::NoRow)), 404);
}
