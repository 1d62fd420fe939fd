//! Where the enum can stand, who can see it, and where the runtime is.

use status_set::HttpStatus;

#[test]
fn in_a_function() {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    enum Api {
        Ok,
        NotFound,
    }

    fn is_error(status: Api) -> bool {
        matches!(status, Api!(4xx))
    }

    assert_eq!(Api::from_code(404), Some(Api::NotFound));
    assert_eq!([Api::Ok, Api::NotFound].map(is_error), [false, true]);
}

#[test]
fn in_a_block_of_a_closure() {
    let code = || {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        enum Api {
            Gone,
        }
        Api::Gone.code()
    };
    assert_eq!(code(), 410);
}

const CODE: u16 = {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    enum Api {
        Gone,
    }
    Api::Gone.code()
};

const _: () = {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    pub enum Api {
        Ok,
        Gone,
    }
    assert!(Api::Gone.code() == CODE && Api::Ok.code() == 200);
};

/// In a method of a generic type.
struct Log<T>(T);

impl<T> Log<T> {
    fn gone(self) -> (T, u16) {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        enum Line {
            Gone,
        }
        (self.0, Line::Gone.code())
    }
}

#[test]
fn in_a_value_and_in_a_method() {
    assert_eq!(Log("GET").gone(), ("GET", CODE));
}

/// One of each visibility.
mod seen {
    pub(super) mod inner {
        use status_set::HttpStatus;

        macro_rules! of_visibility {
            ($($vis:vis $name:ident)*) => { $(
                #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
                $vis enum $name {
                    NotFound,
                }
            )* };
        }

        of_visibility! {
            Inherited
            pub(super) Super
            pub(crate) Crate
            pub(in crate::places) In
            pub Public
        }

        pub(in crate::places) const CODE: u16 = Inherited::NotFound.code();
    }

    pub(super) const CODE: u16 = inner::Super::NotFound.code();
}

#[test]
fn each_visibility() {
    use seen::inner::{Crate, In, Public};

    assert_eq!([seen::inner::CODE, seen::CODE], [404; 2]);
    assert_eq!(
        [
            Crate::NotFound.code(),
            In::NotFound.code(),
            Public::NotFound.code()
        ],
        [404; 3]
    );
    assert!(matches!(
        (Crate::NotFound, In::NotFound),
        (Crate!(4xx), In!(4xx))
    ));
}

/// The runtime at other places than `::status_set`.
mod vendored {
    pub(super) use status_set as http_status;

    pub(super) mod child {
        use super::http_status::HttpStatus;

        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        #[status(crate = super::http_status, sets(nginx))]
        pub(in crate::places) enum BySuper {
            NoResponse,
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        #[status(sets(nginx), crate = crate::places::vendored::http_status)]
        pub(in crate::places) enum ByCrate {
            NoResponse,
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        #[status(crate = http_status, sets(nginx))]
        pub(in crate::places) enum ByImport {
            NoResponse,
        }

        use super::http_status;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, http_status::HttpStatus)]
    #[status(sets(nginx))]
    #[status(crate = self::http_status)]
    pub(super) enum BySelf {
        NoResponse,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, vendored::http_status::HttpStatus)]
#[status(crate = vendored::http_status, sets(nginx))]
enum ByModule {
    NoResponse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(crate = ::status_set, sets(nginx))]
enum ByRoot {
    NoResponse,
}

#[test]
fn each_place_of_the_runtime() {
    use vendored::BySelf;
    use vendored::child::{ByCrate, ByImport, BySuper};

    assert_eq!(BySuper::NoResponse.to_string(), "444 No Response");
    assert_eq!(ByCrate::NoResponse.widen::<BySelf>(), BySelf::NoResponse);
    assert_eq!(ByModule::NoResponse.widen::<ByRoot>(), ByRoot::NoResponse);
    assert!(matches!(ByCrate::NoResponse, ByCrate!(nginx)));
    // From where the path leads nowhere.
    assert!(matches!(BySuper::NoResponse, BySuper!(nginx)));
    assert!(matches!(BySelf::NoResponse, BySelf!(nginx)));
    assert!(matches!(ByImport::NoResponse, ByImport!(nginx)));
    assert!(matches!(ByModule::NoResponse, ByModule!(nginx)));
    assert!(matches!(ByRoot::NoResponse, ByRoot!(nginx)));
}
