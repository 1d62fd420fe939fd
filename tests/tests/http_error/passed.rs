//! Values that come through a macro of the user's own, from outside of it.

use crate::headers;
use status_set::HttpError;

macro_rules! error {
    ($name:ident, $($value:expr),*) => {
        #[derive(HttpError)]
        #[allow(dead_code, reason = "not all of it is used each time")]
        enum $name {
            #[status(429 $(, header("Retry-After" = $value))*)]
            Slow { wait: u32, r#type: usize },
            #[status(404)]
            Other,
        }
    };
}

error!(Field, wait);
error!(Whole, self.wait());
error!(Inline, format_args!("{wait:0>type$}"));
error!(Sum, *wait as usize + r#type, self.wait() + wait);

impl Whole {
    const fn wait(&self) -> u32 {
        if let Self::Slow { wait, .. } = self {
            *wait
        } else {
            0
        }
    }
}

impl Sum {
    const fn wait(&self) -> u32 {
        matches!(self, Self::Slow { .. }) as u32
    }
}

macro_rules! both_sides {
    ($name:ident, $field:ident, $value:expr) => {
        #[derive(HttpError)]
        #[status(429, header("A" = $value), header("B" = $field * 2))]
        #[status(header("C" = inner), header("D" = format_args!("{} {inner}", $value)))]
        struct $name {
            $field: u32,
            inner: u32,
        }
    };
}

both_sides!(Named, outer, outer + inner);

macro_rules! by_position {
    ($name:ident, $value:expr) => {
        #[derive(HttpError)]
        #[status(429, header("A" = $value), header("B" = _0), header("C" = $value + _0))]
        struct $name(u32);
    };
}

by_position!(Position, _0 + 1);

#[test]
fn fields_are_seen_from_where_they_are_used() {
    let (wait, r#type) = (30, 4);
    let expected = "Retry-After: 30";
    assert_eq!(headers(&Field::Slow { wait, r#type }), [expected]);
    assert_eq!(headers(&Whole::Slow { wait, r#type }), [expected]);
    let expected = "Retry-After: 0030";
    assert_eq!(headers(&Inline::Slow { wait, r#type }), [expected]);
    let expected = ["Retry-After: 34", "Retry-After: 31"];
    assert_eq!(headers(&Sum::Slow { wait, r#type }), expected);
}

#[test]
fn and_from_both_sides_at_once() {
    let error = Named { outer: 1, inner: 2 };
    assert_eq!(headers(&error), ["A: 3", "B: 2", "C: 2", "D: 3 2"]);
    assert_eq!(headers(&Position(1)), ["A: 2", "B: 1", "C: 3"]);
}
