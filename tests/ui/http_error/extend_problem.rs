//! What is added to a problem, without the feature for problems.

use status_set::{HttpError, Problem};

#[derive(HttpError)]
#[status(404, extend_problem = Self::extend)]
struct Missing;

impl Missing {
    fn extend(&self, _: &mut Problem) {}
}

fn main() {}
