//! `extend_problem`. Functions that cannot extend a problem.

use status_set::{HttpError, Problem};

#[derive(HttpError)]
#[status(404, extend_problem = other)]
struct Other;

struct Inner;

fn other(_: &Inner, _: &mut Problem) {}

#[derive(HttpError)]
#[status(404, extend_problem = Self::missing)]
struct Missing;

#[derive(HttpError)]
#[status(404, extend_problem = twice, extend_problem = twice)]
struct Twice;

fn twice(_: &Twice, _: &mut Problem) {}

fn main() {}
