//! Header fields whose values are made of what the variant holds.

use crate::headers;
use status_set::HttpError;

const METHODS: &str = "GET, HEAD";

#[derive(HttpError)]
enum Values {
    #[status(405, header("Allow" = METHODS))]
    Constant,
    #[status(429, header("Retry-After" = _0.max(&1)))]
    Position(u32, #[expect(dead_code, reason = "it is not used")] u8),
    #[status(429, header("Retry-After" = seconds))]
    Name { seconds: u32 },
    #[status(429, header("Retry-After" = self.wait()))]
    Method(u32),
    #[status(401, header("WWW-Authenticate" = format_args!("Basic realm=\"{realm}\"")))]
    Inline { realm: &'static str },
    #[status(401, header("WWW-Authenticate" = format_args!("{_1:?} {} {{_0}}", _0)))]
    Positions(u8, &'static str),
    #[status(404, header("A" = 1), header("A" = 2))]
    #[status(header("b.!#$%&'*+-^_`|~9" = 3))]
    Many,
    #[status(404, header("X-Sum" = { let a = _0 + _1; a * 2 }))]
    Block(u8, u8),
    #[status(404, header("X-Generic" = size_of::<(u8, [u8; 2])>() + Pair::<u8, u16>::SIZE,))]
    Commas,
    #[status(404, header("X-Generic" = <Pair<u8, u32> as Size>::SIZE << 1 >> 1))]
    Qualified,
    #[status(404)]
    None,
}

struct Pair<A, B>(A, B);

impl<A, B> Pair<A, B> {
    const SIZE: usize = size_of::<A>() + size_of::<B>();
}

trait Size {
    const SIZE: usize;
}

impl<A, B> Size for Pair<A, B> {
    const SIZE: usize = size_of::<Self>();
}

impl Values {
    fn wait(&self) -> u32 {
        match self {
            Self::Method(seconds) => seconds * 2,
            _ => 0,
        }
    }
}

#[test]
fn values_are_what_was_written() {
    let only = |error| headers(&error).join("\n");
    assert_eq!(only(Values::Constant), "Allow: GET, HEAD");
    assert_eq!(only(Values::Position(0, 0)), "Retry-After: 1");
    assert_eq!(only(Values::Name { seconds: 2 }), "Retry-After: 2");
    assert_eq!(only(Values::Method(4)), "Retry-After: 8");
    let error = Values::Inline { realm: "here" };
    assert_eq!(only(error), "WWW-Authenticate: Basic realm=\"here\"");
    let error = Values::Positions(1, "a");
    assert_eq!(only(error), "WWW-Authenticate: \"a\" 1 {_0}");
    assert_eq!(only(Values::Many), "A: 1\nA: 2\nb.!#$%&'*+-^_`|~9: 3");
    assert_eq!(only(Values::Block(1, 2)), "X-Sum: 6");
    assert_eq!(only(Values::Commas), "X-Generic: 6");
    assert_eq!(only(Values::Qualified), "X-Generic: 8");
    assert_eq!(only(Values::None), "");
}
