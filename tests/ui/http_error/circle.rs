//! Generic errors in a circle. Errors with parameters that are transparent to each other in a circle: rustc resolves them where
//! they are used, and says so there.

use status_set::HttpError;

#[derive(HttpError)]
enum Ours<T> {
    #[status(transparent)]
    Theirs(Box<Theirs<T>>),
    #[status(404)]
    Missing(T),
}

#[derive(HttpError)]
#[status(transparent)]
struct Theirs<T>(Box<Ours<T>>);

fn log<E: HttpError>(_: E) {}

fn main() {
    log(Ours::Missing(0_u8));
}
