//! Events for failed responses, for which a feature is off.

use status_set::with::{actix_web, tower};

fn main() {
    let _ = tower::Problems::new().limit(0).trace();
    let _ = tower::Problems::new().trace_by(|failed| (failed.code() > 499).then_some("error"));
    let _ = actix_web::Problems::new().trace::<actix_web::Rejection>();
    let _ = actix_web::Problems::new()
        .trace_by::<actix_web::Rejection, _>(|failed| (failed.code() > 499).then_some("error"));
}
