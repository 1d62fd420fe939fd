//! `Debug` of errors, which is written by hand: it is that of a derive, also over several lines.

use status_set::{Official, Received};

/// The same names and fields, with what a derive makes of them.
mod derived {
    #[derive(Debug)]
    #[expect(dead_code, reason = "only printed")]
    pub(crate) enum ParseStatusErrorKind {
        Empty,
        UnlistedCode(u16),
        InvalidCode,
        OtherPhrase(&'static str),
        SharedPhrase(u16, u16),
        UnknownPhrase,
    }

    #[derive(Debug)]
    #[expect(dead_code, reason = "only printed")]
    pub(crate) struct UnlistedCodeError {
        pub(crate) code: u16,
        pub(crate) status_enum: &'static str,
    }

    #[derive(Debug)]
    #[expect(dead_code, reason = "only printed")]
    pub(crate) struct InvalidCodeError {
        pub(crate) code: u16,
    }
}

macro_rules! print_alike {
    ($($ours:expr => $derived:expr;)+) => { $(
        assert_eq!(format!("{:?}", $ours), format!("{:?}", $derived));
        assert_eq!(format!("{:#?}", $ours), format!("{:#?}", $derived));
        assert_eq!(format!("{:#x?}", $ours), format!("{:#x?}", $derived));
    )+ };
}

#[test]
fn kinds() {
    use derived::ParseStatusErrorKind as Derived;
    use status_set::ParseStatusErrorKind as Ours;
    print_alike! {
        Ours::Empty => Derived::Empty;
        Ours::UnlistedCode(499) => Derived::UnlistedCode(499);
        Ours::InvalidCode => Derived::InvalidCode;
        Ours::OtherPhrase("I'm a \"teapot\"") => Derived::OtherPhrase("I'm a \"teapot\"");
        Ours::SharedPhrase(440, 441) => Derived::SharedPhrase(440, 441);
        Ours::UnknownPhrase => Derived::UnknownPhrase;
    }
}

#[test]
fn errors_of_numbers() {
    print_alike! {
        Official::try_from(499).unwrap_err() => derived::UnlistedCodeError {
            code: 499,
            status_enum: "Official",
        };
        Received::<Official>::try_from(7).unwrap_err() => derived::InvalidCodeError { code: 7 };
    }
}
