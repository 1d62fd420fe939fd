//! Who can see the macro of an enum: whoever can see the enum, in the same crate.

use status_set::{HttpStatus, status_set};

mod seen {
    pub(super) mod inner {
        use status_set::{HttpStatus, status_set};

        status_set! { enum Inherited { official, nginx } }
        status_set! { pub(self) enum Private { official, nginx } }
        status_set! { pub(super) enum Super { official, nginx } }
        status_set! { pub(in crate::visibility) enum In { official, nginx } }
        status_set! { pub(crate) enum Crate { official, nginx } }
        status_set! { pub enum Public { official, nginx } }

        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        enum InheritedApi {
            Ok,
            NotFound,
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        pub(super) enum SuperApi {
            Ok,
            NotFound,
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        pub(in crate::visibility) enum InApi {
            Ok,
            NotFound,
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        pub enum PublicApi {
            Ok,
            NotFound,
        }

        pub(in crate::visibility) const HERE: [bool; 3] = [
            matches!(Inherited::NoResponse, Inherited!(nginx)),
            matches!(Private::NoResponse, Private!(nginx)),
            matches!(InheritedApi::NotFound, InheritedApi!(4xx)),
        ];

        /// A module below sees all of it.
        pub(in crate::visibility) mod below {
            use super::{Inherited, InheritedApi};

            pub(in crate::visibility) const HERE: [bool; 2] = [
                matches!(Inherited::NotFound, Inherited!(nginx)),
                matches!(InheritedApi::Ok, InheritedApi!(4xx)),
            ];
        }
    }

    use inner::{Super, SuperApi};

    pub(super) const ABOVE: [bool; 2] = [
        matches!(Super::NoResponse, Super!(nginx)),
        matches!(SuperApi::NotFound, SuperApi!(4xx)),
    ];
}

#[test]
fn inside_and_in_the_modules_around() {
    assert_eq!(seen::inner::HERE, [true; 3]);
    assert_eq!(seen::inner::below::HERE, [false; 2]);
    assert_eq!(seen::ABOVE, [true; 2]);
}

#[test]
fn where_the_enum_is_imported() {
    use seen::inner::{Crate, In, InApi, Public, PublicApi};

    assert!(matches!(In::NoResponse, In!(nginx)));
    assert!(matches!(Crate::NoResponse, Crate!(nginx)));
    assert!(matches!(Public::NoResponse, Public!(nginx)));
    assert!(matches!(InApi::NotFound, InApi!(4xx)));
    assert!(matches!(PublicApi::NotFound, PublicApi!(4xx)));
    assert!(!matches!(Public::NotFound, Public!(nginx)));
}

#[test]
fn by_a_glob() {
    use seen::inner::*;

    assert!(matches!(Public::NoResponse, Public!(nginx)));
    assert!(matches!(InApi::NotFound, InApi!(4xx)));
}

/// Two enums of one name.
mod edge {
    status_set::status_set!(official, nginx);
}

mod origin {
    status_set::status_set!(official, cloudflare);
}

#[test]
fn two_of_one_name_under_names_of_their_own() {
    use edge::Status as Edge;
    use origin::Status as Origin;

    let failed = |pair| matches!(pair, (Edge!(Edge: nginx, 5xx), Origin!(Origin: cloudflare)));
    assert!(failed((Edge::NoResponse, Origin::WebServerIsDown)));
    assert!(failed((Edge::BadGateway, Origin::WebServerIsDown)));
    assert!(!failed((Edge::Ok, Origin::WebServerIsDown)));
    assert!(!failed((Edge::NoResponse, Origin::BadGateway)));
}

/// Nothing is imported here.
mod elsewhere {
    #[test]
    fn by_a_whole_path() {
        let status = super::edge::Status::NoResponse;
        assert!(matches!(
            status,
            super::edge::Status!(super::edge::Status: nginx)
        ));
        assert!(matches!(
            crate::visibility::origin::Status::WebServerIsDown,
            crate::visibility::origin::Status!(crate::visibility::origin::Status: cloudflare),
        ));
    }
}

#[test]
fn one_by_its_name_and_one_by_a_path() {
    use edge::Status;

    assert!(matches!(Status::NoResponse, Status!(nginx)));
    let status = origin::Status::WebServerIsDown;
    assert!(matches!(
        status,
        origin::Status!(origin::Status: cloudflare except 520)
    ));
}

/// Inside of an `impl` the enum has one name more.
#[test]
fn as_self() {
    trait Failed {
        fn failed(self) -> bool;
    }

    impl Failed for edge::Status {
        fn failed(self) -> bool {
            matches!(self, edge::Status!(Self: 4xx, 5xx))
        }
    }

    assert!(edge::Status::NoResponse.failed());
    assert!(!edge::Status::Ok.failed());
}

/// By a type alias.
#[test]
fn by_an_alias() {
    type Alias = edge::Status;

    assert!(matches!(Alias::NoResponse, edge::Status!(Alias: nginx)));
}

/// Re-exported at another place of the crate.
mod reexported {
    pub(super) use super::edge::Status as Answer;
    pub(super) use super::seen::inner::Public;
}

#[test]
fn reexported_in_the_crate() {
    use reexported::{Answer, Public};

    assert!(matches!(Answer::NoResponse, Answer!(Answer: nginx)));
    assert!(matches!(Public::NoResponse, Public!(nginx)));
}

#[test]
fn a_trait_bound_does_not_get_in_the_way() {
    fn is_listed<S: HttpStatus>(status: S) -> bool {
        status_set! { enum Local { nginx } }
        matches!(status.narrow(), Some(Local!(nginx)))
    }

    assert!(is_listed(edge::Status::NoResponse));
    assert!(!is_listed(edge::Status::Ok));
}
