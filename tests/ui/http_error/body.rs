//! Bodies of responses. What cannot be the body of a response.

use status_set::HttpError;

#[derive(HttpError)]
#[status(404, body)]
struct NoValue;

#[derive(HttpError)]
#[status(404, body = "text")]
struct Text;

#[derive(HttpError)]
#[status(404, body = Self::body())]
struct Called;

#[derive(HttpError)]
#[status(404, body = problem)]
struct Problem;

#[derive(HttpError)]
#[status(404, body = text, body = none)]
struct Twice;

#[derive(HttpError)]
#[status(404, body = Self::body)]
struct WithoutFeature;

#[derive(HttpError)]
enum OnVariant {
    #[status(404, body = text)]
    Missing,
    #[status(409, schema = Page)]
    Taken,
}

#[derive(HttpError)]
#[status(404, content_type = "application/json")]
struct ContentTypeOfProblem;

#[derive(HttpError)]
#[status(404, body = text, content_type = "text/html")]
struct ContentTypeOfText;

#[derive(HttpError)]
#[status(404, content_type = json, body = none)]
struct NoContentType;

#[derive(HttpError)]
#[status(404, content_type = "json", body = none)]
struct NoSubtype;

#[derive(HttpError)]
#[status(404, content_type = "application/json\r\nX-Own: 1", body = none)]
struct Lines;

#[derive(HttpError)]
#[status(404, body = text, schema = Page)]
struct SchemaOfText;

#[derive(HttpError)]
#[status(404, schema = "Page", body = none)]
struct NoSchema;

#[derive(HttpError)]
#[status(404, bdoy = text)]
struct Misspelt;

struct Page;

fn main() {}
