//! Values without a text.

use status_set::HttpError;
use std::time::{Duration, Instant};

#[derive(Debug)]
struct NoText;

#[derive(HttpError)]
enum Values<T> {
    #[status(404, header("X-Own" = self.own()))]
    Own,
    #[status(404, header("X-Named" = named))]
    Named { named: NoText },
    #[status(404, header("X-Optional" = _0))]
    Optional(Option<NoText>),
    #[status(404, header("X-Bytes" = _0.clone()))]
    Bytes(Vec<u8>),
    #[status(404, header("X-Time" = _0))]
    Time(Instant),
    #[status(404, header("X-Parameter" = _0))]
    Parameter(T),
    #[status(404, header("X-Boxed" = _0))]
    Boxed(Box<Option<Duration>>),
    #[status(404, header("X-Result" = Ok::<u8, u8>(1)))]
    Result,
    #[status(404, header("X-Nothing" = ()))]
    Nothing,
}

impl<T> Values<T> {
    fn own(&self) -> NoText {
        NoText
    }
}

fn main() {}
