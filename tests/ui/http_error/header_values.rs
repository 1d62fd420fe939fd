//! Values of header fields.

use status_set::HttpError;

struct NoText;

#[derive(HttpError)]
enum Values {
    #[status(404, header("Allow" = _0))]
    NotDisplay(NoText),
    #[status(404, header("Allow" = methods))]
    NoSuchField { method: u8 },
}

fn main() {}
