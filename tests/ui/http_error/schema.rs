//! The schema of a body. The schema of a body, without a document to stand in.

use status_set::HttpError;

#[derive(HttpError)]
#[status(404, body = Self::body, schema = Page<u8>, content_type = "json")]
struct NoDocument;

struct Page<T>(T);

impl NoDocument {
    fn body(&self) -> Page<u8> {
        Page(0)
    }
}

fn main() {}
