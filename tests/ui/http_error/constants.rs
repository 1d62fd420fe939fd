//! Constants with the name of a field.

#![allow(non_upper_case_globals, non_camel_case_types, dead_code, unused_imports)]

use status_set::HttpError;

const wait: u32 = 5;
static until: u32 = 6;
struct realm;
enum Scheme {
    basic,
}
use Scheme::basic;
struct Of(u8);
const _0: u8 = 0;

#[derive(HttpError)]
enum Fields<const N: usize> {
    #[status(429, header("Retry-After" = wait))]
    Constant { wait: u32 },
    #[status(429, header("Retry-After" = until + 1))]
    Static { until: u32 },
    #[status(401, header("WWW-Authenticate" = format_args!("{realm}")))]
    Struct { realm: u32 },
    #[status(401, header("WWW-Authenticate" = basic))]
    Variant { basic: u32 },
    #[status(404, header("X-Parameter" = N))]
    Parameter { N: usize },
    #[status(404, header("X-Position" = _0))]
    Position(u8),
    #[status(404)]
    Other,
}

#[derive(HttpError)]
#[status(429, header("Retry-After" = wait), header("X-Twice" = wait + self.wait))]
struct Slow {
    wait: u32,
}

macro_rules! passed {
    ($value:expr) => {
        #[derive(HttpError)]
        enum Passed {
            #[status(429, header("Retry-After" = $value))]
            Slow { wait: u32 },
            #[status(404)]
            Other,
        }
    };
}
passed!(wait);

fn main() {}
