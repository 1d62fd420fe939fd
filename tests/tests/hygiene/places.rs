//! Where an enum can stand, and who can see it.

use ::status_set::{HttpStatus, status_set};
use ::std::{assert_eq, option::Option::Some};

#[::core::prelude::v1::test]
fn in_a_function() {
    status_set!(nginx);

    assert_eq!(Status::from_code(444), Some(Status::NoResponse));
}

#[::core::prelude::v1::test]
fn in_a_block_of_a_function() {
    let code = {
        status_set! { enum Inner { nginx } }

        let closed = || {
            status_set! { enum Innermost { Own = 600 } }
            Innermost::Own.code()
        };
        Inner::NoResponse.code() + closed()
    };
    assert_eq!(code, 1044);
}

const _: () = {
    status_set! { pub enum InConst { nginx } }

    ::core::assert!(InConst::NoResponse.code() == 444);
};

const BEHIND: ::core::primitive::u16 = {
    status_set! { enum InValue { nginx } }

    InValue::NoResponse.code()
};

/// In a function that is generic, and in a method.
struct Log<T>(T);

impl<T> Log<T> {
    fn closed(self) -> (T, ::core::primitive::u16) {
        status_set! { enum Line { nginx } }

        (self.0, Line::ClientClosedRequest.code())
    }
}

#[::core::prelude::v1::test]
fn in_a_value_and_in_a_method() {
    assert_eq!(BEHIND, 444);
    assert_eq!(Log("GET").closed(), ("GET", 499));
}

/// Two in one module, of which one is the short form's.
mod two {
    ::status_set::status_set!(official, nginx);
    ::status_set::status_set! { pub(super) enum Second { official, cloudflare } }

    pub(super) const fn first() -> Status {
        Status::NoResponse
    }
}

#[::core::prelude::v1::test]
fn two_in_one_module() {
    assert_eq!(two::first().code(), 444);
    assert_eq!(
        two::Second::from_code(520).map(two::Second::code),
        Some(520)
    );
    assert_eq!(two::Second::from_code(444), ::std::option::Option::None);
}

/// One of each visibility.
mod seen {
    pub(super) mod inner {
        ::status_set::status_set! { pub(self) enum Private { nginx } }
        ::status_set::status_set! { enum Inherited { nginx } }
        ::status_set::status_set! { pub(super) enum Super { nginx } }
        ::status_set::status_set! { pub(crate) enum Crate { nginx } }
        ::status_set::status_set! { pub(in crate::places) enum In { nginx } }

        pub(in crate::places) const CODES: [::core::primitive::u16; 2] =
            [Private::NoResponse.code(), Inherited::NoResponse.code()];
    }

    pub(super) const CODE: ::core::primitive::u16 = inner::Super::NoResponse.code();
}

#[::core::prelude::v1::test]
fn each_visibility() {
    assert_eq!(seen::inner::CODES, [444, 444]);
    assert_eq!(seen::CODE, 444);
    assert_eq!(seen::inner::Crate::NoResponse.code(), 444);
    assert_eq!(seen::inner::In::NoResponse.code(), 444);
}

/// A type that only this module names can be that of a trait.
trait Server {
    type Status: HttpStatus;
}

struct Nginx;

impl Server for Nginx {
    type Status = seen::inner::In;
}

#[::core::prelude::v1::test]
fn as_an_associated_type() {
    assert_eq!(<Nginx as Server>::Status::NAME, "In");
}
