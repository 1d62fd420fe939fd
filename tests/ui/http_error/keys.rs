//! Misplaced keys.

use status_set::HttpError;

#[derive(HttpError)]
#[status(404)]
enum OnTheEnum {
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(expose)]
enum DetailOnTheEnum {
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(sets(official))]
enum Plural {
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(axum)]
enum IntegrationAlone {
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(actix-web, serde)]
enum IntegrationsAlone {
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(404, axum, sets(official))]
struct IntegrationOnStruct;

#[derive(HttpError)]
enum OnVariants {
    #[status(404, set = Official)]
    Set,
    #[status(404, crate = status_set)]
    Crate,
    #[status(404, with(http))]
    With,
    #[status(404, headers("Allow" = "GET"))]
    Plural,
    #[status(404, reason = "Lost")]
    Reason,
    #[status(404, sets(official))]
    Sets,
    #[status(404, axum)]
    Integration,
    #[status(404, hidden)]
    Misspelt,
    #[status(hidden, 404)]
    MisspeltFirst,
    #[status(code = 404)]
    Code,
    #[status(404, status = NotFound)]
    Status,
    #[status(code = StatusCode::GONE)]
    Constant,
    #[status(500, expose, hide)]
    Both,
    #[status(500, expose, expose)]
    Twice,
    #[status(404 expose)]
    NoComma,
    #[status(500, expose = true)]
    WithValue,
}

#[derive(HttpError)]
enum OnFields {
    Argument(#[status(404)] status_set::Official),
    Twice(#[status] #[status] status_set::Official),
}

#[derive(HttpError)]
#[status(set)]
enum NoPath {}

#[derive(HttpError)]
#[status(crate = status_set, set = status_set::Official)]
#[status(crate = status_set, set = status_set::Official)]
enum AllTwice {}

#[derive(HttpError)]
union Union {
    a: u8,
    b: i8,
}

fn main() {}
